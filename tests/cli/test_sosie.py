"""`exigences sosie` on a report already written: what it prints, what it refuses."""

import json
from pathlib import Path

import pytest

from exigences.rapport.rendu import render
from outils.ports import free_ports
from tests.browser.serveur import serve
from tests.cli.lancer import POSTE, lancer, procedure
from tests.rapport.dossier_instruction import dossier as demarche


@pytest.fixture(scope="module")
def rapport(tmp_path_factory: pytest.TempPathFactory) -> Path:
    dossier = tmp_path_factory.mktemp("rapport")
    (dossier / "rapport.json").write_text(render(demarche(), "json"), "utf-8")
    return dossier


def test_a_folder_and_its_file_give_the_same_text(rapport: Path) -> None:
    par_dossier = lancer("sosie", rapport)
    par_fichier = lancer("sosie", rapport / "rapport.json")
    assert par_dossier.code == 0
    assert par_dossier.sortie == par_fichier.sortie
    assert par_dossier.sortie.startswith("L’INSTRUCTION AU SOSIE")


def test_a_page_is_written_where_it_is_asked(rapport: Path, tmp_path: Path) -> None:
    cible = tmp_path / "sosie.html"
    fait = lancer("sosie", rapport, "--format", "html", "--sortie", cible)
    assert (fait.code, fait.sortie) == (0, "")
    assert cible.read_text("utf-8").startswith("<!doctype html>")


def test_a_pdf_is_printed_by_the_browser_and_tagged(rapport: Path, tmp_path: Path) -> None:
    cible = tmp_path / "sosie.pdf"
    fait = lancer("sosie", rapport, "--format", "pdf", "--sortie", cible)
    assert (fait.code, fait.erreurs) == (0, "")
    contenu = cible.read_bytes()
    assert contenu.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in contenu


def test_without_a_browser_a_pdf_is_refused_in_one_sentence(rapport: Path, tmp_path: Path) -> None:
    cible = tmp_path / "sosie.pdf"
    fait = lancer(
        "sosie", rapport, "-f", "pdf", "-o", cible, EXIGENCES_NAVIGATEUR=str(tmp_path / "rien")
    )
    assert (fait.code, len(fait.phrases), cible.exists()) == (2, 1, False)
    assert "EXIGENCES_NAVIGATEUR" in fait.erreurs


@pytest.mark.parametrize(
    ("mots", "phrase"),
    [
        (
            ("-f", "pdf"),
            "Un PDF ne s'affiche pas à l'écran : dites où l'écrire avec --sortie.",
        ),
        (
            ("-s", "telephone"),
            "--scenario ne vaut que pour une démarche à rejouer.",
        ),
        (("-f", "docx"), "La valeur donnée pour l'option --format ne convient pas"),
        (("-o", "/nulle/part/sosie.txt"), "Choisissez un autre fichier."),
    ],
)
def test_a_bad_request_is_told_in_one_sentence(
    rapport: Path, mots: tuple[str, ...], phrase: str
) -> None:
    fait = lancer("sosie", rapport, *mots)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert phrase in fait.erreurs


def test_what_does_not_exist_is_said(tmp_path: Path) -> None:
    fait = lancer("sosie", tmp_path / "absent")
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "n'existe pas. Donnez une démarche (son fichier YAML" in fait.erreurs


def test_a_replay_that_fails_is_told_and_its_beginning_is_still_given(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    chemin = procedure(tmp_path, f"http://127.0.0.1:{port}/")
    fait = lancer("sosie", chemin, "-s", POSTE, dossier=tmp_path)
    texte = " ".join(fait.sortie.replace("’", "'").split())
    assert fait.code == 2
    assert "Aucun écran n'a pu être vu : il n'y a rien à raconter." in texte.replace("\u00a0", " ")
    assert "Le robot n'est pas allé jusqu'au bout." in texte
    assert fait.erreurs.splitlines()[-2].startswith("Le rapport : rapports/demarche-poste-fixe-")


@pytest.mark.parametrize(
    ("scenario", "people"),
    [
        ("sans-mobile", ["poste-fixe", "sans-mobile"]),
        ("telephone", ["telephone"]),
        ("poste-fixe", ["poste-fixe"]),
    ],
)
def test_a_person_is_told_on_the_whole_way_of_the_reference_where_it_serves_them(
    tmp_path: Path, scenario: str, people: list[str]
) -> None:
    with serve() as site:
        chemin = procedure(tmp_path, f"{site.url}arrivee.html")
        fait = lancer("sosie", chemin, "-s", scenario, dossier=tmp_path)
    assert fait.code == 0
    (ecrit,) = (tmp_path / "rapports").glob("*/rapport.json")
    assert [s["scenario"] for s in json.loads(ecrit.read_bytes())["sosies"]] == people
    other = scenario != people[0]
    assert ("tu prends la place de Gilbert Aubertot" in " ".join(fait.sortie.split())) is other
