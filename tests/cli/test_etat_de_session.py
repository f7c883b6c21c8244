"""A signed-in state is kept beside the report, serves another replay, and shows nowhere."""

import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from exigences.model.catalogue.exigence import Categorie
from tests.browser.moteurs import MOTEURS
from tests.cli.lancer import Resultat, auditer, procedure
from tests.cli.service_a_compte import COOKIE, JETON, MOT_DE_PASSE, Compte, service_a_compte

pytestmark = pytest.mark.promesse("secret")

ENTRER: tuple[dict[str, Any], ...] = (
    {"remplir": {"etiquette": "Identifiant", "valeur": "camille"}},
    {"remplir": {"etiquette": "Mot de passe", "valeur": "{{ secret.MOT }}"}},
    {"cliquer": "Se connecter"},
    {"verifier": "Mon espace"},
)
DEMANDER: tuple[dict[str, Any], ...] = (
    {"verifier": "Jeton connu"},
    {"remplir": {"etiquette": "Ville", "valeur": "Exemple"}},
    {"cliquer": "Continuer"},
    {"verifier": "Relisez"},
    {"envoyer": "Envoyer"},
)


def lu(dossier: Path) -> dict[str, Any]:
    rapport: dict[str, Any] = json.loads((dossier / "rapport" / "rapport.json").read_text("utf-8"))
    return rapport


def entrer(compte: Compte, dossier: Path, etat: Path, *mots: object, **env: str) -> Resultat:
    """Sign in, and keep the state."""
    dossier.mkdir()
    chemin = procedure(dossier, compte.url, *ENTRER)
    secrets = {"EXIGENCES_SECRET_MOT": MOT_DE_PASSE, **env}
    return auditer(chemin, "--garder-etat", etat, "--sans-alentours", *mots, **secrets)


def demander(compte: Compte, dossier: Path, etat: Path, *mots: object, **env: str) -> Resultat:
    """Ask for something, signed in already."""
    dossier.mkdir()
    chemin = procedure(dossier, compte.url, *DEMANDER)
    return auditer(chemin, "--etat-de-session", etat, *mots, **env)


def trahison(dossier: Path, *secrets: str) -> list[Path]:
    """The files of a folder that hold one of the secrets as it is."""
    fichiers = [f for f in dossier.rglob("*") if f.is_file() and f.name != "etat.json"]
    return [f for f in fichiers if any(s.encode() in f.read_bytes() for s in secrets)]


@pytest.mark.parametrize("moteur", MOTEURS)
def test_a_kept_state_opens_the_service_to_another_replay(tmp_path: Path, moteur: str) -> None:
    etat = tmp_path / "etat.json"
    with service_a_compte() as compte:
        premier = entrer(compte, tmp_path / "un", etat, "--moteur", moteur)
        assert premier.code == 0, premier.erreurs
        assert str(etat) in premier.erreurs
        second = demander(compte, tmp_path / "deux", etat, "--moteur", moteur)
    assert second.code == 0, second.erreurs
    assert compte.identifies == ["camille"]
    if sys.platform != "win32":
        assert stat.S_IMODE(etat.stat().st_mode) == 0o600
    assert COOKIE in etat.read_text("utf-8") and JETON in etat.read_text("utf-8")
    assert trahison(tmp_path / "un", COOKIE, JETON, MOT_DE_PASSE) == []
    assert trahison(tmp_path / "deux", COOKIE, JETON) == []
    dits = premier.sortie + premier.erreurs + premier.suivi + second.sortie + second.suivi
    assert COOKIE not in dits and JETON not in dits
    rapport = lu(tmp_path / "deux")
    assert rapport["fin"]["etat"] == "avant_envoi"
    assert (rapport["fin"]["complet"], rapport["fin"]["deja_identifie"]) == (False, True)
    identite = [c for c in rapport["constats"] if c["categorie"] == Categorie.IDENTITE]
    assert {c["verdict"] for c in identite} == {"non_teste"}
    assert all("déjà identifié" in c["message"] for c in identite)
    assert any("L'identification" in n["quoi"] for n in rapport["non_vu"])


def test_an_encrypted_state_opens_with_its_key_alone(tmp_path: Path) -> None:
    etat, cle = tmp_path / "etat.json", Fernet.generate_key().decode()
    with service_a_compte() as compte:
        premier = entrer(compte, tmp_path / "un", etat, EXIGENCES_CLE_ETAT=cle)
        assert premier.code == 0, premier.erreurs
        assert COOKIE not in etat.read_text("utf-8")
        ouvert = demander(compte, tmp_path / "deux", etat, EXIGENCES_CLE_ETAT=cle)
        assert ouvert.code == 0, ouvert.erreurs
        sans = demander(compte, tmp_path / "trois", etat)
        autre = Fernet.generate_key().decode()
        faux = demander(compte, tmp_path / "quatre", etat, EXIGENCES_CLE_ETAT=autre)
        mauvaise = demander(compte, tmp_path / "cinq", etat, EXIGENCES_CLE_ETAT="trop-courte")
    assert (sans.code, faux.code, mauvaise.code) == (2, 2, 2)
    assert "donnez sa clé par la variable EXIGENCES_CLE_ETAT" in sans.erreurs
    assert "ne l'ouvre pas" in faux.erreurs and autre not in faux.erreurs
    assert "n'est pas une clé" in mauvaise.erreurs and "trop-courte" not in mauvaise.erreurs
    assert trahison(tmp_path / "deux", cle, COOKIE, JETON) == []


def test_a_state_that_the_service_ended_is_told_in_one_sentence(tmp_path: Path) -> None:
    etat = tmp_path / "etat.json"
    with service_a_compte() as compte:
        assert entrer(compte, tmp_path / "un", etat).code == 0
        compte.ouvert = False
        second = demander(compte, tmp_path / "deux", etat)
    assert second.code == 2
    assert "redemande de s'identifier. L'état de session n'est plus reconnu" in second.erreurs
    assert lu(tmp_path / "deux")["fin"]["etat"] == "echec"


def etat_ecrit(path: Path, **cookie: Any) -> Path:
    """Write a state by hand, as Playwright does."""
    tout = {"name": "seance", "value": COOKIE, "domain": "127.0.0.1", "path": "/", "expires": -1}
    tout |= {"httpOnly": True, "secure": False, "sameSite": "Lax"} | cookie
    path.write_text(json.dumps({"cookies": [tout], "origins": []}), "utf-8")
    path.chmod(0o600)
    return path


@pytest.mark.parametrize(
    ("change", "dit"),
    [
        (lambda p: etat_ecrit(p, expires=1_700_000_000), "a expiré le 14/11/2023"),
        (lambda p: p.write_text("{}", "utf-8"), "ne garde ni cookie ni stockage"),
        (lambda p: p.write_text("rien", "utf-8"), "n'est pas un état de session"),
        (lambda p: etat_ecrit(p, value=3), "n'est pas un état de session (cookies.0.value"),
        (lambda p: p.unlink(), "ne peut pas être lu (il n'existe pas)"),
        (lambda p: p.chmod(0o640), "d'autres peuvent le lire : « chmod 600"),
    ],
    ids=["expire", "vide", "illisible", "forme", "absent", "ouvert-a-tous"],
)
@pytest.mark.skipif(os.name != "posix", reason="Les droits d'un fichier sont ceux d'Unix.")
def test_a_state_that_cannot_serve_is_told_before_any_browser(
    tmp_path: Path, change: Any, dit: str
) -> None:
    etat = etat_ecrit(tmp_path / "etat.json")
    change(etat)
    demarche = procedure(tmp_path, "http://127.0.0.1:9/")
    fini = auditer(demarche, "--etat-de-session", etat)
    assert fini.code == 2
    assert dit in fini.erreurs
    assert COOKIE not in fini.erreurs
    assert not (tmp_path / "rapport").exists()


@pytest.mark.parametrize("option", ["--garder-etat", "--etat-de-session"])
def test_a_state_does_not_stand_with_the_report(tmp_path: Path, option: str) -> None:
    demarche = procedure(tmp_path, "http://127.0.0.1:9/")
    fini = auditer(demarche, option, tmp_path / "rapport" / "ici" / "etat.json")
    assert fini.code == 2
    assert "avec le rapport" in fini.erreurs
    assert not (tmp_path / "rapport").exists()


def test_a_state_is_not_kept_of_a_sign_in_that_failed(tmp_path: Path) -> None:
    etat = tmp_path / "etat.json"
    with service_a_compte() as compte:
        chemin = procedure(tmp_path, compte.url, *ENTRER[2:3], {"verifier": "Jamais là"})
        fini = auditer(chemin, "--garder-etat", etat, "--attente", 1)
    assert fini.code == 2
    assert f"L'état de session n'est pas gardé dans {etat}" in fini.erreurs
    assert not etat.exists()
