"""The windows that a page holds behind its buttons, and that nobody opened."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, place_of
from exigences.model.facts.facts import Bouton, Effet, Lien, PageFacts, ParcoursFacts
from exigences.mots import Trouve


def unpressed(parcours: ParcoursFacts, names: Trouve) -> Iterator[Bouton | Lien]:
    """Buttons of some names that the replay did not press, and whose window it never saw.

    One that sends a form opens nothing; a link that a script answers is such a button.
    """
    pressed = acted_on(parcours)
    buttons = [control for page in parcours.pages for control in openers(page)]
    opened = {fold(b.texte) for b in buttons if place_of(b.lieu) in pressed}
    for button in buttons:
        told = fold(button.texte)
        if not _sends(button) and told not in opened and names.search(told):
            yield button


def _sends(control: Bouton | Lien) -> bool:
    if isinstance(control, Lien):
        return False
    return control.type == "submit" and control.formulaire is not None


def openers(page: PageFacts) -> Iterator[Bouton | Lien]:
    """What opens something on a page when it is pressed: its buttons, and links like them."""
    yield from page.boutons
    yield from filter(is_for_a_script, page.liens)


def is_for_a_script(lien: Lien) -> bool:
    """Whether a link leads to no page, and does something when it is pressed."""
    nowhere = lien.url.endswith("#") or lien.url.startswith("javascript:")
    return nowhere and lien.effet in (Effet.CONNU, Effet.DOUTEUX)
