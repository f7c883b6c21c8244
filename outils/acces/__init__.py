"""Measures how often the firm alarms of our checks are right, on pages that others wrote."""
