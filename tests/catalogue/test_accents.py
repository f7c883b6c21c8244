"""What decides a verdict is read whatever its accents and its capitals."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import CoutAppel, TypeContact
from tests.fabrique.elements import (
    Element,
    Marqueur,
    bloc,
    bouton,
    champ,
    contact,
    lien,
    titre,
)
from tests.fabrique.pages import page, parcours

DETECTORS = {detector.exigence.id: detector for detector in load_catalogue()}
RASSURE = Verdict.NON_CONSTATE
CASES: dict[str, tuple[str, Verdict, tuple[Element, ...]]] = {
    "a free call": (
        "numero-surtaxe",
        RASSURE,
        (
            contact(
                TypeContact.TELEPHONE, "3949", cout=CoutAppel.INCONNU, extrait="Appel non surtaxé"
            ),
        ),
    ),
    "a file to fetch": (
        "lecteur-pdf",
        Verdict.CONSTATE,
        (lien("Téléchargez la notice avant de commencer", "http://127.0.0.1:8000/notice.pdf"),),
    ),
    "an application for something else": (
        "smartphone",
        Verdict.A_VERIFIER,
        (bloc("Téléchargez l’application mobile pour être informé des retards."),),
    ),
    "a reason for the data": (
        "donnees-personnelles-inexpliquees",
        RASSURE,
        (champ("Nom", Nature.NOM), bloc("Vos réponses seront traitées par la mairie.")),
    ),
    "a threat to the one who reads": (
        "menace-de-sanction",
        Verdict.CONSTATE,
        (
            titre("Employeurs : déclarer un salarié"),
            bloc("L’employeur qui ne déclare pas un salarié encourt une amende de 3 750 euros."),
        ),
    ),
    "a receipt in a text": ("preuve-de-depot-absente", RASSURE, (bloc("Récépissé 12"),)),
    "a receipt behind a link": ("preuve-de-depot-absente", RASSURE, (lien("Votre Récépissé"),)),
    "a receipt behind a button": ("preuve-de-depot-absente", RASSURE, (bouton("Votre Récépissé"),)),
    "a draft kept by itself": (
        "seance-unique",
        RASSURE,
        (
            *(champ(f"Réponse {rang}") for rang in range(8)),
            bloc("Vos réponses sont conservées automatiquement."),
        ),
    ),
    "a secret question to choose": (
        "question-secrete",
        Verdict.CONSTATE,
        (champ("Question", options=("Nom de jeune fille de votre mère", "Ville")),),
    ),
    "a telephone that does": (
        "adresse-electronique",
        Verdict.A_VERIFIER,
        (champ("Courriel ou Téléphone", Nature.COURRIEL),),
    ),
    "a film that is stopped": (
        "multimedia",
        RASSURE,
        (Marqueur("video-automatique"), bouton("Arrêter la vidéo")),
    ),
    "a banner in capitals": (
        "bandeau-a-franchir",
        Verdict.CONSTATE,
        (bloc("COOKIES : choisissez."), bouton("TOUT ACCEPTER"), bouton("TOUT REFUSER")),
    ),
    "a person behind the robot": (
        "robot-conversationnel-seul",
        Verdict.CONSTATE,
        (bouton("Ouvrir l’Assistant Virtuel"),),
    ),
    "a format in capitals": (
        "format-impose",
        Verdict.CONSTATE,
        (champ("Votre numéro, SANS ESPACE"),),
    ),
    "what is compulsory, in capitals": (
        "champs-obligatoires-non-signales",
        RASSURE,
        (
            bloc("LES CHAMPS MARQUÉS SONT OBLIGATOIRES."),
            champ("Nom", obligatoire_signale=False),
            champ("Ville", obligatoire_signale=False),
        ),
    ),
    "a paper to print and to sign": (
        "imprimer-signer-numeriser",
        Verdict.CONSTATE,
        (bloc("IMPRIMEZ le formulaire, signez-le, puis NUMÉRISEZ-le et joignez-le."),),
    ),
}


@pytest.mark.parametrize(("exigence", "verdict", "elements"), CASES.values(), ids=CASES)
def test_accents_and_capitals_change_nothing(
    exigence: str, verdict: Verdict, elements: tuple[Element, ...]
) -> None:
    facts = parcours(page(*elements), envoye=True)
    assert judge(DETECTORS[exigence], facts, None).verdict is verdict
