"""Measures how right the facts are, on pages that nobody of the project wrote or labelled."""
