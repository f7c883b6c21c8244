"""Papers to provide."""
