"""Required fields not marked: the person learns it from an error."""

from collections.abc import Iterator, Sequence
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, rgaa
from exigences.facts.demandes.etoiles import (
    asked_by_form,
    marked_with_another,
    star_untold,
    without_star,
)
from exigences.facts.demandes.refus import told_to_the_empty
from exigences.facts.langue.texte import fold
from exigences.facts.page.dates_en_cases import first_boxes
from exigences.facts.page.lecture import acted_on, asked_on, label_of, place_of
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.champs import MOTS_DE_PASSE, Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_SAYS = notion("dit-ce-qui-est-obligatoire")

_STAR = "Sait-on que cette étoile marque ce qui ne peut pas rester vide ?"
_TESTS = frozenset({Nature.CAPTCHA, Nature.CODE_USAGE_UNIQUE})
"""What nobody thinks of leaving empty, whatever the others bear."""
_PLAIN = _TESTS | {*MOTS_DE_PASSE}
"""What nobody leaves empty where it is asked with one other thing."""
_GESTURE = notion("geste-sur-un-fichier")
_TO_TICK = notion("dit-de-tout-cocher")
_ABOVE = "Ce qui nomme cette pièce, au-dessus du bouton, dit-il qu'elle est obligatoire ?"
_SOME_TOLD = "Seul ce qui est facultatif le dit : sait-on que ceci est obligatoire ?"
_ALL_DUE = "Rien ne dit que ces champs sont obligatoires : le sait-on avant d'envoyer ?"
_SEVERAL = 2
"""Fields of a form from which those that may stay empty are to be told from the others."""
_BOXES = ("checkbox", "switch")
"""A box to tick may stay empty, whatever is said of it."""


@detector(
    Exigence(
        id="champs-obligatoires-non-signales",
        categorie=Categorie.NAVIGATION,
        titre="Champs obligatoires non signalés",
        demande="Deviner quels champs ne peuvent pas rester vides.",
        instruction="Remplis tout ce que tu peux : rien ne dit quels champs sont obligatoires.",
        pourquoi=(
            "La personne croit avoir fini, puis un refus la renvoie en arrière sans qu'elle sache"
            " ce qui manque."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            *rgaa("11.10"),
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire « obligatoire » dans l'étiquette des champs, ou dire au début que tous le sont."
        ),
        limites=(
            "Un champ refusé vide, que rien ne déclare obligatoire, n'est connu que "
            "si un message le réclame au rejeu ; sinon, un formulaire muet n'est qu'une "
            "question, comme une étoile que rien n'explique, le seul mot « facultatif », ou une "
            "connexion que l'on remplit. Un champ seul n'est pas compté."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find required fields that nothing says to be so, then forms that say nothing at all.

    Where a field that must be filled lacks the mark of the others, the mark misleads. What a form
    sent empty was refused for, it never said to be required. Where nothing else is found, so much
    is asked of a form to sign in, or to choose a password.
    """
    yield from tuple(_unmarked(parcours)) or islice(_of_passwords(parcours), 1)


def _unmarked(parcours: ParcoursFacts) -> Iterator[Preuve]:
    seen: set[tuple[int, object, str]] = set()
    refused = {
        refus.page.at(champ.lieu) for refus in told_to_the_empty(parcours) for champ in refus.nommes
    }
    for page in parcours.pages:
        yield from _misled(page, seen)
        yield from _by_bold_alone(page, seen)
        if any(_says(bloc.texte) for bloc in page.blocs):
            continue
        for group in _forms(page):
            fields = [c for c in group if page.at(c.lieu) not in seen]
            seen.update(page.at(c.lieu) for c in fields)
            late = [c for c in fields if page.at(c.lieu) in refused]
            yield from _of_form(first_boxes(fields), page, first_boxes(late))
    yield from _by_star_untold(parcours)


def _of_passwords(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first field of each form of passwords that is answered and marks nothing."""
    acted = acted_on(parcours)
    for page in parcours.pages:
        if any(_says(bloc.texte) for bloc in page.blocs):
            continue
        for fields, _ in asked_by_form(page):
            typed = [champ for champ in fields if champ.type not in (*_BOXES, "radio")]
            answered = any(place_of(champ.lieu) in acted for champ in typed)
            secret = any(champ.nature in MOTS_DE_PASSE for champ in typed)
            marked = any(champ.obligatoire_signale for champ in fields)
            if answered and secret and not marked and len(typed) >= _SEVERAL:
                yield sure_or_asked(
                    typed[0].lieu, label_of(typed[0]), sure=False, question=_ALL_DUE
                )


def _by_star_untold(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first field that a star marks, where no screen says what a star means."""
    if any(_says(bloc.texte) for page in parcours.pages for bloc in page.blocs):
        return
    champ = next((c for page in parcours.pages if (c := star_untold(page))), None)
    if champ is not None:
        said = f"{label_of(champ)} : une étoile que rien n'explique"
        yield sure_or_asked(champ.lieu, said, sure=False, question=_STAR)


def _says(texte: str) -> bool:
    return bool(_SAYS.search(fold(texte).replace("*", " asterisque ")))


def _misled(page: PageFacts, seen: set[tuple[int, object, str]]) -> Iterator[Preuve]:
    for champ in asked_on(page):
        key = page.at(champ.lieu)
        if champ.reclame and key not in seen:
            seen.add(key)
            yield Preuve.at(champ.lieu, label_of(champ))
    for champ, sure in without_star(page):
        key = page.at(champ.lieu)
        if key not in seen and not champ.prerempli and champ.nature not in _TESTS:
            seen.add(key)
            yield sure_or_asked(
                champ.lieu,
                label_of(champ),
                sure=sure,
                question="Un signe montre-t-il que ce champ est obligatoire ?",
            )


def _by_bold_alone(page: PageFacts, seen: set[tuple[int, object, str]]) -> Iterator[Preuve]:
    """The first field of a form that only its bold letters mark: they are not heard."""
    for fields, _ in asked_by_form(page):
        bold = [c for c in fields if c.gras_seul]
        key = page.at(bold[0].lieu) if bold else None
        if key and key not in seen:
            seen.add(key)
            yield sure_or_asked(
                bold[0].lieu,
                label_of(bold[0]),
                sure=False,
                question="Seul le gras dit ce champ obligatoire : le sait-on sans le voir ?",
            )


def _asked_by(champ: Champ) -> str:
    """The question of a field: one box of several is an answer."""
    return champ.groupe if champ.groupe and champ.autres else label_of(champ)


def _forms(page: PageFacts) -> Iterator[list[Champ]]:
    """Fields asked, by form; those of a login leave no doubt, nor one alone beside passwords."""
    for fields, login in asked_by_form(page):
        if not login and sum(champ.nature not in _PLAIN for champ in fields) > 1:
            yield fields


def _of_form(fields: Sequence[Champ], page: PageFacts, late: Sequence[Champ]) -> Iterator[Preuve]:
    """The required fields of a form that are not marked; `late`: those that a refusal named.

    One that the service answers already, with a number or a date, is left empty by nobody. The mark
    of a file may stand by its name, above a button that says only what it does.
    """
    marked = [c for c in page.champs if c.facultatif or c.obligatoire_signale]
    unmarked = [
        c
        for c in fields
        if c.obligatoire
        and not c.obligatoire_signale
        and not c.prerempli
        and c.nature not in _TESTS
        and not marked_with_another(c, fields)
    ]
    if any(c.facultatif and not c.deduit and c.type not in _BOXES for c in marked):
        for champ in unmarked:
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_SOME_TOLD)
        return
    for champ in unmarked:
        named = not _GESTURE.search(fold(label_of(champ)))
        to_tick = _TO_TICK.search(fold(f"{champ.groupe} {champ.description}"))
        yield sure_or_asked(
            champ.lieu, _asked_by(champ), sure=named and not to_tick, question=_ABOVE
        )
    told = [c for c in marked if c.obligatoire_signale or c.type not in _BOXES]
    silent = fields and not unmarked and not told and not any(c.obligatoire for c in fields)
    if silent and late:
        for champ in late:
            yield Preuve.at(champ.lieu, f"{_asked_by(champ)} (dit seulement après un refus)")
    elif silent:
        yield Preuve.at(
            fields[0].lieu,
            label_of(fields[0]),
            certitude=Certitude.DOUTEUSE,
            question="Ce formulaire accepte-t-il des champs vides ? Rien ne dit lesquels.",
        )
