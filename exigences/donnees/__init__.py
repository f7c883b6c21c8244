"""Data files shipped with the package: lexicons, figures, standards, and their sources."""
