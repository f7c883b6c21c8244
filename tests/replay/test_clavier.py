"""A person who has no mouse: what the journal keeps of their way, and what stops them."""

from pathlib import Path
from typing import Any

from exigences.chaine.analyse import analyse
from exigences.model.catalogue.exigence import Verdict
from exigences.model.parcours.clavier import ObstacleClavier
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.procedure.etape import Role, verbs_that
from exigences.replay.relecture import read_parcours
from exigences.replay.store import save_parcours
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

AU_CLAVIER = {"saisie": "clavier"}
PAGE = {"aller": "piege.html?dur"}
ACTES: dict[str, Any] = {
    "remplir": {"etiquette": "Texte", "valeur": "Essai"},
    "choisir": {"etiquette": "Liste", "option": "Propriétaire"},
    "cocher": "Case",
    "televerser": {"etiquette": "Pièce", "fichier": "piece.pdf"},
    "appuyer": {"touche": "Escape", "cible": {"css": "#texte"}},
    "cliquer": {"nom": "Loin", "sans_envoi": True},
    "envoyer": "Envoyer",
}
"""A gesture of each verb that acts on an element, on one page."""


def test_the_journal_keeps_the_way_of_the_focus(rejouer: Rejouer, tmp_path: Path) -> None:
    parcours = rejouer({"aller": "piege.html"}, {"cliquer": "Deux"}, situation=AU_CLAVIER)
    arrivee, pas = parcours.journal
    assert arrivee.clavier is None
    assert pas.clavier is not None
    assert [(a.role, a.nom) for a in pas.clavier.arrets] == [
        ("link", "Avant"),
        ("button", "Un"),
        ("button", "Deux"),
    ]
    assert (pas.clavier.appuis, pas.clavier.obstacle, pas.message) == (4, None, "")
    save_parcours(parcours, tmp_path / "garde")
    assert read_parcours(tmp_path / "garde") == parcours


@DEUX_MOTEURS
def test_each_verb_that_acts_on_an_element_is_done_by_keyboard(
    rejouer: Rejouer, tmp_path: Path
) -> None:
    """A new one goes through `replay/frappes.py`, and gets a gesture above."""
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4")
    parcours = rejouer(
        {"aller": "gestes.html"},
        *({verbe: quoi} for verbe, quoi in ACTES.items()),
        situation=AU_CLAVIER,
        plateforme="test",
        envoyer=True,
    )
    faits = {pas.verbe for pas in parcours.journal if pas.clavier is not None}
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."
    assert faits == verbs_that(Role.REMPLIT, Role.PRESSE)


def test_a_proven_obstacle_is_told_and_the_rest_is_seen_by_mouse(rejouer: Rejouer) -> None:
    parcours = rejouer(
        PAGE, {"cliquer": "Après"}, {"verifier": "fait"}, {"cliquer": "Deux"}, situation=AU_CLAVIER
    )
    assert parcours.fin is Fin.TERMINE
    assert parcours.phrase_fin == (
        "Toutes les étapes ont été faites. Au clavier seul, la personne est arrêtée à l'étape 2."
    )
    bloque = parcours.journal[1]
    assert bloque.clavier is not None
    assert bloque.clavier.obstacle is ObstacleClavier.PIEGE
    assert bloque.message == (
        "Impossible au clavier : le focus tourne en rond, et aucune touche ne l'en sort. "
        "Fait à la souris pour voir la suite."
    )


def test_a_doubt_stops_nobody(rejouer: Rejouer) -> None:
    parcours = rejouer(
        {"aller": "piege.html?dur&boite"}, {"cliquer": "Après"}, situation=AU_CLAVIER
    )
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."
    assert parcours.journal[1].message.startswith("Au clavier, à essayer à la main : ")


def test_with_a_mouse_nothing_is_said_of_the_keyboard(rejouer: Rejouer) -> None:
    parcours = rejouer(PAGE, {"cliquer": "Après"})
    assert [pas.clavier for pas in parcours.journal] == [None, None]
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."


ECRIRE = (
    {"remplir": {"etiquette": "Sujet", "valeur": "Une question"}},
    {
        "dans_le_cadre": {
            "cadre": "Message",
            "etapes": [{"remplir": {"css": "body", "valeur": "Bonjour."}}],
        }
    },
)


@DEUX_MOTEURS
def test_a_body_that_is_written_in_takes_the_focus(rejouer: Rejouer) -> None:
    """The text editors of a page are frames, whose body is the field."""
    parcours = rejouer(
        {"aller": "editeur.html"}, *ECRIRE, {"cliquer": "Relire"}, situation=AU_CLAVIER
    )
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."
    ecrire = parcours.journal[-2].clavier
    assert ecrire is not None
    assert [arret.lieu.selecteur for arret in ecrire.arrets] == ["html > body"]
    assert verdict_clavier(parcours) is Verdict.NON_CONSTATE


@DEUX_MOTEURS
def test_a_page_that_is_written_in_takes_the_focus_and_keeps_it(rejouer: Rejouer) -> None:
    """In a document that is wholly written in, Chromium gives Tab to the text."""
    parcours = rejouer(
        {"aller": "editeur.html?page"}, *ECRIRE, {"cliquer": "Relire"}, situation=AU_CLAVIER
    )
    ecrire, relire = (pas.clavier for pas in parcours.journal[-2:])
    assert ecrire is not None
    assert relire is not None
    assert (ecrire.obstacle, relire.obstacle) == (None, ObstacleClavier.PIEGE)
    assert verdict_clavier(parcours) is Verdict.CONSTATE


def verdict_clavier(parcours: Parcours) -> Verdict:
    return next(c.verdict for c in analyse(parcours).constats if c.exigence == "clavier")
