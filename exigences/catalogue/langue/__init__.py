"""The administration's language."""
