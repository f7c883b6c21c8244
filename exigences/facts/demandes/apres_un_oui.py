"""The fields that came with the answer « Oui » of the journey: who answers « Non » sees none."""

from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu

_YES, _NO = "oui", "non"
_CHOOSES = ("cocher", "cliquer")


def follows_a_yes(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether a field is first shown by a step that answered « Oui », where « Non » was offered."""
    shown = parcours.pages[champ.lieu.page]
    before = [
        page
        for page in parcours.pages[: shown.indice]
        if (page.ecran, page.document) == (shown.ecran, shown.document)
    ]
    if not before or any(champ.lieu.element == c.lieu.element for p in before for c in p.champs):
        return False
    chosen = (r.lieu for r in parcours.journal if r.page == shown.indice and r.verbe in _CHOOSES)
    return any(
        lieu.page < shown.indice and lieu.cadre == champ.lieu.cadre and _says_yes(parcours, lieu)
        for lieu in chosen
        if lieu is not None
    )


def _says_yes(parcours: ParcoursFacts, chosen: Lieu) -> bool:
    for champ in parcours.pages[chosen.page].champs:
        places = (champ.lieu.selecteur, *champ.autres)
        offered = [fold(option) for option in champ.options]
        if chosen.selecteur in places[: len(offered)]:
            taken = offered[places.index(chosen.selecteur)]
            return taken.startswith(_YES) and any(one.startswith(_NO) for one in offered)
    return False
