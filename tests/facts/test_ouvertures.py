"""File fields that a page hides, and what people open them with."""

import pytest

from exigences.facts.page.etat import read_page
from exigences.model.facts.champs import Champ
from tests.fabrique.collecte import (
    bloc_brut,
    bouton_brut,
    champ_brut,
    collecte,
    etat,
    formulaire_brut,
)

CACHE = champ_brut(
    "", nom="piece", type="file", visible=False, boite=None, ordre=20, accept="application/pdf"
)


def lus(**page: object) -> tuple[Champ, ...]:
    brut = collecte(champs=[CACHE], formulaires=[formulaire_brut()], **page)
    return read_page(etat(brut), 0, lambda _hote: True).champs


@pytest.mark.parametrize(
    "texte",
    [
        "Ajouter un document",
        "Sélectionner un fichier",
        "Parcourir…",
        "Choisir",
        "+ Joindre une photo",
    ],
)
def test_a_button_beside_it_opens_it_perhaps(texte: str) -> None:
    (champ,) = lus(boutons=[bouton_brut(texte, selecteur="#ajout", ordre=19)])
    assert (champ.lieu.selecteur, champ.libelle_visible) == ("#ajout", texte)
    assert (champ.visible, champ.certaine) == (True, False)


def test_its_own_label_opens_it_for_sure() -> None:
    label = bloc_brut(
        "Votre avis d'impôt", balise="label", champ="#piece", selecteur="#titre", ordre=18
    )
    (champ,) = lus(blocs=[label])
    assert (champ.lieu.selecteur, champ.visible, champ.certaine) == ("#titre", True, True)


@pytest.mark.parametrize(
    ("texte", "ordre"),
    [("Ajouter un enfant", 19), ("Continuer", 21), ("Envoyer", 21), ("Ajouter un document", 60)],
)
def test_another_button_opens_nothing(texte: str, ordre: int) -> None:
    assert lus(boutons=[bouton_brut(texte, ordre=ordre)]) == ()
