"""What commits a person, what was sent in a replay, and what the service said it made of it.

It reads words, traffic, and pages as the other rooms made facts of them.
"""
