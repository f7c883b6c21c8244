"""Identification and validation."""
