"""No step indicator: nothing says where one is nor what is left."""

from collections.abc import Iterator, Sequence

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.pressenti import sensed
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.reperage import (
    only_ranked,
    plain_row,
    step_signs,
    steps_out_of_sight,
    told_steps,
)
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.demandes.a_remplir import screens_to_answer
from exigences.facts.demandes.formalite import is_ones_own_tool
from exigences.facts.langue.texte import counted
from exigences.facts.page.lecture import asked_on, only_signs_in, phrases
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion
from exigences.mots.flair import flair

_COUNTED = notion("nombre-d-etapes-dit")
_ENOUGH = "Ce qui est dit là suffit-il à savoir où l'on en est, et ce qui reste ?"
_LEFT = "Ce numéro dit où l'on en est : sait-on combien d'étapes il reste ?"
_CUT = "Sur un petit écran, voit-on encore à quelle étape on est, et ce qui reste ?"
_ROW = "Cette liste, la même d'écran en écran, montre-t-elle où l'on en est ?"
SCREENS_MIN, SCREENS_FEW = 3, 2
"""From three screens to fill, there is a way to lose; two of them may be one step and its end."""


def _has_steps(parcours: ParcoursFacts) -> bool:
    """Whether several screens are to fill, or one among several that are crossed."""
    screens = screens_to_answer(parcours)
    return _are_filled(screens) or (bool(screens) and len(parcours.ecrans) >= SCREENS_MIN)


def _are_filled(screens: Sequence[PageFacts]) -> bool:
    return len(screens) >= SCREENS_MIN or len(_past_the_door(screens)) >= SCREENS_FEW


def _past_the_door(screens: Sequence[PageFacts]) -> Sequence[PageFacts]:
    """The screens without the one where a person only signs in; asked twice, it is no door."""
    inside = [p for p in screens if not only_signs_in(p)]
    return inside if len(screens) - len(inside) == 1 else screens


def _are_steps(screens: Sequence[PageFacts]) -> bool:
    """Whether screens surely follow one another: a few of one field are a name, a question."""
    lone = all(len(set(asked_on(page))) == 1 for page in screens)
    return len(screens) > SCREENS_MIN or (len(screens) == SCREENS_MIN and not lone)


def _says_the_step(page: PageFacts, to_fill: Sequence[PageFacts]) -> bool:
    """Whether a page says the step; before the first one, a row may be a menu."""
    begun = page.indice >= to_fill[0].indice
    return any(step_signs(page) if begun else told_steps(page))


@detector(
    Exigence(
        id="reperage-sans-fil-d-etapes",
        categorie=Categorie.NAVIGATION,
        titre="Repérage sans fil d'étapes",
        demande="Avancer sans savoir combien d'étapes il reste.",
        instruction="Rien ne te dira où tu en es : note les écrans au fur et à mesure.",
        pourquoi=(
            "Sans savoir ce qui reste, on ne peut ni s'organiser ni choisir quand demander de "
            "l'aide."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DIX_PRINCIPES,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Afficher sur chaque écran « Étape 2 sur 5 » et le nom de la suivante.",
        limites=(
            "Un repère peut n'être qu'un dessin sans texte, et il est alors manqué. Un seul "
            "repère, même sur un seul écran, suffit à ne rien constater ; le nombre d'étapes dit "
            "dans une phrase, un numéro sans total, des étapes hors de la fenêtre sont une "
            "question."
        ),
        absence=True,
    ),
    applies=_has_steps,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a sign of the step on the screens to fill; one screen that has it is enough.

    One screen to fill among several that are crossed is a question.

    So is what tells a rank and no total, or a row of steps that goes past the window.

    A text that only counts the steps, or names the next one, is a question; so is a list of bare
    names that several screens show, none of which is their heading.
    """
    to_fill = screens_to_answer(parcours)
    if any(_says_the_step(page, to_fill) for page in parcours.pages):
        yield from _half_said(parcours, to_fill)
        return
    row = plain_row(parcours)
    if row is not None:
        if not row[1]:
            yield sure_or_asked(row[0].lieu, row[0].texte, sure=False, question=_ROW)
        return
    for phrase in phrases(parcours):
        if _COUNTED.search(phrase.plie):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_ENOUGH)
            return
    if (told := sensed(parcours, flair("reperage-sans-fil-d-etapes"))) is not None:
        yield sure_or_asked(told.bloc.lieu, told.texte, sure=False, question=_ENOUGH)
        return
    said = f"{counted(len(to_fill), 'écran')} à remplir"
    if not _are_filled(to_fill):
        said = counted(len(parcours.ecrans), "écran")
    yield sure_or_asked(
        whole(parcours, to_fill[0].indice),
        f"Aucun repère d'étape sur les {said}",
        sure=_are_steps(_past_the_door(to_fill)) and not is_ones_own_tool(parcours),
        question="Ces écrans sont-ils les étapes d'une même démarche ?",
    )


def _half_said(parcours: ParcoursFacts, to_fill: Sequence[PageFacts]) -> Iterator[Preuve]:
    """What says the step, but not how many are left, or not where a person sees it."""
    screens = {page.ecran for page in to_fill}
    shown = [page for page in parcours.pages if page.ecran in screens]
    ranked = only_ranked(shown) if len(screens) >= SCREENS_MIN else None
    if ranked is not None and not any(_COUNTED.search(one.plie) for one in phrases(parcours)):
        yield sure_or_asked(ranked.lieu, ranked.texte, sure=False, question=_LEFT)
        return
    cut = next((found for page in shown if (found := steps_out_of_sight(page))), None)
    if cut is not None:
        said = f"Hors de la fenêtre : {', '.join(cut[1])}"
        yield sure_or_asked(cut[0], said, sure=False, question=_CUT)
