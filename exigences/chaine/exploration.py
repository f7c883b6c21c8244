"""Explores a service from its address: opens a browser, walks, and writes the procedure."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

import exigences
from exigences.browser.engine import BrowserEngine
from exigences.browser.hand import never
from exigences.chaine.conditions import conditions_of, language_of
from exigences.chaine.joueur import played
from exigences.chaine.moteurs import engine_opener
from exigences.chaine.sosies import choose
from exigences.exploration.conclusion import Arret, Conclusion
from exigences.exploration.ecriture import written
from exigences.exploration.limites import Limites
from exigences.exploration.pieces import PIECES, taken
from exigences.exploration.pilote import Pilote
from exigences.exploration.rejeu import RejeuGuide
from exigences.facts.build import declares
from exigences.fichiers.ecriture import Porte
from exigences.loading import fill_steps, new_unique
from exigences.loading.adresses import fault_of_first
from exigences.loading.valeurs import resolve
from exigences.model.choix import TEMOIN, MoteurChoisi
from exigences.model.erreur import ExigencesError
from exigences.model.parcours.parcours import Parcours
from exigences.model.procedure.etape import Adresse, Aller, Televerser
from exigences.model.procedure.procedure import Procedure, ProcedureSource
from exigences.model.procedure.scenario import Scenario
from exigences.replay.events import ReplayEvent
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import Reach, reach_of, resolver


class ExplorationError(ExigencesError):
    """An address that cannot be explored, or a file that is already there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplorationOptions:
    """What to explore and how."""

    adresse: str
    fichier: Path
    """The procedure to write."""
    scenario: str = TEMOIN
    limites: Limites = field(default_factory=Limites)
    moteur: MoteurChoisi = MoteurChoisi.PLAYWRIGHT
    grille: str = ""
    """Address of the hub of a Selenium Grid; '' for a browser of this machine."""
    hors_ligne: bool = False
    contact: str = ""
    attente_s: float = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Exploree:
    """What an exploration leaves."""

    fichier: Path
    conclusion: Conclusion
    ecrans: int
    gestes: int


def explore(
    options: ExplorationOptions,
    listen: Callable[[ReplayEvent], None],
    arret: Callable[[], bool] = never,
) -> Exploree:
    """Walk a procedure from its address and write it; ExplorationError where it cannot begin."""
    source = _source(options)
    scenario = choose((options.scenario,))[0].scenario
    reach = reach_of(source.procedure, resolver(hors_ligne=options.hors_ligne))
    with engine_opener(options.moteur, options.grille, plateforme_de_test=source.procedure.en_test)(
        hors_ligne=options.hors_ligne,
        regles=reach.rules(),
        langue=language_of(scenario),
    ) as engine:
        walk = _Walk(engine=engine, reach=reach, scenario=scenario, options=options, arret=arret)
        pilote, parcours = walk.go(source, listen)
    if not pilote.ecrans:
        raise ExplorationError(_not_begun(parcours))
    conclusion = pilote.conclusion or Conclusion(arret=Arret.ERREUR, phrase=parcours.phrase_fin)
    text = written(_head(parcours, options), pilote, conclusion)
    files: dict[Path, bytes] = {options.fichier: text.encode()}
    for given in {r.valeur for r in pilote.faits if isinstance(r.etape, Televerser)}:
        files[options.fichier.parent / given] = PIECES[given]
    options.fichier.parent.mkdir(parents=True, exist_ok=True)
    Porte().made_all(files)
    return Exploree(
        fichier=options.fichier,
        conclusion=conclusion,
        ecrans=pilote.ecrans,
        gestes=len(pilote.faits),
    )


def _not_begun(parcours: Parcours) -> str:
    """Why nothing was seen: what became of the first page."""
    return parcours.journal[-1].message if parcours.journal else parcours.phrase_fin


def _source(options: ExplorationOptions) -> ProcedureSource:
    """Return the procedure before its first step; ExplorationError where nothing can be opened."""
    if message := fault_of_first(options.adresse):
        raise ExplorationError(message)
    if message := taken(options.fichier, PIECES):
        raise ExplorationError(message)
    host = _host(options)
    procedure = Procedure(
        nom=host,
        organisme=host,
        droit=host,
        depart=options.adresse,
        plateforme="test" if options.limites.test else "production",
        etapes=(Aller(aller=Adresse(adresse="/")),),
    )
    return ProcedureSource(procedure=procedure, fichier=str(options.fichier), lignes={})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Walk:
    """A browser, what it may reach, and in whose place."""

    engine: BrowserEngine
    reach: Reach
    scenario: Scenario
    options: ExplorationOptions
    arret: Callable[[], bool]

    def go(
        self, source: ProcedureSource, listen: Callable[[ReplayEvent], None]
    ) -> tuple[Pilote, Parcours]:
        """Walk until there is a conclusion."""
        sosie, unique = self.scenario.sosie, new_unique()
        pilote = Pilote(
            declare=declares(source.procedure),
            limites=self.options.limites,
            resout=lambda text: resolve(text, sosie, {}, unique),
        )
        conditions = conditions_of(
            self.scenario,
            self.reach,
            attente_s=self.options.attente_s,
            contact=self.options.contact,
        )
        with TemporaryDirectory() as folder, self.engine.session(conditions) as session:
            Porte().made_all({Path(folder, name): content for name, content in PIECES.items()})
            replay = RejeuGuide(
                source=replace(source, dossier=Path(folder)),
                scenario=self.scenario,
                moteur=self.engine.describe(),
                outil=exigences.__version__,
                debut=datetime.now(UTC).isoformat(timespec="seconds"),
                session=session,
                noms=self.reach.names(),
                options=ReplayOptions(
                    timeout_s=self.options.attente_s, axe=False, captures=False, arret=self.arret
                ),
                pilote=pilote,
                remplie=lambda step: fill_steps((step,), sosie, {}, unique)[0],
            )
            return pilote, played(replay, listen)


def _host(options: ExplorationOptions) -> str:
    return urlsplit(options.adresse).hostname or ""


def _head(parcours: Parcours, options: ExplorationOptions) -> dict[str, str]:
    """Name the procedure by what its first page is called."""
    host = _host(options)
    titre = " ".join(parcours.pages[0].titre.split()) or host
    return {
        "nom": titre[:200],
        "organisme": host,
        "droit": titre[:200],
        "depart": options.adresse,
        **({"plateforme": "test"} if options.limites.test else {}),
    }
