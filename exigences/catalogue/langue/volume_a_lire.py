"""Volume to read: how many words stand between the person and the end."""

from collections.abc import Iterator

from exigences.catalogue.absences import last_page
from exigences.catalogue.base import detector
from exigences.catalogue.sources import FALC, INSEE_1993
from exigences.facts.demandes.quantites import count_words
from exigences.facts.langue.texte import counted
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_MANY = 100
"""Words from which their number is told about."""
_FIGURES = 2
"""Figures that are told of the number: what a word is, nobody agrees on to the tenth."""


@detector(
    Exigence(
        id="volume-a-lire",
        categorie=Categorie.LANGUE,
        titre="Volume à lire",
        demande="Lire tous les textes qui mènent à la fin de la démarche.",
        instruction="Il y a beaucoup à lire : prends le temps, ou lis à plusieurs.",
        pourquoi=(
            "Plus il y a à lire, plus ce qui compte se perd, et plus la fatigue fait renoncer."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            INSEE_1993,
            FALC,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Retirer ce qui ne sert pas à répondre, et montrer d'abord ce qu'il faut faire."
        ),
        limites=(
            "Les mots sont comptés, jamais leur utilité ; ce qui est dans une image, un PDF, un "
            "menu, un panneau fermé, une liste de réponses ou un pied de page ne compte pas, ni un "
            "nombre seul."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Count the words of the body, each text once; the bareme says from how many they weigh."""
    number = count_words(parcours.pages)
    rounded = round(number, min(0, _FIGURES - len(str(number))))
    about = "environ " if number >= _MANY else ""
    yield Preuve.at(last_page(parcours), f"{about}{counted(rounded, 'mot')}", mesure=float(number))
