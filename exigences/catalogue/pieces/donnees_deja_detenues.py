"""Data already held: a paper or figure that another administration has."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L114_8, DINUM_DEMARCHES, MAZET
from exigences.facts.demandes.detenues import COMPTE, band_of, held_fields
from exigences.facts.page.lecture import label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Une administration détient-elle déjà cette information ?"
_KNOWN = "Le service connaît-il déjà cette réponse, par le compte ?"


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
        competence=Competence.STRATEGIQUE,
        references=(
            CRPA_L114_8,
            DINUM_DEMARCHES,
            MAZET,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Obtenir l'information directement de l'administration qui la détient (API "
            "Particulier, API Entreprise). La DINUM vise 0 ou 1 information redemandée."
        ),
        limites=(
            "Hors l'identité qu'un fournisseur ou un compte a déjà donnée, seules les données "
            "d'une liste sont reconnues, au nom de leur champ. Que le service ait le droit d'aller "
            "les chercher lui-même n'est pas vérifié."
        ),
        annonce=(
            "avis d'imposition",
            "attestation CAF",
            "quotient familial",
            "extrait de naissance",
            "revenu fiscal",
            "avis d'impôt",
            "avis de situation",
            "acte de naissance",
            "livret de famille",
            "casier judiciaire",
            "carte grise",
            "Kbis",
            "certificat de scolarité",
            "attestation de droits",
            "attestation Pôle emploi",
            "attestation France Travail",
            "avis d'impôts",
            "attestation de paiement",
            "justificatif CAF",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields that ask for what an administration holds, with how many data they are."""
    held = tuple(held_fields(parcours))
    sure = {one.donnee.id for one in held if not one.donnee.doute}
    band = f". {band_of(len(sure))}"
    for one in held:
        said = f"{label_of(one.champ)} : {one.donnee.phrase}"
        if one.donnee.doute:
            asked = _KNOWN if one.donnee is COMPTE else _QUESTION
            yield sure_or_asked(one.champ.lieu, said, sure=False, question=asked)
        else:
            yield Preuve.at(one.champ.lieu, said + band, mesure=float(len(sure)))
            band = ""
