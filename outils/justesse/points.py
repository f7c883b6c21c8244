"""Measures whether the points to tell before one begins are found where the sheets tell them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from exigences.facts.annonces.points import tells_point
from exigences.facts.langue.texte import fold, read_sentences
from exigences.model.facts.prealable import PointPrealable
from outils.justesse.fiches import Fiche, Volet
from outils.justesse.tables import TABLE, row
from outils.justesse.voies import is_looked_at, shown

_OF_THE_ANSWER = (
    r"reponse|fabrication|delivrance|obtention|traitement|instruction|decision|la demande|depot"
    r"|demande|inscription|faire"
)
_ETALON = {
    PointPrealable.PIECES: re.compile(
        r"^(?:pieces?|documents?|justificatifs?) (?:a (?:fournir|joindre|presenter|produire)"
        r"|justificati\w+|necessaires?|demande\w*)"
    ),
    PointPrealable.RECOURS: re.compile(
        r"^(?:voies? de )?recours$|^recours (?:gracieux|contentieux|amiable|hierarchique"
        r"|administratif|possible|devant|aupres|contre|en cas)"
        r"|^contest(?:ation|er) (?:de|la|une|d'|l')"
        r"|^en cas de (?:litige|desaccord|contestation|refus|rejet)$"
    ),
    PointPrealable.FRAIS: re.compile(r"^(?:couts?|prix|tarifs?)\b|^combien ca coute"),
    PointPrealable.DELAIS: re.compile(
        rf"^delais?(?: (?:de|d'|pour) ?(?:{_OF_THE_ANSWER}))?$|^date limite(?: de depot| pour .*)?$"
    ),
    PointPrealable.SILENCE: re.compile(
        r"^(?:absence de reponse|silence|sans reponse|en l'absence de reponse|en cas de silence)"
    ),
}
"""Titles under which the editors tell a point (folded)."""
_NOMS = {
    PointPrealable.PIECES: "pièces à fournir",
    PointPrealable.RECOURS: "recours",
    PointPrealable.FRAIS: "frais, ou gratuité",
    PointPrealable.DELAIS: "délais",
    PointPrealable.SILENCE: "ce que vaut l'absence de réponse",
}


@dataclass(slots=True)
class MesurePoints:
    """Parts of sheets whose title names a point, by half (True: looked at) and point."""

    textes: Counter[tuple[bool, PointPrealable]] = field(default_factory=Counter)
    cache: Counter[tuple[bool, PointPrealable]] = field(default_factory=Counter)
    """Found by the sentences alone."""
    vu: Counter[tuple[bool, PointPrealable]] = field(default_factory=Counter)
    """Found with the title, as a page shows it."""


def measure_points(sheets: tuple[Fiche, ...]) -> MesurePoints:
    """Read each part whose title names a point, every wording once."""
    result = MesurePoints()
    for volet, point in _titled(sheets):
        key = (is_looked_at(volet), point)
        result.textes[key] += 1
        result.cache[key] += _told(volet, point, ())
        result.vu[key] += _told(volet, point, (fold(volet.titre),))
    return result


def _titled(sheets: tuple[Fiche, ...]) -> Iterator[tuple[Volet, PointPrealable]]:
    seen: set[tuple[tuple[str, str], ...]] = set()
    for sheet in sheets:
        for volet in sheet.volets:
            point = named_by_title(volet.titre)
            if point is not None and volet.blocs not in seen:
                seen.add(volet.blocs)
                yield volet, point


def named_by_title(title: str) -> PointPrealable | None:
    """The point that a title of the editors names."""
    folded = fold(title)
    return next((point for point, said in _ETALON.items() if said.search(folded)), None)


def _told(volet: Volet, point: PointPrealable, titles: tuple[str, ...]) -> bool:
    return any(
        tells_point(point, plie, titles, listed=tag == "li")
        for (tag, _), text in zip(volet.blocs, shown(volet), strict=True)
        for _, plie, _ in read_sentences(text)
    )


def points_section(sheets: tuple[Fiche, ...]) -> Iterator[str]:
    """The section of the page, in Markdown."""
    found = measure_points(sheets)
    yield "### Informations à donner d'avance"
    yield ""
    yield (
        "Le règlement européen 2018/1724 veut neuf informations avant l'identification. Cinq "
        "d'entre elles ont leur titre dans les fiches (« Coût », « Pièces à fournir », « Recours "
        "», « Délai de réponse », « Absence de réponse ») : ce que les rédacteurs ont écrit "
        "dessous dit-il ce point, pour le programme ? Chaque texte compte une fois ; son titre "
        "est caché, puis montré, comme sur une page. Moitiés : parité du premier octet de "
        "`sha1(texte)` ; les règles ont été écrites sur la moitié paire et de mémoire. Un point "
        "manqué ferait dire à tort qu'un service ne le donne pas. La précision n'est pas "
        "mesurable ainsi : un texte sur les pièces dit souvent aussi un délai ou un prix."
    )
    for half, name in ((True, "paire"), (False, "impaire")):
        yield ""
        yield f"Moitié {name} :"
        yield ""
        yield from TABLE
        for point, label in _NOMS.items():
            key = (half, point)
            yield row(f"{label}, titre caché", found.cache[key], found.textes[key])
            yield row(f"{label}, titre montré", found.vu[key], found.textes[key])
    yield ""
