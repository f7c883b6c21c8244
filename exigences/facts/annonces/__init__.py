"""What a service tells before it asks, and beside: prior information, help, statement, answers.

It knows the ways; not the demands themselves.
"""
