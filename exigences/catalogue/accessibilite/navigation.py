"""Navigation: no short way to the content, or an order that confuses."""

from collections.abc import Iterator, Set

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import AIDE_COHERENTE, LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import fold
from exigences.facts.page.calendriers import calendar_of
from exigences.facts.page.lecture import acted_by_screen, asked_on
from exigences.facts.page.place_de_l_aide import moved_help
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import CORPS, Nature, UsageFormulaire
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_THEME = 12
BEFORE_MIN = 5
"""Links and buttons before the content from which passing them one by one is felt."""
FEW_MIN = 2
"""Links and buttons under which there is nothing to pass."""
_PICKED = frozenset({"select", "radio", "checkbox", "switch"})
_SKIP, _MAY_SKIP = notion("lien-d-evitement"), notion("saute-un-passage")
_QUESTION = "Peut-on aller au contenu sans parcourir tous les liens qui précèdent ?"

_HELP = "Retrouve-t-on l'aide au même endroit d'un écran à l'autre ?"


@detector(
    Exigence(
        id="navigation",
        categorie=Categorie.ACCESSIBILITE,
        titre="Navigation",
        demande="Traverser toute la page pour atteindre le contenu.",
        instruction=(
            "Au clavier, prévois de passer par tous les menus avant d'arriver au formulaire."
        ),
        pourquoi=(
            "Sans lien d'évitement, il faut des dizaines d'appuis à chaque écran, pour qui n'a pas"
            " de souris."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("12.7", "12.8"),
            AIDE_COHERENTE,
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Ajouter un lien d'accès direct au contenu, et suivre l'ordre de lecture.",
        limites=(
            "axe cherche des titres et des repères ; le lien d'évitement l'est à ses mots, là où "
            "cinq liens ou boutons précèdent le contenu ; dès deux, c'est une question. Le sens de "
            "l'ordre n'est pas jugé, ni le menu. Une aide qui change de place d'un écran à l'autre "
            "est une question."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA, and look for a link to the content.

    A heading or a landmark is enough for axe: only a screen reader jumps to them. Where few links
    come before, it is a question.
    """
    told = tuple(theme_evidence(parcours, _THEME, _QUESTION))
    yield from told
    pressed = acted_by_screen(parcours)
    starts = [
        (start, before) for page in parcours.pages for start, before in _long_way(page, pressed)
    ]
    if starts:
        start, before = next((one for one in starts if one[1] >= BEFORE_MIN), starts[0])
        felt = before >= BEFORE_MIN
        if felt or not told:
            said = f"Aucun lien d'accès direct au contenu : {before} liens et boutons avant lui"
            sure = felt and not _may_lead(parcours.pages[start.page])
            yield sure_or_asked(start, said, sure=sure, question=_QUESTION)
    for _, link in moved_help(parcours):
        said = f"« {link.texte} » n'est plus à la place qu'il avait sur un écran d'avant"
        yield sure_or_asked(link.lieu, said, sure=False, question=_HELP)


def _long_way(page: PageFacts, pressed: Set[object]) -> Iterator[tuple[Lieu, int]]:
    """Where the person goes on a page, and what must be passed, where nothing leads there.

    It is where the content begins, or the link that they press before it.
    """
    start = _content(page)
    if start is None or not _leads_nowhere(page):
        return
    controls: list[Lien | Bouton] = [*page.liens, *page.boutons]
    taken = [c.lieu for c in controls if page.at(c.lieu) in pressed]
    end = min((start, *taken), key=lambda lieu: lieu.ordre)
    before = sum(c.lieu.ordre < end.ordre for c in controls)
    if before >= FEW_MIN:
        yield end, before


def _content(page: PageFacts) -> Lieu | None:
    """Where the content of a page begins: its first title, its first field, or its calendar.

    A form that the person leaves is content too, where it is to write in, but for a search.
    """
    places = [b.lieu for b in page.blocs if b.niveau == 1 and b.region in CORPS]
    places += [champ.lieu for champ in asked_on(page) if champ.region in CORPS]
    searches = {
        (form.lieu.cadre, form.indice)
        for form in page.formulaires
        if form.usage is UsageFormulaire.RECHERCHE
    }
    places += [
        champ.lieu
        for champ in page.champs
        if champ.visible
        and champ.region in CORPS
        and champ.type not in _PICKED
        and champ.nature is not Nature.RECHERCHE
        and (champ.lieu.cadre, champ.formulaire) not in searches
    ]
    days = calendar_of(page)
    places += [days] if days else []
    return min(places, key=lambda lieu: lieu.ordre, default=None)


def _leads_nowhere(page: PageFacts) -> bool:
    """Whether no link of the page leads to its content, even shown on focus only."""
    return page.ancres is not None and not any(_SKIP.search(fold(a)) for a in page.ancres)


def _may_lead(page: PageFacts) -> bool:
    """Whether a link jumps over something, to a part that its words do not name as the content."""
    return any(_MAY_SKIP.search(fold(text)) for text in page.ancres or ())
