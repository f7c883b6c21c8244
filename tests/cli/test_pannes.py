"""Sites that fail, browsers that fail, disks that fail: one sentence each, and nothing lost."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exigences.commandes import application as cli
from exigences.replay.store import ParcoursFolder
from outils.ports import free_ports
from tests.browser.serveur import Site, serve
from tests.cli.lancer import (
    POSTE,
    Resultat,
    auditer,
    lancer,
    procedure,
    resultat,
)
from tests.cli.processus import descendants, suivre, tuer_les_navigateurs, vit

VITE = ("--attente", "1")
PATIENT = ("--attente", "3")
"""Long enough for a page to come on a busy machine, short where a target never does."""


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as ouvert:
        yield ouvert


def dit(fait: Resultat, *attendus: str, bloc: bool = False) -> None:
    """The command broke, and said it in one sentence that holds these words.

    Where a screen was reached, the steps that it lets one write follow (`bloc`).
    """
    assert fait.code == 2
    phrase, *suite = fait.phrases
    assert [ligne.startswith("L'écran atteint, «") for ligne in suite[:1]] == [True] * bloc
    assert [mots for mots in attendus if mots not in phrase] == []
    assert phrase.rstrip().endswith((".", "?"))


def laisse(dossier: Path) -> tuple[list[str], Any, Any]:
    """What an audit left: the pages of the parcours, its head, and its report."""
    parcours = dossier / "rapport" / "parcours"
    pages = sorted(p.name for p in (parcours / "pages").iterdir())
    tete = json.loads((parcours / "parcours.json").read_bytes())
    return pages, tete, json.loads((dossier / "rapport" / "rapport.json").read_bytes())


# What the site does ---------------------------------------------------------------------------


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize(
    ("chemin", "pourquoi"),
    [
        ("boucle", "la page renvoie sans fin d'une adresse à l'autre"),
        ("telecharge", "cette adresse ne donne pas une page à lire"),
        ("muette", "n'a pas fini de répondre en 2 s."),
    ],
)
def test_a_first_page_that_does_not_come_still_has_its_report(
    tmp_path: Path, site: Site, chemin: str, pourquoi: str
) -> None:
    fait = auditer(procedure(tmp_path, f"{site.url}{chemin}"), *VITE)
    dit(fait, "Ouvrir la page de départ", "demarche.yaml:8", site.url, pourquoi)
    pages, tete, rapport = laisse(tmp_path)
    assert pages == []
    assert tete["fin"] == "echec"
    assert rapport["fin"]["phrase"] == fait.erreurs.rstrip()


@pytest.mark.promesse("rien-perdu")
def test_a_body_that_never_ends_is_kept_as_far_as_it_came(tmp_path: Path, site: Site) -> None:
    fait = auditer(procedure(tmp_path, f"{site.url}sans-fin"), *VITE)
    dit(fait, "demarche.yaml:8", "n'a pas fini de répondre en 2 s.")
    assert laisse(tmp_path)[0] == ["000"]


@pytest.mark.parametrize(("chemin", "statut"), [("erreur500", 500), ("absente", 404)])
def test_a_page_of_error_is_kept_and_told(
    tmp_path: Path, site: Site, chemin: str, statut: int
) -> None:
    fait = auditer(procedure(tmp_path, f"{site.url}{chemin}"))
    dit(fait, "demarche.yaml:8", f"{site.url}{chemin} a répondu par une erreur {statut} (")
    pages, tete, _ = laisse(tmp_path)
    assert pages == ["000"]
    assert [etape["statut"] for etape in tete["journal"]] == ["echec"]


@pytest.mark.promesse("causes")
@pytest.mark.parametrize(
    ("adresse", "pourquoi"),
    [
        ("http://127.0.0.1:{port}/", "personne ne répond à cette adresse (connexion refusée)"),
        ("http://nulle-part.invalid/", "ce nom de site n'existe pas, ou le réseau est coupé"),
        ("https://127.0.0.1:{clair}/", "le serveur ne parle pas en connexion chiffrée (TLS)"),
    ],
)
def test_an_address_that_cannot_be_reached_is_told(
    tmp_path: Path, site: Site, adresse: str, pourquoi: str
) -> None:
    adresse = adresse.format(port=free_ports(1)[0], clair=site.port)
    dit(auditer(procedure(tmp_path, adresse)), adresse, pourquoi, "Vérifiez l'adresse")


@pytest.mark.promesse("causes")
def test_a_missing_target_is_told_with_its_place_and_what_is_near(
    tmp_path: Path, site: Site
) -> None:
    chemin = procedure(
        tmp_path, f"{site.url}arrivee.html", {"remplir": {"etiquette": "Prénon", "valeur": "x"}}
    )
    fait = auditer(chemin, *PATIENT)
    dit(fait, "demarche.yaml:9", "« Prénon »", "rien de tel sur la page", bloc=True)
    assert [e["statut"] for e in laisse(tmp_path)[1]["journal"]] == ["faite", "echec"]


def test_the_nearest_names_are_given(tmp_path: Path, site: Site) -> None:
    chemin = procedure(tmp_path, f"{site.url}gestes.html", {"cliquer": "Couriel"})
    fait = auditer(chemin, *PATIENT)
    dit(fait, "« Couriel »", "Le plus proche : « Courriel »", bloc=True)


# What the browser does --------------------------------------------------------------------------


@pytest.mark.promesse("codes")
@pytest.mark.parametrize("mode", ["absent", "pas-un-programme", "meurt"])
def test_a_browser_that_does_not_start_leaves_no_folder(tmp_path: Path, mode: str) -> None:
    navigateur = tmp_path / "navigateur"
    if mode != "absent":
        navigateur.write_text("#!/bin/sh\nexit 3\n")
        navigateur.chmod(0o755 if mode == "meurt" else 0o644)
    fait = auditer(
        procedure(tmp_path, "http://127.0.0.1:9000/"), EXIGENCES_NAVIGATEUR=str(navigateur)
    )
    dit(fait, str(navigateur), "EXIGENCES_NAVIGATEUR")
    assert not (tmp_path / "rapport").exists()


def attend_devant(chemin: Path) -> subprocess.Popen[str]:
    """An audit that has done its first step, and waits for the target of its second."""
    mots = ("auditer", chemin, "-s", POSTE, "--sortie", chemin.parent / "rapport")
    suivi = suivre(*mots, "--attente", "100", dossier=chemin.parent)
    assert suivi.stderr is not None
    premiere = suivi.stderr.readline()
    assert premiere == "✓ Ouvrir la page de départ\n", suivi.communicate(timeout=120)
    return suivi


@pytest.mark.promesse("rien-perdu")
@pytest.mark.skipif(sys.platform != "linux", reason="processes are read in /proc")
def test_a_browser_killed_midway_leaves_what_was_seen_and_a_report(
    tmp_path: Path, site: Site
) -> None:
    suivi = attend_devant(procedure(tmp_path, f"{site.url}arrivee.html", {"cliquer": "Jamais"}))
    tuer_les_navigateurs(suivi.pid)
    sortie, erreurs = suivi.communicate(timeout=120)
    fait = resultat(suivi.returncode, sortie, erreurs)
    dit(fait, "Cliquer sur « Jamais »", "demarche.yaml:9", "Le navigateur s'est fermé")
    pages, tete, rapport = laisse(tmp_path)
    assert (pages, tete["fin"]) == (["000"], "interrompu")
    assert rapport["fin"]["phrase"] == fait.erreurs.rstrip()
    assert (tmp_path / "rapport" / "rapport.html").exists()


@pytest.mark.promesse("rien-perdu")
@pytest.mark.skipif(sys.platform != "linux", reason="processes are read in /proc")
@pytest.mark.parametrize("signe", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_that_is_asked_for_keeps_what_was_seen_and_leaves_no_process(
    tmp_path: Path, site: Site, signe: signal.Signals
) -> None:
    suivi = attend_devant(procedure(tmp_path, f"{site.url}arrivee.html", {"cliquer": "Jamais"}))
    lances = descendants(suivi.pid)
    suivi.send_signal(signe)
    _, erreurs = suivi.communicate(timeout=120)
    assert suivi.returncode == 2
    assert "Traceback" not in erreurs
    premiere, deuxieme = (f"Le rejeu a été interrompu à la demande, à l'étape {n}." for n in (1, 2))
    assert erreurs.rstrip().splitlines()[-1] in (premiere, deuxieme)  # it may not have begun yet
    pages, tete, _ = laisse(tmp_path)
    assert (pages, tete["fin"]) == (["000"], "interrompu")
    assert [nom for pid, nom in lances.items() if vit(pid, nom)] == []


# What the disk does -----------------------------------------------------------------------------


@pytest.mark.promesse("codes")
def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path, site: Site) -> None:
    chemin = procedure(tmp_path, f"{site.url}arrivee.html")
    (tmp_path / "rapport").write_text("déjà là")
    dit(auditer(chemin, *VITE), "rapport", "ne peut pas être écrit", "--sortie")
    assert (tmp_path / "rapport").read_text() == "déjà là"


@pytest.mark.promesse("rien-perdu")
def test_a_disk_that_fills_up_keeps_the_steps_before(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ajouter = ParcoursFolder._add

    def plein(self: ParcoursFolder, page: Any, under: str) -> None:
        if page.indice == 1:
            raise OSError(28, "No space left on device")
        ajouter(self, page, under)

    monkeypatch.setattr(ParcoursFolder, "_add", plein)
    chemin = procedure(tmp_path, f"{site.url}arrivee.html", {"aller": "/gestes.html"})
    mots = ["auditer", chemin, "-s", POSTE, "--sortie", tmp_path / "rapport"]
    monkeypatch.setattr(sys, "argv", ["exigences", *map(str, mots)])
    with pytest.raises(SystemExit) as sorti:
        cli.main()
    erreurs = capsys.readouterr().err
    fait = resultat(int(sorti.value.code or 0), "", erreurs)
    dit(fait, "le disque est plein", "exigences analyser")
    refait = lancer("analyser", tmp_path / "rapport")
    assert refait.code == 2
    assert laisse(tmp_path)[0][-1] == "000"


@pytest.mark.promesse("rien-perdu")
def test_two_audits_at_once_have_each_their_folder(tmp_path: Path, site: Site) -> None:
    chemin = procedure(tmp_path, f"{site.url}arrivee.html")
    suivis = [suivre("auditer", chemin, "-s", POSTE, dossier=tmp_path) for _ in range(2)]
    for suivi in suivis:
        _, erreurs = suivi.communicate(timeout=240)
        assert (suivi.returncode, erreurs) == (0, "✓ Ouvrir la page de départ\n")
    dossiers = list((tmp_path / "rapports").iterdir())
    assert len(dossiers) == len(suivis)
    for dossier in dossiers:
        assert (dossier / "rapport.html").exists()
        assert [p.name for p in (dossier / "parcours" / "pages").iterdir()] == ["000"]


@pytest.mark.promesse("rien-perdu")
@pytest.mark.skipif(sys.platform != "linux", reason="processes are read in /proc")
def test_a_folder_is_written_by_one_audit_and_survives_its_death(
    tmp_path: Path, site: Site
) -> None:
    chemin = procedure(tmp_path, f"{site.url}arrivee.html", {"cliquer": "Jamais"})
    suivi = attend_devant(chemin)
    deuxieme = auditer(chemin, *VITE)
    dit(deuxieme, "Un autre audit écrit en ce moment", str(tmp_path / "rapport"), "--sortie")
    lances = descendants(suivi.pid)
    suivi.kill()
    suivi.wait(timeout=60)
    for pid, nom in lances.items():
        if vit(pid, nom):
            os.kill(pid, signal.SIGKILL)
    dit(auditer(chemin, *VITE), "contient déjà un parcours", "exigences analyser", "--sortie")
    relu = lancer("analyser", tmp_path / "rapport")
    dit(relu, "Le rejeu s'est arrêté en chemin, à l'étape 1")
    assert laisse(tmp_path)[0] == ["000"]
