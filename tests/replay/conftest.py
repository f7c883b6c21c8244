"""Replays small procedures, written as authors do, on the pages of the browser suite."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from exigences.browser.engine import Answer, BrowserEngine, Conditions
from exigences.loading import fill_steps, load_procedure
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Parcours
from exigences.replay.events import PageSeen, ReplayEnded, ReplayEvent
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import reach_of
from exigences.replay.runner import Replay
from exigences.secret.masque import Masque
from tests.browser.moteurs import MOTEURS, ouvrir
from tests.browser.serveur import Site, serve
from tests.fabrique.decor import scenario
from tests.fabrique.recepteur import assert_same_as_server

type Rejouer = Callable[..., Parcours]

DEUX_MOTEURS = pytest.mark.parametrize("moteur", MOTEURS, indirect=True, scope="package")
"""Replays a test on both engines."""


@pytest.fixture(scope="package")
def moteur(request: pytest.FixtureRequest) -> Iterator[BrowserEngine]:
    """One browser for all replays: Playwright's, or those of `DEUX_MOTEURS`."""
    with ouvrir(getattr(request, "param", "playwright")) as ouvert:
        yield ouvert


@pytest.fixture(scope="package")
def _serveur() -> Iterator[Site]:
    with serve() as site:
        yield site


@pytest.fixture
def site(_serveur: Site) -> Site:
    """The pages, with nothing asked for yet."""
    _serveur.vus.clear()
    _serveur.recues.clear()
    _serveur.pages.clear()
    return _serveur


@pytest.fixture
def rejouer(moteur: BrowserEngine, site: Site, tmp_path: Path) -> Rejouer:
    """Write a procedure, replay it, and give back all that it left."""

    def jouer(
        *etapes: Any,
        secrets: dict[str, str] | None = None,
        envoyer: bool = False,
        captures: bool = False,
        situation: dict[str, Any] | None = None,
        ecoute: Callable[[ReplayEvent], None] = lambda _: None,
        axe: bool = False,
        gardees: list[tuple[PageSnapshot, Answer | None]] | None = None,
        **autres: Any,
    ) -> Parcours:
        fichier = tmp_path / "demarche.yaml"
        document = {
            "nom": "Essai",
            "organisme": "Ville",
            "droit": "Aide",
            "depart": site.url,
            "etapes": list(etapes),
            **autres,
        }
        fichier.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), "utf-8")
        source = load_procedure(fichier)
        sosie = scenario(**situation or {})
        connus = secrets or {}
        conditions = Conditions(
            scenario=sosie, admis=reach_of(source.procedure).admis, timeout_ms=8_000
        )
        avant = len(site.recues)
        with moteur.session(conditions) as session:
            replay = Replay(
                source=source,
                scenario=sosie,
                moteur=moteur.describe(),
                outil="essai",
                debut="2026-11-24T10:00:00+00:00",
                session=session,
                options=ReplayOptions(
                    etapes=fill_steps(source.procedure.etapes, sosie.sosie, connus),
                    masque=Masque(connus),
                    envoyer=envoyer,
                    timeout_s=1.5,
                    reprise_s=0,
                    axe=axe,
                    captures=captures,
                ),
            )
            for event in replay.run():
                ecoute(event)
                if isinstance(event, PageSeen) and gardees is not None:
                    gardees.append((event.page, session.answer()))
                if isinstance(event, ReplayEnded):
                    fini = event.parcours
        masque = Masque(connus)  # what was received is told without the secrets that it held
        recues = [replace(r, chemin=masque.hide(r.chemin)) for r in site.recues[avant:]]
        assert_same_as_server(fini, recues, site.port)
        return fini

    return jouer


def champ(parcours: Parcours, selecteur: str) -> dict[str, Any]:
    """What the last state collected of a field of the main frame."""
    champs: list[dict[str, Any]] = parcours.pages[-1].cadres[0].collecte["champs"]
    return next(c for c in champs if c["selecteur"] == selecteur)
