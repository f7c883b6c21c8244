"""Label that goes: a field is named by the words inside it alone, which typing wipes away."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, W3C_INDICE, rgaa
from exigences.facts.demandes.etiquettes_effacees import models_inside, names_inside
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_LONE = "Une fois ce champ rempli, sait-on encore ce qu'il demande ?"
_MODEL = "Dès que l'on tape, ce modèle s'efface : sait-on encore sous quelle forme répondre ?"
_QUESTION = "Une fois ces champs remplis, sait-on encore ce que chacun demande ?"


@detector(
    Exigence(
        id="etiquette-qui-s-efface",
        categorie=Categorie.NAVIGATION,
        titre="Étiquette qui s'efface",
        demande="Se rappeler ce que demande un champ dont le nom s'efface dès qu'on y écrit.",
        instruction=(
            "Le nom des champs est écrit dedans et disparaît : lis-les tous avant d'écrire, et "
            "efface ta réponse pour relire."
        ),
        pourquoi=(
            "Qui s'interrompt, se relit ou se trompe ne voit plus ce qui était demandé. Le gris "
            "de ces mots se lit mal, et d'autres les prennent pour une réponse déjà donnée."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("11.1"),
            W3C_INDICE,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Écrire l'étiquette de chaque champ au-dessus de lui, où elle reste.",
        limites=(
            "Un nom qui revient au-dessus du champ rempli n'est pas compté. Un champ seul, "
            "deux comme à une connexion, ou un modèle à suivre, sont une question, sauf deux mots "
            "de passe, que des points cachent."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the screens where fields are named inside them alone, one proof a screen.

    Where there is none, a model to follow that is written in a field alone is a question.
    """
    yield from tuple(_named(parcours)) or islice(_shown(parcours), 1)


def _named(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for champs, sure in names_inside(parcours):
        first, *others = (f"« {champ.indice.strip()} »" for champ in champs)
        said = f"{', '.join((first, *others))} : écrit dans le champ, nulle part ailleurs"
        question = _QUESTION if others else _LONE
        yield sure_or_asked(champs[0].lieu, said, sure=sure, question=question)


def _shown(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for champ in models_inside(parcours):
        said = f"« {champ.indice.strip()} » : un modèle écrit dans le champ, nulle part ailleurs"
        yield sure_or_asked(champ.lieu, said, sure=False, question=_MODEL)
