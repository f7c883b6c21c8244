"""The site of a chamber of trades."""
