"""Accessibility beyond axe: the faults that the rendered tree of a page shows.

One check is one file of `controles/`: metadata on top as data, one pure generator below. It reads
the tree that `acces.js` collected (`arbre.py`), and answers for each element to which it applies.
`jugement.py` makes of the answers the same findings as those of axe.
"""
