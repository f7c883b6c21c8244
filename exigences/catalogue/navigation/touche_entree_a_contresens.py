"""Enter goes the wrong way: the first button of a form, which Enter presses, leads back."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, HTML_ENTREE
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import Bouton, PageFacts, ParcoursFacts
from exigences.mots import notion

_BACK = notion("bouton-qui-ramene")
_PLAIN = notion("bouton-precedent")
_TYPED = frozenset({"text", "email", "tel", "search", "url", "password", "number", "date"})
"""Fields from which Enter sends their form."""
_QUESTION = "Que fait la touche Entrée, pressée dans un champ de ce formulaire ?"


@detector(
    Exigence(
        id="touche-entree-a-contresens",
        categorie=Categorie.NAVIGATION,
        titre="Touche Entrée à contresens",
        demande="Ne pas presser la touche Entrée, qui ramène en arrière.",
        instruction="Ne presse pas Entrée dans un champ : elle ramène en arrière, ou abandonne.",
        pourquoi=(
            "Au clavier, Entrée veut dire « j'ai fini » : la personne revient d'une étape, ou "
            "quitte le formulaire, sans savoir pourquoi, et perd parfois ce qu'elle venait "
            "d'écrire."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            HTML_ENTREE,
            CRPA_L123_1,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Écrire d'abord dans la page le bouton qui continue, ou ne pas faire de « Précédent » "
            "un bouton qui envoie : le style peut les remettre dans l'ordre que l'on voit."
        ),
        limites=(
            "Seul l'ordre des boutons dans la page est lu. Un script peut changer ce que fait "
            "Entrée : là où la page en a un, c'est une question, comme d'un bouton « Annuler »."
        ),
        mots=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the forms whose button that Enter presses leads back; each name once."""
    seen: set[str] = set()
    for page in parcours.pages:
        for bouton in _pressed_by_enter(page):
            name = bouton.texte.strip()
            if _BACK.search(fold(name)) and name not in seen:
                seen.add(name)
                yield sure_or_asked(
                    bouton.lieu,
                    f"Entrée presse « {name} », le premier bouton du formulaire",
                    sure=not page.scripts and bool(_PLAIN.search(fold(name))),
                    question=_QUESTION,
                )


def _pressed_by_enter(page: PageFacts) -> Iterator[Bouton]:
    """The button that Enter presses in each form of the main frame where one types, if seen."""
    typed = {c.formulaire for c in asked_on(page) if c.type in _TYPED and not c.lieu.cadre}
    defaults = {f.defaut for f in page.formulaires if f.indice in typed and not f.lieu.cadre}
    yield from (b for b in page.boutons if not b.lieu.cadre and b.lieu.selecteur in defaults - {""})
