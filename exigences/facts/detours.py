"""What looks like another way and is not: help to go on line, a step after a form filled there."""

import re
from collections.abc import Iterable, Sequence

from exigences.facts.numeros import phone_numbers
from exigences.facts.texte import fold, sentences
from exigences.model.facts import Bloc, Contact, PageFacts

_RETOUR_NUMERIQUE = re.compile(
    r"\b(?:renvoy|envoy|retourn|adress|transm|depos|televers|joign)\w*\b[^.]{0,60}"
    r"\b(?:par (?:courriel|e-?mail|mail|internet)|a l'adresse (?:electronique|e-?mail|mail)"
    r"|sur (?:le|ce|notre) (?:site|portail)|en ligne|(?:dans|depuis|sur) votre (?:espace|compte))\b"
)
"""A form that goes back by a message or on line: paper at one end only."""
_RETOUR_PAPIER = re.compile(
    r"\bcourrier\b|\bposte\b|\bpostale\b|\bguichet\b|\baccueil\b|\bmairie\b|\bsur place\b|"
    r"\ben main\b|\brapport|\bagence\b|\b\d{5}\b(?! ?\*)"
)
_CE_FORMULAIRE = re.compile(
    r"\bformulaires?\b|\bcerfa\b|\bimprim|\btelecharg|-le\b|\ble renvoyer\b"
)
MAILED = re.compile(
    r"\b(?:formulaires?|dossiers?|cerfa|imprimes?) (?:papier|rempli|complete|signe)\w*\b[^.]{0,60}"
    r"\b(?:par (?:courriel|e-?mail|mail)|a l'adresse (?:electronique|e-?mail|mail))\b"
)
"""What a page says of a form that goes back by a message."""
BOOKED = re.compile(
    r"\brendez-vous\b[^.]{0,80}\b(?:uniquement|exclusivement|seulement|obligatoirement)\b[^.]{0,40}"
    r"\b(?:en ligne|internet|site)\b|\b(?:uniquement|exclusivement|seulement|obligatoirement)\b"
    r"[^.]{0,40}\brendez-vous\b[^.]{0,40}\b(?:en ligne|internet)\b"
)
"""What it says of a counter that is booked on line alone."""
_ON_LINE = r"(?:en ligne|(?:sur|par) internet|sur (?:le|ce|notre) (?:site|portail))"
_HELP = re.compile(
    r"\b(?:pour (?:y )?(?:faire|effectuer|deposer|saisir|remplir|realiser|completer|creer)"
    r"|(?:vous|etre|se faire) (?:aide|accompagne|assiste)\w*)\b"
    rf"(?:(?! ou )[^.,;:]){{0,60}}\b{_ON_LINE}\b"
)
"""A place or a person that helps to go on line, in folded text."""
_RECAP = r"(?:recapitulatifs?|recepisse|confirmation|accuse (?:de|d')|bordereau|pre-?remplie?s?)"
_PRINTED = re.compile(
    rf"\b(?:imprim|telecharg|edit)\w*\b[^.]{{0,40}}\b{_RECAP}"
    r"|\b(?:une fois|apres|a la fin|a l'issue|des)\b[^.]{0,60}\b(?:en ligne|formulaire|saisie"
    r"|teleprocedure|preinscription|pre-inscription)\b[^.]{0,60}\bimprim"
)
"""A paper that the online form itself gives."""
_PRONOUN = re.compile(r"\b\w+ez-l(?:e|a|es)\b|\ble tout\b|\bce document\b|\bl[ea]s? (?:r?envoye)")
_ELSEWHERE = re.compile(
    r"\bpresse\b|\bjournalistes?\b|\brelations? medias?\b|\brecrutement\b"
    r"|\b(?:problemes?|incidents?|difficultes?|pannes?|anomalies?|bugs?) (?:techniques?"
    r"|informatiques?|d'affichage|de connexion)\b"
    r"|\b(?:assistance|support|hotline|aide|depannage) (?:technique|informatique)\b"
    r"|\bwebm(?:aster|estre)\b"
    r"|\b(?:signal|denonc)\w*\b[^.]{0,40}\b(?:fraudes?|frauduleux|escroqueries?|arnaques?|abus)\b"
    r"|\b(?:victime|cas) d(?:e |'une? |')(?:fraude|escroquerie|arnaque|usurpation)\b"
)
"""What a number is given for, other than the procedure."""
_ANYTHING = re.compile(
    r"\bquestions?\b|\brenseign\w+|\btoute (?:autre )?demande\b|\bbesoin d'aide\b"
)


def says_only(pages: Iterable[PageFacts], pattern: re.Pattern[str]) -> bool:
    """Whether some sentence says it, and no sentence that says it gives a way on paper too."""
    texts = (fold(bloc.texte) for page in pages for bloc in page.blocs if not bloc.champ)
    found = [text for text in texts if pattern.search(text)]
    return bool(found) and not any(_RETOUR_PAPIER.search(text) for text in found)


def goes_back_on_line(text: str, *, mailed: bool) -> bool:
    """Whether a form to print is to be sent by a message or on line, and only so."""
    if _RETOUR_PAPIER.search(fold(text)):
        return False
    parts = (fold(part) for part in sentences(text))
    return mailed or any(_RETOUR_NUMERIQUE.search(p) and _CE_FORMULAIRE.search(p) for p in parts)


def helps_on_line(plain: str) -> bool:
    """Whether a folded sentence offers help to go on line, which is no other way."""
    return bool(_HELP.search(plain))


def follows_the_form(plain: str, before: str) -> bool:
    """Whether a folded sentence sends what the online form gave; `before` is the one above it."""
    return bool(_PRINTED.search(plain) or (_PRINTED.search(before) and _PRONOUN.search(plain)))


def is_beside(plain: str) -> bool:
    """Whether folded words speak of the press, a technical problem, a fraud, and of no question."""
    return bool(_ELSEWHERE.search(plain)) and not _ANYTHING.search(plain)


def serves_elsewhere(contact: Contact, blocs: Sequence[Bloc]) -> bool:
    """Whether a number is given for something else than the procedure, by its words or heading."""
    said = _about_number(contact)
    return is_beside(said) or is_beside(f"{_heading_of(contact, blocs)} {said}")


def _about_number(contact: Contact) -> str:
    """The sentence that gives the number, with the question that it answers, folded."""
    before = ""
    for sentence in sentences(contact.extrait):
        plain = fold(sentence)
        if any(number.valeur == contact.valeur for number in phone_numbers(plain)):
            return f"{before} {plain}"
        before = plain if plain.endswith("?") else ""
    return fold(contact.extrait)


def _heading_of(contact: Contact, blocs: Sequence[Bloc]) -> str:
    above = [
        bloc
        for bloc in blocs
        if bloc.niveau is not None
        and bloc.lieu.cadre == contact.lieu.cadre
        and bloc.lieu.ordre < contact.lieu.ordre
    ]
    return fold(max(above, key=lambda b: b.lieu.ordre).texte) if above else ""
