"""Reads what the catalogue says of its exigences, without the code that looks for them.

`make docs` draws it from the modules, and `make statique` checks that it is up to date.
"""

import json
import pkgutil

from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Exigence,
    Mode,
    Observation,
    Reference,
)

FICHIER = "catalogue.json"
"""In `exigences/donnees/`."""


def load_index() -> tuple[Exigence, ...]:
    """The exigences that are shipped, in the order of the catalogue."""
    read = json.loads(pkgutil.get_data("exigences", f"donnees/{FICHIER}") or b"[]")
    return tuple(
        Exigence(
            **{
                **known,
                "categorie": Categorie(known["categorie"]),
                "mode": Mode(known["mode"]),
                "competence": Competence(known["competence"]),
                "references": tuple(Reference(**reference) for reference in known["references"]),
                "annonce": tuple(known["annonce"]),
                "observation": Observation(known["observation"]),
            }
        )
        for known in read
    )
