"""No easy-to-read version: the one text must fit everyone."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless
from exigences.catalogue.sources import FALC, INSEE_1993
from exigences.facts.demandes.equipe import is_for_those_inside
from exigences.facts.langue.texte import fold
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
from exigences.mots import notion

_EASY = notion("version-facile-a-lire")
_PLACES = notion("page-plus-lisible")
_FOR_WHOM = "Qui lit avec peine a-t-il à faire cette démarche ?"


@detector(
    Exigence(
        id="facile-a-lire-absent",
        categorie=Categorie.RECOURS,
        titre="Facile à lire absent",
        demande="Se passer d'une version facile à lire.",
        instruction="Il n'y a pas de version facile à lire : lis avec quelqu'un.",
        pourquoi=(
            "Une version facile à lire ouvre la démarche à qui lit avec peine, et sert à tout le "
            "monde."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            FALC,
            INSEE_1993,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Écrire une version facile à lire et à comprendre, relue par des personnes concernées."
        ),
        limites=(
            "Le nom d'une version facile à lire suffit : elle n'est ni ouverte ni comparée aux "
            "règles du « facile à lire et à comprendre ». Pour ce que l'on tient "
            "pour soi, ou l'outil d'une équipe, ce n'est qu'une question."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for an easy-to-read version that is offered anywhere."""
    for page in parcours.lues:
        said = [b.texte for b in page.blocs] + [lien.texte for lien in page.liens]
        said += [image.alternative for image in page.images]
        if any(_EASY.search(fold(text)) for text in said):
            return
    absent = missing(
        parcours,
        f"Aucune version facile à lire sur {screens_seen(parcours)}",
        _PLACES,
        "La page « {page} » donne-t-elle une version facile à lire ?",
    )
    yield from doubted_unless(absent, _FOR_WHOM, sure=not is_for_those_inside(parcours))
