"""The whole chain on the embedded services: audit, judge again, render."""

import json
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import pytest

from exigences.demo import DemoError, serve_demo
from exigences.rapport.formats import format_names
from tests.cli.lancer import RACINE, Resultat, lancer

FORMATS = {
    "codequality": "[",
    "csv": '\ufeff"exigence";',
    "earl": "{",
    "html": "<!doctype html>",
    "json": "{",
    "junit": "<?xml",
    "md": "# ",
    "pdf": "%pdf-",
    "resume": "<!doctype html>",
    "resume-pdf": "%pdf-",
    "rgaa-csv": "\ufeffcritères,",
    "sarif": "{",
}
IMPRIMES = ("pdf", "resume-pdf")
"""What no screen shows."""


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Resultat, Path]]:
    """Both services audited once, while the usual port is taken by someone else."""
    faits = {}
    with ExitStack() as pile:
        with suppress(DemoError):  # taken already, which is what is wanted
            pile.enter_context(serve_demo(8765))
        for nom in ("bourg-fictif", "val-clair"):
            dossier = tmp_path_factory.mktemp(nom) / "rapport"
            faits[nom] = (
                lancer("auditer", nom, "--sortie", dossier),
                dossier,
            )
    return faits


def rapport(dossier: Path) -> Any:
    return json.loads((dossier / "rapport.json").read_bytes())


@pytest.mark.parametrize("nom", ["bourg-fictif", "val-clair"])
def test_an_audit_ends_well_and_says_where_its_report_is(
    audits: dict[str, tuple[Resultat, Path]], nom: str
) -> None:
    fait, dossier = audits[nom]
    assert (fait.code, fait.erreurs) == (0, "")
    assert f"Le rapport : {dossier / 'rapport.html'}" in fait.sortie.splitlines()
    assert f"En une page : {dossier / 'resume.html'}" in fait.sortie.splitlines()
    assert {p.name for p in dossier.iterdir()} == {
        "parcours",
        "rapport.html",
        "rapport.json",
        "resume.html",
    }


def test_the_demanding_service_is_told_from_the_gentle_one(
    audits: dict[str, tuple[Resultat, Path]],
) -> None:
    notes = {nom: rapport(dossier)["score"]["note"] for nom, (_, dossier) in audits.items()}
    assert notes["bourg-fictif"] in ("D", "E")
    assert notes["val-clair"] in ("A", "B")


def test_every_step_has_its_line_in_a_pipe(audits: dict[str, tuple[Resultat, Path]]) -> None:
    fait, dossier = audits["val-clair"]
    etapes = json.loads((dossier / "parcours" / "parcours.json").read_bytes())["journal"]
    lignes = fait.suivi.splitlines()
    assert lignes[0] == "✓ Ouvrir la page de départ"
    for etape, ligne in zip(etapes, lignes, strict=False):
        assert ligne[2:].startswith(etape["phrase"])


def test_judging_again_without_a_browser_gives_the_same_bytes(
    audits: dict[str, tuple[Resultat, Path]], tmp_path: Path
) -> None:
    _, dossier = audits["bourg-fictif"]
    refait = lancer(
        "analyser", dossier, "--sortie", tmp_path, EXIGENCES_NAVIGATEUR="/nulle/part", PATH=""
    )
    assert (refait.code, refait.erreurs) == (0, "")
    for nom in ("rapport.html", "rapport.json", "resume.html"):
        assert (tmp_path / nom).read_bytes() == (dossier / nom).read_bytes()


def test_the_folder_of_the_parcours_itself_is_taken_too(
    audits: dict[str, tuple[Resultat, Path]], tmp_path: Path
) -> None:
    _, dossier = audits["val-clair"]
    refait = lancer("analyser", dossier / "parcours", "--sortie", tmp_path)
    assert refait.code == 0
    assert (tmp_path / "rapport.json").read_bytes() == (dossier / "rapport.json").read_bytes()


def test_how_each_format_begins_is_known() -> None:
    assert set(FORMATS) == set(format_names())


@pytest.mark.parametrize("nom", sorted(FORMATS))
def test_a_report_is_written_in_every_format(
    audits: dict[str, tuple[Resultat, Path]], nom: str, tmp_path: Path
) -> None:
    _, dossier = audits["bourg-fictif"]
    source = dossier / "rapport.json"
    fichier = tmp_path / "sortie"
    fait = lancer("rendre", source, "-f", nom, "-o", fichier)
    assert (fait.code, fait.sortie, fait.erreurs) == (0, "", "")
    assert fichier.read_bytes().lower().startswith(FORMATS[nom].encode())
    if nom not in IMPRIMES:
        ecran = lancer("rendre", source, "--format", nom)
        assert (ecran.code, ecran.erreurs) == (0, "")
        assert fichier.read_text("utf-8") == ecran.sortie


@pytest.mark.parametrize("nom", ["html", "json"])
def test_a_report_rendered_again_is_the_one_that_was_written(
    audits: dict[str, tuple[Resultat, Path]], nom: str
) -> None:
    _, dossier = audits["val-clair"]
    refait = lancer("rendre", dossier / "rapport.json", "--format", nom)
    assert refait.sortie.encode() == (dossier / f"rapport.{nom}").read_bytes()


def test_a_limit_that_is_passed_gives_1_and_its_reason(
    audits: dict[str, tuple[Resultat, Path]], tmp_path: Path
) -> None:
    _, dossier = audits["bourg-fictif"]
    limites = ("--score-max", "10", "--interdire", "captcha-seulement-visuel")
    fait = lancer("analyser", dossier, "--sortie", tmp_path, *limites)
    assert fait.code == 1
    assert any("10" in phrase and "score" in phrase.lower() for phrase in fait.phrases)
    assert any("captcha-seulement-visuel" in phrase for phrase in fait.phrases)


def test_limits_that_are_kept_give_0(
    audits: dict[str, tuple[Resultat, Path]], tmp_path: Path
) -> None:
    _, dossier = audits["val-clair"]
    limites = ("--score-max", "60", "--interdire", "voie-unique-numerique")
    fait = lancer("analyser", dossier, "--sortie", tmp_path, *limites)
    assert (fait.code, fait.erreurs) == (0, "")


def test_an_unknown_exigence_is_told_before_anything_starts(tmp_path: Path) -> None:
    fait = lancer(
        "auditer",
        RACINE / "exigences" / "demo" / "procedures" / "val-clair.yaml",
        "--interdire",
        "captcha-visuel",
        "--sortie",
        tmp_path / "rapport",
    )
    assert fait.code == 2
    assert len(fait.phrases) == 1
    assert "« captcha-visuel » est inconnue" in fait.erreurs
    assert not (tmp_path / "rapport").exists()


def test_a_folder_that_holds_a_parcours_is_left_as_it_is(
    audits: dict[str, tuple[Resultat, Path]],
) -> None:
    _, dossier = audits["val-clair"]
    avant = {p: p.read_bytes() for p in dossier.rglob("*") if p.is_file()}
    fait = lancer("auditer", "val-clair", "--sortie", dossier)
    assert fait.code == 2
    assert "contient déjà un parcours" in fait.phrases[-1]
    assert {p: p.read_bytes() for p in dossier.rglob("*") if p.is_file()} == avant
