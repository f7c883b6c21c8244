"""How values are written in each language, for who is told what to write."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Ecriture:
    """A language of documents."""

    signe: str
    """What stands between a key and its value."""
    attendus: Mapping[str, str]
    """What to write for each type, by the beginning of its name."""

    def pair(self, cle: str, valeur: str) -> str:
        """A key and its value."""
        return f"{cle}{self.signe}{valeur}"


_COMMUNS = {
    "bool": "true ou false",
    "int": "un nombre entier, sans guillemets",
    "float": "un nombre, sans guillemets",
    "date": "une date comme 1980-04-12",
}
EN_YAML = Ecriture(
    signe=": ",
    attendus=MappingProxyType(
        {
            **_COMMUNS,
            "tuple": "une liste, chaque élément sur sa ligne après un tiret",
            "dict": "un bloc de clés",
        }
    ),
)
EN_TOML = Ecriture(
    signe=" = ",
    attendus=MappingProxyType(
        {
            **_COMMUNS,
            "tuple": 'une liste entre crochets, comme ["un", "deux"]',
            "dict": "une table, sous son nom entre crochets",
        }
    ),
)
