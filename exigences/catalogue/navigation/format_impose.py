"""Imposed format: an entry is accepted in one form only."""

import re
from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import REGLEMENT_2018_1724, rgaa
from exigences.facts.demandes.refus import refusals
from exigences.facts.langue.texte import Force, excerpt, fold
from exigences.facts.page.lecture import asked_on, is_due, label_of, text_about
from exigences.facts.page.nature import takes_one_word
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.procedure.procedure import GenreProvocation
from exigences.mots import notion

type Place = tuple[int, object, str]
"""Screen, frame, selector."""

DIGITS_MIN = 8
"""From eight digits, a number is printed and said in groups."""
_TYPED = ("text", "tel", "number", "textbox", "textarea")
_APART = (
    Nature.COURRIEL,
    Nature.MOT_DE_PASSE,
    Nature.NOUVEAU_MOT_DE_PASSE,
    Nature.CAPTCHA,
    Nature.CODE_USAGE_UNIQUE,
)
_STRICT = notion("format-strict")
_COUNTED, _DATE = notion("nombre-de-chiffres"), notion("demande-une-date")
_BOUNDED, _FILE_NAMED = notion("longueur-bornee"), notion("nom-de-fichier-impose")
_SHOWN = re.compile(
    r"\bformat (?:attendu|impose|requis)?\s?:|\bau format\b|\bj{2}[/. -]?m{2}[/. -]?a{2,4}\b"
)
_LETTERS = "a-z"
_NUMBERS = frozenset({Nature.IDENTIFIANT_ADMINISTRATIF, Nature.PAIEMENT, Nature.AUTRE})
_NUMBER = re.compile(r"\bnumeros?\b(?! et voie| de rue)|\bn°|\b(?:iban|bic|ine|siret|siren)\b")
_FORM = notion("parle-de-la-forme")
_SPACED = "Ce numéro s'écrit-il avec ou sans espaces, tirets et lettres ? Rien ne le dit."
_PICKED = "Cette réponse ne se donne-t-elle que dans ce que le champ ouvre, un calendrier ?"
_OTHER = "Une autre forme est-elle acceptée ici ?"
_DAY = "Sous quelles formes cette date est-elle acceptée ?"
_LONGER = "Une réponse plus courte, ou plus longue, est-elle refusée ?"
_LOWER = "Quelqu'un répondrait-il moins, et l'apprendrait-il par un refus ?"
_NAMED = "Un fichier nommé autrement est-il refusé ?"
_WHOLE = "Une adresse écrite sans « https:// » est-elle acceptée ici ?"
"""What a browser refuses of such a field, unless its form or a script spares it."""
_UNTOLD = "ce que rien ne dit avant un refus"
_PAST = range(1500, 1961)
"""Years that calendars begin with."""
_LEAST = 3
_OF_A_PHONE = 10
"""Characters under which nobody writes less."""
_OF_A_DAY = re.compile(r"(?:(?:\\d|\[0-9\])\{2\}\\?[/.-]){2}(?:\\d|\[0-9\])\{4\}")
"""The pattern of « 31/12/2026 », as a date is written in French."""
_DIGITS = re.compile(r"(?:\\d|\[0-9\])\{(\d{1,3})(?:,\d{0,3})?\}")


@detector(
    Exigence(
        id="format-impose",
        categorie=Categorie.NAVIGATION,
        titre="Format imposé",
        demande="Écrire la réponse dans la forme exacte que la machine attend.",
        instruction="Écris exactement dans la forme demandée, sans un signe de plus ni de moins.",
        pourquoi=(
            "La forme naturelle est refusée : un numéro recopié tel qu'il est imprimé peut ne pas "
            "passer."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("11.10"),
            REGLEMENT_2018_1724,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Accepter les espaces, les points et les accents, et les retirer soi-même après "
            "l'envoi."
        ),
        limites=(
            "Seule la provocation « ecriture » écrit autrement, et jamais jusqu'à l'envoi : ce que "
            "lui seul ferait refuser est manqué. La borne d'un nombre, un modèle montré "
            "(« JJ/MM/AAAA »), un numéro dont rien ne dit la forme, ne sont qu'une question."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find fields whose rules refuse the natural form, then those that only show a form.

    A rule that only a refusal tells is one too. Where nothing is found, the first number to copy
    of which nothing tells the form is a question.
    """
    seen: set[Place] = set()
    yield from tuple(_ruled(parcours, seen)) or islice(_untold(parcours, seen), 1)


def _untold(parcours: ParcoursFacts, seen: set[Place]) -> Iterator[Preuve]:
    """The numbers of a card, a file or an account that are due, whose form nothing tells."""
    for page in parcours.pages:
        for champ in asked_on(page):
            typed = champ.nature in _NUMBERS and champ.type in ("text", "tel")
            known = page.at(champ.lieu) in seen or not _NUMBER.search(fold(label_of(champ)))
            if known or not typed:
                continue
            if is_due(parcours, champ) and not _FORM.search(fold(text_about(page, champ))):
                yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_SPACED)


def _written_otherwise(parcours: ParcoursFacts, seen: set[Place]) -> Iterator[Preuve]:
    """What was written as people do, and is refused, or cut; nothing more is asked of the rest.

    What the service took, and went on, is free.
    """
    for provocation in parcours.provoquees(GenreProvocation.ECRITURE):
        page = parcours.pages[provocation.page]
        for ecriture in provocation.ecritures:
            key = page.at(ecriture.lieu)
            if key in seen or not (ecriture.mal_prise or provocation.avance):
                continue
            seen.add(key)
            if ecriture.mal_prise:
                name = next((label_of(c) for c in page.champs if c.lieu == ecriture.lieu), "")
                fate = "est refusé" if ecriture.refusee else "n'est pas gardé tel quel"
                yield Preuve.at(ecriture.lieu, f"{name} : {ecriture.dite} {fate}")


def _ruled(parcours: ParcoursFacts, seen: set[Place]) -> Iterator[Preuve]:
    yield from _written_otherwise(parcours, seen)
    for page in parcours.pages:
        for champ in asked_on(page):
            key = page.at(champ.lieu)
            if champ.type == "url" and key not in seen:
                seen.add(key)
                yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_WHOLE)
            if key in seen or champ.type not in _TYPED or champ.nature in _APART:
                continue
            said = text_about(page, champ)
            if (
                is_due(parcours, champ)
                and (least := _least_untold(champ, said)) is not None
                and not (_least_told_before(parcours, page, champ))
            ):
                seen.add(key)
                written = champ.type != "number"
                yield sure_or_asked(champ.lieu, least, sure=written, question=_LOWER)
                continue
            if champ.lecture_seule and champ.obligatoire and not champ.prerempli:
                seen.add(key)
                told = f"{label_of(champ)} : rien ne s'y tape"
                yield sure_or_asked(champ.lieu, told, sure=False, question=_PICKED)
                continue
            strict = _STRICT.search(fold(said)) or _refuses_spaces(champ)
            asks = "" if strict else _asks(champ, fold(f"{said} | {champ.indice}"))
            if strict or asks:
                seen.add(key)
                yield sure_or_asked(champ.lieu, label_of(champ), sure=bool(strict), question=asks)
    yield from _refused(parcours, seen)
    for phrase in sentences_naming(parcours, _FILE_NAMED):
        if phrase.force in (Force.DEMANDE, Force.CHOIX):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_NAMED)


def _asks(champ: Champ, shown: str) -> str:
    """What to ask of a field that shows a form, what it says being folded; '' where none."""
    if _OF_A_DAY.search(champ.motif):
        return _DAY
    if _SHOWN.search(shown) or _COUNTED.search(shown):
        return _OTHER
    if _BOUNDED.search(shown):
        return _LONGER
    return _DAY if _is_a_date(champ) else ""


def _is_a_date(champ: Champ) -> bool:
    """Whether a date is typed in a text that shows no form of it."""
    plain = fold(label_of(champ)).rstrip(" :?*")
    return champ.type == "text" and not champ.indice and bool(_DATE.search(plain))


def _refused(parcours: ParcoursFacts, seen: set[Place]) -> Iterator[Preuve]:
    """The forms that only a refusal tells, of the fields where nothing was said before."""
    for refus in refusals(parcours):
        if not _STRICT.search(fold(refus.texte)):
            continue
        for champ in refus.nommes:
            key = refus.page.at(champ.lieu)
            if key not in seen and champ.type in _TYPED and champ.nature not in _APART:
                seen.add(key)
                said = f"{excerpt(refus.texte)} (dit seulement après un refus)"
                yield Preuve.at(refus.lieu, said)


def _refuses_spaces(champ: Champ) -> bool:
    """Whether the pattern wants many digits and no separator; it is read, never run."""
    motif = champ.motif
    if not motif or " " in motif or r"\s" in motif or _OF_A_DAY.search(motif):
        return False
    if takes_one_word(motif) and _LETTERS in motif:  # what is natural to write is refused
        return True
    digits = sum(int(n) for n in _DIGITS.findall(motif[:400]))
    return digits >= DIGITS_MIN


def _least_told_before(parcours: ParcoursFacts, page: PageFacts, champ: Champ) -> bool:
    """Whether a screen that came before says from how much, or how long: « de 100 à 800 € »."""
    least = champ.borne_min or str(champ.longueur_min)
    told = re.compile(
        rf"\b(?:de|entre|minimum|moins) {least}\b|\b{least}(?: \w+| €)? (?:a|et|minimum|au moins)\b"
    )
    return any(
        told.search(fold(bloc.texte))
        for before in parcours.pages[: page.indice]
        for bloc in before.blocs
        if not bloc.champ
    )


def _is_a_bound(least: str) -> bool:
    """Whether a number is a least that one may go under: neither nothing, nor a distant year."""
    return int(least) > 1 and int(least) not in _PAST


def _least_untold(champ: Champ, said: str) -> str | None:
    """What tells that an answer is too short or too low, where only a refusal of the browser will.

    A quantity begins at nothing, or at one, and a year in the last century: everyone knows it; and
    nobody writes a phone number in less than ten signs.
    """
    if champ.type == "number" and champ.borne_min.isdigit() and _is_a_bound(champ.borne_min):
        bounds = f"{champ.borne_min} au moins"
        return None if champ.borne_min in said else f"{label_of(champ)} : {bounds}, {_UNTOLD}"
    least = champ.longueur_min or 0
    if champ.nature is Nature.TELEPHONE and least <= _OF_A_PHONE:
        return None
    if least < _LEAST or str(least) in said or champ.longueur_min == champ.longueur_max:
        return None
    return f"{label_of(champ)} : {least} caractères au moins, {_UNTOLD}"
