"""Says to the double what a field asks, and whether it is of them or of somebody else."""

from collections.abc import Iterable
from enum import Enum, auto

from exigences.facts.langue.texte import fold
from exigences.facts.page.comptes_bancaires import names_an_account
from exigences.model.facts.champs import Nature
from exigences.mots import notion
from exigences.rapport.mots import NATURES

_OTHER, _MAYBE = notion("une-autre-personne"), notion("peut-etre-une-autre-personne")
_HOME = notion("adresse-que-l-on-habite")
_ACCOUNT = ("tes coordonnées bancaires", "tes coordonnées bancaires")
"""What pays a person, as often as it makes them pay."""
_YOURS = {"ton ": "le ", "ta ": "la ", "tes ": "les "}
_VOWELS = "aeiou"
"""First letters, without accents, before which an article is cut short."""


class De(Enum):
    """Of whom a field asks something."""

    SOI = auto()
    INCERTAIN = auto()
    AUTRUI = auto()


def of_whom(*dits: str) -> De:
    """Of whom a field asks, by what names it: its label, its group."""
    said = fold(" | ".join(dits))
    if _OTHER.search(said):
        return De.AUTRUI
    return De.INCERTAIN if _MAYBE.search(said) else De.SOI


def told(words: str, de: De) -> str:
    """« ton nom », or « le nom » where it may be that of somebody else."""
    if de is De.SOI or words == "ta réponse":
        return words
    for yours, article in _YOURS.items():
        if words.startswith(yours):
            named = words.removeprefix(yours)
            cut = article != "les " and fold(named)[0] in _VOWELS
            return f"l'{named}" if cut else f"{article}{named}"
    return words


def distinct(said: Iterable[str]) -> list[str]:
    """Each thing once: « tes X » and « les X », which may be of somebody else, are « les X »."""
    known = tuple(dict.fromkeys(said))
    return [w for w in known if (other := told(w, De.INCERTAIN)) == w or other not in known]


def kinds(nature: Nature, libelle: str, groupe: str) -> tuple[str, str] | None:
    """What a kind of field asks, for one field and for several; None for no known kind."""
    account = nature is Nature.PAIEMENT and names_an_account(libelle, groupe)
    words = _ACCOUNT if account else NATURES.get(nature)
    if words is None:
        return None
    de = of_whom(libelle, groupe)
    home = _HOME.search(fold(f"{libelle} | {groupe}"))
    if nature is Nature.ADRESSE and de is De.SOI and not home:
        de = De.INCERTAIN  # that of a place, of a thing or of a body is asked as often
    one, many = (told(word, de) for word in words)
    if de is not De.AUTRUI or (one, many) == words:
        return one, many
    return f"{one} d'une autre personne", f"{many} d'une autre personne"
