"""Line: what the pages weigh, in Mo received for the whole procedure."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DEFENSEUR_2022, DINUM_DEMARCHES, MAZET
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
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.procedure.hotes import is_private

_MO = 1_000_000
_ONLINE = "Les pages pèsent-elles autant une fois en ligne, compressées et gardées en mémoire ?"


@detector(
    Exigence(
        id="debit",
        categorie=Categorie.EQUIPEMENT,
        titre="Débit",
        demande=(
            "Avoir une connexion assez rapide, et un forfait qui suffit pour charger les pages."
        ),
        instruction="Fais la démarche là où la connexion est bonne : les pages sont lourdes.",
        pourquoi=(
            "Sur une ligne lente ou un forfait presque épuisé, une page lourde met longtemps à "
            "venir, ou ne vient pas."
        ),
        mode=Mode.AVOIR,
        observation=Observation.TRAFIC,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            DEFENSEUR_2022,
            DINUM_DEMARCHES,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Alléger les images, les polices et les scripts ; ne charger que ce qui sert à la "
            "démarche."
        ),
        limites=(
            "Seuls comptent les octets que le navigateur a annoncés pour les écrans vus : une "
            "page gardée en mémoire, ou un écran que le rejeu n'a pas atteint, ne pèse rien. "
            "Mesuré sur la machine même, ou un réseau privé, le poids n'est qu'une question."
        ),
        annonce=(
            "connexion internet",
            "haut débit",
            "forfait",
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Measure the Mo received, placed on the heaviest screen; nothing where no byte is counted."""
    weights = [sum(page.octets for page in ecran) for ecran in parcours.ecrans]
    if not any(weights):
        return
    heaviest = max(range(len(weights)), key=weights.__getitem__)
    # A server of tests neither compresses nor caches as the one put online will.
    here = is_private(parcours.ecrans[heaviest][0].hote)
    yield Preuve(
        page=parcours.ecrans[heaviest][0].indice,
        certitude=Certitude.DOUTEUSE if here else Certitude.CERTAINE,
        question=_ONLINE if here else "",
        selecteur="html",
        extrait=(
            f"{_megabytes(sum(weights))} en tout, "
            f"dont {_megabytes(weights[heaviest])} pour l'écran le plus lourd"
        ),
        mesure=round(sum(weights) / _MO, 3),
    )


def _megabytes(octets: int) -> str:
    return f"{octets / _MO:.1f}\u00a0Mo".replace(".", ",")
