"""The guided interviews of a town."""

__version__ = "1.0"
