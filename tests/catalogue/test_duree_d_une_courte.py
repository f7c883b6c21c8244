"""Nobody asks how long what is done at once takes, nor how long ago something was done."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.parcours import Fin
from tests.catalogue.juger import judged
from tests.fabrique import bloc, bouton, champ, lien, page, parcours, procedure, titre


def _ecrans(nombre: int, champs: int, dit: str = "") -> list[PageFacts]:
    return [
        page(
            titre(f"Écran {rang}"),
            *(champ(f"Réponse {rang} {c}", obligatoire=True) for c in range(champs)),
            *([bloc(dit)] if dit else []),
            bouton("Continuer"),
        )
        for rang in range(nombre)
    ]


@pytest.mark.parametrize(
    ("nombre", "champs", "fin", "verdict"),
    [
        (1, 2, Fin.AVANT_ENVOI, Verdict.NON_CONSTATE),
        (3, 1, Fin.AVANT_ENVOI, Verdict.NON_CONSTATE),
        (1, 2, Fin.OBSTACLE, Verdict.A_VERIFIER),
        (1, 8, Fin.AVANT_ENVOI, Verdict.A_VERIFIER),
        (4, 1, Fin.AVANT_ENVOI, Verdict.A_VERIFIER),
        (4, 3, Fin.AVANT_ENVOI, Verdict.CONSTATE),
    ],
)
def test_the_time_is_not_asked_of_what_is_done_at_once(
    nombre: int, champs: int, fin: Fin, verdict: Verdict
) -> None:
    faits = parcours(*_ecrans(nombre, champs), fin=fin)
    assert judged("duree-non-annoncee", faits).verdict is verdict


def test_a_link_is_not_asked_about_where_it_is_done_at_once() -> None:
    court = page(titre("Votre nom"), champ("Nom"), lien("Avant de commencer"), bouton("Envoyer"))
    assert judged("duree-non-annoncee", parcours(court)).verdict is Verdict.NON_CONSTATE


def test_nobody_asks_how_long_a_tool_of_ones_own_takes() -> None:
    noter = procedure(nom="Noter sa dépense", droit="Tenir le budget")
    faits = parcours(*_ecrans(5, 3), procedure=noter)
    assert judged("duree-non-annoncee", faits).verdict is Verdict.NON_CONSTATE


@pytest.mark.parametrize(
    ("dit", "verdict"),
    [
        ("Dernière édition il y a 3 minutes", Verdict.CONSTATE),
        ("La saisie est l'affaire de 3 minutes", Verdict.A_VERIFIER),
    ],
)
def test_how_long_ago_is_no_duration(dit: str, verdict: Verdict) -> None:
    faits = parcours(*_ecrans(4, 3, dit))
    assert judged("duree-non-annoncee", faits).verdict is verdict
