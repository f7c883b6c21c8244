"""A report as one file that convinces: made the same each time, and verified by a stranger.

`faire.make` gives its bytes, `verification.verify` refuses one in which anything changed, and says
where; it can be done by hand too, with `tar`, `sha256sum` and `openssl` (docs/dossier.md).
"""
