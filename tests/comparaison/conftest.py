"""Two releases of one small service, replayed on real pages."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from exigences.browser.engine import BrowserEngine, Conditions
from exigences.chaine.analyse import analyse
from exigences.loading import fill_steps, load_procedure
from exigences.model.rapport.rapport import Rapport
from exigences.replay.events import ReplayEnded
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import reach_of
from exigences.replay.runner import Replay
from exigences.secret.masque import Masque
from tests.browser.moteurs import ouvrir
from tests.browser.serveur import Site, serve
from tests.fabrique.decor import scenario

type Auditer = Callable[..., Rapport]
"""Pages by path and steps in, the report out."""


@pytest.fixture(scope="package")
def moteur() -> Iterator[BrowserEngine]:
    """One browser for all releases."""
    with ouvrir("playwright") as ouvert:
        yield ouvert


@pytest.fixture(scope="package")
def _serveur() -> Iterator[Site]:
    with serve() as site:
        yield site


@pytest.fixture
def auditer(moteur: BrowserEngine, _serveur: Site, tmp_path: Path) -> Auditer:
    """Serve a release, replay its journey, and give its report."""

    def audite(pages: Mapping[str, str], *etapes: Any, **autres: Any) -> Rapport:
        _serveur.pages.clear()
        _serveur.pages |= pages
        fichier = tmp_path / "demarche.yaml"
        document = {
            "nom": "Demande d'aide",
            "organisme": "Ville",
            "droit": "Aide",
            "depart": f"{_serveur.url}{next(iter(pages))}",
            "etapes": list(etapes),
            **autres,
        }
        fichier.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), "utf-8")
        source = load_procedure(fichier)
        sosie = scenario()
        conditions = Conditions(
            scenario=sosie, admis=reach_of(source.procedure).admis, timeout_ms=8_000
        )
        with moteur.session(conditions) as session:
            replay = Replay(
                source=source,
                scenario=sosie,
                moteur=moteur.describe(),
                outil="0",
                debut="2026-11-26T08:00:00+00:00",
                session=session,
                options=ReplayOptions(
                    etapes=fill_steps(source.procedure.etapes, sosie.sosie, {}),
                    masque=Masque({}),
                    envoyer=False,
                    timeout_s=4,
                    dossier="parcours",
                ),
            )
            (fin,) = [e for e in replay.run() if isinstance(e, ReplayEnded)]
        return analyse(fin.parcours)

    return audite
