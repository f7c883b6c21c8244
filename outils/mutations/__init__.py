"""Changes the program a little, one place at a time, and counts what the tests catch.

`make mutations` is not for CI: it says where a verdict could change and no test would see it.
"""
