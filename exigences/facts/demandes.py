"""The fields that the person has to fill on each screen, as a person counts them."""

from collections.abc import Iterator

from exigences.facts.lecture import offered_on
from exigences.model.facts import Bouton, Champ, PageFacts, ParcoursFacts, UsageFormulaire
from exigences.model.lieu import CheminCadre

type Formulaires = frozenset[tuple[CheminCadre, int | None]]


def fields_by_screen(parcours: ParcoursFacts) -> tuple[tuple[Champ, ...], ...]:
    """Fields to fill, screen by screen, each once; a group of radio buttons is one field.

    A sign-in form that the person passed by, to open an account for instance, asks nothing of them.
    """
    return tuple(
        tuple(c for c in champs if not c.facultatif) for champs in offered_by_screen(parcours)
    )


def offered_by_screen(parcours: ParcoursFacts) -> tuple[tuple[Champ, ...], ...]:
    """The same, with those that may be left empty."""
    last = len(parcours.ecrans) - 1
    return tuple(
        tuple(_once(states, frozenset() if i == last else _passed_by(states, parcours)))
        for i, states in enumerate(parcours.ecrans)
    )


def _once(states: tuple[PageFacts, ...], apart: Formulaires) -> Iterator[Champ]:
    seen: set[tuple[object, ...]] = set()
    for page in states:
        for champ in offered_on(page):
            key = identity(champ)
            if key not in seen and (champ.lieu.cadre, champ.formulaire) not in apart:
                seen.add(key)
                yield champ


def identity(champ: Champ) -> tuple[object, ...]:
    """What makes two fields of a screen one for a person."""
    if champ.type == "radio" and champ.nom:
        return (champ.lieu.cadre, champ.formulaire, champ.nom)
    return (champ.lieu.cadre, champ.lieu.selecteur)


def _passed_by(states: tuple[PageFacts, ...], parcours: ParcoursFacts) -> Formulaires:
    """Sign-in forms of a screen where the person acted, but on nothing of theirs."""
    pages = {page.indice for page in states}
    acted = {
        (r.lieu.cadre, r.lieu.selecteur)
        for r in parcours.journal
        if r.lieu is not None and r.lieu.page in pages
    }
    if not acted:
        return frozenset()
    parts: list[Champ | Bouton] = [champ for page in states for champ in page.champs]
    parts += [bouton for page in states for bouton in page.boutons]
    used = {
        (p.lieu.cadre, p.formulaire) for p in parts if (p.lieu.cadre, p.lieu.selecteur) in acted
    }
    forms = {
        (form.lieu.cadre, form.indice)
        for page in states
        for form in page.formulaires
        if form.usage is UsageFormulaire.CONNEXION
    }
    return frozenset(forms - used)
