"""The gate: settings that are found, limits that block or not, and what is said of each."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serveur import Site, serve
from tests.cli.lancer import Resultat, auditer, lancer, procedure

pytestmark = pytest.mark.promesse("codes")
CAPTCHA = "captcha-seulement-visuel"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as ouvert:
        yield ouvert


@pytest.fixture(scope="module")
def audite(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a page whose form has many demands: no limit was set on it."""
    dossier = tmp_path_factory.mktemp("audite")
    fait = auditer(procedure(dossier, f"{site.url}arrivee.html"))
    assert (fait.code, fait.erreurs) == (0, "")
    return dossier / "rapport"


def juger(audite: Path, dossier: Path, reglages: str, *mots: str) -> Resultat:
    """Judge the report again from a folder that has these settings."""
    (dossier / "exigences.toml").write_text(reglages, "utf-8")
    return lancer("analyser", audite, "--sortie", dossier / "juge", *mots, dossier=dossier)


def test_a_limit_that_is_passed_blocks_and_is_said(audite: Path, tmp_path: Path) -> None:
    fait = juger(audite, tmp_path, "[limites]\nscore = 0\npoids_mo = 50\n")
    assert fait.code == 1
    assert [p for p in fait.phrases if p.endswith("sur 100 : la limite est de 0.")]
    assert "Réglages de exigences.toml." in fait.sortie


def test_settings_above_rule_too_and_limits_that_hold_are_said(
    audite: Path, tmp_path: Path
) -> None:
    (tmp_path / "dedans").mkdir()
    (tmp_path / "exigences.toml").write_text("[limites]\necrans = 1\n", "utf-8")
    fait = lancer("analyser", audite, "--sortie", tmp_path / "juge", dossier=tmp_path / "dedans")
    assert fait.code == 0
    assert "Réglages de ../exigences.toml : aucune limite n'est dépassée." in fait.sortie
    assert "Le nombre d'écrans est de 1, juste sous la limite de 1." in fait.sortie


@pytest.mark.parametrize(
    ("mots", "code"),
    [
        (("--score-max", "100"), 0),
        (("--sans-bloquer",), 0),
        (("--config", "larges.toml"), 0),
        ((), 1),
    ],
    ids=lambda v: " ".join(v) or "rien" if isinstance(v, tuple) else None,
)
def test_the_command_line_wins(
    audite: Path, tmp_path: Path, mots: tuple[str, ...], code: int
) -> None:
    (tmp_path / "larges.toml").write_text("[limites]\nscore = 100\n", "utf-8")
    fait = juger(audite, tmp_path, "[limites]\nscore = 0\n", *mots)
    assert fait.code == code
    dite = [p for p in fait.phrases if "la limite est de 0." in p]
    assert bool(dite) is (code == 1 or mots == ("--sans-bloquer",))
    assert ("rien n'est bloqué" in fait.erreurs) is (mots == ("--sans-bloquer",))


def test_what_is_forbidden_on_the_line_replaces_what_the_settings_forbid(
    audite: Path, tmp_path: Path
) -> None:
    reglages = 'interdites = ["voie-unique-numerique"]\na_verifier = "bloquer"\n'
    assert juger(audite, tmp_path, reglages).code == 1
    assert juger(audite, tmp_path, reglages, "--interdire", CAPTCHA).code == 0


@pytest.mark.parametrize(
    ("reglages", "mots", "attendus"),
    [
        ("[limites]\nscore = 101\n", (), ("exigences.toml:2 :", "mettez au plus 100")),
        ("interdites = ['captch']\n", (), ("exigences.toml:1 :", "« captch » n'existe pas")),
        (
            "",
            ("--config", "nada.toml"),
            (
                "nada.toml : ce fichier n'existe pas",
                "(.toml).",
            ),
        ),
        ("", ("--interdire", "captcha-visuel"), ("Vouliez-vous dire", CAPTCHA)),
    ],
    ids=["bornes", "inconnue", "absent", "ligne"],
)
def test_settings_that_cannot_be_followed_stop_before_anything_is_done(
    audite: Path, tmp_path: Path, reglages: str, mots: tuple[str, ...], attendus: tuple[str, ...]
) -> None:
    fait = juger(audite, tmp_path, reglages, *mots)
    assert (fait.code, fait.sortie, len(fait.phrases)) == (2, "", 1)
    assert [a for a in attendus if a not in fait.erreurs] == []
    assert not (tmp_path / "juge").exists()


def test_without_a_procedure_those_of_the_settings_are_audited_and_one_that_breaks_is_told(
    site: Site, tmp_path: Path
) -> None:
    for nom, page in (("a", "arrivee.html"), ("b", "erreur500")):
        (tmp_path / nom).mkdir()
        procedure(tmp_path / nom, f"{site.url}{page}")
    (tmp_path / "exigences.toml").write_text(
        f'demarches = ["*/demarche.yaml"]\nscenarios = ["telephone"]\n'
        f'interdites = ["{CAPTCHA}"]\n[limites]\nscore = 0\n',
        "utf-8",
    )
    fait = lancer("auditer", "--sortie", "sortie", "--attente", "2", dossier=tmp_path)
    assert fait.code == 2
    assert [p for p in fait.phrases if "la limite est de 0." in p]
    assert [p for p in fait.phrases if "a répondu par une erreur 500" in p]
    assert fait.sortie.count("Réglages de exigences.toml.") == 2
    assert "aucune limite n'est dépassée" not in fait.sortie
    ecrits = sorted(p.parent.name for p in (tmp_path / "sortie").glob("*/rapport.json"))
    assert ecrits == ["demarche", "demarche-2"]
    premier = json.loads((tmp_path / "sortie" / "demarche" / "rapport.json").read_bytes())
    assert premier["scenario"]["appareil"]["tactile"] is True


def test_without_a_procedure_nor_settings_it_is_said_what_to_give(tmp_path: Path) -> None:
    fait = lancer("auditer", dossier=tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "« demarches » dans exigences.toml" in fait.erreurs
