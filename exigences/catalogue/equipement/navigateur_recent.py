"""Recent browser: a page asks for some browsers or versions."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import asked_in_text, sentences_naming, sure_or_asked
from exigences.catalogue.sources import IMPORT_MAPS, LOI_2005_ARTICLE_47, MAZET, MODULES
from exigences.facts.page.lecture import asked_on, place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_BROWSER = notion("navigateur-voulu")

_MADE_FOR = notion("prevu-pour-un-navigateur")
"""What a service says of the browsers that it is made for, or not (folded text)."""
_MODULES = "Ce formulaire n'est dessiné que par un navigateur de mars 2023 ou plus récent"
"""When the last of the great browsers, Safari 16.4, learnt to read an import map."""
_SINCE_MODULES = "Ce formulaire n'est dessiné que par un navigateur de mai 2018 ou plus récent"
"""When the last of the great browsers, Firefox 60, learnt to read a module."""
_DRAWN = (
    "Ce formulaire n'est dessiné que par des scripts : un navigateur ancien peut ne rien montrer"
)
_QUESTION = "La démarche fonctionne-t-elle avec un navigateur plus ancien ?"


@detector(
    Exigence(
        id="navigateur-recent",
        categorie=Categorie.EQUIPEMENT,
        titre="Navigateur récent",
        demande="Avoir un navigateur récent, et savoir le mettre à jour ou en changer.",
        instruction="Utilise un navigateur à jour, de ceux que le service nomme.",
        pourquoi=(
            "Un appareil ancien, ou prêté, ne permet pas toujours de mettre à jour ni d'installer "
            "un autre navigateur."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            LOI_2005_ARTICLE_47,
            IMPORT_MAPS,
            MODULES,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Garder la démarche utilisable sur les navigateurs anciens, en mode simplifié s'il le "
            "faut."
        ),
        limites=(
            "Aucun navigateur ancien n'est essayé : seules comptent les phrases qui nomment un "
            "navigateur ou une version, et la carte de modules (« importmap ») sans laquelle un "
            "formulaire n'est pas dessiné. Tout formulaire que seuls des scripts dessinent est une "
            "question."
        ),
        annonce=(
            "navigateur récent",
            "navigateur à jour",
            "version du navigateur",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask for a browser or a version of it."""
    asked = tuple(asked_in_text(parcours, _BROWSER, _QUESTION))
    yield from asked
    told = {(preuve.page, preuve.cadre, preuve.selecteur) for preuve in asked}
    for phrase in sentences_naming(parcours, _MADE_FOR):
        if place_of(phrase.bloc.lieu) not in told:
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)
    yield from _by_scripts(parcours)


def _by_scripts(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first form that scripts alone draw: old browsers may not read them, as modules."""
    lost = {
        parcours.pages[perte.etat].document
        for perte in parcours.pertes_sans_script
        if perte.entiere
    }
    for page in parcours.pages:
        if page.importmap and any(asked_on(page)):
            lieu = Lieu(page=page.indice, selecteur="html")
            yield sure_or_asked(lieu, _MODULES, sure=page.document in lost, question=_QUESTION)
            return
    for page in parcours.pages:
        if page.document in lost and any(asked_on(page)):
            lieu = Lieu(page=page.indice, selecteur="html")
            told = _SINCE_MODULES if page.modules else _DRAWN
            yield sure_or_asked(lieu, told, sure=False, question=_QUESTION)
            return
