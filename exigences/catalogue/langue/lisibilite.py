"""Readability: how hard the running text of the procedure is to read."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import BJORNSSON, FALC, INSEE_1993, KANDEL_MOLES
from exigences.facts.langue.prose import MOTS_MIN, measure, running_text
from exigences.facts.langue.texte import counted
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts


@detector(
    Exigence(
        id="lisibilite",
        categorie=Categorie.LANGUE,
        titre="Lisibilité",
        demande="Lire et comprendre un texte difficile d'un bout à l'autre.",
        instruction="Le texte est difficile : lis-le avec quelqu'un, une phrase à la fois.",
        pourquoi=(
            "Une personne sur dix, entre 18 et 64 ans, lit et écrit avec peine ; un texte "
            "difficile l'arrête."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            INSEE_1993,
            KANDEL_MOLES,
            BJORNSSON,
            FALC,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire des phrases courtes, avec des mots courants, et faire relire par des "
            "personnes concernées."
        ),
        limites=(
            "La formule ne compte que des syllabes, des mots et des phrases : ni le sens, ni la "
            "mise en page, ni les mots rares. Un texte court n'est pas mesuré."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Measure difficulty, 100 less the ease of Kandel and Moles (1958); not on short texts."""
    blocs = running_text(parcours)
    prose = measure(bloc.texte for bloc in blocs)
    if prose.mots < MOTS_MIN:
        return
    ease = round(max(0.0, min(100.0, prose.score)))
    hardest = max(blocs, key=lambda b: len(b.texte))
    yield Preuve.at(
        hardest.lieu,
        f"Facilité de lecture : {ease} sur 100 (Kandel et Moles) ; difficulté : "
        f"{round(prose.lix)} (LIX, difficile à partir de 50) ; mesurées sur "
        f"{counted(prose.mots, 'mot')} de texte suivi",
        mesure=float(100 - ease),
    )
