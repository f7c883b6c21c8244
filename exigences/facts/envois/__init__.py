"""What commits a person, what was sent in a replay, and what the service said it made of it.

It reads words and traffic; it needs no page read into facts.
"""
