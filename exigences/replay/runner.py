"""Replays a procedure step by step: a generator of events whose last holds the parcours."""

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from exigences.browser.engine import BrowserSession, EngineError
from exigences.browser.reasons import COVERED
from exigences.facts.build import declares
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import (
    Fin,
    Moteur,
    NomResolu,
    StatutEtape,
    StepRecord,
)
from exigences.model.parcours.trafic import writes
from exigences.model.procedure.etape import (
    Adresse,
    Aller,
    DansLeCadre,
    Envoyer,
    Etape,
    Role,
    Si,
)
from exigences.model.procedure.procedure import ProcedureSource
from exigences.model.procedure.scenario import Scenario
from exigences.replay.actions import Done, Hand
from exigences.replay.bandeaux import Bandeaux
from exigences.replay.carnet import Carnet
from exigences.replay.donne import Notes
from exigences.replay.events import (
    PageSeen,
    Provoked,
    ReplayEnded,
    ReplayEvent,
    StepEnded,
    StepStarted,
)
from exigences.replay.filling import names_of, targets
from exigences.replay.focus import FocusReader
from exigences.replay.forks import Limit, enter, glance, limit_of, looks, may_send
from exigences.replay.frappes import keys_of
from exigences.replay.kept import undone
from exigences.replay.news import News
from exigences.replay.options import ReplayOptions
from exigences.replay.oreille import Oreille, ear_of
from exigences.replay.outcome import EXPIRED, Outcome, Stop, signed_out
from exigences.replay.phrases import blocked_at, failed_at, phrase_at
from exigences.replay.provocations import Provoker, SpoiltError
from exigences.replay.refaire import Faite, done_again
from exigences.replay.refermees import opened_again
from exigences.replay.reprises import Reprises
from exigences.replay.rest import Rest
from exigences.replay.retenue import Retenue
from exigences.replay.snapshot import Reader
from exigences.replay.target import TargetMissingError
from exigences.replay.trafic import Traffic


@dataclass(slots=True, kw_only=True)
class Replay:
    """One replay in one session."""

    source: ProcedureSource
    scenario: Scenario
    moteur: Moteur
    outil: str
    debut: str
    options: ReplayOptions
    session: BrowserSession
    noms: tuple[NomResolu, ...] = ()
    faites: list[Faite] = field(default_factory=list)
    """The steps that were done, to do them again where a mistake lost their page."""
    rang: int = 0
    repris: str = ""
    """What is not yet told of an address that was opened again."""
    before: PageSnapshot | None = None
    """The state that the current step found."""
    provoker: Provoker | None = None
    focus: FocusReader[BrowserSession] = field(init=False)
    oreille: Oreille | None = field(init=False)
    notes: Notes = field(init=False)
    retenue: Retenue = field(init=False)
    traffic: Traffic = field(init=False)
    carnet: Carnet = field(init=False)
    reader: Reader = field(init=False)
    news: News = field(init=False)
    rest: Rest = field(init=False)
    bandeaux: Bandeaux = field(init=False)

    def __post_init__(self) -> None:
        self.focus = FocusReader(session=self.session)
        self.oreille = ear_of(self.scenario, self.session, self.focus)
        self.notes = Notes(session=self.session)
        self.retenue = Retenue(
            session=self.session,
            donne=self.notes.anything,
            libre=may_send(self.source.procedure, envoyer=self.options.envoyer),
        )
        self.reader = Reader(
            session=self.session,
            masque=self.options.masque,
            axe=self.options.axe,
            captures=self.options.captures,
            admis=self.source.procedure.statuts_admis,
            scripts=self.scenario.javascript,
            avant=self.options.avant_lecture,
            ecoute=self.scenario.lecteur_d_ecran,
            lente=self.scenario.reseau.descendant_kbps is not None,
        )
        self.news = News(session=self.session)
        self.bandeaux = Bandeaux(
            session=self.session, designes=tuple(targets(self.source.procedure.etapes))
        )
        self.rest = Rest(session=self.session, pause_s=self.options.pause_s)
        self.traffic = Traffic(
            session=self.session, masque=self.options.masque, porte=self.notes.cargaison.weigh
        )
        self.carnet = Carnet(
            source=self.source,
            scenario=self.scenario,
            moteur=self.moteur,
            outil=self.outil,
            debut=self.debut,
            noms=self.noms,
            masque=self.options.masque,
            session=self.session,
            traffic=self.traffic,
            deja_identifie=self.options.deja_identifie,
        )

    def run(self) -> Iterator[ReplayEvent]:
        """Go through the steps; whatever happens, the last event holds all that was seen."""
        fin, phrase = Fin.TERMINE, "Toutes les étapes ont été faites."
        try:
            yield from self._journey()
        except Stop as stop:
            fin, phrase = stop.fin, stop.phrase
        except KeyboardInterrupt:
            fin, phrase = Fin.INTERROMPU, self._where("Le rejeu a été interrompu à la demande")
        self.traffic.end(held=not self.carnet.envoye)
        blocked = blocked_at([record for record, _ in self.carnet.journal])
        yield ReplayEnded(parcours=self.carnet.parcours(fin, phrase + blocked))

    # Steps ----------------------------------------------------------------------------------

    def _journey(self) -> Iterator[ReplayEvent]:
        """Go from the first page to the last step."""
        yield from self._start()
        yield from self._steps(self._wanted(), "etapes", ())

    def _wanted(self) -> tuple[Etape, ...]:
        """The steps to do, their `{{ … }}` filled in."""
        return self.options.etapes or self.source.procedure.etapes

    def _start(self) -> Iterator[ReplayEvent]:
        """Open the first page, unless the first step does."""
        if not isinstance(self._wanted()[0], Aller):
            yield from self._open()

    def _open(self) -> Iterator[ReplayEvent]:
        """Open the first page, as a step of its own."""
        yield from self._step(Aller(aller=Adresse(adresse="")), "depart", ())

    def _steps(
        self, steps: Sequence[Etape], path: str, cadre: CheminCadre
    ) -> Iterator[ReplayEvent]:
        for index in range(len(steps)):
            yield from self._one(steps, index, path, cadre)

    def _one(
        self, steps: Sequence[Etape], index: int, path: str, cadre: CheminCadre
    ) -> Iterator[ReplayEvent]:
        """Do one of some steps, after what its page wants first."""
        step = steps[index]
        yield from self._before(step, f"{path}.{index}")
        if self.source.procedure.provocations and self.carnet.pages and not cadre:
            yield from self._provoke(steps, index, path)
        yield from self._step(step, f"{path}.{index}", cadre)

    def _before(self, step: Etape, path: str) -> Iterator[ReplayEvent]:
        """Do what the page wants before a step is."""
        if not self.carnet.pages or step.role is Role.MENE:
            return
        try:
            yield from self._banner()
        except EngineError as error:  # the browser died before the step began
            yield from self._fail(step, path, error)

    def _banner(self) -> Iterator[ReplayEvent]:
        """Answer the message on cookies of the page, before the step that it hinders."""
        answered = self.bandeaux.answer(self.carnet.pages, self.reader)
        if answered is None:
            return
        self.news.add(answered.phrase)
        if answered.page is not None:
            self.carnet.pages.append(answered.page)
            yield PageSeen(page=answered.page)

    def _provoke(self, steps: Sequence[Etape], index: int, path: str) -> Iterator[ReplayEvent]:
        """Make the harmless mistakes that the procedure allows before a step.

        Where one loses the page, the steps that lead there are done again, then the others made.
        """
        fault, over = None, False
        while not over:
            fault = yield from self._mistakes(steps, index, path)
            page, given = self.carnet.pages[-1], self.options.deja_identifie
            over = fault is None or not done_again(
                self._hand(), self.faites, self.reader, page, given=given
            )
            if fault is not None and not over:
                self.carnet.tried(fault.essai)
                yield Provoked(provocation=fault.essai)
        self.news.pass_over()  # what the mistakes opened is told with them, not with the step
        if fault:
            self.traffic.turn()
            yield from self._fail(steps[index], f"{path}.{index}", fault)

    def _mistakes(
        self, steps: Sequence[Etape], index: int, path: str
    ) -> Generator[ReplayEvent, None, SpoiltError | None]:
        """Make them until one loses the page, which is then given."""
        try:
            for provocation in self._provoker().before(steps, index, path, self.carnet.pages):
                self.carnet.tried(provocation)
                yield Provoked(provocation=provocation)
        except SpoiltError as error:
            return error
        return None

    def _comes_back(self, limit: Limit) -> bool:
        """Whether the procedure is left where it stops, to see what it keeps."""
        return limit.fin is Fin.AVANT_ENVOI and bool(self.provoker and self.provoker.revenant.forms)

    def _stop_at(
        self, limit: Limit, step: Etape, path: str, cadre: CheminCadre
    ) -> Iterator[ReplayEvent]:
        """Stop before a step; nothing more leaves, or nothing written where a page is read yet."""
        back = self._comes_back(limit)
        if back:
            self.session.keep(writes)
        else:
            self.session.hold()
        where = glance(self._hand(), step, cadre)
        phrase = limit.phrase if limit.statut is StatutEtape.REFUSEE else self._where(limit.phrase)
        yield from self._end(self._record(step, path, limit.statut, phrase, where))
        if back:
            yield from self._come_back(path)
        raise Stop(limit.fin, phrase)

    def _come_back(self, path: str) -> Iterator[ReplayEvent]:
        """Leave the procedure, and open its first form anew."""
        for provocation in self._provoker().at_the_end(self.carnet.pages, path):
            self.carnet.tried(provocation)
            yield Provoked(provocation=provocation)
        self.news.pass_over()

    def _step(self, step: Etape, path: str, cadre: CheminCadre) -> Iterator[ReplayEvent]:
        if self.options.arret():
            raise KeyboardInterrupt
        self.rang += 1
        phrase = self.options.masque.hide(phrase_at(self.source.procedure, step, path))
        yield StepStarted(
            etape=path, phrase=phrase, rang=self.rang, prevues=len(self.source.lignes) or self.rang
        )
        self.before = self.carnet.pages[-1] if self.carnet.pages else None
        try:
            self.traffic.turn()
            match step:
                case Si(si=fourche):
                    seen = looks(self._hand(), fourche, cadre)
                    said = "Oui, c'est sur la page." if seen else "Non, ce n'est pas sur la page."
                    yield from self._end(self._record(step, path, StatutEtape.FAITE, said))
                    name, branch = ("alors", fourche.alors) if seen else ("sinon", fourche.sinon)
                    yield from self._steps(branch, f"{path}.{name}", cadre)
                case DansLeCadre(dans_le_cadre=inside):
                    chemin = enter(self._hand(), inside, cadre)
                    yield from self._end(self._record(step, path, StatutEtape.FAITE))
                    yield from self._steps(inside.etapes, f"{path}.etapes", chemin)
                case _:
                    yield from self._uncovered(step, path, cadre)
        except EngineError as error:
            yield from self._fail(step, path, error)

    def _uncovered(self, step: Etape, path: str, cadre: CheminCadre) -> Iterator[ReplayEvent]:
        """Do a step; again where something came or went since the page was read.

        A message on cookies came late, and lay over what it presses; or what it presses was in a
        list that shut as the page was read.
        """
        try:
            yield from self._simple(step, path, cadre)
        except TargetMissingError:
            if not opened_again(self._hand(), self.faites, self.before):
                raise
            yield from self._simple(step, path, cadre)
        except EngineError as error:
            if COVERED not in str(error) or not (yield from self._late_banner(path)):
                raise
            yield from self._simple(step, path, cadre)

    def _late_banner(self, path: str) -> Generator[ReplayEvent, None, bool]:
        """Read what came on the page since it was read; whether a message there was answered."""
        page = self.reader.read(len(self.carnet.pages), path, self.before)
        if page is None:
            return False
        seen = len(self.carnet.pages) + 1
        self.carnet.pages.append(page)
        yield PageSeen(page=page)
        yield from self._banner()
        self.before = self.carnet.pages[-1]
        return len(self.carnet.pages) > seen

    def _simple(self, step: Etape, path: str, cadre: CheminCadre) -> Iterator[ReplayEvent]:
        start = time.monotonic()
        if limit := limit_of(step, self.source.procedure, envoyer=self.options.envoyer):
            yield from self._stop_at(limit, step, path, cadre)
        if self.oreille is not None and self.before is not None:
            self.oreille.begin()
        done = self._opened(step) if self._again(step) else self._done(step, cadre)
        if self.oreille is not None and self.before is not None:
            done = replace(done, ecoute=self.oreille.end(done.clavier, self.before.indice))
        page = self.reader.read(len(self.carnet.pages), path, self.before)
        if page is not None:
            self.carnet.pages.append(page)
            yield PageSeen(page=page)
        self.retenue.release()
        outcome = self._outcome(step)
        fault = outcome.fault(page) if page else undone(self.session, step, done)
        if not fault and (fault := outcome.sent_back(page)):
            self.carnet.envoye = False
        if page and self.options.deja_identifie and not self.notes.anything():
            fault = signed_out(page, fault)
        if fault:
            fault = f"{fault}{self._retold()}"
        elif told := self._retold().strip():
            self.news.add(told)
        statut = StatutEtape.ECHEC if fault else StatutEtape.FAITE
        record = self._record(step, path, statut, fault or self.news.told(done), done)
        yield from self._end(replace(record, duree_ms=round((time.monotonic() - start) * 1000, 1)))
        if fault:
            raise self._stop(step, path, fault, Fin.ECHEC)
        found = self.before.document if self.before else ""
        self.faites.append(Faite(etape=step, cadre=cadre, document=found))
        self.rest.after(page, self.before)

    def _done(self, step: Etape, cadre: CheminCadre) -> Done:
        """Do a step, and wait for where it leads."""
        done = self._hand().do(step, cadre)
        self.carnet.envoye = self.carnet.envoye or isinstance(step, Envoyer)
        if done.secret is not None:
            self.reader.secrets.append(done.secret)
        self._outcome(step).arrive(done)
        return done

    def _again(self, step: Etape) -> bool:
        """Whether a step may be done again: it opens an address, and nothing was given yet."""
        return isinstance(step, Aller) and not self.notes.anything()

    def _opened(self, step: Etape) -> Done:
        """Open an address, again where it gives no page; each time is told with the step."""
        tries = Reprises(session=self.session, pause_s=self.options.reprise_s)
        try:
            return tries.opened(lambda: self._done(step, ()))
        finally:
            self.repris = tries.told()

    def _retold(self) -> str:
        """What is to be said of an address that was opened again, once, after a space."""
        told, self.repris = self.repris, ""
        return told and f" {told}"

    def _end(self, record: StepRecord) -> Iterator[ReplayEvent]:
        self.carnet.keep(record)
        phrase = self._where("Le rejeu s'est arrêté en chemin")
        yield StepEnded(record=record, parcours=self.carnet.parcours(Fin.INTERROMPU, phrase))

    def _fail(self, step: Etape, path: str, error: EngineError) -> Iterator[ReplayEvent]:
        """Keep what is on the screen, then stop."""
        outcome = self._outcome(step)
        message, fin = outcome.cause(error)
        if fin is Fin.ECHEC:
            try:
                page = self.reader.read(len(self.carnet.pages), path, self.before)
            except EngineError:
                page = None
            if page is not None and page.url.startswith(("http://", "https://")):
                self.carnet.pages.append(page)
                yield PageSeen(page=page)
            last = self.carnet.journal[-1][0] if self.carnet.journal else None
            message = outcome.fault(page) or message + outcome.seen(last, self.carnet.pages)
        message = f"{message}{self._retold()}"
        if self.options.deja_identifie and self.before is None:
            message = f"{message} {EXPIRED}"
        yield from self._end(self._record(step, path, StatutEtape.ECHEC, message))
        raise self._stop(step, path, message, fin)

    def _stop(self, step: Etape, path: str, message: str, fin: Fin) -> Stop:
        return Stop(fin, self.options.masque.hide(failed_at(self.source, step, path, message)))

    # The state of the replay ----------------------------------------------------------------

    def _provoker(self) -> Provoker:
        if self.provoker is None:
            self.provoker = Provoker(
                procedure=self.source.procedure,
                hand=self._hand(),
                reader=self.reader,
                rest=self.rest.on,
                turn=self.traffic.turn,
                wrote=self.traffic.wrote,
                given=self.options.deja_identifie,
                faites=self.faites,
            )
        return self.provoker

    def _hand(self) -> Hand:
        return Hand(
            session=self.session,
            depart=self.source.procedure.depart,
            dossier=self.source.dossier,
            is_secret=self.options.masque.is_secret,
            timeout_s=self.options.timeout_s,
            settle=self.reader.settle,
            avant_saisie=lambda souris: self.reader.calme.about_to_fill(souris=souris),
            notes=self.notes,
            retenue=self.retenue,
            declare=declares(self.source.procedure),
            depuis=datetime.fromisoformat(self.debut),
            naissance=self.scenario.sosie.naissance,
            clavier=keys_of(self.scenario, self.focus, self.reader.settle, self.before),
            oreille=self.oreille,
            arret=self.options.arret,
            designes=names_of(self.source.procedure.etapes),
        )

    def _outcome(self, step: Etape) -> Outcome:
        return Outcome(
            step=step,
            session=self.session,
            depart=self.source.procedure.depart,
            dossier=self.options.dossier,
            settle=self.reader.settle,
            before=self.before,
        )

    def _record(
        self,
        step: Etape,
        path: str,
        statut: StatutEtape,
        message: str = "",
        done: Done | None = None,
    ) -> StepRecord:
        return self.carnet.record(step, path, statut, message, done, self.before)

    def _where(self, what: str) -> str:
        return f"{what}, à l'étape {self.rang}."
