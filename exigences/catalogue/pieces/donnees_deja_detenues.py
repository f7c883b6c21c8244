"""Data already held: a paper or figure that another administration has."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import CRPA_L114_8, DINUM_DEMARCHES, MAZET
from exigences.facts.lecture import asked_fields, label_of
from exigences.facts.preuves import sure_or_asked
from exigences.facts.texte import fold
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import Champ, Nature, ParcoursFacts

_HELD = re.compile(
    r"\bavis (?:d'imposition|d'impot|de situation declarative|de taxe)\b|\brevenus? fisca(?:l|ux)\b"
    r"|\bquotient familial\b|\battestations? (?:de paiement )?(?:de la |de |d')?(?:caf|msa|cpam"
    r"|pole emploi|france travail|securite sociale|droits|assurance maladie)\b"
    r"|\b(?:extrait|copie integrale|acte)\b.{0,20}\bnaissance\b|\bcasier judiciaire\b|\bkbis\b"
    r"|\bcarte grise\b|\bcertificat d'immatriculation\b|\blivret de famille\b"
    r"|\bnotification (?:de droits? )?(?:caf|msa|mdph|rsa)\b|\bcarte (?:d')?invalidite\b"
)
_MAYBE = re.compile(
    r"\b(?:justificatifs?|attestations?) de (?:ressources|revenus?|situation|droits?|domicile)\b"
)
_QUESTION = "Une administration détient-elle déjà cette information ?"
_ELSEWHERE = re.compile(r"\bnumero de l'avis\b|\breference de l'avis\b")


@detector(
    Exigence(
        id="donnees-deja-detenues",
        categorie=Categorie.PIECES,
        titre="Données déjà détenues",
        demande="Fournir une information que l'administration possède déjà.",
        instruction=(
            "Une autre administration connaît déjà une partie de tes réponses : retrouve quand "
            "même le papier qui les donne."
        ),
        pourquoi=(
            "La personne sert de messager entre deux administrations, et peut perdre son droit si "
            "elle ne retrouve pas le papier."
        ),
        mode=Mode.FAIRE,
        references=(
            CRPA_L114_8,
            DINUM_DEMARCHES,
            MAZET,
        ),
        remediation=(
            "Obtenir l'information directement de l'administration qui la détient (API "
            "Particulier, API Entreprise)."
        ),
        annonce=(
            "avis d'imposition",
            "attestation CAF",
            "quotient familial",
            "extrait de naissance",
            "revenu fiscal",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields that ask for what an administration holds; each carries their number."""
    held = [champ for _, champ in asked_fields(parcours) if _is_held(champ)]
    for _, champ in asked_fields(parcours, Nature.FICHIER):
        if champ not in held and _MAYBE.search(_said(champ)):
            yield sure_or_asked(champ.lieu, label_of(champ), sure=False, question=_QUESTION)
    for champ in held:
        yield Preuve.at(champ.lieu, label_of(champ), mesure=float(len(held)))


def _said(champ: Champ) -> str:
    return fold(f"{label_of(champ)} | {champ.groupe}")


def _is_held(champ: Champ) -> bool:
    said = _said(champ)
    box = champ.nature is Nature.CONSENTEMENT
    return not box and bool(_HELD.search(said)) and not _ELSEWHERE.search(said)
