"""Whatever a page says at length, what is quoted of it stays short."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import yaml

from exigences.facts.langue.texte import EXTRAIT_MAX
from tests.fabrique.collecte import bloc_brut, champ_brut, collecte, etat, formulaire_brut
from tests.facts.test_build import faits

MOTS = Path(__file__).parents[2] / "exigences" / "donnees" / "mots"
MARGE = 2
"""Two « … », which tell that a text goes on."""
SUITE = "la ville instruit les demandes de ses habitants avec tout le soin qui convient et "


def examples() -> list[str]:
    """The sentences that the notions find, without their marks."""
    found = [
        line.translate({ord("⟦"): None, ord("⟧"): None}).strip()
        for path in sorted(MOTS.glob("*.yaml"))
        for notion in yaml.safe_load(path.read_text("utf-8"))["notions"]
        for line in notion["oui"].splitlines()
    ]
    return list(dict.fromkeys(line for line in found if line))


def at_length(sentence: str) -> str:
    """A sentence in the middle of one that is far longer than what is quoted."""
    return f"{SUITE * 2}{sentence.rstrip('.')} {SUITE * 2}".strip()


def quotes(value: object) -> Iterator[tuple[str, str]]:
    """Every quotation that a value holds, with the name of what holds it."""
    if isinstance(value, tuple | list):
        for one in value:
            yield from quotes(one)
    elif is_dataclass(value):
        for field in fields(value):
            held = getattr(value, field.name)
            if field.name in ("extrait", "valeur") and isinstance(held, str):
                yield type(value).__name__, held
            else:
                yield from quotes(held)


def test_what_is_quoted_of_a_long_text_stays_short() -> None:
    blocs = [
        bloc_brut(at_length(sentence), ordre=rank, selecteur=f"#p{rank}")
        for rank, sentence in enumerate(examples())
    ]
    last = len(blocs) + 10
    champs = [champ_brut("Nom", nom="nom", ordre=last)]
    facts = faits(
        etat(collecte(blocs=blocs, champs=champs, formulaires=[formulaire_brut(ordre=last)]))
    )
    found = list(quotes(facts.pages))
    assert {"Contact", "Delai"} <= {name for name, _ in found}
    assert [q for q in found if len(q[1]) > EXTRAIT_MAX + MARGE] == []
