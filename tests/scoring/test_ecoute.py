"""What a person who does not see lives: what is not heard blocks where it is proven."""

from dataclasses import replace

import pytest

from exigences.loading.besoins import load_besoins
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.clavier import ObstacleClavier, TrajetClavier
from exigences.model.parcours.ecoute import Entendu, ObstacleEcoute, TrajetEcoute
from exigences.scoring.ecoute import listening_stops
from exigences.scoring.vecu import live
from tests.fabrique import bouton, lieu, page, parcours, pas, scenario

SANS_VOIR = scenario(saisie="clavier", lecteur_d_ecran=True)
CIBLE = replace(lieu("#suivant"), page=0, ordre=1)


def heard(trajet: TrajetEcoute) -> ParcoursFacts:
    """A second step that is heard so, by one whom no key leads to its button."""
    keys = TrajetClavier(obstacle=ObstacleClavier.HORS_D_ATTEINTE, cible=CIBLE)
    step = replace(pas("cliquer", etape="etapes.1", page=1), clavier=keys, ecoute=trajet)
    return parcours(
        page(replace(bouton("Suivant"), lieu=lieu("#suivant"))),
        page(),
        scenario=SANS_VOIR,
        journal=(pas(page=0), step),
    )


def lived(trajet: TrajetEcoute) -> list[tuple[str, bool, bool, str]]:
    vecu = live(heard(trajet), (), SANS_VOIR, load_besoins())
    return [(e.exigence, e.arrete, e.a_verifier, e.demande) for e in vecu.empechements]


@pytest.mark.parametrize(
    ("trajet", "attendu"),
    [
        (
            TrajetEcoute(cible=CIBLE, obstacle=ObstacleEcoute.ABSENT),
            ("scripts", True, False, "le bouton « Suivant » se voit, et rien ne l'annonce"),
        ),
        (
            TrajetEcoute(
                cible=CIBLE,
                annonce=Entendu(role="textbox", nom=""),
                obstacle=ObstacleEcoute.SANS_NOM,
                certain=False,
            ),
            (
                "formulaires",
                False,
                True,
                "le bouton « Suivant » est annoncé sans nom : rien ne dit à quoi il sert",
            ),
        ),
        (
            TrajetEcoute(cible=CIBLE, curseur=True, annonce=Entendu(role="button", nom="Suivant")),
            (
                "scripts",
                False,
                True,
                "le bouton « Suivant » ne s'atteint qu'avec le curseur du lecteur d'écran",
            ),
        ),
        (
            TrajetEcoute(muets=("Le nom manque.",), erreur=True),
            (
                "scripts",
                False,
                True,
                "une erreur s'affiche sans que rien ne le dise (« Le nom manque. »)",
            ),
        ),
    ],
)
def test_each_thing_that_is_not_heard_is_told(
    trajet: TrajetEcoute, attendu: tuple[str, bool, bool, str]
) -> None:
    assert lived(trajet) == [attendu]


def test_a_step_that_is_heard_says_nothing() -> None:
    trajet = TrajetEcoute(cible=CIBLE, annonce=Entendu(role="button", nom="Suivant"))
    assert list(listening_stops(heard(trajet))) == []
