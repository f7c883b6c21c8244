"""The catalogue of exigences: one file each, metadata above a pure generator of evidence."""
