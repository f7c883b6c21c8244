"""Explores the services of the bench, and compares what is reached with their written journeys."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from exigences.chaine.exploration import ExplorationOptions, explore
from exigences.exploration.limites import Limites
from exigences.facts.page.ecrans import screens
from exigences.loading import load_procedure
from exigences.model.document import Document
from exigences.model.erreur import ExigencesError
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.procedure.procedure import ProcedureSource
from outils.exploration.ecrite import Ecrite, at_rest, follow
from outils.exploration.mesure import ATTENTE_S, Chrono, replay
from outils.exploration.relais import Recue, Relais, relay
from outils.verite.archives import Dossier
from outils.verite.erreur import VeriteError
from outils.verite.installation import version
from outils.verite.passages import prepared, with_port
from outils.verite.vivant import Atelier

MESURES = Path(__file__).resolve().parent / "banc.json"
MINUTES = 5
"""How long one exploration may last."""
_FOLDERS = re.compile(r"/[^\s:()]+/(?:demarches|installes)/(?:[^\s:/]+/)?")


class Essai(Document):
    """What came of one exploration."""

    vus: int
    """Screens of the written journey that it saw."""
    ecrans: int
    """All the screens that it saw."""
    arret: str
    phrase: str
    actes: tuple[str, ...]
    """What it sent, of what the written journey sends by its final step."""
    ecritures: tuple[str, ...]
    """All else that it sent by a method that may change something."""
    rejoue: bool
    """Whether what was written, replayed, saw the same screens."""
    duree_s: float
    rejeu_s: float


class DemarcheMesuree(Document):
    """A journey of the bench."""

    service: str
    demarche: str
    version: str = ""
    manque: str = ""
    """Why it could not be measured."""
    jusqua: str = ""
    """What the written journey is followed up to."""
    a_voir: int = 0
    compte: bool = False
    """Whether an account is opened on the way."""
    branches: tuple[str, ...] = ()
    """The ways that its author takes before the first answer."""
    seule: Essai | None = None
    """From the address alone."""
    guidee: Essai | None = None
    """With those ways asked for; None where the address was enough."""


class MesuresDuBanc(Document):
    """All of them."""

    demarches: tuple[DemarcheMesuree, ...] = ()


def measured(nom: str, cache: Path) -> Iterator[DemarcheMesuree]:
    """Explore each journey of a service of the bench; one that cannot be measured says why."""
    dossier = Dossier(nom)
    service = dossier.service()
    names = [d.demarche for d in service.demarches]
    try:
        with prepared(dossier, service, cache) as atelier:
            made = version(dossier.chemin, service)
            for name in names:
                bench = _Banc(dossier=dossier.chemin, atelier=atelier, pret=service.pret)
                try:
                    yield bench.measure(name).model_copy(update={"version": made})
                except (VeriteError, ExigencesError) as error:
                    yield DemarcheMesuree(service=nom, demarche=name, manque=_short(error))
    except (VeriteError, OSError) as error:
        for name in names:
            yield DemarcheMesuree(service=nom, demarche=name, manque=_short(error))


def _short(error: Exception) -> str:
    """What an error says, without the folders of this machine: of many lines, both ends."""
    first, *more = [line for line in str(error).splitlines() if line.strip()] or [""]
    return stable_phrase(_FOLDERS.sub("", " ".join((first[:80], *more[-1:]))))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Banc:
    """A service that is installed here."""

    dossier: Path
    atelier: Atelier
    pret: str

    def measure(self, demarche: str) -> DemarcheMesuree:
        """Follow the written journey, then explore from its address."""
        with self.atelier.alive(self.pret), relay(self.atelier.port) as relais:
            source = self._source(demarche, relais)
            written = follow(source, relais)
        tries: list[Essai] = []
        with self.atelier.alive(self.pret):
            for branches in ((), written.branches):
                if tries and (not branches or tries[0].vus == _count(written.pages)):
                    break
                with relay(self.atelier.port, relais.port) as relais:
                    tries.append(attempt(written, branches, relais))
        return DemarcheMesuree(
            service=self.dossier.name,
            demarche=demarche,
            jusqua=written.jusqua,
            a_voir=_count(written.pages),
            compte=written.compte,
            branches=written.branches,
            seule=tries[0],
            guidee=tries[1] if tries[1:] else None,
        )

    def _source(self, demarche: str, relais: Relais) -> ProcedureSource:
        """Read the journey, at the port of the relay."""
        with TemporaryDirectory() as there:
            journeys = with_port(self.dossier, Path(there), relais.port)
            source = load_procedure(journeys / f"{demarche}.yaml")
        bare = source.procedure.model_copy(update={"provocations": ()})
        return replace(source, procedure=bare, dossier=self.dossier / "demarches")


def _count(pages: tuple[PageSnapshot, ...]) -> int:
    return len(set(screens(pages)))


def in_common(ours: tuple[PageSnapshot, ...], theirs: tuple[PageSnapshot, ...]) -> int:
    """How many screens of the first are among those of the second."""
    ranks = tuple(screens((*ours, *theirs)))
    return len(set(ranks[: len(ours)]) & set(ranks[len(ours) :]))


def attempt(written: Ecrite, branches: Sequence[str], relais: Relais) -> Essai:
    """Explore from where a journey begins, then replay what was written."""
    own, again = Chrono(), Chrono()
    with TemporaryDirectory() as folder:
        options = ExplorationOptions(
            adresse=written.depart,
            fichier=Path(folder, "demarche.yaml"),
            limites=Limites(
                duree_s=MINUTES * 60,
                ouvrir_un_compte=written.compte,
                branches=tuple(branches),
            ),
            hors_ligne=True,
            attente_s=ATTENTE_S,
        )
        try:
            found = explore(options, own)
        except ExigencesError as error:
            return _none(_short(error), relais, written)
        sent = tuple(relais.recues)
        replay(load_procedure(options.fichier), again)
    pages = at_rest(own.fin[-1].parcours.pages)
    return Essai(
        vus=in_common(written.pages, pages),
        ecrans=_count(pages),
        arret=found.conclusion.arret.value,
        phrase=stable_phrase(found.conclusion.phrase),
        actes=tuple(_told(r) for r in relais.recues if _is_act(r, written.actes)),
        ecritures=_others(sent, written.actes),
        rejoue=in_common(pages, at_rest(again.fin[-1].parcours.pages)) == _count(pages),
        duree_s=round(own.duree_s, 2),
        rejeu_s=round(again.duree_s, 2),
    )


def _none(phrase: str, relais: Relais, written: Ecrite) -> Essai:
    """An exploration that wrote nothing."""
    return Essai(
        vus=0,
        ecrans=0,
        arret="impossible",
        phrase=stable_phrase(phrase),
        actes=tuple(_told(r) for r in relais.recues if _is_act(r, written.actes)),
        ecritures=_others(tuple(relais.recues), written.actes),
        rejoue=False,
        duree_s=0,
        rejeu_s=0,
    )


def stable_phrase(phrase: str) -> str:
    """A sentence without what changes from one run to the next."""
    return " ".join(phrase.split())[:200]


def _is_act(recue: Recue, actes: Sequence[Recue]) -> bool:
    return any(
        (recue.methode, recue.chemin) == (a.methode, a.chemin) and a.noms <= recue.noms
        for a in actes
    )


def _told(recue: Recue) -> str:
    return f"{recue.methode} {recue.chemin}"


def _others(recues: Sequence[Recue], actes: Sequence[Recue]) -> tuple[str, ...]:
    """What else was sent by a method that may change something, once each."""
    told = (_told(r) for r in recues if r.ecrit and not _is_act(r, actes))
    return tuple(dict.fromkeys(told))
