"""What one replay left: states of pages, requests, what each carried, the stops of the keyboard.

Knows the procedure that was replayed; reads no language and judges nothing.
"""
