"""Tells the texts of a form that is not that of the procedure: what it says is asked elsewhere."""

from exigences.facts.page.lecture import forms_apart
from exigences.model.facts.champs import Champ, Formulaire, Nature
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts

_CALL = 10
"""Elements before its first field among which a form says what it asks; further up, the page
itself speaks, even where one form holds all of it."""


def of_another_form(parcours: ParcoursFacts, bloc: Bloc) -> bool:
    """Whether a text stands in a form that the person leaves aside, or of a page beside the way."""
    page = parcours.etats[bloc.lieu.page]
    apart = forms_apart(page)
    linked = any(voisine.page is page for voisine in parcours.voisines)
    return any(
        _holds(page, form, bloc)
        for form in page.formulaires
        if linked or (form.lieu.cadre, form.indice) in apart
    )


def _holds(page: PageFacts, form: Formulaire, bloc: Bloc) -> bool:
    orders = [champ.lieu.ordre for champ in page.champs if _in(champ, form)]
    if not orders or bloc.lieu.cadre != form.lieu.cadre:
        return False
    start = max(form.lieu.ordre, min(orders) - _CALL)
    return start <= bloc.lieu.ordre <= max(orders)


def _in(champ: Champ, form: Formulaire) -> bool:
    own = (champ.lieu.cadre, champ.formulaire) == (form.lieu.cadre, form.indice)
    return own and champ.visible and champ.nature is not Nature.RECHERCHE
