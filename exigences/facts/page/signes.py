"""Reads the words and names that tell the nature of a field, as patterns."""

import re
from collections.abc import Mapping
from functools import cache, cached_property

from exigences.donnees import read_data
from exigences.facts.langue.texte import fold
from exigences.model.document import Document
from exigences.model.facts.champs import Nature

_NOMBRE = (
    "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|un|une|deux|trois|quatre"
    "|cinq|sept|huit|neuf|dix|ein|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|uno|dos"
    "|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci"
    "|um|dois|quatro|sete|oito|dez|een|twee|drie|vijf|zes|zeven|negen|tien|jeden|dwa|trzy|cztery"
    "|piec|dva|dve|tri|ctyri|sest|sedm|osm|devet|deset|egy|ketto|harom|negy|nyolc|kilenc|yksi|kaksi"
    "|kolme|nelja|viisi|kuusi|fyra|femte|atta|tva|tre|bir|iki|dort|bes|yedi|sekiz|dokuz"
    "|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять)"
)
"""A number in letters, folded, in the languages most met."""


class Signs(Document):
    """What tells a nature, by where it is said."""

    mots: tuple[str, ...] = ()
    ailleurs: tuple[str, ...] = ()
    doutes: tuple[str, ...] = ()
    autour: tuple[str, ...] = ()
    noms: tuple[str, ...] = ()
    faibles: tuple[str, ...] = ()
    autocomplete: frozenset[str] = frozenset()
    types: frozenset[str] = frozenset()
    jamais: tuple[str, ...] = ()
    noms_jamais: tuple[str, ...] = ()

    @cached_property
    def words(self) -> re.Pattern[str]:
        """In what people read: label, placeholder, group, hints (folded)."""
        return _words(*self.mots, *self.ailleurs)

    @cached_property
    def doubts(self) -> re.Pattern[str]:
        """In what people read: it may be that, and something else."""
        return _words(*self.doutes)

    @cached_property
    def around(self) -> re.Pattern[str]:
        """Around a field that nothing tells: it may be that (folded)."""
        return _words(*self.autour)

    @cached_property
    def names(self) -> re.Pattern[str]:
        """In name and id, split into words."""
        return _words(*self.noms)

    @cached_property
    def weak_names(self) -> re.Pattern[str]:
        """In name and id, where no label tells another thing."""
        return _words(*self.faibles)

    @cached_property
    def never(self) -> re.Pattern[str]:
        """In what people read: it is something else."""
        return _words(*self.jamais)

    @cached_property
    def other_names(self) -> re.Pattern[str]:
        """In name and id: it is the name of something else."""
        return _words(*self.noms_jamais)

    def compile(self) -> None:
        """Make the patterns now, while there is time."""
        _ = self.words, self.doubts, self.around, self.never
        _ = self.names, self.weak_names, self.other_names


def _words(*alternatives: str) -> re.Pattern[str]:
    said = "|".join(alternatives).replace("{nombre}", _NOMBRE)
    return re.compile(rf"\b(?:{said})\b" if said else r"(?!)")


@cache
def all_signs() -> Mapping[Nature, Signs]:
    """The signs of each nature, in the order in which they are tried."""
    return {Nature(name): Signs(**signs) for name, signs in read_data("natures.yaml").items()}


_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9À-ÿ]+|(?<=[A-Za-z])(?=\d)")


def words_of_name(identifier: str) -> str:
    """Words of a name such as `user[firstName]`, folded and parted by single spaces."""
    return fold(" ".join(_CAMEL.sub(" ", identifier[:200]).split()))
