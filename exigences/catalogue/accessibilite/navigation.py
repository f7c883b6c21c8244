"""Navigation: no short way to the content, or an order that confuses."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import AIDE_COHERENTE, LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import fold
from exigences.facts.page.debut import Debut, content_of, first_of_body, opens_in, stops
from exigences.facts.page.lecture import acted_by_screen
from exigences.facts.page.place_de_l_aide import moved_help
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_THEME = 12
BEFORE_MIN = 5
"""Links and buttons before the content from which passing them one by one is felt."""
FEW_MIN = 2
"""Links and buttons under which there is nothing to pass."""
_SKIP, _MAY_SKIP = notion("lien-d-evitement"), notion("saute-un-passage")
_SKIP_LINK = "skip-link"
_QUESTION = "Peut-on aller au contenu sans parcourir tous les liens qui précèdent ?"

_NONE = "Aucun lien d'accès direct au contenu"
_HELP = "Retrouve-t-on l'aide au même endroit d'un écran à l'autre ?"


@dataclass(frozen=True, slots=True)
class _Way:
    """What the keyboard passes on a page to reach where the person goes."""

    end: Lieu
    before: int
    """Links and buttons before it."""
    felt: bool
    """Whether there are many, for sure."""


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
            "Le lien d'évitement est cherché à ses mots, là où cinq arrêts du clavier précèdent le "
            "contenu ; dès deux, ou si rien ne dit où il commence, c'est une question, comme une "
            "aide qui change de place. Un écran ouvert le curseur dans son contenu n'en a pas. Le "
            "sens de l'ordre n'est pas jugé, ni le menu."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme of the RGAA, and look for a link to the content.

    A heading or a landmark is enough for axe: only a screen reader jumps to them. Where few links
    come before, it is a question.
    """
    told = tuple(_found(parcours))
    yield from told
    ways = tuple(_long_way(parcours))
    if ways:
        way = next((one for one in ways if one.felt), ways[0])
        if way.felt or not told:
            page = parcours.pages[way.end.page]
            said = f"{_lost(page) or _NONE} : {way.before} liens et boutons avant lui"
            sure = way.felt and not _may_lead(page) and not _lost(page)
            yield sure_or_asked(way.end, said, sure=sure, question=_QUESTION)
    for _, link in moved_help(parcours):
        said = f"« {link.texte} » n'est plus à la place qu'il avait sur un écran d'avant"
        yield sure_or_asked(link.lieu, said, sure=False, question=_HELP)


def _found(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What axe found; a skip link that leads nowhere, beside one that does, is a question."""
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        page = parcours.etats[preuve.page]
        broken = any(
            node.selecteur == preuve.selecteur
            for finding in page.axe or ()
            for node in finding.noeuds
            if finding.regle == _SKIP_LINK
        )
        sure = preuve.certitude is Certitude.CERTAINE
        others = (a for a in page.ancres or () if a not in preuve.extrait)
        spare = broken and sure and any(_SKIP.search(fold(a)) for a in others)
        yield preuve.doubted(_QUESTION) if spare else preuve


def _long_way(parcours: ParcoursFacts) -> Iterator[_Way]:
    """The way to the content of each page, where no link leads there.

    A screen that opens with the focus on its content has none.
    """
    acted = acted_by_screen(parcours)
    opened = {page.ecran for (page, *_) in parcours.ecrans if _opens_in_content(page)}
    for page in parcours.pages:
        start = content_of(page)
        if start and page.ecran not in opened and _leads_nowhere(page):
            yield from _way(page, start, acted)


def _way(page: PageFacts, start: Debut, acted: Set[object]) -> Iterator[_Way]:
    """What must be passed up to where the person goes: the content, or what they use before it.

    Where the page does not say where its content begins, what stands before the first button of
    its body is passed for sure.
    """
    controls = stops(page)
    used = [c.lieu for c in (*controls, *page.champs) if page.at(c.lieu) in acted]
    end = min((start.lieu, *used), key=lambda lieu: lieu.ordre)
    known = end if start.dit else first_of_body(page, end)
    sure = sum(c.lieu.ordre < known.ordre for c in controls)
    before = sum(c.lieu.ordre < end.ordre for c in controls)
    if before >= FEW_MIN:
        felt = sure >= BEFORE_MIN
        yield _Way(known if felt else end, sure if felt else before, felt=felt)


def _opens_in_content(page: PageFacts) -> bool:
    start = content_of(page)
    return start is not None and opens_in(page, start.lieu)


def _leads_nowhere(page: PageFacts) -> bool:
    """Whether no link of the page leads to its content, even shown on focus only."""
    return page.ancres is not None and not any(_SKIP.search(fold(a)) for a in page.ancres)


def _lost(page: PageFacts) -> str:
    """The link that would lead to the content, and leaves the page; '' where there is none.

    A script may lead to the content all the same: that is a question.
    """
    lost = next((a for a in page.ancres_perdues if _SKIP.search(fold(a))), "")
    return f"« {lost} » mène à une autre page, et non au contenu" if lost else ""


def _may_lead(page: PageFacts) -> bool:
    """Whether a link jumps over something, to a part that its words do not name as the content."""
    return any(_MAY_SKIP.search(fold(text)) for text in page.ancres or ())
