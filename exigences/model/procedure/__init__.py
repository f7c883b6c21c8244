"""A procedure as its YAML describes it, and the situation in which it is replayed.

Knows no replay: neither what a browser saw nor what was judged of it.
"""
