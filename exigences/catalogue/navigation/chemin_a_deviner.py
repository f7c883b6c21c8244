"""Path to guess: the words to press in the menus say nothing of what one came to do."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA_CHEMIN, MAZET
from exigences.facts.page.chemins import MotDeMenu, words_to_guess
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_FEW = 5
_MANY = 10
"""Other words of the screen, among which one looks for the right one."""
_IN_A_ROW = 2
_QUESTION = "Qui vient pour cette démarche sait-il que c'est là qu'il faut presser ?"


@detector(
    Exigence(
        id="chemin-a-deviner",
        categorie=Categorie.NAVIGATION,
        titre="Chemin à deviner",
        demande="Deviner sous quels mots du menu se trouve ce qu'on vient faire.",
        instruction=(
            "Le menu ne dit pas ce que tu viens faire : note d'avance sur quels mots presser."
        ),
        pourquoi=(
            "Qui ne connaît pas le service cherche les mots de ce qu'il veut faire. S'ils n'y sont "
            "pas, il ouvre tout, se perd, ou croit que ce n'est pas possible ici."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            COGA_CHEMIN,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire dans le menu les mots de ceux qui viennent (« Signaler un problème »), non le "
            "nom d'un service ou d'un outil."
        ),
        limites=(
            "Les mots pressés sont comparés au nom et au droit qu'écrit la procédure : un synonyme "
            "n'est pas reconnu. N'est sûr que le chemin d'au moins deux mots, chacun parmi dix "
            "autres. Un mot que presque tous connaissent (« Connexion ») ne compte pas."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Say each word of the menus to guess, among how many others."""
    words = [word for word in words_to_guess(parcours) if word.autres >= _FEW]
    sure = len(words) >= _IN_A_ROW and all(word.autres >= _MANY for word in words)
    for word in words:
        yield sure_or_asked(word.lieu, _said(word), sure=sure, question=_QUESTION)


def _said(word: MotDeMenu) -> str:
    return f"« {word.nom} », parmi {word.autres} autres : aucun mot de la démarche"
