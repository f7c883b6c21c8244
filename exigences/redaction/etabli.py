"""Holds the browser in a thread of its own, and does there the steps that the page asks for."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import Any

import exigences
from exigences.chaine.conditions import conditions_of, language_of
from exigences.chaine.moteurs import engine_opener
from exigences.chaine.sosies import choose
from exigences.loading import fill_steps, new_unique, read_secrets
from exigences.model.choix import MoteurChoisi
from exigences.model.erreur import ExigencesError
from exigences.model.parcours.parcours import Fin, Parcours, StatutEtape
from exigences.model.procedure.etape import Etape
from exigences.model.procedure.scenario import Scenario
from exigences.redaction.document import Redaction
from exigences.redaction.pas import RejeuPasAPas
from exigences.redaction.regard import Regard, looked
from exigences.replay.events import ReplayEnded, ReplayEvent, StepEnded, StepStarted
from exigences.replay.options import ReplayOptions
from exigences.replay.policy import reach_of, resolver
from exigences.secret.masque import Masque

_UNDER_WAY = "L'écriture est en cours."


@dataclass(frozen=True, slots=True, kw_only=True)
class Monture:
    """In whose place steps are done, and how."""

    scenario: str
    hors_ligne: bool = False
    contact: str = ""
    attente_s: float = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Etat:
    """What the page shows of the browser."""

    faites: int = 0
    """Steps done so far, from the first."""
    messages: tuple[str, ...] = ()
    """What was told of each of them."""
    echec: str = ""
    """Why the next one could not be done."""
    echec_en: str = ""
    """The place of the one that could not, which may be inside it."""
    finie: str = ""
    """Why nothing more can be done without beginning again."""
    en_cours: str = ""
    """What is being done now."""
    regard: Regard = field(default_factory=Regard)
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Demande:
    """How many steps are asked for, from the first, and whether in a new browser."""

    etapes: int = 0
    neuve: bool = False


class Etabli:
    """A browser that waits for steps; its state is read by the page, and asked for by number."""

    def __init__(self, redaction: Redaction, monture: Monture) -> None:
        self.redaction = redaction
        self._monture = monture
        self._asked: SimpleQueue[Demande] = SimpleQueue()
        self._next = Demande()
        self._lock = threading.Lock()
        self._etat = Etat()
        self._over = False

    @property
    def etat(self) -> Etat:
        """What is to be shown now."""
        with self._lock:
            return self._etat

    def until(self, count: int) -> None:
        """Ask that so many steps be done, from the first."""
        self._change(en_cours="Le navigateur travaille.", echec="")
        self._asked.put(Demande(etapes=count))

    def again(self, count: int = 1) -> None:
        """Ask for a new browser, and so many steps."""
        self._change(en_cours="Le navigateur repart du début.", echec="", finie="")
        self._asked.put(Demande(etapes=count, neuve=True))

    def forget(self) -> None:
        """What was done is no longer what is written: only a new beginning tells."""
        if self.etat.faites:
            self._change(finie="Une étape déjà faite a changé : recommencez depuis le début.")

    @contextmanager
    def running(self) -> Iterator[None]:
        """Live while the block runs."""
        thread = threading.Thread(target=self._live, name="exigences-etabli", daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._over = True
            self._asked.put(Demande(neuve=True))
            thread.join(timeout=30)

    def _change(self, **told: Any) -> None:
        with self._lock:
            self._etat = replace(self._etat, **told, version=self._etat.version + 1)

    def _live(self) -> None:
        self._next = self._asked.get()
        while not self._over:
            self._change(faites=0, messages=(), echec="", finie="", regard=Regard())
            begun = self._next
            try:
                self._session()
            except ExigencesError as error:
                self._change(finie=str(error))
            except Exception as error:  # noqa: BLE001 - the page goes on, and says it
                kind = type(error).__name__
                self._change(finie=f"Une faute du programme ({kind}) a fermé le navigateur.")
            if not self._begins_anew(begun):
                self._wait()

    def _begins_anew(self, begun: Demande) -> bool:
        """Whether a new browser was asked for since what is being done began."""
        return self._next is not begun and self._next.neuve

    def _wait(self) -> None:
        """Do nothing until more is asked for."""
        self._change(en_cours="")
        self._next = self._asked.get()

    def _session(self) -> None:
        """Open a browser, and do there what is asked for, until it ends."""
        source = self.redaction.source
        scenario = choose((self._monture.scenario,))[0].scenario
        secrets = read_secrets(source, os.environ)
        reach = reach_of(source.procedure, resolver(hors_ligne=self._monture.hors_ligne))
        unique = new_unique()
        conditions = conditions_of(
            scenario, reach, attente_s=self._monture.attente_s, contact=self._monture.contact
        )
        with (
            engine_opener(MoteurChoisi.PLAYWRIGHT)(
                hors_ligne=self._monture.hors_ligne,
                regles=reach.rules(),
                langue=language_of(scenario),
            ) as engine,
            engine.session(conditions) as session,
        ):
            replay = RejeuPasAPas(
                source=source,
                scenario=scenario,
                moteur=engine.describe(),
                outil=exigences.__version__,
                debut=datetime.now(UTC).isoformat(timespec="seconds"),
                session=session,
                noms=reach.names(),
                options=ReplayOptions(
                    masque=Masque({**secrets, "unique": unique}),
                    timeout_s=self._monture.attente_s,
                    dossier="",
                    arret=lambda: self._over,
                ),
                suivante=lambda: self._step_of(replay),
                remplie=lambda step: _filled(step, scenario, secrets, unique),
            )
            for event in replay.run():
                self._hear(replay, event)

    def _step_of(self, replay: RejeuPasAPas) -> Etape | None:
        """The next step to do, once one is asked for; None where the browser is to begin again."""
        begun = self._next
        while not self._begins_anew(begun):
            steps, done = self.redaction.etapes, len(replay.faits)
            self._change(faites=done)
            if not self.etat.echec and done < min(self._next.etapes, len(steps)):
                return steps[done]
            seen = looked(_as_now(replay)) if replay.carnet.pages else self.etat.regard
            self._change(regard=seen)
            self._wait()
        return None

    def _hear(self, replay: RejeuPasAPas, event: ReplayEvent) -> None:
        match event:
            case StepStarted(phrase=phrase):
                self._change(en_cours=f"{phrase}…")
            case StepEnded(record=record) if record.etape.startswith("etapes."):
                if record.statut is not StatutEtape.FAITE:
                    place = record.etape.partition(".")[2]
                    self._change(echec=record.message, echec_en=place)
                elif record.etape.count(".") == 1:  # those of a fork or a frame are in theirs
                    told = self.etat.messages[: len(replay.faits)]
                    self._change(messages=(*told, record.message))
            case ReplayEnded(parcours=parcours) if parcours.fin is not Fin.TERMINE:
                done = len(replay.faits)
                seen = looked(parcours)
                self._change(finie=parcours.phrase_fin, echec="", faites=done, regard=seen)
            case _:
                pass


def _as_now(replay: RejeuPasAPas) -> Parcours:
    """What was seen so far, its last picture with what was typed since."""
    parcours = replay.carnet.parcours(Fin.INTERROMPU, _UNDER_WAY)
    *before, last = parcours.pages
    picture, missing = replay.reader.picture()
    now = replace(last, capture=picture or last.capture, capture_absente=missing)
    return replace(parcours, pages=(*before, now))


def _filled(step: Etape, scenario: Scenario, secrets: dict[str, str], unique: str) -> Etape:
    try:
        return fill_steps((step,), scenario.sosie, secrets, unique)[0]
    except KeyError as error:
        message = (
            f"Rien ne remplace « {error.args[0]} » : recommencez depuis le début, ou relisez "
            "l'étape."
        )
        raise ExigencesError(message) from error
