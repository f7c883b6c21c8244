"""Explores a generated form, replays what was written, and compares both with the form's log."""

import os
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from exigences.browser.discovery import find_browser
from exigences.browser.playwright_engine import open_playwright
from exigences.chaine.exploration import ExplorationOptions, explore
from exigences.loading import load_procedure
from exigences.model.document import Document
from exigences.model.erreur import ExigencesError
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.events import ReplayEnded, ReplayEvent, StepStarted
from exigences.replay.options import ReplayOptions
from outils.exploration.formes import Forme
from outils.exploration.serveur import Formes, Journal
from outils.rejeu import replayed

ATTENTE_S = 3


class Mesuree(Document):
    """What came of one form."""

    nom: str
    titre: str
    graine: int
    piege: bool
    a_voir: int
    """Screens that its generator knows can be reached."""
    vus: int
    """Those of them that the exploration saw, by the log of the service."""
    arret: str
    attendu: bool
    """Whether it stopped for the reason that the generator expects."""
    phrase: str
    actes: tuple[str, ...]
    """Final acts in the log, of the exploration and of the replay."""
    rejoue: bool
    """Whether the procedure that was written, replayed, saw the same screens."""
    duree_s: float
    rejeu_s: float
    """Seconds from the first step to the end: of the exploration, and of the replay."""
    requetes: int


@dataclass(slots=True)
class Chrono:
    """Listens to a replay: how long it lasts, without the start of the browser."""

    debut: float | None = None
    duree_s: float = 0
    fin: list[ReplayEnded] = field(default_factory=list)

    def __call__(self, event: ReplayEvent) -> None:
        """Take note of an event."""
        if self.debut is None and isinstance(event, StepStarted):
            self.debut = time.monotonic()
        if isinstance(event, ReplayEnded):
            self.duree_s = time.monotonic() - (self.debut or time.monotonic())
            self.fin.append(event)


def measure(served: Formes, forme: Forme, graine: int) -> Mesuree:
    """Explore a form, then replay the procedure that was written."""
    adresse = f"http://127.0.0.1:{served.port}/{forme.nom}/"
    journal, chrono, again = served.neuf(forme.nom), Chrono(), Chrono()
    rejeu = Journal()
    with TemporaryDirectory() as dossier:
        fichier = Path(dossier, "demarche.yaml")
        options = ExplorationOptions(
            adresse=adresse, fichier=fichier, limites=forme.limites, hors_ligne=True,
            attente_s=ATTENTE_S,
        )  # fmt: skip
        try:
            conclusion = explore(options, chrono).conclusion
            arret, phrase = conclusion.arret.value, conclusion.phrase
        except ExigencesError as error:
            arret, phrase = "impossible", str(error)
        if keep := os.environ.get("GARDER"):
            Path(keep, f"{forme.nom}.yaml").write_text(
                fichier.read_text() if fichier.exists() else ""
            )
        if fichier.exists():
            rejeu = served.neuf(forme.nom)
            replay(load_procedure(fichier), again)
    seen = journal.ecrans & forme.a_voir()
    return Mesuree(
        nom=forme.nom,
        titre=forme.titre,
        graine=graine,
        piege=forme.piege,
        a_voir=len(forme.a_voir()),
        vus=len(seen),
        arret=arret,
        attendu=arret in forme.fin,
        phrase=phrase,
        actes=(*journal.actes, *rejeu.actes),
        rejoue=journal.ecrans <= rejeu.ecrans,
        duree_s=round(chrono.duree_s, 2),
        rejeu_s=round(again.duree_s, 2),
        requetes=journal.requetes,
    )


def replay(source: ProcedureSource, listen: Chrono) -> None:
    """Replay a procedure as an exploration does: without axe nor pictures."""
    with open_playwright(find_browser(os.environ), hors_ligne=True) as engine:
        options = ReplayOptions(timeout_s=ATTENTE_S, axe=False, captures=False)
        for event in replayed(engine, source, options):
            listen(event)
