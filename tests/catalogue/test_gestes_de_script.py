"""Gestures that HTML alone does nothing of: a list, or a button that sends nothing by itself."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Certitude
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import Bouton, ParcoursFacts
from tests.fabrique import bouton, champ, formulaire, page, parcours, pas, titre

LISTE = champ("Poste", type="select", options=("Choisir un poste", "Accueil"), selecteur="#liste")
VALIDER = bouton("Valider", type="submit", formulaire=0, selecteur="form > button")


def asked(faits: ParcoursFacts) -> list[tuple[str, Certitude]]:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "javascript")
    return [(p.extrait, p.certitude) for p in judge(detector, faits).preuves]


def _by(element: Champ | Bouton, *autres: Bouton, verbe: str, document: str = "2") -> ParcoursFacts:
    une = page(titre("Choisir"), formulaire(indice=0), element, *autres, document="1")
    deux = page(titre("La suite"), document=document)
    return parcours(une, deux, journal=(pas(verbe, lieu=element.lieu, page=1),))


@pytest.mark.parametrize(
    ("faits", "attendu"),
    [
        (_by(LISTE, verbe="choisir"), ["Choisir un poste"]),
        (_by(LISTE, verbe="choisir", document="1"), []),
        (
            _by(
                champ("Poste", type="select", options=("Un", "Deux"), formulaire=0),
                VALIDER,
                verbe="choisir",
            ),
            [],
        ),
        (_by(bouton("Aller", type="button", selecteur="p > input"), verbe="cliquer"), ["Aller"]),
        (_by(bouton("Aller", type="button", selecteur="p > a"), verbe="cliquer"), []),
        (_by(VALIDER, verbe="cliquer"), []),
        (
            _by(
                bouton("Envoyer", type="button", selecteur="p > button:nth-of-type(2)"),
                verbe="envoyer",
                document="1",
            ),
            ["Envoyer"],
        ),
    ],
    ids=[
        "liste seule",
        "liste sans suite",
        "liste et bouton",
        "bouton de script",
        "lien dessiné en bouton",
        "bouton qui envoie",
        "dernier bouton",
    ],
)
def test_what_is_for_scripts_to_follow_is_a_question(
    faits: ParcoursFacts, attendu: list[str]
) -> None:
    assert asked(faits) == [(said, Certitude.DOUTEUSE) for said in attendu]
