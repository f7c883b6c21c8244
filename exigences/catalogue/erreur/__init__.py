"""Right to error and reassurance."""
