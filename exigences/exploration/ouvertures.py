"""What a screen shows only once it is opened: folded parts, what a search finds."""

from collections.abc import Collection, Iterator

from exigences.model.facts.champs import CORPS, Champ, UsageFormulaire
from exigences.model.facts.facts import Bouton, PageFacts


def folded_part(page: PageFacts, opened: Collection[str]) -> Bouton | None:
    """The first folded part of a form that was not opened yet: what it holds may be asked."""
    fields = {c.lieu.selecteur for c in page.champs}
    for button in page.boutons:
        known = button.lieu.selecteur in opened or button.lieu.selecteur in fields
        if button.replie and button.formulaire is not None and not known and button.texte:
            return button
    return None


def searched_on(page: PageFacts) -> Iterator[Champ]:
    """The fields of a search that stands in the body of a page, and changes nothing."""
    forms = {
        (form.lieu.cadre, form.indice)
        for form in page.formulaires
        if form.usage is UsageFormulaire.RECHERCHE
        and form.region in CORPS
        and form.methode.lower() == "get"
    }
    for champ in page.champs:
        if (champ.lieu.cadre, champ.formulaire) in forms and champ.visible and not champ.desactive:
            yield champ
