"""One-time codes: the field that asks for one, and the channel by which it comes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from exigences.facts.lecture import asked_fields, label_of, obstacles_met, phrases_of, words_of
from exigences.facts.texte import fold
from exigences.model.champs import Champ, Nature
from exigences.model.etape import Obstacle
from exigences.model.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu

_ABOUT_A_CODE = re.compile(
    r"\bcodes?\b(?! postal)|\b(?:recu|recevoir|recevez|envoye|envoyer)\b.{0,20}\b(?:sms|textos?)\b"
)

_SENT = re.compile(
    r"\b(?:recue?|recevoir|recev\w+|envoy\w+|envoi|transmis|adresse|communique|genere\w*"
    r"|a usage unique|temporaire|provisoire|renvoy\w+|valable|expire\w*|otp|one time)\b"
)
"""A code that comes to the person, for a time (folded text)."""
_GET = re.compile(
    r"^(?:recevoir|recevez|envoyer|envoyez-moi|m'envoyer|obtenir|demander|choisir)\b[^.]{0,30}"
    r"\bcode\b(?! (?:postal|promo|de la route|confidentiel perdu))"
)
_PRINTED = re.compile(
    r"\b(?:au dos|au verso|inscrit|figur\w+|imprime|indique|mentionne|note|present)\b[^.|]{0,30}"
    r"\b(?:cartes?|documents?|titres?|passeport|permis|avis|factures?|diplomes?|attestations?"
    r"|bulletins?|releves?|contrats?|compteurs?|vignettes?)\b"
)
"""A code that the person has on a paper or a thing."""
_LENGTH = re.compile(
    r"\b(\d{1,2}|quatre|cinq|six|sept|huit|dix)[ -](?:(?:chiffres|caracteres|lettres|digits)\b)"
)
_WORDS = {"quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "dix": 10}
_LONGEST = 12
"""Characters of the longest one-time code; a wider field says nothing of its code."""
_EXACT = re.compile(r"^\^?(?:\\d|\[0-9\])\{(\d{1,2})\}\$?$")


class Canal(StrEnum):
    """How a one-time code reaches the person, as a French reader says it."""

    SMS = "SMS"
    COURRIEL = "courriel"
    APPLICATION = "application"
    APPEL = "appel vocal"
    COURRIER = "courrier"


_CHANNELS = {
    Canal.SMS: re.compile(
        r"\bsms\b|\btextos?\b|\b(?:au|numero)\b.{0,20}\b0[67](?:[ .]?[\d*x•]{2}){2,4}"
        r"|\b(?:envoye|recu|adresse|transmis)\w* (?:sur|a) votre (?:telephone )?"
        r"(?:mobile|portable)\b"
    ),
    Canal.COURRIEL: re.compile(
        r"\b(?:courriels?|e-?mails?|mails?|boite (?:mail|de reception|aux lettres electronique)"
        r"|messagerie|(?:adresse|message) electronique)\b|[\w.*•-]{1,40}@[\w*•]"
    ),
    Canal.APPLICATION: re.compile(r"\bapplication\b|\bauthenticator\b|\btotp\b"),
    Canal.APPEL: re.compile(
        r"\bappel (?:vocal|telephonique)\b|\b(?:serveur|code|message) vocal\b|\bpar (?:un )?appel\b"
    ),
    Canal.COURRIER: re.compile(
        r"\bcourrier (?:postal|papier)\b|\bvoie postale\b|\bpar (?:courrier|la poste)\b"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeAsked:
    """A one-time code that the person must copy."""

    lieu: Lieu
    libelle: str
    canaux: tuple[Canal, ...]
    """What the page says of its channels; empty where it says nothing."""
    certaine: bool
    longueur: int | None = None
    """Number of characters to copy, by the words or the attributes of its field."""

    @property
    def phrase(self) -> str:
        """What the code is called, its channels and its length, in French."""
        told = " ou ".join(self.canaux) if self.canaux else "canal non dit"
        size = f", {self.longueur} caractères" if self.longueur else ""
        return f"{self.libelle} ({told}{size})"


def codes_asked(parcours: ParcoursFacts) -> Iterator[CodeAsked]:
    """The one-time codes: fields of the pages, then those where the replay stopped."""
    pages: set[int] = set()
    for page, champ in asked_fields(parcours, Nature.CODE_USAGE_UNIQUE):
        pages.add(page.indice)
        yield CodeAsked(
            lieu=champ.lieu,
            libelle=label_of(champ),
            canaux=channels(page, champ),
            certaine=champ.certaine and _comes(page, champ),
            longueur=code_length(page, champ),
        )
    if not pages:
        yield from _offered(parcours)
    by_obstacle = {Obstacle.CODE_SMS: Canal.SMS, Obstacle.CODE_COURRIEL: Canal.COURRIEL}
    for obstacle, lieu in obstacles_met(parcours):
        canal = by_obstacle.get(obstacle)
        if canal and lieu.page not in pages:
            yield CodeAsked(
                lieu=lieu, libelle=f"Code reçu par {canal}", canaux=(canal,), certaine=True
            )


def _comes(page: PageFacts, champ: Champ) -> bool:
    """Whether anything says that the code is sent, and nothing that it is printed somewhere."""
    own = words_of(champ)
    if _PRINTED.search(own):
        return False
    named = champ.autocomplete == "one-time-code" or bool(channels(page, champ))
    return named or bool(_SENT.search(f"{own} | {_about_codes(page)}"))


def _offered(parcours: ParcoursFacts) -> Iterator[CodeAsked]:
    """The first button that sends a code, where no field for it was seen."""
    for page in parcours.pages:
        for bouton in page.boutons:
            if _GET.search(fold(bouton.texte)):
                told = " | ".join(fold(b.texte) for b in page.blocs)
                yield CodeAsked(
                    lieu=bouton.lieu, libelle=bouton.texte, canaux=_named(told), certaine=False
                )
                return


def channels(page: PageFacts, champ: Champ) -> tuple[Canal, ...]:
    """The channels that a field, else the sentences about codes of its page, name."""
    own = (champ.libelle, champ.libelle_visible, champ.groupe, champ.description, champ.indice)
    if named := _named(fold(" | ".join(own))):
        return named
    return _named(f"{words_of(champ)} | {_about_codes(page)}")


def code_length(page: PageFacts, champ: Champ) -> int | None:
    """How many characters the code has: said, else exact in the attributes; None where unknown.

    The width of a field alone tells nothing: a code may be shorter.
    """
    said = _LENGTH.search(words_of(champ)) or _LENGTH.search(_about_codes(page))
    if said:
        return _WORDS.get(said[1]) or int(said[1])
    if exact := _EXACT.search(champ.motif):
        return int(exact[1])
    longest = champ.longueur_max or 0
    exactly = 1 < longest <= _LONGEST and champ.longueur_min == longest
    return longest if exactly else None


def _about_codes(page: PageFacts) -> str:
    return " | ".join(p.plie for p in phrases_of(page) if _ABOUT_A_CODE.search(p.plie))


def _named(text: str) -> tuple[Canal, ...]:
    return tuple(canal for canal, pattern in _CHANNELS.items() if pattern.search(text))
