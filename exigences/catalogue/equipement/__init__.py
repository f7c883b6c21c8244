"""Material and money."""
