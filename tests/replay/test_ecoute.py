"""A person who hears the page and does not see it: what stops them, and what changes unsaid."""

from pathlib import Path
from typing import Any

import pytest

from exigences.model.parcours.ecoute import Entendu, EtatEntendu, ObstacleEcoute, TrajetEcoute
from exigences.model.parcours.parcours import Fin
from exigences.replay.relecture import read_parcours
from exigences.replay.store import save_parcours
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

SANS_VOIR = {"saisie": "clavier", "lecteur_d_ecran": True}
PAGE = {"aller": "ecoute.html"}


def heard(rejouer: Rejouer, geste: dict[str, Any]) -> TrajetEcoute:
    """How one gesture on the page is heard."""
    trajet = rejouer(PAGE, geste, situation=SANS_VOIR).journal[1].ecoute
    assert trajet is not None
    return trajet


@DEUX_MOTEURS
def test_a_field_is_announced_with_all_that_goes_with_it(rejouer: Rejouer) -> None:
    trajet = heard(rejouer, {"remplir": {"etiquette": "Nom", "valeur": "Aubertin"}})
    assert trajet.annonce == Entendu(
        role="textbox",
        nom="Nom",
        description="Comme sur votre carte.",
        etats=(EtatEntendu.REQUIS,),
    )
    assert (trajet.obstacle, trajet.muets) == (None, ())


OBSTACLES = {
    "cache": ({"cliquer": {"css": "#muet"}}, ObstacleEcoute.ABSENT, True),
    "cache que le focus atteint": (
        {"cliquer": {"css": "#entre-deux"}},
        ObstacleEcoute.ABSENT,
        False,
    ),
    "texte": ({"cliquer": {"css": "#faux"}}, ObstacleEcoute.SANS_ROLE, False),
    "champ sans nom": (
        {"remplir": {"css": "#ville", "valeur": "Bourg"}},
        ObstacleEcoute.SANS_NOM,
        False,
    ),
    "fichier sans nom": (
        {"televerser": {"css": "#piece", "fichier": "piece.pdf"}},
        ObstacleEcoute.SANS_NOM,
        False,
    ),
}


@DEUX_MOTEURS
@pytest.mark.parametrize("cas", OBSTACLES)
def test_what_is_seen_and_not_heard_is_an_obstacle(
    rejouer: Rejouer, tmp_path: Path, cas: str
) -> None:
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4")
    geste, obstacle, certain = OBSTACLES[cas]
    trajet = heard(rejouer, geste)
    assert (trajet.obstacle, trajet.certain) == (obstacle, certain)


def test_a_proven_obstacle_is_told_and_the_rest_is_seen(rejouer: Rejouer) -> None:
    parcours = rejouer(
        PAGE,
        {"cliquer": {"css": "#muet"}},
        {"verifier": "Muet pressé"},
        {"remplir": {"etiquette": "Nom", "valeur": "Aubertin"}},
        situation=SANS_VOIR,
    )
    assert parcours.fin is Fin.TERMINE
    assert parcours.phrase_fin == (
        "Toutes les étapes ont été faites. Au lecteur d'écran, la personne est arrêtée à l'étape 2."
    )
    assert parcours.journal[1].message == (
        "Impossible au lecteur d'écran : cet élément se voit, et rien ne l'annonce. "
        "Fait tout de même pour voir la suite."
    )


def test_a_text_that_is_seen_and_not_heard_is_told(rejouer: Rejouer) -> None:
    parcours = rejouer(
        PAGE,
        {"verifier": "Étape cachée"},
        {"attendre": "Comme sur votre carte"},
        situation=SANS_VOIR,
    )
    first, second = (pas.ecoute for pas in parcours.journal[1:])
    assert first is not None
    assert (first.obstacle, first.certain) == (ObstacleEcoute.MUET, False)
    assert parcours.journal[1].message == "Au lecteur d'écran, cela se voit, et rien ne le dit."
    assert second is not None
    assert second.obstacle is None
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."


def test_what_no_key_reaches_is_done_by_the_cursor_of_the_reader(rejouer: Rejouer) -> None:
    parcours = rejouer(PAGE, {"cliquer": "Bouton sans focus"}, situation=SANS_VOIR)
    trajet = parcours.journal[1].ecoute
    assert trajet is not None
    assert (trajet.obstacle, trajet.curseur) == (None, True)
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."


MUETS = {
    "Suite muette": (("Page suivante",), False),
    "Suite dite": ((), False),
    "Suite vite dite": ((), False),
    "Suite où l'on va": ((), False),
    "Suite titrée": ((), False),
    "Détails": ((), False),
    "Vérifier": (("Erreur : le nom est obligatoire.",), True),
}


@DEUX_MOTEURS
@pytest.mark.parametrize("bouton", MUETS)
def test_a_change_that_nothing_tells_is_told(rejouer: Rejouer, bouton: str) -> None:
    trajet = heard(rejouer, {"cliquer": {"nom": bouton, "sans_envoi": True}})
    assert (trajet.muets, trajet.erreur) == MUETS[bouton]


def test_what_is_heard_is_kept_and_read_again(rejouer: Rejouer, tmp_path: Path) -> None:
    parcours = rejouer(PAGE, {"cocher": "J'accepte"}, situation=SANS_VOIR)
    entendu = parcours.pages[0].cadres[0].entendu
    assert entendu is not None
    assert [(e.role, e.nom) for e in entendu][:5] == [
        ("heading", "Votre demande"),
        ("textbox", "Nom"),
        ("text", "Comme sur votre carte."),
        ("text", "Ville"),
        ("textbox", ""),
    ]
    save_parcours(parcours, tmp_path / "garde")
    assert read_parcours(tmp_path / "garde") == parcours


def test_nobody_listens_for_a_person_who_sees(rejouer: Rejouer) -> None:
    parcours = rejouer(PAGE, {"cliquer": "Suite muette"}, situation={"saisie": "clavier"})
    assert [pas.ecoute for pas in parcours.journal] == [None, None]
    assert parcours.pages[0].cadres[0].entendu is None
