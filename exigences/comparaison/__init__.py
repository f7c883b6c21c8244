"""Compares two reports: what is new, gone, changed or moved, and what must be learnt again.

`compare` is the face: two `Rapport` in, one `Comparaison` out, with no file, page or clock. Screens
are paired first (`ecrans.py`), then findings within them (`constats.py`), then fields (`champs.py`)
and figures (`mesures.py`). `formats/` renders the result.
"""

from exigences.comparaison.comparer import compare

__all__ = ["compare"]
