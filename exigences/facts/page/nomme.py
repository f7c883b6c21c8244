"""A field of which only the names are known: what a recording or a step says of it."""

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from exigences.facts.page.champs import PageRules, read_fields
from exigences.facts.page.collecte import ChampBrut
from exigences.model.facts.champs import Champ
from exigences.model.lieu import Lieu


def field_named(libelle: str, **connu: Any) -> Champ | None:
    """A field by its label, and by what else is known of it; None where it is a trap."""
    raw = {**_EMPTY, "libelle": libelle, "court": libelle, **connu}
    fields = read_fields([_shape().validate_python(raw)], lambda _: _PLACE, _RULES)
    return fields[0] if fields else None


@cache
def _shape() -> TypeAdapter[ChampBrut]:
    return TypeAdapter(ChampBrut)


_PLACE = Lieu(page=0, selecteur="")
_RULES = PageRules(all_required=False, stars_explained=False)
_EMPTY: dict[str, Any] = {
    "selecteur": "",
    "boite": None,
    "ordre": 0,
    "type": "text",
    "nom": "",
    "identifiant": "",
    "groupe": "",
    "region": "contenu",
    "balise": "input",
    "classe": "",
    "proche": "",
    "description": "",
    "indice": "",
    "images": "",
    "autocomplete": "",
    "inputmode": "",
    "motif": "",
    "min": None,
    "max": None,
    "requis": False,
    "accept": "",
    "multiple": False,
    "formulaire": None,
    "options": [],
    "aide": "",
    "titre": "",
    "onpaste": False,
    "visible": True,
    "desactive": False,
    "lecture_seule": False,
    "tabindex": None,
    "aria_cache": False,
}
