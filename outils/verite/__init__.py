"""Measures what the program says of whole services that nobody here wrote."""
