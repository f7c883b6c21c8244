"""JavaScript: a page says that nothing works without it."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, MAZET
from exigences.facts.preuves import sentences_naming, sure_or_asked
from exigences.facts.texte import Force
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_SCRIPT = re.compile(r"\bjava ?script\b")
_STOPPED = re.compile(r"\b(?:activez|activer|reactive[rz]|desactive|ne fonctionne pas)\b")


@detector(
    Exigence(
        id="javascript",
        categorie=Categorie.EQUIPEMENT,
        titre="JavaScript",
        demande="Avoir un navigateur où JavaScript fonctionne, et savoir le réactiver.",
        instruction="Vérifie que JavaScript est activé dans ton navigateur : la page en a besoin.",
        pourquoi=(
            "Un vieil appareil, un bloqueur ou une connexion coupée arrêtent les scripts : la page"
            " reste vide, sans explication."
        ),
        mode=Mode.AVOIR,
        references=(
            MAZET,
            LOI_2005_ARTICLE_47,
        ),
        remediation="Envoyer des formulaires HTML qui marchent sans script, puis les améliorer.",
        annonce=("JavaScript",),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the messages that ask for JavaScript, or that say that it is off."""
    for phrase in sentences_naming(parcours, _SCRIPT):
        asked = phrase.force in (Force.DEMANDE, Force.CHOIX)
        if phrase.force is not Force.ECARTEE and (asked or _STOPPED.search(phrase.plie)):
            yield sure_or_asked(
                phrase.bloc.lieu,
                phrase.texte,
                sure=phrase.force is not Force.CHOIX,
                question="La démarche peut-elle être faite sans JavaScript ?",
            )
