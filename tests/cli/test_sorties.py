"""Several formats at once, and the standard output: what goes where, and what is refused."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from exigences.rapport.rendu import render
from tests.browser.serveur import Site, serve
from tests.cli.lancer import auditer, lancer, procedure
from tests.comparaison.test_rendus import changed
from tests.rapport.exemple import rapport_exemple


@pytest.fixture(scope="module")
def site():
    with serve() as ouvert:
        yield ouvert


@pytest.fixture(scope="module")
def audite(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    dossier = tmp_path_factory.mktemp("audite")
    chemin = procedure(dossier, f"{site.url}arrivee.html")
    fait = auditer(chemin, "-f", "sarif", "-f", "junit,pdf")
    assert (fait.code, fait.erreurs) == (0, "")
    assert [ligne for ligne in fait.sortie.splitlines() if ligne.startswith("Écrit : ")] == [
        f"Écrit : {dossier / 'rapport' / nom}"
        for nom in ("rapport.sarif", "rapport.xml", "rapport.pdf")
    ]
    return dossier / "rapport"


@pytest.fixture
def rapport(tmp_path: Path) -> Path:
    (tmp_path / "rapport.json").write_text(render(rapport_exemple(), "json"), "utf-8")
    return tmp_path / "rapport.json"


def fichiers(dossier: Path) -> set[str]:
    return {chemin.name for chemin in dossier.iterdir()}


def test_an_audit_writes_what_is_asked_beside_its_report(audite: Path) -> None:
    assert fichiers(audite) == {
        "parcours", "rapport.html", "rapport.json", "rapport.pdf", "rapport.sarif", "rapport.xml",
        "resume.html",
    }  # fmt: skip
    assert json.loads((audite / "rapport.sarif").read_bytes())["version"] == "2.1.0"
    assert ET.parse(audite / "rapport.xml").getroot().tag == "testsuites"


def roles(noeud: Any) -> set[str]:
    """The roles that a PDF gives to its parts, those of a part and of all that it holds."""
    found: set[str] = set()
    left = [noeud]
    while left:
        one = left.pop()
        one = one.get_object() if hasattr(one, "get_object") else one
        if isinstance(one, list):
            left += one
        elif isinstance(one, dict):
            found |= {str(one["/S"])} if "/S" in one else set()
            left += [one["/K"]] if "/K" in one else []
    return found


def test_a_printed_report_is_tagged_titled_in_french_and_has_an_outline(audite: Path) -> None:
    lu = PdfReader(audite / "rapport.pdf")
    racine: Any = lu.root_object
    titre = json.loads((audite / "rapport.json").read_bytes())["procedure"]["nom"]
    assert bool(racine["/MarkInfo"]["/Marked"])
    assert "/StructTreeRoot" in racine
    assert racine["/Lang"] == "fr"
    assert bool(racine["/ViewerPreferences"]["/DisplayDocTitle"])
    assert lu.metadata is not None and titre in str(lu.metadata.title)
    assert lu.outline
    assert {"/Table", "/TH", "/H1", "/L"} <= roles(racine["/StructTreeRoot"])
    assert titre in lu.pages[0].extract_text()


def test_a_judgement_on_the_standard_output_is_alone_there(audite: Path) -> None:
    fait = lancer("analyser", audite, "-f", "sarif", "-o", "-")
    assert fait.code == 0
    assert json.loads(fait.sortie)["version"] == "2.1.0"
    assert "Le rapport : " in fait.erreurs


def test_a_limit_that_is_passed_still_gives_its_code_and_its_formats(
    audite: Path, tmp_path: Path
) -> None:
    fait = lancer(
        "analyser", audite, "--score-max", "0", "-f", "csv", "-o", tmp_path / "juge",
        dossier=tmp_path,
    )  # fmt: skip
    assert fait.code == 1
    assert "rapport.csv" in fichiers(tmp_path / "juge")


def test_what_blocks_is_what_fails_in_a_platform(audite: Path, tmp_path: Path) -> None:
    """A reference and settings count for an audit judged again, and for a report rendered."""
    (tmp_path / "exigences.toml").write_text("[limites]\nscore = 0\n", "utf-8")
    juge = lancer("analyser", audite, "-f", "junit", "-o", "-", dossier=tmp_path)
    rendu = lancer("rendre", audite, "-f", "junit", dossier=tmp_path)
    assert (juge.code, rendu.code) == (1, 0)
    assert juge.sortie == rendu.sortie
    failed = ET.fromstring(rendu.sortie.encode()).findall(".//testcase[failure]")
    assert [case.get("name") for case in failed] == ["Le score"]
    beside = lancer("rendre", audite, "-f", "sarif", "--reference", audite, dossier=tmp_path)
    (run,) = json.loads(beside.sortie)["runs"]
    assert {r["baselineState"] for r in run["results"]} == {"unchanged"}


def test_several_formats_are_written_in_a_folder_and_named(rapport: Path, tmp_path: Path) -> None:
    cible = tmp_path / "formats"
    fait = lancer("rendre", rapport, "-f", "md, csv", "-f", "md", "-o", cible)
    assert (fait.code, fait.erreurs) == (0, "")
    assert fait.sortie.splitlines() == [
        f"Écrit : {cible / nom}" for nom in ("rapport.md", "rapport.csv")
    ]
    assert fichiers(cible) == {"rapport.md", "rapport.csv"}
    for nom in ("md", "csv"):
        assert (cible / f"rapport.{nom}").read_text("utf-8") == render(rapport_exemple(), nom)


def test_one_format_in_a_folder_takes_its_own_name(rapport: Path, tmp_path: Path) -> None:
    cible = tmp_path / "formats"
    cible.mkdir()
    fait = lancer("rendre", rapport, "-f", "sarif", "-o", cible)
    assert (fait.code, fait.sortie) == (0, f"Écrit : {cible / 'rapport.sarif'}\n")


def test_a_dash_is_the_standard_output(rapport: Path) -> None:
    fait = lancer("rendre", rapport, "-f", "md", "-o", "-")
    assert (fait.code, fait.erreurs) == (0, "")
    assert fait.sortie == render(rapport_exemple(), "md")


def test_a_comparison_takes_several_formats_too(rapport: Path, tmp_path: Path) -> None:
    apres = tmp_path / "apres"
    apres.mkdir()
    (apres / "rapport.json").write_text(render(changed(), "json"), "utf-8")
    fait = lancer("comparer", rapport, apres, "-f", "texte,html", "-o", tmp_path / "comparaison")
    assert (fait.code, fait.erreurs) == (0, "")
    assert fichiers(tmp_path / "comparaison") == {"comparaison.txt", "comparaison.html"}


@pytest.mark.parametrize(
    ("mots", "debut"),
    [
        (("rendre", "{rapport}", "-o", "r.md"), "# "),
        (("rendre", "{rapport}", "-o", "r.html"), "<!DOCTYPE html>"),
        (("rendre", "{rapport}", "-o", "r.inconnu"), "<!DOCTYPE html>"),
        (("comparer", "{rapport}", "{rapport}", "-o", "c.html"), "<!DOCTYPE html>"),
        (("comparer", "{rapport}", "{rapport}", "{rapport}", "-o", "c.HTML"), "<!DOCTYPE html>"),
        (("comparer", "{rapport}", "{rapport}", "-o", "c.csv"), "\ufeff"),
        (("comparer", "{rapport}", "{rapport}", "-f", "json", "-o", "c.html"), "{"),
        (("sosie", "{rapport}", "-o", "s.html"), "<!DOCTYPE html>"),
        (("sosie", "{rapport}", "-o", "s.txt"), "L’INSTRUCTION AU SOSIE"),
    ],
    ids=str,
)
def test_the_name_of_a_file_says_its_format_where_nothing_else_does(
    rapport: Path, tmp_path: Path, mots: tuple[str, ...], debut: str
) -> None:
    *words, name = (mot.format(rapport=rapport) for mot in mots)
    fait = lancer(*words, tmp_path / name)
    assert (fait.code, fait.erreurs) == (0, "")
    assert (tmp_path / name).read_text("utf-8").lower().startswith(debut.lower())


@pytest.mark.parametrize(
    ("mots", "phrase"),
    [
        (("-f", "md,csv"), "Plusieurs formats vont dans un dossier"),
        (("-f", "md,csv", "-o", "-"), "écrit un seul format"),
        (("-f", "md,csv", "-o", "{rapport}"), "est un fichier, et plusieurs formats"),
        (("-f", "pdf"), "Un PDF ne s'affiche pas à l'écran"),
        (("-f", "md,docx"), "Le format « docx » n'existe pas : choisissez parmi codequality, csv"),
        (("-f", "md,csv", "-o", "{rapport}/dedans"), "un fichier est à la place d'un dossier"),
    ],
)
def test_a_place_that_does_not_fit_is_refused_in_one_sentence(
    rapport: Path, mots: tuple[str, ...], phrase: str
) -> None:
    avant = rapport.read_bytes()
    dits = [mot.format(rapport=rapport) for mot in mots]
    fait = lancer("rendre", rapport, *dits)
    assert (fait.code, fait.sortie, len(fait.phrases)) == (2, "", 1)
    assert phrase in fait.erreurs
    assert rapport.read_bytes() == avant


@pytest.mark.parametrize(
    ("mots", "phrase"),
    [
        (("-f", "docx"), "Le format « docx » n'existe pas"),
        (("-o", "-"), "dites lequel avec --format"),
        (("-f", "md,csv", "-o", "-"), "gardez-en un"),
    ],
)
def test_an_audit_refuses_it_before_it_begins(
    tmp_path: Path, mots: tuple[str, ...], phrase: str
) -> None:
    fait = lancer("auditer", "val-clair", *mots, dossier=tmp_path)
    assert (fait.code, fait.sortie, len(fait.phrases), fait.suivi) == (2, "", 1, "")
    assert phrase in fait.erreurs
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_a_file_is_refused_and_the_file_intact(tmp_path: Path) -> None:
    fichier = tmp_path / "rapport"
    fichier.write_text("à quelqu'un d'autre", "utf-8")
    fait = lancer("auditer", "val-clair", "-o", fichier)
    assert (fait.code, fait.sortie, fait.suivi, len(fait.phrases)) == (2, "", "", 1)
    assert f"{fichier} ne peut pas être écrit (un fichier est à sa place)" in fait.erreurs
    assert fichier.read_text("utf-8") == "à quelqu'un d'autre"
