"""Weighs what was found: score, interval and blocking rules."""
