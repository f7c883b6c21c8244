"""The files that a replay gave by what opens a window, where a page holds no field for them."""

from collections.abc import Iterable
from dataclasses import replace

from exigences.facts.page.ouvertures import given_files
from exigences.model.facts.champs import Champ, Nature, Region
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts
from exigences.model.lieu import Lieu, is_within
from exigences.model.parcours.parcours import StepRecord

_NAMES = frozenset({"label", "legend", "h2", "h3", "h4", "h5", "h6"})
"""What names a zone to give a file, above it."""
_SHORT = 60
"""Signs at most of a name; more are a sentence."""
_BESIDE, _FAR = 6, 30
"""Elements from what is pressed to a field over it, and to the name of such a zone, at most."""


def with_handed_files(
    pages: Iterable[PageFacts], journal: Iterable[StepRecord]
) -> tuple[PageFacts, ...]:
    """The same pages; a file that was given where no field is makes one, sure, of what was pressed.

    The script of its zone makes the field that takes it, and leaves none in the page.
    """
    states = list(pages)
    for lieu in given_files(journal):
        if lieu.page >= len(states):
            continue
        page = states[lieu.page]
        if not any(_holds(champ, lieu) for champ in (*page.champs, *page.champs_caches)):
            states[lieu.page] = replace(page, champs=_with(page, _field(page, lieu), lieu))
    return tuple(states)


def _with(page: PageFacts, field: Champ, lieu: Lieu) -> tuple[Champ, ...]:
    """The fields of a page with one more; or the same, where one drawn over the button is it."""
    over = [champ for champ in page.champs if _is_over(champ, field)]
    if not over:
        return tuple(sorted((*page.champs, field), key=lambda c: c.lieu.ordre))
    its = min(over, key=lambda c: abs(c.lieu.ordre - field.lieu.ordre))
    sure = replace(its, certaine=True, autres=(*its.autres, lieu.selecteur))
    return tuple(sure if champ is its else champ for champ in page.champs)


def _holds(champ: Champ, lieu: Lieu) -> bool:
    """Whether a file field is where a file was given, or around it, or inside."""
    if champ.nature is not Nature.FICHIER or champ.lieu.cadre != lieu.cadre:
        return False
    return any(
        is_within(box, lieu.selecteur) or is_within(lieu.selecteur, box) for box in champ.boites
    )


def _is_over(champ: Champ, field: Champ) -> bool:
    """Whether a file field stands where this one would: over its button, or near, so named."""
    if champ.nature is not Nature.FICHIER or champ.lieu.cadre != field.lieu.cadre:
        return False
    same = field.libelle in (champ.libelle, champ.libelle_visible)
    return abs(champ.lieu.ordre - field.lieu.ordre) <= (_FAR if same else _BESIDE)


def _field(page: PageFacts, lieu: Lieu) -> Champ:
    """The field that the script of a zone makes, named by what stands above it."""
    pressed: list[Bouton | Lien | Bloc] = [*page.boutons, *page.liens, *page.blocs]
    inside = [one for one in pressed if _is_inside(one.lieu, lieu)]
    opener = next((one for one in inside if one.lieu.element == lieu.element), None)
    opener = opener or next(iter(inside), None)
    place = replace(lieu, ordre=opener.lieu.ordre) if opener else lieu
    said = opener.texte if opener else ""
    return Champ(
        lieu=place,
        nom="",
        identifiant="",
        type="file",
        libelle=said,
        libelle_visible=_name(page, place) or said,
        description=said,
        indice="",
        autocomplete="",
        inputmode="",
        motif="",
        longueur_min=None,
        longueur_max=None,
        obligatoire=False,
        facultatif=False,
        obligatoire_signale=False,
        accept="",
        multiple=False,
        formulaire=opener.formulaire if isinstance(opener, Bouton) else None,
        groupe="",
        options=(),
        aide="",
        collage_interdit=False,
        visible=True,
        desactive=False,
        region=opener.region if opener else Region.CONTENU,
        nature=Nature.FICHIER,
        certaine=True,
    )


def _is_inside(one: Lieu, zone: Lieu) -> bool:
    return one.cadre == zone.cadre and is_within(one.selecteur, zone.selecteur)


def _name(page: PageFacts, place: Lieu) -> str:
    """The last name above a place that no field parts from it; '' where none is near.

    Under a heading that is a whole sentence, the last short text is the name.
    """
    before = [c.lieu.ordre for c in page.champs if c.visible and c.lieu.ordre < place.ordre]
    start = max([*before, place.ordre - _FAR])
    over = [
        bloc
        for bloc in page.blocs
        if bloc.lieu.cadre == place.cadre and start < bloc.lieu.ordre < place.ordre
    ]
    named = [bloc for bloc in over if bloc.balise in _NAMES]
    short = [bloc for bloc in over if len(bloc.texte) <= _SHORT and not bloc.courant]
    told = short if named and len(named[-1].texte) > _SHORT else named
    return told[-1].texte if told else ""
