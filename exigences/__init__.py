"""Replay an online administrative procedure and report every digital demand it makes."""

__version__ = "0.1.0"
