"""The windows that a page holds behind its buttons, and that nobody opened."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, place_of
from exigences.model.facts.facts import Bouton, ParcoursFacts
from exigences.mots import Trouve


def unpressed(parcours: ParcoursFacts, names: Trouve) -> Iterator[Bouton]:
    """Buttons of some names that the replay did not press, and whose window it never saw.

    One that sends a form opens nothing.
    """
    pressed = acted_on(parcours)
    buttons = [button for page in parcours.pages for button in page.boutons]
    opened = {fold(b.texte) for b in buttons if place_of(b.lieu) in pressed}
    for button in buttons:
        sends = button.type == "submit" and button.formulaire is not None
        told = fold(button.texte)
        if not sends and told not in opened and names.search(told):
            yield button
