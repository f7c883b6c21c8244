"""`importer` makes of a recording a procedure that replays, and keeps nothing of who recorded."""

import json
from pathlib import Path

import pytest
import yaml

from exigences.demo import serve_demo
from exigences.loading import load_procedure
from tests.cli.lancer import Resultat, lancer
from tests.enregistrement.conftest import FICHIERS, enregistrement

TAPE = (
    "Jeannine", "Vasseurdin", "1951", "Mimosas", "29760", "Penmarch", "example.org", "39 98",
    "481516", "Caramel",
)  # fmt: skip
"""What who recorded typed of themselves."""
SECRET = {"EXIGENCES_SECRET_MOT_DE_PASSE": "Cerisier-42!long"}


def importer(fichier: Path, dossier: Path, *options: str) -> Resultat:
    return lancer("importer", fichier, *options, dossier=dossier)


def auditer(dossier: Path) -> Resultat:
    return lancer(
        "auditer", "demarche.yaml", "--hors-ligne", "--sans-alentours", dossier=dossier, **SECRET
    )


def etapes(dossier: Path) -> list[object]:
    load_procedure(dossier / "demarche.yaml")
    return list(yaml.safe_load((dossier / "demarche.yaml").read_text("utf-8"))["etapes"])


def test_a_whole_journey_is_imported_and_replays_to_the_sending(outil: str, tmp_path: Path) -> None:
    with serve_demo(0) as demo:
        fait = importer(enregistrement(tmp_path, f"val-clair.{outil}", demo.url), tmp_path)
        assert fait.code == 0, fait.erreurs
        rejeu = auditer(tmp_path)
    assert rejeu.code == 0, rejeu.erreurs + rejeu.suivi
    assert "Arrêtée avant l'envoi, comme prévu." in rejeu.sortie
    (envoi,) = (e for e in etapes(tmp_path) if isinstance(e, dict) and "envoyer" in e)
    assert "Envoyer ma demande" in str(envoi)
    assert lancer("valider", "demarche.yaml", dossier=tmp_path).code == 0


def test_an_account_is_made_up_to_the_captcha_which_nobody_passes(
    outil: str, tmp_path: Path
) -> None:
    with serve_demo(0) as demo:
        fichier = enregistrement(tmp_path, f"bourg-fictif.{outil}", demo.url)
        fait = importer(fichier, tmp_path, "--garder-les-textes")
        assert fait.code == 0, fait.erreurs
        rejeu = auditer(tmp_path)
    assert rejeu.code == 0, rejeu.erreurs + rejeu.suivi
    assert "Arrêtée devant un captcha" in rejeu.sortie
    assert SECRET["EXIGENCES_SECRET_MOT_DE_PASSE"] not in rejeu.sortie


@pytest.mark.parametrize("service", ["val-clair", "bourg-fictif"])
def test_nothing_that_was_typed_of_oneself_is_kept(
    outil: str, service: str, tmp_path: Path
) -> None:
    fait = importer(FICHIERS / f"{service}.{outil}", tmp_path)
    assert fait.code == 0, fait.erreurs
    dit = (tmp_path / "demarche.yaml").read_text("utf-8") + fait.sortie + fait.erreurs
    assert [mot for mot in TAPE if mot.casefold() in dit.casefold()] == []
    assert "Remplacé :" in fait.sortie


def test_fields_known_by_nature_get_the_data_of_the_sosie(outil: str, tmp_path: Path) -> None:
    importer(FICHIERS / f"bourg-fictif.{outil}", tmp_path)
    texte = (tmp_path / "demarche.yaml").read_text("utf-8")
    for nom in ("nom", "prenom", "naissance.annee", "courriel", "telephone"):
        assert f"{{{{ sosie.{nom} }}}}" in texte
    assert texte.count("{{ secret.MOT_DE_PASSE }}") == 2
    obstacles = [e["franchir"] for e in etapes(tmp_path) if isinstance(e, dict) and "franchir" in e]
    assert [o["obstacle"] for o in obstacles] == ["captcha", "code_courriel"]


def test_role_and_name_come_first_and_a_sure_selector_after(tmp_path: Path) -> None:
    importer(FICHIERS / "val-clair.codegen.txt", tmp_path)
    assert {"cliquer": {"role": "link", "nom": "Commencer ma demande"}} in etapes(tmp_path)
    (tmp_path / "demarche.yaml").unlink()
    importer(FICHIERS / "val-clair.recorder.json", tmp_path)
    nom = {"etiquette": "Nom", "sinon": [{"css": "#nom"}], "valeur": "{{ sosie.nom }}"}
    assert {"remplir": nom} in etapes(tmp_path)


def test_a_file_that_is_there_is_kept(tmp_path: Path) -> None:
    (tmp_path / "demarche.yaml").write_text("la mienne", "utf-8")
    fait = importer(FICHIERS / "val-clair.codegen.txt", tmp_path)
    assert (fait.code, "existe déjà" in fait.erreurs) == (2, True)
    assert (tmp_path / "demarche.yaml").read_text("utf-8") == "la mienne"


def test_what_was_replaced_is_told_in_words(outil: str, tmp_path: Path) -> None:
    fait = importer(FICHIERS / f"bourg-fictif.{outil}", tmp_path)
    (dit,) = (ligne for ligne in fait.sortie.splitlines() if "Remplacé : " in ligne)
    for mots in ("date de naissance", "numéro de téléphone", "adresse électronique"):
        assert mots in dit


@pytest.mark.parametrize("depart", ["ftp://ailleurs", "ailleurs"])
def test_a_start_that_is_no_address_is_told_as_such(depart: str, tmp_path: Path) -> None:
    fait = importer(FICHIERS / "val-clair.codegen.txt", tmp_path, "--depart", depart)
    assert (fait.code, f"« {depart} », donné par « --depart »" in fait.erreurs) == (2, True)
    assert list(tmp_path.iterdir()) == []


def test_another_recorder_is_no_recording_even_on_one_line(tmp_path: Path) -> None:
    autre = {"id": "x", "name": "Selenium", "tests": [{"commands": [{"command": "open"}]}]}
    (tmp_path / "autre.side").write_text(json.dumps(autre), "utf-8")
    fait = importer(tmp_path / "autre.side", tmp_path)
    assert (fait.code, "pas un enregistrement" in fait.erreurs) == (2, True)


def test_a_cut_is_told_in_the_file_that_is_written(tmp_path: Path) -> None:
    entier = (FICHIERS / "val-clair.recorder.json").read_text("utf-8")
    (tmp_path / "coupe.json").write_text(entier[:9000], "utf-8")
    assert importer(tmp_path / "coupe.json", tmp_path).code == 0
    lignes = (tmp_path / "demarche.yaml").read_text("utf-8").splitlines()
    assert any(ligne.startswith("# Attention : le fichier est coupé") for ligne in lignes)


def test_an_export_never_replaces_a_file(tmp_path: Path) -> None:
    (tmp_path / "mien.json").write_text("le mien", "utf-8")
    fait = lancer("exporter", "val-clair", "-o", "mien.json", dossier=tmp_path)
    assert (fait.code, "« mien.json » existe déjà" in fait.erreurs) == (2, True)
    assert (tmp_path / "mien.json").read_text("utf-8") == "le mien"
    assert lancer("exporter", "val-clair", "-o", "autre.json", dossier=tmp_path).code == 0
