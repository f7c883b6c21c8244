"""`--reference` and `exigences reference`, as processes: what is known does not block again."""

from pathlib import Path

import pytest

from exigences.rapport.rendu import render
from tests.cli.lancer import lancer
from tests.comparaison.test_rendus import changed
from tests.rapport.exemple import rapport_exemple

ACCEPTE = ("--jusqu-au", "2027-06-30", "--motif", "Refonte prévue au printemps.")


@pytest.fixture
def rapport(tmp_path: Path) -> Path:
    (tmp_path / "rapport.json").write_text(render(rapport_exemple(), "json"), "utf-8")
    return tmp_path / "rapport.json"


def test_an_exception_is_written_after_what_the_settings_hold(tmp_path: Path) -> None:
    reglages = tmp_path / "exigences.toml"
    reglages.write_text("# Nos réglages\nmarge = 5\n", "utf-8")
    dit = lancer("reference", "accepter", "0123456789abcdef", *ACCEPTE, dossier=tmp_path)
    assert (dit.code, dit.erreurs) == (0, "")
    assert "ne bloque pas jusqu'au 30/06/2027 compris." in dit.sortie
    assert reglages.read_text("utf-8") == (
        "# Nos réglages\nmarge = 5\n\n[[exceptions]]\n"
        'empreinte = "0123456789abcdef"\njusqu_au = 2027-06-30\n'
        'motif = "Refonte prévue au printemps."\n'
    )
    assert lancer("valider", "exigences.toml", dossier=tmp_path).code == 0


def test_it_is_written_for_python_under_its_own_table(tmp_path: Path) -> None:
    reglages = tmp_path / "pyproject.toml"
    reglages.write_text("[tool.exigences]\nmarge = 5\n", "utf-8")
    assert lancer("reference", "accepter", "0" * 16, *ACCEPTE, dossier=tmp_path).code == 0
    assert "[[tool.exigences.exceptions]]" in reglages.read_text("utf-8")
    assert lancer("reference", "accepter", "1" * 16, *ACCEPTE, dossier=tmp_path).code == 0


@pytest.mark.parametrize(
    ("mots", "dit"),
    [
        (("captcha", *ACCEPTE), "« captcha » n'est pas une empreinte"),
        (("0" * 16, *ACCEPTE[:3], "court"), "Le motif est trop court"),
        (("0" * 16, *ACCEPTE, "--rapport", "{rapport}"), "n'a pas de constat 0000000000000000"),
        (("0" * 16, "--jusqu-au", "demain", *ACCEPTE[2:]), "--jusqu-au"),
    ],
)
def test_what_cannot_be_accepted_is_refused_and_nothing_is_written(
    rapport: Path, tmp_path: Path, mots: tuple[str, ...], dit: str
) -> None:
    said = [mot.format(rapport=rapport) for mot in mots]
    refus = lancer("reference", "accepter", *said, dossier=tmp_path)
    assert refus.code == 2 and dit in refus.erreurs
    assert not (tmp_path / "exigences.toml").exists()


def test_settings_that_cannot_be_read_are_left_as_they_are(tmp_path: Path) -> None:
    reglages = tmp_path / "exigences.toml"
    reglages.write_text("marge = \n", "utf-8")
    refus = lancer("reference", "accepter", "0" * 16, *ACCEPTE, dossier=tmp_path)
    assert refus.code == 2 and "exigences.toml:1" in refus.erreurs
    assert reglages.read_text("utf-8") == "marge = \n"


def test_the_reference_of_another_procedure_is_refused_before_the_audit(tmp_path: Path) -> None:
    autre = tmp_path / "autre.json"
    autre.write_text(render(changed(nom="Autre"), "json"), "utf-8")
    refus = lancer("auditer", "val-clair", "--reference", autre, "-o", tmp_path / "r")
    assert (refus.code, refus.sortie, refus.suivi, len(refus.phrases)) == (2, "", "", 1)
    assert "La référence est celle d'une autre démarche" in refus.erreurs
    assert not (tmp_path / "r").exists()
