"""Administrative identifier: a field asks for a number that an administration gave."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import of_field, sentences_naming, sure_or_asked
from exigences.catalogue.sources import CRPA_L114_8, MAZET
from exigences.facts.demandes.fichiers_libres import may_stay_empty
from exigences.facts.langue.texte import Force
from exigences.facts.page.lecture import asked_fields, words_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_GIVEN = notion("numero-donne-par-le-service")
_A_FIGURE = re.compile(r"\brevenus?\b|\bmontant\b")
_OF_A_CONTRACT = notion("numero-d-un-contrat")
_NATURE = "Ce champ demande-t-il un numéro donné par une administration ?"
_LEFT = "Rien n'oblige à écrire ce numéro, et le rejeu s'en est passé : faut-il l'avoir ?"


@detector(
    Exigence(
        id="identifiant-administratif",
        categorie=Categorie.IDENTITE,
        titre="Identifiant administratif",
        demande=(
            "Retrouver un numéro donné par une administration (sécurité sociale, fiscal, "
            "allocataire…)."
        ),
        instruction=(
            "Prépare les papiers où sont écrits tes numéros d'administration. Recopie chaque numéro"
            " chiffre par chiffre."
        ),
        pourquoi=(
            "Le numéro est sur un courrier ou une carte qu'il faut avoir gardés. Il est long, et "
            "une erreur de recopie bloque."
        ),
        mode=Mode.AVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            CRPA_L114_8,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Rendre le numéro facultatif, montrer où le trouver, ou le retrouver à partir du nom "
            "et de la naissance."
        ),
        limites=(
            "Le numéro se reconnaît au nom de son champ : celui que le service appelle d'un mot à "
            "lui est manqué. Un numéro que nomme une phrase seule n'est qu'une question."
        ),
        annonce=(
            "numéro de sécurité sociale",
            "numéro fiscal",
            "numéro allocataire",
            "numéro d'allocataire",
            "NIR",
            "numéro SIRET",
            "carte Vitale",
            "numéro SIREN",
            "numéro étranger",
            "n° sécurité sociale",
            "numéro sécu",
            "identifiant fiscal",
            "n° fiscal",
            "n° allocataire",
            "numéro CAF",
            "numéro INE",
            "identifiant national",
            "numéro titre de séjour",
            "numéro AGDREF",
            "numéro permis",
            "matricule",
            "identifiant France Travail",
            "numéro demandeur d'emploi",
            "n° SIRET",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields for a number that an administration gave, and what says to give it."""
    for _, champ in asked_fields(parcours, Nature.IDENTIFIANT_ADMINISTRATIF):
        said = words_of(champ)
        if not (_A_FIGURE.search(said) or _OF_A_CONTRACT.search(said)):
            found = of_field(champ, _NATURE)
            yield found.doubted(_LEFT) if may_stay_empty(parcours, champ) else found
    for phrase in sentences_naming(parcours, _GIVEN):
        if phrase.force in (Force.DEMANDE, Force.CHOIX):
            asked = "Faut-il avoir ce numéro sous la main pour continuer ?"
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=asked)
