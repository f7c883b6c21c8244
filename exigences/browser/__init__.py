"""The narrow waist: everything that knows a real browser."""
