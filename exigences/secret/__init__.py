"""Secrets: how they are found again in whatever is about to be written, and hidden there."""
