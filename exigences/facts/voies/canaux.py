"""Reads by which channels a part of a page lets a person act: online, post, counter, phone."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from exigences.facts.langue.numeros import phone_numbers
from exigences.facts.langue.texte import fold, sentences
from exigences.mots import Trouve, notion

TITRE_MAX = 90
"""Characters of a heading that may name a channel."""


class Canal(StrEnum):
    """A way to act or to reach someone."""

    EN_LIGNE = "en_ligne"
    COURRIER = "courrier"
    GUICHET = "guichet"
    TELEPHONE = "telephone"


NOMMES: Mapping[Canal, Trouve] = MappingProxyType(
    {
        Canal.EN_LIGNE: notion("canal-en-ligne"),
        Canal.COURRIER: notion("canal-courrier"),
        Canal.GUICHET: notion("canal-guichet"),
        Canal.TELEPHONE: notion("canal-telephone"),
    }
)
"""How a sentence names a channel (folded text)."""
_TITRES: Mapping[Canal, Trouve] = MappingProxyType(
    {
        Canal.EN_LIGNE: notion("titre-en-ligne"),
        Canal.COURRIER: notion("titre-courrier"),
        Canal.GUICHET: NOMMES[Canal.GUICHET],
        Canal.TELEPHONE: notion("titre-telephone"),
    }
)
"""How a heading does, shorter: the noun is enough."""
_URL = re.compile(
    r"https?://|\bwww\.|[\w.+-]@[a-z0-9-]+\.|\b[a-z0-9-]{3,40}\.(?:gouv\.fr|fr|org|com|eu)\b"
)
"""The form of an address on line: of a site, of a mailbox."""
_GESTES: Mapping[Canal, tuple[Trouve, ...]] = MappingProxyType(
    {
        Canal.EN_LIGNE: (notion("fait-en-ligne"), _URL),
        Canal.COURRIER: (notion("envoie"),),
        Canal.GUICHET: (notion("va-quelque-part"),),
        Canal.TELEPHONE: (notion("appelle"),),
    }
)
"""How a sentence says that one acts by a channel."""
_LIEU = notion("organisme-a-qui-s-adresser")
_SA_DEMANDE = notion("ce-que-la-personne-envoie")
"""What the person sends: it is not sent to them."""
_ENSUITE = notion("envoi-d-un-organisme")
"""What is sent then, or by a body: the person does not send it."""
_AUSSI = notion("aussi")
"""« You may also… »: another way than the one that is told."""
_VOIES_EGALES = notion("canaux-au-choix")
_OUVERT = notion("heures-d-ouverture")
_TITRE_DE_FORMULAIRE = notion("nom-d-un-formulaire")
_NOTE = notion("a-quoi-sert-un-formulaire")
"""What a form or a service is for, written below its name."""
_FORMULAIRE = notion("formulaire")
LIGNE_MAX = 120
"""Characters of a line that gives a number."""
_ADRESSE = re.compile(
    r"\bcedex\b|\b(?:bp|cs|tsa)\s?\d{2,6}\b|\b\d{2}\s?\d{3}\s+[a-z]{2}|\bboite postale\b|"
    r"\b(?:rue|avenue|boulevard|(?<!sur )place|quai|allee|route)\s(?:de|du|des|d'|la|le|[a-z])"
)
_POSTALE = re.compile(r"\b\d{2} ?\d{3}\b|\bcedex\b|\b(?:bp|cs|tsa)\s?\d{2,6}\b|\bboite postale\b")
"""Without it, an address is a place to go to: no letter would get there."""
_PAS_OUVERT = notion("pas-ouvert")
_PLACE = notion("chemin-vers-un-lieu")
"""How one finds one's way to a place."""
_NUMERO_SEUL = re.compile(
    r"(?:[^0-9:]{0,60}: ?)?(?:(?:\+|00 ?)\d{2,3}[\d .()-]{6,}|"
    r"3\d ?\d\d\b|116 ?\d{3}\b|1[1-9]\d?(?=$| \())"
)
_NUMERO_AU_BOUT = re.compile(r" - \d{2,4}$")
"""« SAMU - 15 »."""
_PREPARER = notion("preparer-en-ligne")
_NIER = notion("pas-possible")
_AVANT = notion("avant-ou-a-defaut")
_ENVOI_DU_SERVICE = notion("envoi-du-service")
_GESTE_DU_SERVICE = notion("geste-du-service")
_FIN_DE_PROPOSITION = re.compile(r"[^.;]*")
_AU_GUICHET = notion("fait-au-guichet")
_EN_PERSONNE = notion("fait-en-personne")
_PAR_ECRIT = notion("fait-par-ecrit")
_PAR_LA_POSTE = notion("par-la-poste")
_ACCUEIL = notion("organisme-qui-recoit")
_SANS_ACCUEIL = notion("organisme-sans-accueil")
_NATIONAL = notion("organisme-national")
_STANDARD = notion("organisme-par-telephone")


def read_channels(heading: str, texts: Iterable[str]) -> frozenset[Canal]:
    """Channels of a part of a page: those that its heading names, or else those of its texts."""
    title = fold(heading)
    if len(title) <= TITRE_MAX:
        named = frozenset(c for c, pattern in _TITRES.items() if pattern.search(title))
        if named:
            return named
    return _of_texts(list(texts))


def _of_texts(written: list[str]) -> frozenset[Canal]:
    """What the first sentence that names a channel says; without any, what the texts suppose.

    Another way (« you may also… »), or what is only read on line first, is a last resort.
    """
    plain = [fold(s) for text in written for s in sentences(text)]
    told = (_PREPARER.sub(" ", one) for one in plain if not _AUSSI.search(one))
    first = next(filter(None, map(_of_text, told)), None)
    return first or _supposed(written) or next(filter(None, map(_of_text, plain)), frozenset())


def _supposed(written: list[str]) -> frozenset[Canal]:
    """What texts that name no channel suppose: a paper, an address, a body."""
    texts = [fold(text) for text in written]
    told = [
        _NIER.sub(" ", _LIEU.sub(" ", text))
        for text in texts
        if not (_TITRE_DE_FORMULAIRE.match(text) or _NOTE.match(text))
    ]
    for canal, pattern in ((Canal.GUICHET, _EN_PERSONNE), (Canal.COURRIER, _PAR_ECRIT)):
        if any(pattern.search(text) for text in told):
            return frozenset({canal})
    if any(_ADRESSE.search(text) for text in texts):
        opens = [_PAS_OUVERT.sub(" ", text) for text in texts]
        visited = any(_OUVERT.search(text) or _PLACE.search(text) for text in opens)
        visited = visited or not any(_POSTALE.search(text) for text in texts)
        return frozenset({Canal.GUICHET if visited else Canal.COURRIER})
    if any(_FORMULAIRE.search(text) for text in texts):
        return frozenset({Canal.COURRIER})
    return _of_bodies([body[0] for text in texts if (body := _LIEU.search(text))])


def _of_bodies(bodies: list[str]) -> frozenset[Canal]:
    """How the bodies that a page sends to are reached: a local office is where one goes."""
    if any(_STANDARD.search(body) or _NUMERO_AU_BOUT.search(body) for body in bodies):
        return frozenset({Canal.TELEPHONE})
    if bodies and _SANS_ACCUEIL.search(bodies[0]):
        return frozenset({Canal.COURRIER})
    received = any(_ACCUEIL.search(body) and not _NATIONAL.search(body) for body in bodies)
    return frozenset({Canal.GUICHET} if received else ())


def _of_text(plain: str) -> frozenset[Canal]:
    """The channels that a sentence names: the surest, or all that it puts side by side."""
    own = _without_service(_NIER.sub(" ", _AVANT.sub(" ", _LIEU.sub(" ", plain))))
    if _is_number(own):
        return frozenset({Canal.TELEPHONE})
    found = _named_in(own)
    if _VOIES_EGALES.search(own):
        return found
    if Canal.EN_LIGNE in found:
        return frozenset({Canal.EN_LIGNE})
    if _AU_GUICHET.search(own):
        return frozenset({Canal.GUICHET})
    return frozenset({Canal.COURRIER}) if Canal.COURRIER in found else found


def _named_in(own: str) -> frozenset[Canal]:
    found = {c for c, said in _GESTES.items() if any(one.search(own) for one in said)}
    if _TITRE_DE_FORMULAIRE.match(own):
        found.discard(Canal.EN_LIGNE)
    if _PAR_LA_POSTE.search(own):
        found.add(Canal.COURRIER)
    elif found & {Canal.EN_LIGNE, Canal.TELEPHONE}:
        found.discard(Canal.COURRIER)
    return frozenset(found)


def _without_service(plain: str) -> str:
    """A sentence without what the service does in it: the person does not act by it."""
    kept: list[str] = []
    at = 0
    while (found := _service_in(plain, at)) is not None:
        start, end = found
        kept += [plain[at:start], " "]
        at = end
    return "".join(kept) + plain[at:]


def _service_in(plain: str, at: int) -> tuple[int, int] | None:
    """Where, from a place on, a sentence first says what the service does."""
    act = _GESTE_DU_SERVICE.search(plain, at)
    for sent in _ENVOI_DU_SERVICE.finditer(plain, at):
        start = max(at, *(plain.rfind(stop, at, sent.start()) + 1 for stop in ".;,"))
        if act is not None and act.start() < start:
            break
        end = _clause_end(plain, sent.end())
        by_the_person = _SA_DEMANDE.search(plain[start : sent.start()])
        if not by_the_person or _ENSUITE.search(plain[start:end]):
            return start, end
        return _service_in(plain, end)
    return act.span() if act is not None else None


def _clause_end(plain: str, at: int) -> int:
    end = _FIN_DE_PROPOSITION.match(plain, at)
    return end.end() if end else at


def _is_number(plain: str) -> bool:
    """Whether a line is, or begins with, a number to call."""
    if len(plain) > LIGNE_MAX or _ADRESSE.search(plain):
        return False
    return bool(_NUMERO_SEUL.match(plain)) or any(True for _ in phone_numbers(plain))
