"""What a screen shows only once it is opened: folded parts, a calendar, what a search finds."""

from collections.abc import Collection, Iterator

from exigences.exploration.suites import fold_name
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import CORPS, Champ, UsageFormulaire
from exigences.model.facts.facts import Bouton, PageFacts
from exigences.mots import notion

_CALENDAR = notion("ouvre-un-calendrier")


def folded_part(page: PageFacts, opened: Collection[str]) -> Bouton | None:
    """The first folded part of a form that was not opened yet: what it holds may be asked."""
    fields = {c.lieu.selecteur for c in page.champs}
    for button in page.boutons:
        known = button.lieu.selecteur in opened or button.lieu.selecteur in fields
        if button.replie and button.formulaire is not None and not known and button.texte:
            return button
    return None


def way_to_a_day(page: PageFacts, opened: Collection[str]) -> Bouton | None:
    """What gives a day to a field that cannot be typed in: its calendar, then a day of it."""
    if not any(c.lecture_seule and c.obligatoire and c.visible for c in page.champs):
        return None
    days = [b for b in page.boutons if b.texte.isdecimal() and not b.eteint]
    if any(b.lieu.selecteur in opened for b in days):
        return None
    if days:
        return days[0]
    buttons = (b for b in page.boutons if b.region in CORPS and b.lieu.selecteur not in opened)
    return next((b for b in buttons if _CALENDAR.search(fold(fold_name(b)))), None)


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
