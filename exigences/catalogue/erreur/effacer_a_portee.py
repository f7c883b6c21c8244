"""Erasing at hand: a button that erases stands beside the one that saves, or goes on."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA_ERREURS, MAZET
from exigences.facts.page.rangees import Effet, drawn_erasers, erasers_in_the_row
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_DRAWN = "Ce dessin ôte-t-il ce que l'on a écrit, sans rien redemander ?"
_QUESTION = "« {button} » efface-t-il ce qui vient d'être écrit, sans le redemander ?"


@detector(
    Exigence(
        id="effacer-a-portee",
        categorie=Categorie.ERREUR,
        titre="Effacer à portée de main",
        demande="Ne pas presser par mégarde ce qui efface, auprès de ce qui enregistre.",
        instruction=(
            "Auprès du bouton qui continue, un autre efface : lis bien ce qui est écrit dessus "
            "avant de presser."
        ),
        pourquoi=(
            "Une main qui tremble, un doigt sur un petit écran ou un mot lu trop vite, et tout "
            "est à refaire, ou perdu."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            COGA_ERREURS,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation="Ôter le bouton qui efface, sinon l'éloigner, et demander avant d'effacer.",
        limites=(
            "Ce qui efface n'est jamais pressé : si la page redemande avant, ce n'est pas su. "
            "« Annuler » n'est qu'une question, là où trois champs au moins ont été remplis ; un "
            "dessin sans mot qui ôte, près de ce que l'on écrit, aussi : le premier seul est dit."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Say each pair of buttons once, the sure ones first, then a drawing that takes away."""
    seen: set[str] = set()
    found = sorted(erasers_in_the_row(parcours), key=lambda one: one[3] is Effet.INCONNU)
    for control, words, pressed, effect in found:
        said = f"« {words} », auprès de « {pressed} »"
        if said not in seen:
            seen.add(said)
            sure = effect is not Effet.INCONNU
            question = _QUESTION.format(button=words)
            yield sure_or_asked(control.lieu, said, sure=sure, question=question)
    for bouton in islice(drawn_erasers(parcours), 1):
        named = f"« {bouton.texte} », un dessin sans mot" if bouton.texte else "Un dessin sans nom"
        said = f"{named}, près de ce que l'on écrit"
        yield sure_or_asked(bouton.lieu, said, sure=False, question=_DRAWN)
