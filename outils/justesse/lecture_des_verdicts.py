"""Reads stored pages with the code that stands first on the path, whatever its commit.

`outils.justesse.ecarts` runs it in a process of its own, whose path begins with the commit asked:
so it imports nothing of `outils`, and finds by its name what was moved since. A line of the input
is a page as it was stored; the line of the output of the same rank says the verdict on each
exigence, with the texts that prove it, and the nature of each field.
"""

import json
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from pydantic import TypeAdapter

_PLACES = {
    "parcours_of_one": ("exigences.chaine.regard", "exigences.regard"),
    "PageSnapshot": ("exigences.model.parcours.etat", "exigences.model.parcours"),
    "Moteur": ("exigences.model.parcours.parcours", "exigences.model.parcours"),
    "build_facts": ("exigences.facts.build",),
    "judge": ("exigences.catalogue.verdicts",),
    "load_bareme": ("exigences.loading.bareme",),
}
"""The modules where a name stands, now, then before the rooms."""


def _named(name: str) -> Any:
    for place in _PLACES[name]:
        try:
            return getattr(import_module(place), name)
        except (ImportError, AttributeError):
            continue
    message = f"« {name} » n'est dans aucun de : {', '.join(_PLACES[name])}."
    raise LookupError(message)


def read(lines: Iterable[str]) -> Iterator[str]:
    """What is said of each page, a JSON object a line."""
    page_of = TypeAdapter(_named("PageSnapshot")).validate_python
    moteur = _named("Moteur")(nom="", version="", navigateur="", axe="")
    alone, build, judge = _named("parcours_of_one"), _named("build_facts"), _named("judge")
    bareme = _named("load_bareme")()
    for line in lines:
        faits = build(alone(page_of(json.loads(line)), moteur))
        verdicts = {
            constat.exigence.id: [str(constat.verdict), *(p.extrait for p in constat.preuves)]
            for constat in judge(faits, bareme)
        }
        natures = {
            f"{'/'.join(champ.lieu.cadre)} {champ.lieu.selecteur}".strip(): [str(champ.nature)]
            for page in faits.pages
            for champ in page.champs
        }
        yield json.dumps({"verdicts": verdicts, "natures": natures}, ensure_ascii=False)


if __name__ == "__main__":
    for said in read(sys.stdin):
        sys.stdout.write(f"{said}\n")
