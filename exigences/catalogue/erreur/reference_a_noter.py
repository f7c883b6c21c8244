"""A number to note: what proves the request is shown once, and nothing sends or prints it."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.recus import numbers_given
from exigences.catalogue.sources import CRPA_L112_3, MAZET
from exigences.catalogue.suivi import after_sending
from exigences.facts.langue.texte import excerpt
from exigences.facts.page.lecture import asked_fields, said_on
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_PDF = "pdf"
_KEPT = notion("garde-ou-envoie-une-copie")
_QUESTION = "Ce numéro vient-il aussi à l'adresse donnée ?"


@detector(
    Exigence(
        id="reference-a-noter",
        categorie=Categorie.ERREUR,
        titre="Référence à noter soi-même",
        demande="Recopier le numéro de sa demande avant que l'écran s'en aille.",
        instruction="Recopie ou photographie le numéro de ta demande : rien ne te le renverra.",
        pourquoi=(
            "Le numéro ne se voit qu'une fois. Qui ferme la page, ou n'a ni papier ni imprimante, "
            "ne peut plus dire de quelle demande il parle."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            CRPA_L112_3,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Envoyer aussi le numéro par courrier, par SMS ou par courriel, et donner de quoi "
            "imprimer ou enregistrer la page."
        ),
        limites=(
            "Sans un envoi, fait sur une plateforme de test, elle n'est pas jugée. Là où une "
            "adresse électronique a été donnée, c'est une question : le message n'est pas lu."
        ),
        observation=Observation.APRES_ENVOI,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find a number given after the sending, where no copy comes and nothing prints it."""
    if not parcours.envoye:
        return
    pages = after_sending(parcours)
    if any(_KEPT.search(text) or "@" in text for page in pages for text in said_on(page)):
        return
    if any(lien.extension == _PDF for page in pages for lien in page.liens):
        return
    mailed = any(asked_fields(parcours, Nature.COURRIEL))
    for page in pages:
        for bloc in numbers_given(page):
            said = excerpt(bloc.texte)
            yield sure_or_asked(bloc.lieu, said, sure=not mailed, question=_QUESTION)
            return
