"""Finds the administrative words of the pages that nothing explains."""

import re
from dataclasses import dataclass

from exigences.facts.langue.francais import is_french
from exigences.facts.langue.lexique import Occurrence, Terme, find_terms, load_lexicon
from exigences.facts.langue.prose import french_blocs
from exigences.facts.langue.sigles import load_acronyms
from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Bloc, ParcoursFacts

_EXPLIQUE = re.compile(
    r"\s*[»\"]?\s*(?:\((?!s\)|e\)|es\))|,? ?c'est[- ]a[- ]dire|,? ?autrement dit|"
    r",? ?soit (?:le|la|les|un)|: (?:c'est|il s'agit)|"
    r"(?:est|sont|designe|signifie|veut dire|correspond a) (?:le|la|les|un|ce|l'))"
)
_NOMME = re.compile(
    r"(?:\(|\b(?:appelee?s?|nommee?s?|dite?s?|on appelle(?: cela| ca)?|s'appelle(?:nt)?)\s*:?\s*)"
    r"[«\"]?\s*(?:(?:le|la|les|un|une|l'|du|de la)\s?)?$"
)
_TITRE = re.compile(r"^(?:qu'est[- ]ce (?:que?|qu'un)|que (?:veut dire|signifie))\b")

_ACCESSIBILITE = re.compile(r"\baccessibilite\b|\brgaa\b|\bwcag\b")
_TAPE = re.compile(
    r"\b(?:informations?|donnees?|elements?|reponses?|montants?|valeurs?|adresses?|textes?|codes?"
    r"|dates?|numeros?|mots?(?: de passe)?|caracteres|coordonnees|identifiants?|lettres|nombres?"
    r"|noms?|champs?|zones?|formulaires?|erreurs?|aides?|modes?|formats?|ecrans?|controles?|masques?"
    r"|fautes?|criteres?|votre)"
    r"(?: (?:de|a la|la|est|sont|ont ete|a ete|etre|sera|seront|que vous avez|deja|bien|mal|lors de"
    r"|pendant|ici|ci-dessus|correctement))* (?:la )?$"
)
_TAPE_ENSUITE = re.compile(
    r" (?:en ligne|au clavier|vocale|manuelle|automatique|semi-automatique|assistee|libre|numerique"
    r"|obligatoire|incorrecte?s?|dans|sur (?:le|ce) (?:site|formulaire)|du formulaire"
    r"|(?:de la|de votre|d'une) (?:demande|declaration|adresse|date|dossier)"
    r"|(?:des|de vos) (?:informations|donnees|champs|heures|reponses|coordonnees))\b"
)
"""What tells that a « saisie » is typed, and seizes nothing; that what is wrong is an entry."""
_PRIS = re.compile(
    r"\b(?:biens?|meubles?|comptes?|salaires?|dettes?|huissiers?|commissaires?|creanciers?"
    r"|logements?|vehicules?|sommes?|juges?|tribuna(?:l|ux))\b"
)
"""What is seized, or who seizes."""
_JUSTE_AVANT = 30
"""Characters read before a term."""
_DETERMINE = re.compile(
    r"(?:^|[«(\"/:] ?|\b(?:l'|d'|qu'|(?:une?|l[ea]s|des|aux?|du|toute?|chaque|cet|cette|ces|nos|vos"
    r"|votre|notre|leurs?|autres?|jeunes?|etes|comme|ou|numero|nom) ))$"
)
"""What stands before a person who is insured, and not before what is ensured."""
_COURSES = re.compile(r"\b(?:sacs?|paniers?|filets?|faire (?:des|ses|vos|les)) (?:a |de )?$")
_PART_AVANT = re.compile(r"\b(?:un|le|au|du|deux|bon|premier|dernier) $")
_PART_APRES = re.compile(r" (?:d'|(?:des|du|de(?! confiance)) )")
"""What tells that « tiers » is a part in three, and nobody."""
_NOM_AVANT = re.compile(r"([A-ZÀ-Ý][a-zà-ÿ]+)[ \u00a0-]$")
_NOM_APRES = re.compile(r"[ \u00a0-]([A-ZÀ-Ý][a-zà-ÿ]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Jargon:
    """A term that no page explains, where it first stands."""

    terme: Terme
    bloc: Bloc
    texte: str
    """As the page writes it."""


def find_jargon(parcours: ParcoursFacts) -> tuple[Jargon, ...]:
    """Terms of the body in French, each once, in order; one explained on any page is left out."""
    lexicon = load_lexicon()
    first: dict[str, Jargon] = {}
    explained: set[str] = set()
    read: set[str] = set()
    heading = ""
    for _, bloc in french_blocs(parcours):
        heading = heading if bloc.niveau is None else fold(bloc.texte)
        if bloc.texte in read:
            continue
        read.add(bloc.texte)
        plain = fold(bloc.texte)
        for found in find_terms(bloc.texte, lexicon):
            name = found.terme.terme
            if _is_explained(bloc, plain, found):
                explained.add(name)
            elif name not in first and not (
                _is_plain_here(found, plain, heading) or _names_someone(found, bloc, plain)
            ):
                same = len(plain) == len(bloc.texte)
                elided = plain[found.fin : found.fin + 1] == "'"
                said = (bloc.texte if same else plain)[found.debut : found.fin + elided]
                first[name] = Jargon(terme=found.terme, bloc=bloc, texte=said)
    return tuple(jargon for name, jargon in first.items() if name not in explained)


def _is_plain_here(found: Occurrence, plain: str, heading: str) -> bool:
    """Whether a term has no administrative sense here: what is typed, a state of accessibility."""
    just_before = plain[max(0, found.debut - _JUSTE_AVANT) : found.debut]
    match found.terme.terme:
        case "saisie":
            before = plain[max(0, found.debut - 60) : found.debut]
            if plain[found.debut : found.fin] in ("saisi", "saisis") and not _PRIS.search(plain):
                return True
            return bool(_TAPE.search(before) or _TAPE_ENSUITE.match(plain, found.fin))
        case "invalide":
            return bool(_TAPE.search(plain[max(0, found.debut - 60) : found.debut]))
        case "non-conformité":
            return bool(_ACCESSIBILITE.search(f"{heading} {plain}"))
        case "assuré social":
            alone = not plain.startswith(" soci", found.fin)
            return alone and not _DETERMINE.search(just_before)
        case "tiers":
            part = _PART_AVANT.search(just_before)
            return bool(part and _PART_APRES.match(plain, found.fin))
        case "provision":
            return bool(_COURSES.search(just_before))
        case _:
            return False


def _names_someone(found: Occurrence, bloc: Bloc, plain: str) -> bool:
    """Whether a word is part of a name: written as one, beside another that French ignores."""
    said = bloc.texte[found.debut : found.fin]
    if len(plain) != len(bloc.texte) or " " in said or not said.istitle():
        return False
    before = bloc.texte[max(0, found.debut - _JUSTE_AVANT) : found.debut]
    beside = (_NOM_AVANT.search(before), _NOM_APRES.match(bloc.texte, found.fin))
    names = [name[1] for name in beside if name]
    return any(not is_french(n) and n not in load_acronyms().mots for n in names)


def _is_explained(bloc: Bloc, plain: str, found: Occurrence) -> bool:
    if bloc.balise in ("dt", "dfn") or _TITRE.match(plain):
        return True
    if _EXPLIQUE.match(plain, found.fin):
        return True
    return bool(_NOMME.search(plain, max(0, found.debut - 40), found.debut))
