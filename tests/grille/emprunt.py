"""How these tests borrow a browser of a Grid, and what they read of what it leaves."""

import json
from pathlib import Path

from outils.grille.serveur import Grappe
from tests.browser.serveur import Site
from tests.campagne.test_campagne import BONNE
from tests.cli.lancer import auditer, procedure

SELENIUM = ("--moteur", "selenium")


def empruntee(grappe: Grappe) -> tuple[str, ...]:
    """The options that ask for a browser of a Grid."""
    return (*SELENIUM, "--grille", grappe.adresse)


def verdicts(dossier: Path) -> dict[str, str]:
    """The verdict of each exigence of a report."""
    rapport = json.loads((dossier / "rapport.json").read_text("utf-8"))
    return {constat["exigence"]: constat["verdict"] for constat in rapport["constats"]}


def refusee(grappe: Grappe, site: Site, dossier: Path, **autres: object) -> str:
    """What is said where no browser is lent: one sentence, and nothing on the disk."""
    chemin = procedure(dossier, f"{site.url}{BONNE}", alentours=False, **autres)
    fait = auditer(chemin, *empruntee(grappe))
    assert fait.code == 2
    assert len(fait.phrases) == 1, fait.erreurs
    assert not (dossier / "rapport").exists()
    assert site.demandes(BONNE) == []
    return fait.phrases[0]
