"""`exigences atelier` on a report already written: its three files, and what it refuses."""

from pathlib import Path

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.rendu import render
from tests.cli.lancer import lancer
from tests.rapport.exemple import rapport_exemple

TROIS = ["atelier.html", "fiche.html", "fiche.pdf"]


def ecris(dossier: Path, rapport: Rapport) -> Path:
    fichier = dossier / "rapport.json"
    fichier.write_text(render(rapport, "json"), "utf-8")
    return fichier


def test_a_folder_gets_the_page_the_worksheet_and_its_pdf(tmp_path: Path) -> None:
    ecris(tmp_path, rapport_exemple())
    fait = lancer("atelier", tmp_path)
    assert (fait.code, fait.erreurs) == (0, "")
    assert fait.sortie.splitlines() == [f"Écrit : {tmp_path / nom}" for nom in TROIS]
    pdf = (tmp_path / "fiche.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf


def test_without_a_browser_the_rest_is_written_and_the_lack_is_said(tmp_path: Path) -> None:
    fichier = ecris(tmp_path, rapport_exemple())
    sortie = tmp_path / "séance"
    fait = lancer(
        "atelier", fichier, "--sortie", sortie, EXIGENCES_NAVIGATEUR=str(tmp_path / "rien")
    )
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert fait.erreurs.startswith("atelier.html et fiche.html sont écrits, mais pas fiche.pdf. ")
    assert "EXIGENCES_NAVIGATEUR" in fait.erreurs
    assert sorted(f.name for f in sortie.iterdir()) == TROIS[:2]


def test_a_file_that_is_no_report_is_told_in_one_sentence(tmp_path: Path) -> None:
    autre = tmp_path / "autre.json"
    autre.write_text("{}")
    fait = lancer("atelier", autre)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "n'est pas un rapport, ou est abîmé" in fait.erreurs


def test_a_folder_without_a_report_is_told_in_one_sentence(tmp_path: Path) -> None:
    fait = lancer("atelier", tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "Donnez le dossier qu'a écrit « exigences auditer »" in fait.erreurs


def test_a_report_without_a_demand_gives_no_session(tmp_path: Path) -> None:
    ecris(tmp_path, rapport_exemple().model_copy(update={"constats": ()}))
    fait = lancer("atelier", tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "ne montre aucune demande : il n'y a rien à deviner." in fait.erreurs
    assert [f.name for f in tmp_path.iterdir()] == ["rapport.json"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    fichier = ecris(tmp_path, rapport_exemple())
    fait = lancer("atelier", fichier, "-o", fichier / "dedans")
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "ne peut pas être écrit" in fait.erreurs
    assert "Choisissez un autre dossier avec --sortie" in fait.erreurs
