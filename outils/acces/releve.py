"""Looks at the pages of a corpus as `inspecter --approfondi` does, and keeps the firm alarms."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from exigences.chaine.inspection import inspect
from exigences.facts.acces.base import PREFIXE
from exigences.model.catalogue.exigence import Verdict
from outils.acces.documents import Alarmes, Corpus, Releve, read_releve
from outils.acces.pages import served

_EVERY = 10
ESSAYEES = 20
"""Pages of each corpus that are tried with keys and at other sizes too: a minute each."""


def look_at(corpus: Corpus, journal: Path) -> Iterator[str]:
    """Look at every page, and keep what was seen of each in `journal`; how far it is."""
    with served(corpus) as addresses, journal.open("w", encoding="utf-8") as kept:
        for rank, (name, page) in enumerate(zip(addresses, _seen(addresses), strict=True), 1):
            kept.write(json.dumps({"page": name, **page}, ensure_ascii=False) + "\n")
            kept.flush()
            if rank % _EVERY == 0 or rank == len(addresses):
                yield f"{corpus} : {rank} pages sur {len(addresses)}"


def _seen(addresses: Mapping[str, str]) -> Iterator[Mapping[str, Any]]:
    """Each page as it is inspected; the first ones are tried with keys too."""
    urls = tuple(addresses.values())
    yield from inspect(urls[:ESSAYEES], hors_ligne=True, approfondi=True)
    yield from inspect(urls[ESSAYEES:], hors_ligne=True)


def alarms_of(corpus: Corpus, journal: Path) -> Alarmes:
    """What was sure on the pages of a journal; axe is judged where the State wrote the page."""
    pages = [json.loads(line) for line in journal.read_text("utf-8").splitlines()]
    read = [page for page in pages if "erreur" not in page]
    rules: dict[str, dict[str, tuple[str, ...]]] = {}
    axe = 0
    for page in read:
        for rule in page["accessibilite"]:
            if rule["verdict"] != Verdict.CONSTATE:
                continue
            if corpus is Corpus.FORMASAURUS and not rule["regle"].startswith(PREFIXE):
                axe += len(rule["noeuds"])
                continue
            rules.setdefault(rule["regle"], {})[page["page"]] = tuple(map(_name, rule["noeuds"]))
    return Alarmes(
        pages=len(read),
        essayees=sum("erreur" not in page for page in pages[:ESSAYEES]),
        illisibles=tuple(page["page"] for page in pages if "erreur" in page),
        regles=rules,
        axe=axe,
    )


def with_alarms(corpus: Corpus, found: Alarmes) -> Releve:
    """What is kept, with a new look at one corpus."""
    return Releve(corpus={**read_releve().corpus, corpus: found})


def _name(noeud: Mapping[str, Any]) -> str:
    return " > ".join([*map(str, noeud["cadre"]), noeud["selecteur"]])
