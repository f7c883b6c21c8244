"""Long list: an answer is to be found among a hundred others."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET
from exigences.facts.demandes.listes import long_lists
from exigences.facts.langue.texte import counted
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Peut-on laisser cette liste comme elle est ?"
_DRAWN = "Une fois cette liste ouverte, y trouve-t-on sa réponse en tapant ses premières lettres ?"


@detector(
    Exigence(
        id="liste-longue",
        categorie=Categorie.NAVIGATION,
        titre="Liste longue",
        demande="Trouver sa réponse dans une liste de cent choix ou plus.",
        instruction=(
            "Une liste est très longue. Ouvre-la, puis tape les premières lettres de ta réponse "
            "pour y aller plus vite."
        ),
        pourquoi=(
            "Il faut savoir sous quel nom sa réponse y est rangée, faire défiler longtemps, et ne "
            "pas toucher celle d'à côté."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(MAZET,),
        effort=Effort.ECRAN,
        remediation=(
            "Mettre d'abord les réponses courantes, ou laisser écrire et proposer ; ne pas "
            "demander ce que la réponse d'avant a déjà dit."
        ),
        limites=(
            "Une liste où l'on peut écrire pour chercher n'est pas comptée, ni une suite de "
            "nombres (les années). Celle que le trajet a laissée comme elle était, ou qu'un script "
            "dessine, est une question. Au-delà de trois cents, les réponses ne sont plus comptées."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the lists of a hundred answers or more where one has to choose."""
    for one in long_lists(parcours):
        asked = _DRAWN if one.dessinee else _QUESTION
        said = f"{one.nom} : {counted(one.choix, 'réponse')}"
        yield sure_or_asked(one.champ.lieu, said, sure=one.sur, question=asked)
