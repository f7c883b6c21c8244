"""Measures the channels read in the sheets of service-public.fr against their titles."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from exigences.facts.langue.texte import fold, sentences
from exigences.facts.voies.canaux import Canal, read_channels
from outils.justesse.fiches import Fiche, Volet

_ETALON = {
    Canal.TELEPHONE: re.compile(
        r"^(?:par )?telephone\b(?! (?:portable|mobile|fixe))|^par appel telephon"
    ),
    Canal.COURRIER: re.compile(
        r"^(?:par |envoi par )?(?:courrier|correspondance|voie postale)\b(?! electronique)"
    ),
    Canal.EN_LIGNE: re.compile(
        r"^(?:par |sur |site )?internet$|^en ligne\b|^demande en ligne"
        r"|^(?:par )?(?:mail|courriel|courrier electronique)\b"
        r"|^par (?:internet|messagerie|formulaire de contact|teleservice|voie electronique)\b"
    ),
    Canal.GUICHET: re.compile(
        r"^sur place\b|^au guichet|^en mairie$|^depot au guichet|^en agence$"
    ),
}
"""Titles by which the editors tie a part of a sheet to a channel."""
_PARTS = re.compile(r"\bou\b|\bet\b|[,/]")
"""What stands between the channels of a title: « Par courrier ou sur place »."""
_DITS = {
    Canal.TELEPHONE: re.compile(r"\b(?:par )?telephone\b"),
    Canal.COURRIER: re.compile(r"\b(?:par )?courrier\b(?! electronique)"),
    Canal.EN_LIGNE: re.compile(r"\ben ligne\b|\binternet\b|\bcourriel\b"),
    Canal.GUICHET: re.compile(r"\bsur place\b|\bguichet\b"),
}
"""Channels named side by side in a sentence."""
_SENTENCE = re.compile(r"(?:[^\W\d]+[ '’]){3,}[^.;:!?]*[.;:!?](?:\s|$)")
"""Four words or more, closed by a stop: an address and a number have none."""
_OU = re.compile(r"\bou\b")
_MONTRES = {"lien:Téléservice": "Service en ligne", "lien:Formulaire": "Formulaire"}
"""Labels that the site puts before the services and forms of a sheet."""
_LIEU = "Où s'adresser"


@dataclass(slots=True)
class Croisement:
    """Counts of a channel: said and true, said and false, true and not said."""

    justes: int = 0
    a_tort: int = 0
    manques: int = 0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        told = 2 * self.justes + self.a_tort + self.manques
        return 2 * self.justes / told if told else 0.0


def _table() -> dict[Canal, Croisement]:
    return {canal: Croisement() for canal in Canal}


@dataclass(slots=True)
class MesureCanaux:
    """Parts of sheets by half, each once, and what was read of them."""

    volets: dict[bool, int] = field(default_factory=lambda: {True: 0, False: 0})
    phrases: dict[bool, int] = field(default_factory=lambda: {True: 0, False: 0})
    """How many of them hold a sentence."""
    cache: dict[bool, dict[Canal, Croisement]] = field(
        default_factory=lambda: {True: _table(), False: _table()}
    )
    """By the texts alone, the title hidden: the half looked at (True), the other (False)."""
    vu: dict[bool, dict[Canal, Croisement]] = field(
        default_factory=lambda: {True: _table(), False: _table()}
    )
    """With the title, as a page shows it."""
    dit: dict[bool, dict[Canal, Croisement]] = field(
        default_factory=lambda: {True: _table(), False: _table()}
    )
    """By the texts alone, where they hold a sentence."""


def measure_channels(sheets: tuple[Fiche, ...]) -> MesureCanaux:
    """Read each part whose title names a channel, every wording once."""
    result = MesureCanaux()
    for volet, truth in labelled(sheets):
        half, texts = is_looked_at(volet), shown(volet)
        result.volets[half] += 1
        neutral = offered_beside(texts, truth)
        said = read_channels("", texts) - neutral
        _count(result.cache[half], truth, said)
        if speaks(volet):
            result.phrases[half] += 1
            _count(result.dit[half], truth, said)
        _count(result.vu[half], truth, read_channels(volet.titre, texts) - neutral)
    return result


def labelled(sheets: tuple[Fiche, ...]) -> Iterator[tuple[Volet, frozenset[Canal]]]:
    """Parts of the sheets whose title names channels, and which; each text once.

    A text that stands word for word under titles of other channels says none: it is left out.
    """
    titled: dict[tuple[tuple[str, str], ...], dict[Volet, frozenset[Canal]]] = {}
    for sheet in sheets:
        for volet in sheet.volets:
            if truth := named_by(volet.titre):
                titled.setdefault(volet.blocs, {})[volet] = truth
    for volets in titled.values():
        if len(set(volets.values())) == 1:
            yield next(iter(volets.items()))


def named_by(title: str) -> frozenset[Canal]:
    """The channels that a title of the editors names: it begins with one, and may add others."""
    parts = [part.strip() for part in _PARTS.split(fold(title))]
    named = [{c for c, said in _ETALON.items() if said.search(part)} for part in parts]
    return frozenset().union(*named) if named[0] else frozenset()


def offered_beside(texts: Iterable[str], truth: frozenset[Canal]) -> frozenset[Canal]:
    """Channels that a sentence of the text itself offers beside that of its title."""
    found: set[Canal] = set()
    for plain in (fold(sentence) for text in texts for sentence in sentences(text)):
        named = {canal for canal, said in _DITS.items() if said.search(plain)}
        if _OU.search(plain) and named & truth:
            found |= named - truth
    return frozenset(found)


def speaks(volet: Volet) -> bool:
    """Whether a part holds a sentence, and not only an address, a number, a form or a body."""
    told = (text for tag, text in volet.blocs if ":" not in tag)
    return any(_SENTENCE.search(text) for text in told)


def is_looked_at(volet: Volet) -> bool:
    """Whether a part is of the half that the rules were written on."""
    text = "\n".join(text for _, text in volet.blocs)
    return hashlib.sha1(text.encode(), usedforsecurity=False).digest()[0] % 2 == 0


def shown(volet: Volet) -> list[str]:
    """The texts of a part, with the labels that the site puts before its services and places."""
    return [
        f"{_MONTRES.get(tag, _LIEU if tag.startswith('lieu:') else '')} {text}".strip()
        for tag, text in volet.blocs
    ]


def _count(table: dict[Canal, Croisement], truth: frozenset[Canal], said: frozenset[Canal]) -> None:
    for canal, row in table.items():
        row.justes += canal in truth and canal in said
        row.a_tort += canal in said and canal not in truth
        row.manques += canal in truth and canal not in said
