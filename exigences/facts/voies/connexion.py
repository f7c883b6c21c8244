"""Tells a sign-in box that nothing demands from one that the procedure goes through."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.facts.page.formulaires import names_an_account
from exigences.facts.page.lecture import body_links, phrases_of
from exigences.facts.voies.entrees import Voie, ways_on
from exigences.model.facts.champs import CORPS, Champ, Formulaire, Region, UsageFormulaire
from exigences.model.facts.facts import Bouton, PageFacts
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.parcours import StepRecord
from exigences.mots import notion

type Place = tuple[int, CheminCadre, str]
"""Screen, frame, selector."""

_DEMANDS = notion("exige-une-connexion")
_ASIDE = (Region.ENTETE, Region.NAVIGATION, Region.PIED)
_ABOVE = (*_ASIDE, Region.DIALOGUE)
_MUCH = 12
"""Links in the body from which a page has something else to do than to sign in."""
_WRITTEN = frozenset({"text", "email", "tel", "number", "date", "textarea", "file"})


def settle_spare_forms(
    pages: Sequence[PageFacts], journal: Iterable[StepRecord]
) -> tuple[PageFacts, ...]:
    """Mark the forms that the person was free to leave: they ask for nothing.

    A sign-in offered beside other things is one; so is any form of a screen that was left by
    another way, without a field or a button of it being touched.
    """
    screens = {page.indice: page.ecran for page in pages}
    acted = {
        (screens[r.lieu.page], r.lieu.cadre, r.lieu.selecteur)
        for r in journal
        if r.lieu is not None and r.lieu.page in screens
    }
    last = pages[-1].ecran if pages else -1
    return tuple(_settled(page, acted, last=page.ecran == last) for page in pages)


def _settled(page: PageFacts, acted: set[Place], *, last: bool) -> PageFacts:
    passed = not last and any(ecran == page.ecran for ecran, *_ in acted)
    forms = tuple(
        replace(form, accessoire=True)
        if not _used(page, form, acted)
        and (passed or (_signs_in(form) and _stands_aside(page, form)))
        else form
        for form in page.formulaires
    )
    return replace(page, formulaires=forms) if forms != page.formulaires else page


def _signs_in(form: Formulaire) -> bool:
    """Whether a form is to sign in, or to sign up in a window or a menu above the page."""
    if form.usage is UsageFormulaire.INSCRIPTION:
        return form.region in _ABOVE
    return form.usage is UsageFormulaire.CONNEXION


def _used(page: PageFacts, form: Formulaire, acted: set[Place]) -> bool:
    """Whether the person filled or pressed something of a form."""
    parts: list[Champ | Bouton] = [*page.champs, *page.boutons]
    return any(
        (page.ecran, part.lieu.cadre, part.lieu.selecteur) in acted
        for part in parts
        if (part.lieu.cadre, part.formulaire) == (form.lieu.cadre, form.indice)
    )


def _stands_aside(page: PageFacts, form: Formulaire) -> bool:
    """Whether a page that is about something else only offers to sign in."""
    public = (w for w in ways_on(page) if w.voie is Voie.FOURNISSEUR and not w.prive)
    if any(public) or demands_sign_in(page):
        return False
    return form.region in _ASIDE or has_more_to_do(page)


def demands_sign_in(page: PageFacts) -> bool:
    """Whether a page is there to sign in, by its name or heading, or says that one must."""
    heading = next((b.texte for b in page.blocs if b.niveau == 1), "")
    path = page.url.partition("?")[0].rpartition("/")[2]
    named = (page.titre, heading, path.replace("_", " ").replace("-", " ").replace(".", " "))
    return any(names_an_account(fold(text)) for text in named) or any(
        _DEMANDS.search(phrase.plie) for phrase in phrases_of(page)
    )


def has_more_to_do(page: PageFacts) -> bool:
    """Whether the body offers a form of the procedure, or many links."""
    others = {
        (f.lieu.cadre, f.indice) for f in page.formulaires if f.usage is UsageFormulaire.DEMARCHE
    }
    if any(
        (c.lieu.cadre, c.formulaire) in others and c.visible and c.type in _WRITTEN
        for c in page.champs
        if c.region in CORPS
    ):
        return True
    return sum(1 for _ in body_links(page)) >= _MUCH
