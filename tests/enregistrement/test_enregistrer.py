"""`enregistrer` writes what a person does in a real browser, without what they typed of themselves.

It is the conformance test of the door of Playwright that `browser/recording.py` goes through.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest
import yaml

from exigences.browser.engine import EngineError
from exigences.browser.recording import open_door
from exigences.chaine.enregistrement import has_screen
from exigences.demo import serve_demo
from exigences.exploration.pieces import blank_page
from exigences.fichiers.verrou import locked
from tests.browser.serveur import serve
from tests.cli.lancer import LIMITE_S, RACINE, environnement, lancer
from tests.fabrique.boucle import loopback

PAGES = Path(__file__).parent / "pages"


class _Muet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of what is asked for."""


@pytest.fixture(scope="module")
def adresse() -> Iterator[str]:
    """Where the pages of these tests are."""
    handler = partial(_Muet, directory=str(PAGES))
    with loopback(handler) as port:
        yield f"http://127.0.0.1:{port}/"


def conduit(
    gestes: str, adresse: str, sortie: Path, *langue: str
) -> "subprocess.CompletedProcess[bytes]":
    """The end of a recording in which gestures were made."""
    mots = (gestes, adresse, str(sortie), *langue)
    return subprocess.run(
        [sys.executable, "-m", "tests.enregistrement.conduire", *mots],
        cwd=RACINE,
        env=environnement(),
        capture_output=True,
        timeout=LIMITE_S,
        check=False,
    )


def enregistre(gestes: str, adresse: str, dossier: Path) -> tuple[str, str]:
    """The procedure that gestures become, and what is told of it."""
    sortie = dossier / "demarche.yaml"
    fait = conduit(gestes, adresse, sortie)
    assert fait.returncode == 0, fait.stderr.decode()
    return sortie.read_text("utf-8"), fait.stdout.decode()


def test_each_gesture_is_a_step_and_nothing_typed_of_oneself_is_kept(
    adresse: str, tmp_path: Path
) -> None:
    texte, dit = enregistre("tout", f"{adresse}tout.html", tmp_path)
    secret = "{{ secret.MOT_DE_PASSE }}"
    dedans: list[Any] = [
        {"remplir": {"etiquette": "QF", "sinon": [{"css": "#qf"}], "valeur": "812"}},
        {"cliquer": {"role": "button", "nom": "Calculer"}},
    ]
    assert yaml.safe_load(texte)["etapes"] == [
        {"aller": {"adresse": "/"}},
        {
            "remplir": {
                "etiquette": "Nom",
                "sinon": [{"css": '[name="nom"]'}],
                "valeur": "{{ sosie.nom }}",
            }
        },
        {"remplir": {"etiquette": "Sésame", "sinon": [{"css": "#s1"}], "valeur": secret}},
        {"remplir": {"etiquette": "Sésame bis", "sinon": [{"css": "#s2"}], "valeur": secret}},
        {"choisir": {"etiquette": "Ville", "sinon": [{"css": '[name="ville"]'}], "option": "Lyon"}},
        {"cocher": "J'accepte"},
        {"televerser": {"etiquette": "Pièce", "fichier": "piece.pdf"}},
        {"dans_le_cadre": {"cadre": "Simulateur", "etapes": dedans}},
        {
            "remplir": {
                "etiquette": "Message",
                "sinon": [{"css": "#message"}],
                "valeur": "Réponse donnée pour essayer cette démarche.",
            }
        },
        {"cliquer": {"role": "button", "nom": "Dans un composant"}},
        {"cliquer": {"role": "link", "nom": "Ouvrir la notice"}},
        {"cliquer": {"role": "button", "nom": "Lu"}},
        {"envoyer": {"role": "button", "nom": "Valider ma demande"}},
    ]
    for mot in ("Vasseurdin", "Caramel", "481516", "bonjour", "gestes_vecus", "exigences-barre"):
        assert mot not in texte + dit
    assert {"mot de passe", "nom", "texte"} <= set(dit.splitlines())


def test_the_bar_marks_a_note_an_obstacle_and_a_check_and_is_no_gesture(
    adresse: str, tmp_path: Path
) -> None:
    texte, _ = enregistre("marques", f"{adresse}tout.html", tmp_path)
    assert [ligne.strip() for ligne in texte.partition("etapes:\n")[2].splitlines()] == [
        "- aller: {adresse: /}",
        "# Écran relu",
        "- franchir: code_courriel",
        "- verifier: {texte: Demande}",
    ]


def test_a_whole_journey_replays_up_to_the_sending(tmp_path: Path) -> None:
    with serve_demo(0) as demo:
        texte, dit = enregistre("val_clair", f"{demo.url}val-clair/", tmp_path)
        rejeu = lancer(
            "auditer", "demarche.yaml", "--hors-ligne", "--sans-alentours", dossier=tmp_path
        )
    assert rejeu.code == 0, rejeu.erreurs + rejeu.suivi
    assert "Arrêtée avant l'envoi, comme prévu." in rejeu.sortie
    for mot in ("Jeannine", "Vasseurdin", "1951", "Mimosas", "29760", "Penmarch"):
        assert mot not in texte + dit
    assert "  - envoyer: {role: button, nom: Envoyer ma demande}" in texte
    assert "appuyer" not in texte  # the key that pressed « Continuer » is that click
    assert lancer("valider", "demarche.yaml", dossier=tmp_path).code == 0


@pytest.mark.parametrize("langue", ["jsonl", "python"])
def test_what_the_installed_codegen_writes_is_imported_and_replays(
    langue: str, tmp_path: Path
) -> None:
    fichier = tmp_path / "codegen"
    with serve_demo(0) as demo:
        ecrit = conduit("val_clair", f"{demo.url}val-clair/", fichier, langue)
        assert ecrit.returncode == 0, ecrit.stderr.decode()
        fait = lancer("importer", "codegen", dossier=tmp_path)
        assert fait.code == 0, fait.erreurs
        rejeu = lancer(
            "auditer", "demarche.yaml", "--hors-ligne", "--sans-alentours", dossier=tmp_path
        )
    assert "Arrêtée avant l'envoi, comme prévu." in rejeu.sortie, rejeu.erreurs
    texte = (tmp_path / "demarche.yaml").read_text("utf-8")
    assert "nom: Envoyer ma demande}" in texte
    assert "cible: {etiquette: Date de naissance}" not in texte  # « Entrée » is the click after
    for mot in ("Jeannine", "Vasseurdin", "1951", "Mimosas", "29760", "Penmarch"):
        assert mot not in texte + fait.sortie


def test_what_is_typed_in_a_closed_component_is_told_and_kept_nowhere(
    adresse: str, tmp_path: Path
) -> None:
    texte, dit = enregistre("ferme", f"{adresse}ferme.html", tmp_path)
    assert yaml.safe_load(texte)["etapes"] == [
        {"aller": {"adresse": "/"}},
        {
            "remplir": {
                "etiquette": "Ville",
                "sinon": [{"css": '[name="ville"]'}],
                "valeur": "{{ sosie.commune }}",
            }
        },
        {"cliquer": {"css": "x-saisie"}},
        {"appuyer": {"touche": "Enter", "cible": {"css": "x-saisie"}}},
        {"envoyer": {"css": "#action"}},
    ]
    assert "asseurdin" not in texte + dit
    assert "hors d'un champ qui se lit (« x-saisie »)" in dit


def test_axe_finds_nothing_in_the_bar(adresse: str, tmp_path: Path) -> None:
    enregistre("barre", f"{adresse}tout.html", tmp_path)


COMMENCE: list[Any] = [
    {"aller": {"adresse": "/"}},
    {
        "remplir": {
            "etiquette": "Nom",
            "sinon": [{"css": '[name="nom"]'}],
            "valeur": "{{ sosie.nom }}",
        }
    },
    {
        "remplir": {
            "etiquette": "Sésame",
            "sinon": [{"css": "#s1"}],
            "valeur": "{{ secret.MOT_DE_PASSE }}",
        }
    },
    {"choisir": {"etiquette": "Ville", "sinon": [{"css": '[name="ville"]'}], "option": "Lyon"}},
    {"envoyer": {"role": "button", "nom": "Dans un composant"}},
]


def test_what_was_done_before_the_program_was_killed_is_found_again(
    adresse: str, tmp_path: Path
) -> None:
    tuee = conduit("tue", f"{adresse}tout.html", tmp_path / "demarche.yaml")
    assert tuee.returncode == -signal.SIGKILL
    laisse = (tmp_path / "demarche.en-cours.yaml").read_text("utf-8")
    for mot in ("Vasseurdin", "Caramel", "0639"):
        assert mot not in laisse
    reprise = lancer("enregistrer", f"{adresse}tout.html", dossier=tmp_path, DISPLAY="")
    assert (reprise.code, "interrompu" in reprise.erreurs) == (0, True)
    texte = (tmp_path / "demarche.yaml").read_text("utf-8")
    assert yaml.safe_load(texte)["etapes"] == COMMENCE
    assert "interrompu" in texte.partition("nom:")[0]
    assert [chemin.name for chemin in tmp_path.iterdir()] == ["demarche.yaml"]


def test_what_was_done_before_the_browser_crashed_is_written(adresse: str, tmp_path: Path) -> None:
    texte, _ = enregistre("plante", f"{adresse}tout.html", tmp_path)
    assert yaml.safe_load(texte)["etapes"] == COMMENCE
    assert [chemin.name for chemin in tmp_path.iterdir()] == ["demarche.yaml"]


def _fichier(moi: Any) -> None:
    moi.repond(200, b"PK", Content_Type="application/zip")


def _pdf(moi: Any) -> None:
    moi.repond(200, blank_page(), Content_Type="application/pdf")


def _panne(moi: Any) -> None:
    moi.repond(500, b"<h1>Panne</h1>")


@pytest.mark.parametrize(
    ("chemin", "dite"),
    [
        ("fichier.zip", "cette adresse ne donne pas une page à lire"),
        ("fichier.pdf", "Rien n'a été fait dans le navigateur"),
        ("panne", "Rien n'a été fait dans le navigateur"),
    ],
)
def test_where_nothing_was_done_nothing_is_written(chemin: str, dite: str, tmp_path: Path) -> None:
    pages = {"fichier.zip": _fichier, "fichier.pdf": _pdf, "panne": _panne}
    with serve(pages=pages) as site:
        fait = conduit("rien", f"{site.url}{chemin}", tmp_path / "demarche.yaml")
    assert dite in fait.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_a_draft_that_cannot_be_read_is_told_and_kept(tmp_path: Path) -> None:
    laisse = tmp_path / "demarche.en-cours.yaml"
    laisse.write_text("etapes: [", "utf-8")
    fait = lancer("enregistrer", "https://exemple.fr/", dossier=tmp_path, DISPLAY=":0")
    assert (fait.code, "interrompu" in fait.phrases[-1]) == (2, True)
    assert [chemin.name for chemin in tmp_path.iterdir()] == [laisse.name]


def test_one_recording_at_a_time_in_a_folder(tmp_path: Path) -> None:
    with locked(tmp_path):
        fait = lancer("enregistrer", "https://exemple.fr/", dossier=tmp_path, DISPLAY=":0")
    assert (fait.code, "en cours" in fait.phrases[-1]) == (2, True)


def test_without_a_screen_one_sentence_says_what_to_do(adresse: str, tmp_path: Path) -> None:
    aveugle = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    fait = lancer("enregistrer", adresse, dossier=tmp_path, **aveugle)
    assert fait.code == 2
    assert "Aucun écran ici" in fait.phrases[-1]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("environ", "systeme", "vu"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_window_needs_a_desktop_on_linux_alone(
    environ: dict[str, str], systeme: str, vu: bool
) -> None:
    assert has_screen(environ, systeme) is vu


@pytest.mark.parametrize(
    "mauvaise", ["exemple.fr", "file:///etc/passwd", "https://moi:Sesame-99@exemple.fr/"]
)
def test_what_is_no_address_opens_nothing(mauvaise: str, tmp_path: Path) -> None:
    fait = lancer("enregistrer", mauvaise, dossier=tmp_path, DISPLAY=":0")
    assert (fait.code, "n'est pas une adresse" in fait.phrases[-1]) == (2, True)
    assert "Sesame" not in fait.erreurs


def test_a_file_of_somebody_is_refused_before_anything_is_done(tmp_path: Path) -> None:
    (tmp_path / "demarche.yaml").write_text("nom: la mienne\n", "utf-8")
    fait = lancer("enregistrer", "https://exemple.fr/", dossier=tmp_path, DISPLAY=":0")
    assert (fait.code, "existe déjà" in fait.phrases[-1]) == (2, True)


def test_a_playwright_without_the_door_is_told_in_one_sentence() -> None:
    class Contexte:
        _impl_obj = object()

    with pytest.raises(EngineError, match="exigences importer"):
        open_door(Contexte(), object())
