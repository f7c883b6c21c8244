"""No proof of filing: nothing to keep once the request is sent."""

from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.recus import is_proof, numbers_given
from exigences.catalogue.sources import CRPA_L112_3, MAZET
from exigences.catalogue.suivi import after_sending
from exigences.facts.demandes.relectures import is_told_back
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_fields
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

_NONE = notion("sans-preuve-de-depot")
_MESSAGE = notion("message-apres-l-envoi")
_DOES_IT_PROVE = "Le message annoncé prouve-t-il le dépôt de la demande, avec sa date ?"
_DOES_ONE_COME = "Un message vient-il à l'adresse donnée, qui dit la demande reçue, et quand ?"
_IS_IT_A_COPY = "Cet écran, qui redit les réponses, se garde-t-il, et avec la date ?"


@detector(
    Exigence(
        id="preuve-de-depot-absente",
        categorie=Categorie.ERREUR,
        titre="Preuve de dépôt absente",
        demande="Se passer de preuve que la demande a été envoyée.",
        instruction="Photographie ou imprime le dernier écran : aucune preuve ne te sera donnée.",
        pourquoi=(
            "Sans accusé de réception, impossible de prouver que l'on a demandé, ni à quelle date."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            CRPA_L112_3,
            MAZET,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Afficher un numéro et une date, à garder ou à imprimer, et les envoyer aussi par "
            "courrier ou par message."
        ),
        limites=(
            "Ce qui arrive après l'écran final, courriel ou SMS, n'est pas lu : si la page "
            "l'annonce, ou si une adresse a été donnée, c'est une question. Elle n'est jugée que "
            "si l'envoi a eu lieu, sur une plateforme de test."
        ),
        absence=True,
        observation=Observation.APRES_ENVOI,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a number, a receipt or a copy on what follows the sending."""
    if not parcours.envoye:
        return
    pages = after_sending(parcours)
    said = [fold(b.texte) for page in pages for b in page.blocs]
    said += [fold(lien.texte) for page in pages for lien in page.liens]
    said += [fold(bouton.texte) for page in pages for bouton in page.boutons]
    if any(is_proof(text) and not _NONE.search(text) for text in said):
        return
    if any(any(numbers_given(page)) for page in pages):
        return
    message = any(_MESSAGE.search(text) for text in said)
    copied = any(is_told_back(parcours, page) for page in pages)
    written_to = any(asked_fields(parcours, Nature.COURRIEL))
    asked = _DOES_IT_PROVE if message else _IS_IT_A_COPY if copied else _DOES_ONE_COME
    yield sure_or_asked(
        whole(parcours, pages[-1].indice),
        "L'écran qui suit l'envoi ne donne ni numéro, ni reçu, ni copie à garder",
        sure=not (message or copied or written_to),
        question=asked,
    )
