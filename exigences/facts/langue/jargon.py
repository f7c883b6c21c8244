"""Finds the administrative words of the pages that nothing explains."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from exigences.facts.langue.francais import is_french
from exigences.facts.langue.lexique import Genre, Occurrence, Terme, find_terms, load_lexicon
from exigences.facts.langue.prose import french_blocs
from exigences.facts.langue.sigles import load_acronyms
from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Bloc, ParcoursFacts
from exigences.mots import notion

_EXPLIQUE = notion("explique-le-mot")
_PARENTHESE = re.compile(r"\((?!s\)|e\)|es\))")
"""What opens an explanation, and not the ending of a word, « créancier(s) »."""
_NOMME, _PETIT_MOT = notion("nomme-le-mot"), notion("finit-par-un-petit-mot")
_TITRE = re.compile(r"^(?:qu'est[- ]ce (?:que?|qu'un)|que (?:veut dire|signifie))\b")

_ACCESSIBILITE = re.compile(r"\baccessibilite\b|\brgaa\b|\bwcag\b")
_TAPE, _ENTRE = (
    notion("finit-par-une-chose-que-l-on-tape"),
    notion("finit-entre-la-chose-et-sa-saisie"),
)
_TAPE_ENSUITE = notion("saisie-au-clavier")
"""What tells that a « saisie » is typed, and seizes nothing; that what is wrong is an entry."""
_PRIS = notion("saisi-par-la-justice")
_JUSTE_AVANT, _AVANT = 30, 60
"""Characters read before a term."""
_DETERMINE = notion("finit-devant-une-personne")
"""What stands before a person who is insured, and not before what is ensured."""
_OUVRE = ("«", "(", '"', "/", ":")
_DEVANT = {
    "provision": notion("finit-devant-des-courses"),
    "solidaire": notion("finit-devant-une-entraide"),
}
"""What stands before a word that has its everyday sense."""
_PART_AVANT = notion("finit-devant-une-part")
_PART_APRES = re.compile(r" (?:d'|(?:des|du|de(?! confiance)) )")
"""What tells that « tiers » is a part in three, and nobody."""
_TICKET, _RESSOURCES = notion("ticket-de-papier"), notion("ressources-a-consulter")
_ENSEMBLE = 3
"""Words of software that show, together, in which sense each is meant."""
_NOM_AVANT = re.compile(r"([A-ZÀ-Ý][a-zà-ÿ]+)[ \u00a0-]$")
_NOM_APRES = re.compile(r"[ \u00a0-]([A-ZÀ-Ý][a-zà-ÿ]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Jargon:
    """A term that no page explains, where it first stands."""

    terme: Terme
    bloc: Bloc
    texte: str
    """As the page writes it."""
    ambigu: bool
    """Whether it may stand in another sense wherever it is."""


def is_meant(jargon: Jargon, found: Sequence[Jargon], *, formality: bool) -> bool:
    """Whether a term surely has its hard sense: a word of software has it among its likes.

    Those of an administration have it in a `formality`: elsewhere, a request is but a search. A
    formal word, or one that frightens, may be understood.
    """
    if jargon.terme.genre is Genre.LOGICIEL:
        likes = sum(one.terme.genre is Genre.LOGICIEL for one in found)
        return likes >= _ENSEMBLE or not jargon.ambigu
    return formality and jargon.terme.genre is Genre.TECHNIQUE and not jargon.ambigu


def find_jargon(parcours: ParcoursFacts) -> tuple[Jargon, ...]:
    """Terms of the body in French, in order; one explained on any page is left out.

    Each notion is told once: where it first stands in its hard sense only, or else where it first
    stands.
    """
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
            name = found.terme.compte
            if _is_explained(bloc, plain, found):
                explained.add(name)
            elif _tells_more(found, first.get(name)) and not (
                _is_plain_here(found, plain, heading)
                or _is_a_verb(found, plain)
                or _names_someone(found, bloc, plain)
            ):
                same = len(plain) == len(bloc.texte)
                elided = plain[found.fin : found.fin + 1] == "'"
                said = (bloc.texte if same else plain)[found.debut : found.fin + elided]
                first.pop(name, None)
                first[name] = Jargon(terme=found.terme, bloc=bloc, texte=said, ambigu=found.ambigu)
    return tuple(jargon for name, jargon in first.items() if name not in explained)


def _tells_more(found: Occurrence, before: Jargon | None) -> bool:
    """Whether a term is the first of its notion, or the first that is surely meant."""
    return before is None or (before.ambigu and not found.ambigu)


def _is_a_verb(found: Occurrence, plain: str) -> bool:
    """Whether a term is what one does meanwhile: « en appelant le 03 »."""
    return plain[: found.fin].endswith("ant") and plain[: found.debut].endswith(" en ")


def _is_plain_here(found: Occurrence, plain: str, heading: str) -> bool:
    """Whether a term has no administrative sense here: what is typed, a state of accessibility."""
    just_before = plain[max(0, found.debut - _JUSTE_AVANT) : found.debut].rstrip(" ")
    match found.terme.terme:
        case "saisie":
            before = plain[max(0, found.debut - _AVANT) : found.debut]
            if plain[found.debut : found.fin] in ("saisi", "saisis") and not _PRIS.search(plain):
                return True
            return _is_typed(before) or bool(_TAPE_ENSUITE.match(plain, found.fin + 1))
        case "invalide":
            return _is_typed(plain[max(0, found.debut - _AVANT) : found.debut])
        case "non-conformité":
            return bool(_ACCESSIBILITE.search(f"{heading} {plain}"))
        case "assuré social":
            alone = not plain.startswith(" soci", found.fin)
            return alone and not _is_someone(just_before)
        case "tiers":
            part = plain.startswith("un ", found.debut) or _PART_AVANT.search(just_before)
            return bool(part and _PART_APRES.match(plain, found.fin))
        case "ticket":
            return bool(_TICKET.match(plain, found.debut))
        case "ressources":
            return any(r.start() <= found.debut < r.end() for r in _RESSOURCES.finditer(plain))
        case "provision" | "solidaire":
            return bool(_DEVANT[found.terme.terme].search(just_before))
        case _:
            return False


def _is_typed(before: str) -> bool:
    """Whether what stands before a term is typed in a form: « le champ est mal »."""
    told = before.rstrip(" ")
    while _ENTRE.search(told):
        told = _ENTRE.sub("", told).rstrip(" ")
    return _TAPE.search(told) is not None


def _is_someone(before: str) -> bool:
    """Whether « assuré » is a person, after what stands before it."""
    return not before or before.endswith(_OUVRE) or _DETERMINE.search(before) is not None


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
    after = plain[found.fin :].lstrip(' »"')
    if _PARENTHESE.match(after) or _EXPLIQUE.match(after):
        return True
    return _is_named(plain[max(0, found.debut - _JUSTE_AVANT) : found.debut])


def _is_named(before: str) -> bool:
    """Whether what stands before a term names it: « appelée l' », « (la »."""
    told = _PETIT_MOT.sub("", before.rstrip(' «"')).rstrip(' «":')
    return told.endswith("(") or _NOMME.search(told) is not None
