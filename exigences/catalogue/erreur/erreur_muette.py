"""Silent error: the service stops the person and says nothing of it."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, rgaa
from exigences.facts.langue.texte import counted
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.procedure import GenreProvocation

_FAR = 60
"""CSS pixels under which a part of a message may still be seen."""


@detector(
    Exigence(
        id="erreur-muette",
        categorie=Categorie.ERREUR,
        titre="Erreur muette",
        demande="Comprendre sans aide pourquoi rien ne se passe quand on continue.",
        instruction=(
            "Si rien ne se passe quand tu continues, il manque une réponse : le service ne dira "
            "pas laquelle."
        ),
        pourquoi=(
            "Le bouton semble en panne : la personne appuie encore, croit que le site ne marche "
            "pas, et renonce. Un lecteur d'écran n'annonce rien."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            *rgaa("11.10", "11.11"),
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Écrire, près du champ et en tête de la page, ce qui manque et comment le donner."
        ),
        limites=(
            "Seuls un envoi à vide et une réponse mal écrite sont essayés, si l'auteur de la "
            "démarche le permet. Un message hors de la fenêtre l'est sur l'appareil du sosie : sur "
            "un écran plus haut, il peut se voir."
        ),
        observation=Observation.ENVOI_VIDE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find forms that did not go on, and of which nothing was said, or nothing that is in view."""
    yield from _far_away(parcours)
    for provocation in parcours.provoquees(GenreProvocation.ENVOI_VIDE):
        if provocation.avance or provocation.messages:
            continue
        yield sure_or_asked(
            provocation.bouton or Lieu(page=provocation.page, selecteur="html"),
            "Envoyé vide : le formulaire revient, et aucun texte ne dit pourquoi",
            sure=not provocation.marques and not provocation.opaque,
            question="Ce qui change à l'écran dit-il à chacun quelle réponse manque ?",
        )


def _far_away(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The forms that a service refused, where the window shows nothing of why; each once."""
    seen: set[tuple[int, str]] = set()
    for provocation in parcours.provocations:
        bouton = provocation.bouton
        if not provocation.loin or bouton is None or (place := _place(parcours, bouton)) in seen:
            continue
        seen.add(place)
        yield sure_or_asked(
            bouton,
            f"Après un refus, l'écran ne montre rien : le message est {_pixels(provocation.loin)} "
            "plus loin, hors de la fenêtre",
            sure=provocation.loin >= _FAR and not provocation.opaque,
            question="En voit-on quelque chose sans faire défiler la page ?",
        )


def _place(parcours: ParcoursFacts, bouton: Lieu) -> tuple[int, str]:
    return parcours.pages[bouton.page].ecran, bouton.selecteur


def _pixels(far: float) -> str:
    """A length, rounded down to ten pixels: it changes with the fonts of a device."""
    return counted(int(far) // 10 * 10, "pixel")
