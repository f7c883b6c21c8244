"""Any text that a page can hold is read, stored, judged and printed, in every format."""

import io
import json
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest
from rich.console import Console

from exigences.browser.engine import BrowserSession
from exigences.chaine.analyse import AuditDone, analyse
from exigences.chaine.dossier import read_report, write_report
from exigences.chaine.regard import parcours_of_one
from exigences.commandes.console import print_summary
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.textes import to_bytes
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.texte import render_text
from exigences.rapport.rendu import render, renderers
from exigences.replay.relecture import read_parcours
from exigences.replay.snapshot import Reader
from exigences.replay.store import save_parcours
from tests.browser.serveur import Site
from tests.cli.lancer import POSTE, lancer, procedure
from tests.fabrique.decor import moteur as decor_moteur
from tests.fabrique.temoins import TEMOINS

TEXTES = {
    "moitie-haute": r"\ud83d",
    "moitie-basse": r"\ude00",
    "moities-renversees": r"\ude00\ud83d",
    "moitie-en-fin": r"a\ud83d\ude00\ud83d",
    "zero": r"a\0b",
    "separateurs-de-lignes": r"a\u2028b\u2029c\u0085d",
    "sens-renverse": r"\u202egnp.exe\u2066a\u200f",
    "hors-caracteres": r"\ufffe\uffff\ufdd0\u{10ffff}",
    "commandes-de-terminal": r"\x1b[31mrouge\x1b]0;titre\x07\x9b2J",
    "accents-empiles": r"e" + r"\u0301" * 39,
    "dix-millions": r"${'mot '.repeat(2500000)}",
}
"""JavaScript strings."""


def lu(session: BrowserSession, adresse: str) -> PageSnapshot:
    session.goto(adresse)
    reader = Reader(session=session)
    reader.settle()
    page = reader.read(0, "etapes.0", None)
    assert page is not None
    return page


def juge(page: PageSnapshot, session: BrowserSession, dossier: Path) -> Rapport:
    """Store a state, read it again, judge it, write it everywhere."""
    parcours = parcours_of_one(page, decor_moteur())
    debut = "2026-11-25T10:00:00+00:00"
    said, refused = session.dialogs(), session.refused()
    parcours = replace(parcours, debut=debut, dialogues=said, refusees=refused)
    save_parcours(parcours, dossier / "parcours")
    relu = read_parcours(dossier / "parcours")
    assert relu.pages == parcours.pages
    rapport = analyse(relu)
    write_report(rapport, dossier, Porte())
    assert read_report(dossier / "rapport.json") == rapport
    for nom in renderers():
        to_bytes(render(rapport, nom)).decode()
    to_bytes(render_text(build_instruction(rapport))).decode()
    ecran = io.TextIOWrapper(io.BytesIO(), "utf-8", errors="strict")
    print_summary(Console(file=ecran), AuditDone(rapport=rapport, dossier=dossier))
    ecran.flush()
    return rapport


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize("texte", TEXTES.values(), ids=TEXTES.keys())
def test_any_text_of_a_page_is_stored_judged_and_printed(
    session: BrowserSession, site: Site, tmp_path: Path, texte: str
) -> None:
    page = lu(session, f"{site.url}texte#{quote(texte)}")
    if "ud83d" in texte or "ude00" in texte:
        assert "\ufffd" in page.titre
        assert ["\ufffd" in d.texte for d in session.dialogs()] == [True]
    assert [c["libelle"][:3] for c in page.cadres[0].collecte["champs"]] == ["Mot"]
    (lien,) = page.cadres[0].collecte["liens"]
    assert lien["texte"].startswith("Lien")
    main = session.frames()[0]
    trouve = "s => document.querySelectorAll(s).length"
    assert session.evaluate(main, trouve, lien["selecteur"]) == 1
    assert page.axe is not None
    rapport = juge(page, session, tmp_path)
    assert [e.titre[:5] for e in rapport.ecrans] == ["Titre"]


@pytest.mark.promesse("rien-perdu")
def test_a_page_that_is_no_utf8_is_stored_judged_and_printed(
    session: BrowserSession, site: Site, tmp_path: Path
) -> None:
    page = lu(session, f"{site.url}invalide")
    assert page.titre == "\ufffd\ufffdT\ufffd"
    juge(page, session, tmp_path)


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize("moteur", ["playwright", "selenium"])
def test_half_a_character_has_its_report(site: Site, tmp_path: Path, moteur: str) -> None:
    chemin = procedure(tmp_path, site.url, {"aller": f"texte#{quote(TEXTES['moitie-en-fin'])}"})
    chemin.write_text(chemin.read_text("utf-8").replace("aller: /\n", "aller: arrivee.html\n"))
    fait = lancer("auditer", chemin, "-s", POSTE, "--sortie", tmp_path / "r", "--moteur", moteur)
    assert (fait.code, fait.erreurs) == (0, "")
    parcours = read_parcours(tmp_path / "r" / "parcours")
    TEMOINS.listees += parcours.requetes
    assert parcours.pages[-1].titre == "Titre a😀\ufffd"
    assert (tmp_path / "r" / "rapport.html").exists()
    assert lancer("analyser", tmp_path / "r").code == 0


@pytest.mark.promesse("rien-perdu")
@pytest.mark.sans_journal("une page qu'on inspecte n'a pas de journal qui reste")
def test_half_a_character_is_inspected(site: Site) -> None:
    adresses = [f"{site.url}texte#{quote(TEXTES[nom])}" for nom in ("moitie-haute", "zero")]
    fait = lancer("inspecter", "--json", *adresses)
    assert (fait.code, fait.erreurs) == (0, "")
    lus = [json.loads(ligne) for ligne in fait.sortie.splitlines()]
    assert [objet["titre"] for objet in lus] == ["Titre \ufffd", "Titre a b"]
