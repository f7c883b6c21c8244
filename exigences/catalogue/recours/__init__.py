"""Other ways and help."""
