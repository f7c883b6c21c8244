"""Several people in one audit, each replayed in a real browser."""

import json
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from exigences.browser.engine import Conditions, EngineError
from exigences.browser.playwright_engine import PlaywrightEngine
from exigences.chaine.audit import AuditOptions, audit
from exigences.commandes import application as cli
from exigences.commandes.console import Progress
from exigences.replay.events import ReplayEnded, ReplayEvent
from tests.browser.serveur import Site, serve
from tests.cli.lancer import POSTE, RACINE, lancer, procedure

TELEPHONE = RACINE / "exigences" / "donnees" / "sosies" / "telephone.yaml"
SANS_MOBILE = RACINE / "exigences" / "donnees" / "sosies" / "sans-mobile.yaml"
REFUS = "Ouvrir le navigateur : cet écran n'existe pas."


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as served:
        yield served


def rapport(dossier: Path) -> Any:
    return json.loads((dossier / "rapport.json").read_bytes())


def vus(dossier: Path) -> list[tuple[str, str, bool, str]]:
    """Each person: scenario, replay that served, whether it is theirs, what they live."""
    return [(s["scenario"], s["rejeu"], s["rejoue"], s["etat"]) for s in rapport(dossier)["sosies"]]


def test_two_replays_serve_three_people_and_are_judged_again_to_the_same_bytes(
    tmp_path: Path, site: Site
) -> None:
    chemin = procedure(tmp_path, f"{site.url}arrivee.html")
    dossier = tmp_path / "rapport"
    people = [mot for p in (POSTE, TELEPHONE, SANS_MOBILE) for mot in ("-s", p)]
    fait = lancer("auditer", chemin, *people, "--sortie", dossier)
    assert (fait.code, fait.erreurs) == (0, "")
    assert [n for n in fait.suivi.splitlines() if n.startswith("Rejeu ")] == [
        "Rejeu 1 sur 2 : Poste fixe",
        "Rejeu 2 sur 2 : Téléphone",
    ]
    assert sorted(p.name for p in dossier.iterdir()) == [
        "parcours",
        "parcours-telephone",
        "rapport.html",
        "rapport.json",
        "resume.html",
        "sosies.json",
    ]
    assert [v[:3] for v in vus(dossier)] == [
        ("poste-fixe", "poste-fixe", True),
        ("telephone", "telephone", True),
        ("sans-mobile", "poste-fixe", False),
    ]
    assert [
        [(c["scenario"], c["etat"]) for c in ligne["cases"]]
        for ligne in rapport(dossier)["matrice"]
    ] == [[(s[0], s[3]) for s in vus(dossier)]]
    refait = lancer("analyser", dossier, "--sortie", tmp_path / "refait", PATH="")
    assert (refait.code, refait.erreurs) == (0, "")
    for nom in ("rapport.html", "rapport.json", "resume.html"):
        assert (tmp_path / "refait" / nom).read_bytes() == (dossier / nom).read_bytes()


def refusing(nom: str) -> Callable[[PlaywrightEngine, Conditions], Any]:
    """A session that no engine opens for the scenario of this name."""
    opened = PlaywrightEngine.session

    def session(self: PlaywrightEngine, conditions: Conditions) -> Any:
        if conditions.scenario.nom == nom:
            raise EngineError(REFUS)
        return opened(self, conditions)

    return session


def test_a_condition_that_the_engine_refuses_leaves_the_others_their_replay(
    tmp_path: Path,
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(PlaywrightEngine, "session", refusing("Téléphone"))
    chemin = procedure(tmp_path, f"{site.url}arrivee.html")
    zoom = RACINE / "exigences" / "donnees" / "sosies" / "zoom-400.yaml"
    people = [mot for p in (POSTE, TELEPHONE, zoom) for mot in ("-s", p)]
    dossier = tmp_path / "rapport"
    mots = ["auditer", chemin, *people, "--sortie", dossier]
    monkeypatch.setattr(sys, "argv", ["exigences", *map(str, mots)])
    with pytest.raises(SystemExit) as sorti:
        cli.main()
    assert int(sorti.value.code or 0) == 0
    assert (
        f"(téléphone) : la démarche n'a pas été rejouée : {REFUS[:-1]}" in capsys.readouterr().out
    )
    assert [v[:3] for v in vus(dossier)] == [
        ("poste-fixe", "poste-fixe", True),
        ("telephone", "", False),
        ("zoom-400", "zoom-400", True),
    ]
    assert vus(dossier)[1][3] == "non_teste"


def test_a_stop_between_two_replays_writes_the_report_of_what_was_seen(
    tmp_path: Path, site: Site
) -> None:
    ended: list[ReplayEvent] = []
    done = audit(
        AuditOptions(
            procedure=str(procedure(tmp_path, f"{site.url}arrivee.html")),
            scenarios=("poste-fixe", "telephone", "sans-mobile"),
            sortie=tmp_path / "rapport",
        ),
        lambda event: ended.append(event) if isinstance(event, ReplayEnded) else None,
        lambda: bool(ended),
    )
    assert done.arrete == (
        "L'audit a été arrêté à la demande : 1 personne sans rejeu. Le rapport dit ce qui a été vu."
    )
    assert [(s.scenario, s.etat.value == "non_teste") for s in done.rapport.sosies] == [
        ("poste-fixe", False),
        ("telephone", True),
        ("sans-mobile", False),
    ]
    assert (
        done.rapport.sosies[1].phrase
        == "la démarche n'a pas été rejouée : l'audit a été arrêté avant la fin de son rejeu"
    )
    assert (tmp_path / "rapport" / "rapport.html").exists()


def test_a_signal_between_two_replays_writes_the_report_and_ends_with_2(
    tmp_path: Path,
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown = Progress.__call__

    def show(self: Progress, event: ReplayEvent) -> None:
        shown(self, event)
        if isinstance(event, ReplayEnded):
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(Progress, "__call__", show)
    chemin = procedure(tmp_path, f"{site.url}arrivee.html")
    people = [mot for p in (POSTE, TELEPHONE) for mot in ("-s", p)]
    dossier = tmp_path / "rapport"
    mots = ["auditer", chemin, *people, "--sortie", dossier]
    monkeypatch.setattr(sys, "argv", ["exigences", *map(str, mots)])
    with pytest.raises(SystemExit) as sorti:
        cli.main()
    assert sorti.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "L'audit a été arrêté à la demande : 1 personne sans rejeu. Le rapport dit ce qui a été vu."
    )
    assert rapport(dossier)["fin"]["etat"] == "termine"
    assert [v[3] == "non_teste" for v in vus(dossier)] == [False, True]
