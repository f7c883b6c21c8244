"""Enter goes the wrong way: the button of a form that it presses leads back, or sends too soon."""

from collections.abc import Iterator, Set

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L123_1, HTML_ENTREE
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_by_screen, asked_on, in_its_form
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import Bouton, PageFacts, ParcoursFacts
from exigences.mots import notion

_BACK = notion("bouton-qui-ramene")
_PLAIN = notion("bouton-precedent")
_SENDS = notion("verbe-d-envoi")
_GOES_ON = notion("va-plus-loin"), notion("va-plus-loin-en-anglais")
_TYPED = frozenset({"text", "email", "tel", "search", "url", "password", "number", "date"})
"""Fields from which Enter sends their form."""
_QUESTION = "Que fait la touche Entrée, pressée dans un champ de ce formulaire ?"


@detector(
    Exigence(
        id="touche-entree-a-contresens",
        categorie=Categorie.NAVIGATION,
        titre="Touche Entrée à contresens",
        demande="Ne pas presser la touche Entrée, qui ramène en arrière, ou envoie trop tôt.",
        instruction=(
            "Ne presse pas Entrée dans un champ : elle ramène en arrière, abandonne, ou envoie "
            "trop tôt."
        ),
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
            "Entrée : là où la page en a un, c'est une question, comme d'un bouton « Annuler », ou "
            "d'un bouton qui envoie tout, là où un autre mène à la suite."
        ),
        mots=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the forms whose button that Enter presses leads back, or sends all; each name once."""
    seen: set[str] = set()
    acted = acted_by_screen(parcours)
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
            elif (onward := _goes_on_by(page, bouton, acted)) and name not in seen:
                seen.add(name)
                said = f"Entrée presse « {name} », et non « {onward} »"
                yield sure_or_asked(bouton.lieu, said, sure=False, question=_QUESTION)


def _pressed_by_enter(page: PageFacts) -> Iterator[Bouton]:
    """The button that Enter presses in each form of the main frame where one types, if seen."""
    typed = {c.formulaire for c in asked_on(page) if c.type in _TYPED and not c.lieu.cadre}
    defaults = {f.defaut for f in page.formulaires if f.indice in typed and not f.lieu.cadre}
    yield from (b for b in page.boutons if not b.lieu.cadre and b.lieu.selecteur in defaults - {""})


def _goes_on_by(page: PageFacts, sends: Bouton, acted: Set[object]) -> str:
    """The button that was pressed to go on, in a form where Enter presses one that sends all."""
    if not _SENDS.search(fold(sends.texte)) or page.at(sends.lieu) in acted:
        return ""
    for other in in_its_form(page.boutons, sends):
        plain = fold(other.texte)
        onward = any(goes_on.search(plain) for goes_on in _GOES_ON)
        if onward and page.at(other.lieu) in acted:
            return other.texte.strip()
    return ""
