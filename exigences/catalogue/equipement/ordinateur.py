"""Computer: a page says that the procedure cannot be done on a phone."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import BAROMETRE_2024, MAZET
from exigences.facts.langue.texte import Force
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_COMPUTER = re.compile(r"\b(?:ordinateur|poste informatique)\b(?!.{0,30}\b(?:telephone|mobile)\b)")
_REFUSED = notion("pas-sur-un-telephone")
_QUESTION = "La démarche peut-elle être faite jusqu'au bout sur un téléphone ?"


@detector(
    Exigence(
        id="ordinateur",
        categorie=Categorie.EQUIPEMENT,
        titre="Ordinateur",
        demande="Disposer d'un ordinateur : un téléphone ou une tablette ne suffit pas.",
        instruction="Installe-toi devant un ordinateur : un téléphone ne suffit pas.",
        pourquoi=(
            "11 % des 12 ans et plus n'ont pas d'ordinateur (Crédoc, 2024) : il leur faut en "
            "emprunter un ou se rendre dans un lieu d'accès."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            BAROMETRE_2024,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Rendre chaque écran et chaque document utilisables sur un téléphone, ou proposer le "
            "guichet et le papier."
        ),
        limites=(
            "La démarche n'est pas refaite sur un téléphone pour le savoir : seules comptent les "
            "phrases qui refusent un téléphone ou demandent un ordinateur."
        ),
        annonce=(
            "ordinateur",
            "poste informatique",
            "PC",
            "poste fixe",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that refuse a phone, or that ask for a computer."""
    for phrase in sentences_naming(parcours, _REFUSED):
        yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=True, question=_QUESTION)
    for phrase in sentences_naming(parcours, _COMPUTER):
        if phrase.force in (Force.DEMANDE, Force.CHOIX) and not _REFUSED.search(phrase.plie):
            sure = phrase.force is Force.DEMANDE
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)
