"""Reads by which channels a part of a page lets a person act: online, post, counter, phone."""

import re
from collections.abc import Iterable
from enum import StrEnum

from exigences.facts import canaux_tours as tours
from exigences.facts.numeros import phone_numbers
from exigences.facts.texte import fold, sentences

TITRE_MAX = 90
"""Characters of a heading that may name a channel."""


class Canal(StrEnum):
    """A way to act or to reach someone."""

    EN_LIGNE = "en_ligne"
    COURRIER = "courrier"
    GUICHET = "guichet"
    TELEPHONE = "telephone"


NOMMES = {
    Canal.EN_LIGNE: re.compile(
        r"\ben ligne\b|\b(?:par|sur|site|via) internet\b|\bteleservice|"
        r"\bpar (?:courriel|e-?mail|mail|courrier electronique|messagerie)\b"
    ),
    Canal.COURRIER: re.compile(
        r"\bpar (?:la |voie )?(?:courrier|poste|postale)\b(?! electronique)|\bcourrier postal\b"
    ),
    Canal.GUICHET: re.compile(
        r"\bguichets?\b|\ba l'accueil\b|\bsur place\b|\b(?:en|a la|a votre|dans votre) mairie\b|"
        r"\ben (?:agence|prefecture|personne|permanence)\b|\bfrance services\b|"
        r"\baccueil physique\b|\bpoints? (?:d'accueils?|numeriques?)\b|"
        r"\bmaisons? de services? au public\b|\b(?:dans|a|au) (?:nos|notre|l'une de nos|un de nos|"
        r"votre) (?:agences?|bureaux?|locaux|permanences?|accueil)\b|\bau (?:bureau|ccas)\b"
    ),
    Canal.TELEPHONE: re.compile(
        r"\b(?:par|au) telephone\b|\btelephonez\b|\bappelez\b|\ben appelant\b"
    ),
}
"""How a sentence names a channel (folded text)."""
_TITRES = {
    Canal.EN_LIGNE: re.compile(
        rf"{NOMMES[Canal.EN_LIGNE].pattern}|^internet\b|\bcourriels?\b|\be-?mails?\b|\bmail\b|"
        r"\bcourrier electronique\b|\bmessagerie\b"
    ),
    Canal.COURRIER: re.compile(
        rf"{NOMMES[Canal.COURRIER].pattern}|\bcourrier\b(?! electronique)|\bcorrespondance\b|"
        r"\b(?:voie|adresse) postale\b|\bpar lettre\b"
    ),
    Canal.GUICHET: NOMMES[Canal.GUICHET],
    Canal.TELEPHONE: re.compile(rf"{NOMMES[Canal.TELEPHONE].pattern}|\btelephon\w*"),
}
"""How a heading does, shorter: the noun is enough."""
_LIEU = re.compile(r"\bou s'adresser\b.*")
_SA_DEMANDE = re.compile(
    r"\b(?:demandes?|declarations?|dossiers?|formulaires?|requetes?|recours|reclamations?|lettres?|"
    r"contestations?|bulletins?|imprimes?|questionnaires?|plaintes?|saisines?)\b[^.;,]{0,60}$"
)
"""What the person sends: it is not sent to them."""
_ENSUITE = re.compile(r"\bensuite\b|\bpar (?:la|le|l'|les) (?!poste|voie|biais|intermediaire)")
"""What is sent then, or by a body: the person does not send it."""
_AUSSI = re.compile(r"\b(?:egalement|aussi)\b")
"""« You may also… »: another way than the one that is told."""
_VOIES_EGALES = re.compile(
    r"\bou\b[^.;]{0,60}\b(?:sur place|guichet|courrier|en ligne|telephone|internet)\b|"
    r"\bou (?:a |bien |la |le |les |l'|etre )*"
    r"(?:depos|remett|remise?|envoy|adress|retourn|expedi)"
)
_OUVERT = re.compile(
    r"\bouvert|\bhoraires?\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)s?\b|\d ?h(?:\d\d)?\b"
)
_TITRE_DE_FORMULAIRE = re.compile(r"^formulaire\b")
_NOTE = re.compile(r"^permet d")
"""What a form or a service is for, written below its name."""
_FORMULAIRE = re.compile(r"\bformulaires?\b|\bcerfa\b")
LIGNE_MAX = 120
"""Characters of a line that gives a number."""
_ADRESSE = re.compile(
    r"\bcedex\b|\b(?:bp|cs|tsa)\s?\d{2,6}\b|\b\d{2}\s?\d{3}\s+[a-z]{2}|\bboite postale\b|"
    r"\b(?:rue|avenue|boulevard|(?<!sur )place|quai|allee|route)\s(?:de|du|des|d'|la|le|[a-z])"
)
_POSTALE = re.compile(r"\b\d{2} ?\d{3}\b|\bcedex\b|\b(?:bp|cs|tsa)\s?\d{2,6}\b|\bboite postale\b")
"""Without it, an address is a place to go to: no letter would get there."""
_PAS_OUVERT = re.compile(r"\b(?:non|pas) ouverts?\b[^.;]*")
_PLACE = re.compile(
    r"\brendez-vous\b|\b(?:metro|rer|bus|tram(?:way)?|parking|etage|rez-de-chaussee)\b|"
    r"\bacces par\b"
)
"""How one finds one's way to a place."""
_NUMERO_SEUL = re.compile(
    r"(?:[^0-9:]{0,60}: ?)?(?:(?:\+|00 ?)\d{2,3}[\d .()-]{6,}|"
    r"3\d ?\d\d\b|116 ?\d{3}\b|1[1-9]\d?(?=$| \())"
)


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
    told = (tours.PREPARER.sub(" ", one) for one in plain if not _AUSSI.search(one))
    first = next(filter(None, map(_of_text, told)), None)
    return first or _supposed(written) or next(filter(None, map(_of_text, plain)), frozenset())


def _supposed(written: list[str]) -> frozenset[Canal]:
    """What texts that name no channel suppose: a paper, an address, a body."""
    texts = [fold(text) for text in written]
    told = [
        tours.NIER.sub(" ", _LIEU.sub(" ", text))
        for text in texts
        if not (_TITRE_DE_FORMULAIRE.match(text) or _NOTE.match(text))
    ]
    for canal, pattern in ((Canal.GUICHET, tours.PRESENTER), (Canal.COURRIER, tours.ECRIRE)):
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
    if any(tours.STANDARD.search(body) for body in bodies):
        return frozenset({Canal.TELEPHONE})
    if bodies and tours.SANS_ACCUEIL.search(bodies[0]):
        return frozenset({Canal.COURRIER})
    received = any(
        tours.ACCUEIL.search(body) and not tours.NATIONAL.search(body) for body in bodies
    )
    return frozenset({Canal.GUICHET} if received else ())


def _of_text(plain: str) -> frozenset[Canal]:
    """The channels that a sentence names: the surest, or all that it puts side by side."""
    own = tours.NIER.sub(" ", tours.AVANT.sub(" ", _LIEU.sub(" ", plain)))
    own = tours.SERVICE.sub(_unless_sent, own)
    if _is_number(own):
        return frozenset({Canal.TELEPHONE})
    found = _named_in(own)
    if _VOIES_EGALES.search(own):
        return found
    if Canal.EN_LIGNE in found:
        return frozenset({Canal.EN_LIGNE})
    if tours.AU_GUICHET.search(own):
        return frozenset({Canal.GUICHET})
    return frozenset({Canal.COURRIER}) if Canal.COURRIER in found else found


def _named_in(own: str) -> frozenset[Canal]:
    patterns = {
        Canal.EN_LIGNE: tours.EN_LIGNE,
        Canal.COURRIER: tours.ENVOYER,
        Canal.GUICHET: tours.ALLER,
        Canal.TELEPHONE: tours.COMPOSER,
    }
    found = {canal for canal, pattern in patterns.items() if pattern.search(own)}
    if _TITRE_DE_FORMULAIRE.match(own):
        found.discard(Canal.EN_LIGNE)
    if tours.PAR_LA_POSTE.search(own):
        found.add(Canal.COURRIER)
    elif found & {Canal.EN_LIGNE, Canal.TELEPHONE}:
        found.discard(Canal.COURRIER)
    return frozenset(found)


def _unless_sent(found: re.Match[str]) -> str:
    own = _SA_DEMANDE.search(found["sujet"] or "") and not _ENSUITE.search(found[0])
    return found[0] if own else " "


def _is_number(plain: str) -> bool:
    """Whether a line is, or begins with, a number to call."""
    if len(plain) > LIGNE_MAX or _ADRESSE.search(plain):
        return False
    return bool(_NUMERO_SEUL.match(plain)) or any(True for _ in phone_numbers(plain))
