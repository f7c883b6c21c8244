"""Raw collection to typed facts."""
