"""The report: assembled once, then rendered in each format."""
