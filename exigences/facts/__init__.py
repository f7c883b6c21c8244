"""Raw collection to typed facts: langue, then page, voies, annonces, demandes; envois apart.

`build` is their face: from a stored parcours to what the catalogue judges. No room makes evidence
or verdicts, reads YAML, or drives a browser.
"""
