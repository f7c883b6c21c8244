"""Tells a sign-in box that nothing demands from one that the procedure goes through."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.facts.page.formulaires import names_an_account
from exigences.facts.page.lecture import body_links, phrases_of
from exigences.facts.voies.entrees import Voie, ways_on
from exigences.facts.voies.fenetre import (
    Place,
    left_behind,
    passed_by,
    screens_left_by_a_link,
    screens_with_a_window,
)
from exigences.model.facts.champs import CORPS, Champ, Formulaire, Region, UsageFormulaire
from exigences.model.facts.facts import Bouton, PageFacts
from exigences.model.lieu import CheminCadre, Lieu
from exigences.model.parcours.parcours import StepRecord
from exigences.mots import notion

_DEMANDS = notion("exige-une-connexion")
_KNOWN = notion("a-deja-un-compte")
_ASIDE = (Region.ENTETE, Region.NAVIGATION, Region.PIED)
_ABOVE = (*_ASIDE, Region.DIALOGUE)
_ACCOUNTS = (UsageFormulaire.CONNEXION, UsageFormulaire.INSCRIPTION)
_OTHERWISE = (UsageFormulaire.RECHERCHE, UsageFormulaire.LETTRE)
"""What a person may fill on the way to anything."""
_MUCH = 12
"""Links in the body from which a page has something else to do than to sign in."""
_WRITTEN = frozenset({"text", "email", "tel", "number", "date", "textarea", "file"})


def settle_spare_forms(
    pages: Sequence[PageFacts], journal: Iterable[StepRecord]
) -> tuple[PageFacts, ...]:
    """Mark the forms that the person was free to leave: they ask for nothing.

    A sign-in offered beside other things is one, or beside a form that the person fills; so is any
    form of a screen that was left by another way, without a field or a button of it being touched,
    or that gave way, on its screen, to another that was filled, and opens no account.
    In a form of two halves, « I have an account » and « I open one », the other half is one too, as
    are the fields under the radio buttons that the person did not choose, and those that stand
    behind a window where all is answered.
    """
    screens = {page.indice: page.ecran for page in pages}
    acted = {
        (screens[r.lieu.page], r.lieu.cadre, r.lieu.selecteur)
        for r in journal
        if r.lieu is not None and r.lieu.page in screens
    }
    last = pages[-1].ecran if pages else -1
    windows = screens_with_a_window(pages, acted)
    passed = screens_left_by_a_link(pages, acted) - {last}
    settled = (
        _settled(page, acted, None if page.ecran != last else pages[rank + 1 :])
        for rank, page in enumerate(pages)
    )
    return tuple(
        _left(page, (*left_behind(page, windows), *passed_by(page, pages, passed, acted)))
        for page in settled
    )


def _settled(page: PageFacts, acted: set[Place], rest: Sequence[PageFacts] | None) -> PageFacts:
    """The page with its spare forms; `rest` is what follows on the last screen, else None."""
    page = _with_letters_asked_for(page, acted)
    passed = rest is None and any(ecran == page.ecran for ecran, *_ in acted)
    used = [form for form in page.formulaires if _used(page, form, acted)]
    served = any(form.usage not in _OTHERWISE for form in used) and not _says_to_sign_in(page)
    forms = tuple(
        replace(form, accessoire=True)
        if form not in used
        and (
            passed
            or _gave_way(page, form, acted, rest or ())
            or (served and form.usage in _ACCOUNTS)
            or (_signs_in(form) and _stands_aside(page, form))
        )
        else form
        for form in page.formulaires
    )
    page = page if forms == page.formulaires else replace(page, formulaires=forms)
    return _left(
        page,
        (
            *_of_other_choices(page, acted),
            *(champ for form in used for champ in _left_half(page, form, acted)),
        ),
    )


def _left(page: PageFacts, fields: Iterable[Champ]) -> PageFacts:
    """The page, some of whose fields ask for nothing."""
    left = {champ.lieu for champ in fields}
    champs = tuple(replace(c, delaisse=True) if c.lieu in left else c for c in page.champs)
    return replace(page, champs=champs) if left else page


def _with_letters_asked_for(page: PageFacts, acted: set[Place]) -> PageFacts:
    """The page, where a newsletter that the person fills is the procedure, and no aside."""
    forms = tuple(
        replace(form, usage=UsageFormulaire.DEMARCHE)
        if form.usage is UsageFormulaire.LETTRE and _used(page, form, acted)
        else form
        for form in page.formulaires
    )
    return page if forms == page.formulaires else replace(page, formulaires=forms)


def _signs_in(form: Formulaire) -> bool:
    """Whether a form is to sign in, or to sign up in a window or a menu above the page."""
    if form.usage is UsageFormulaire.INSCRIPTION:
        return form.region in _ABOVE
    return form.usage is UsageFormulaire.CONNEXION


def _used(page: PageFacts, form: Formulaire, acted: set[Place]) -> bool:
    """Whether the person filled or pressed something of a form."""
    parts: list[Champ | Bouton] = [*page.champs, *page.boutons]
    return any(
        _in(page, part, acted)
        for part in parts
        if (part.lieu.cadre, part.formulaire) == (form.lieu.cadre, form.indice)
    )


def _gave_way(
    page: PageFacts, form: Formulaire, acted: set[Place], rest: Sequence[PageFacts]
) -> bool:
    """Whether fields that the person filled later took the place of a form, on its screen."""
    if form.usage is not UsageFormulaire.DEMARCHE:
        return False
    place = (form.lieu.cadre, form.indice)
    gone = {
        c.lieu.element for c in page.champs if c.visible and (c.lieu.cadre, c.formulaire) == place
    }
    for later in rest:
        shown = [c for c in later.champs if c.visible]
        left = gone.isdisjoint(c.lieu.element for c in shown)
        if gone and left and any(_in(later, c, acted) for c in shown):
            return True
    return False


def _left_half(page: PageFacts, form: Formulaire, acted: set[Place]) -> Iterator[Champ]:
    """The fields under a heading of sign-in, in a form filled under another heading only."""
    halves: dict[Lieu | None, list[Champ]] = {}
    for champ in page.champs:
        if (champ.lieu.cadre, champ.formulaire) == (form.lieu.cadre, form.indice):
            halves.setdefault(_heading_of(page, form, champ), []).append(champ)
    signs = {b.lieu for b in page.blocs if b.lieu in halves and _KNOWN.search(fold(b.texte))}
    filled = {lieu for lieu, champs in halves.items() if any(_in(page, c, acted) for c in champs)}
    if filled and not filled & signs:
        for lieu in signs:
            yield from halves[lieu]


def _of_other_choices(page: PageFacts, acted: set[Place]) -> Iterator[Champ]:
    """The fields under the radio buttons that the person did not choose, where they chose one."""
    left: set[tuple[CheminCadre, str]] = set()
    for group in page.champs:
        boxes = {(group.lieu.cadre, box) for box in group.boites}
        chosen = {box for box in boxes if (page.ecran, *box) in acted}
        if chosen:
            left |= boxes - chosen
    return (c for c in page.champs if (c.lieu.cadre, c.branche) in left)


def _heading_of(page: PageFacts, form: Formulaire, champ: Champ) -> Lieu | None:
    """Where the heading, or the legend, that a field stands under in its form is."""
    before = [
        bloc.lieu
        for bloc in page.blocs
        if bloc.lieu.cadre == champ.lieu.cadre
        and form.lieu.ordre < bloc.lieu.ordre < champ.lieu.ordre
        and (bloc.niveau is not None or bloc.balise == "legend")
    ]
    return max(before, key=lambda lieu: lieu.ordre, default=None)


def _in(page: PageFacts, part: Champ | Bouton, acted: set[Place]) -> bool:
    boxes = part.boites if isinstance(part, Champ) else (part.lieu.selecteur,)
    return any((page.ecran, part.lieu.cadre, box) in acted for box in boxes)


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
    return any(names_an_account(fold(text)) for text in named) or _says_to_sign_in(page)


def _says_to_sign_in(page: PageFacts) -> bool:
    return any(_DEMANDS.search(phrase.plie) for phrase in phrases_of(page))


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
