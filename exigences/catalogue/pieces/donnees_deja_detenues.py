"""Data already held: a paper or figure that another administration has."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L114_8, DINUM_DEMARCHES, MAZET
from exigences.facts.demandes.detenues import COMPTE, band_of, held_fields
from exigences.facts.demandes.dits_par_un_numero import DitParUnNumero, asked_as, told_by_a_number
from exigences.facts.page.lecture import label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Une administration détient-elle déjà cette information ?"
_KNOWN = "Le service connaît-il déjà cette réponse, par le compte ?"
_BY_NUMBER = "Le service peut-il retrouver ces réponses par ce numéro ?"
_OWN_NUMBER = "Le service sait-il déjà, par ce numéro, qui est la personne ?"
_NAMED = 5
"""Answers that are quoted of those that a number could have given."""


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
            "d'une liste sont reconnues, au nom de leur champ. Ce qu'un numéro demandé à côté "
            "(SIRET, dossier, immatriculation) dirait n'est qu'une question. Le droit du service "
            "d'aller les chercher n'est pas vérifié."
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
    """Find the fields that ask for what an administration holds, with how many data they are.

    What a number asked beside could have given is a question, once for each register.
    """
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
    for told in told_by_a_number(parcours):
        yield _by_a_number(told)


def _by_a_number(told: DitParUnNumero) -> Preuve:
    names = " », « ".join(asked_as(champ) for champ in told.reponses[:_NAMED])
    said = f"« {asked_as(told.numero)} », et encore « {names} »"
    asked = _OWN_NUMBER if told.du_service else _BY_NUMBER
    return sure_or_asked(told.reponses[0].lieu, said, sure=False, question=asked)
