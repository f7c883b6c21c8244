"""The fields that came with a choice of the journey: who chooses otherwise sees none of them."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.champs import binds
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_YES, _NO = "oui", "non"
_CHOOSES = ("cocher", "cliquer")
_SWITCHES = ("checkbox", "switch")
_WAYS = (
    notion("choix-du-sms"),
    notion("choix-d-un-autre-canal"),
    notion("choix-d-une-voie-sans-ecran"),
)
"""The answers to « how », folded."""


def follows_a_choice(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether a field is first shown by a step that one may do without, or otherwise.

    It answered « Oui » where « Non » was offered, took one way of several (« Par courriel »), or
    turned on what nobody has to.
    """
    shown = parcours.pages[champ.lieu.page]
    before = [
        page
        for page in parcours.pages[: shown.indice]
        if (page.ecran, page.document) == (shown.ecran, shown.document)
    ]
    if not before or any(_is_same(champ, c) for page in before for c in page.champs):
        return False
    return any(
        lieu.page < shown.indice and lieu.cadre == champ.lieu.cadre and _is_free(parcours, lieu)
        for lieu in _chosen(parcours, shown.indice)
    )


def _is_same(champ: Champ, other: Champ) -> bool:
    return other.visible and champ.lieu.element == other.lieu.element


def _chosen(parcours: ParcoursFacts, page: int) -> Iterator[Lieu]:
    """Where the steps that led to a page ticked or pressed something."""
    for record in parcours.journal:
        if record.page == page and record.verbe in _CHOOSES and record.lieu is not None:
            yield record.lieu


def _is_free(parcours: ParcoursFacts, chosen: Lieu) -> bool:
    """Whether one could have chosen otherwise there, and been asked for less."""
    for champ in parcours.pages[chosen.page].champs:
        places = (champ.lieu.selecteur, *champ.autres)
        if chosen.selecteur in places and champ.type in _SWITCHES:
            return not champ.obligatoire and not binds(champ.nature, fold(champ.libelle_visible))
        offered = [fold(option) for option in champ.options]
        if chosen.selecteur in places[: len(offered)]:
            taken = offered[places.index(chosen.selecteur)]
            refusable = taken.startswith(_YES) and any(one.startswith(_NO) for one in offered)
            return refusable or (len(offered) > 1 and all(map(_is_a_way, offered)))
    return False


def _is_a_way(answer: str) -> bool:
    return any(way.search(answer) for way in _WAYS)
