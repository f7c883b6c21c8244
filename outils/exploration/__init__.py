"""Measures `explorer`: on forms that a seeded generator makes hard, and on services of others.

`formes.py` says what a form is, `champs.py` draws its parts, `cas_*.py` and `pieges.py` hold the
hard cases and the traps, `tirage.py` draws them all, `serveur.py` serves them and keeps the log of
what was truly sent, `mesure.py` explores and replays each, `page.py` writes docs/exploration.md.
"""
