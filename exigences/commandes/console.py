"""What the commands print: a live line a step, then a summary in plain words."""

import sys
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from rich.console import Console
from rich.status import Status

from exigences.chaine.analyse import AuditDone
from exigences.chaine.dossier import RESUME
from exigences.commandes.options import Ton
from exigences.commandes.terminal import console_of, safe, written
from exigences.model.parcours.parcours import Fin, StatutEtape
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.rapport.envois import GRAVES, trace_line
from exigences.rapport.francais import niveau
from exigences.rapport.lecture import Lecture, appele
from exigences.replay.events import (
    AroundOpened,
    PageSeen,
    Provoked,
    ReplayEvent,
    ReplayStarted,
    StepEnded,
    StepStarted,
)

if TYPE_CHECKING:
    from exigences.chaine.exploration import ExplorationOptions, Exploree

_SIGNS = {
    StatutEtape.FAITE: ("✓", "+", "green"),
    StatutEtape.SAUTEE: ("–", "-", "dim"),
    StatutEtape.REFUSEE: ("■", "|", "cyan"),
    StatutEtape.OBSTACLE: ("■", "|", "yellow"),
    StatutEtape.ECHEC: ("✗", "x", "red"),
}
"""Sign of a step, what stands for it where the terminal has not that sign, its colour."""
BROKEN_ENDS = (Fin.ECHEC, Fin.INTERROMPU)
"""Ends that are told on stderr."""
_SHOWN = 6


class Progress:
    """Follows a replay on stderr: the step under way, then one line for each that ended."""

    def __init__(self, ton: Ton = Ton.NORMAL, titre: str = "") -> None:
        self._console = console_of(sys.stderr)
        self._console.quiet = ton is Ton.SILENCIEUX
        self._verbeux = ton is Ton.VERBEUX
        self._titre = titre
        self._begun = monotonic()
        self._dits: set[str] = set()
        self._status: Status = self._console.status("Démarrage du navigateur…")

    def __enter__(self) -> "Progress":
        """Say which procedure begins, where there are several, and show the live line."""
        if self._titre:
            self._console.print(f"\n[bold]{safe(self._titre)}[/]", highlight=False)
        if not self._console.quiet:
            self._status.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the terminal as it was."""
        self._status.stop()

    def __call__(self, event: ReplayEvent) -> None:
        """Take one event of the replay."""
        match event:
            case ReplayStarted(nom=nom, rang=rang, prevus=prevus):
                title = f"Rejeu {rang} sur {prevus} : {safe(nom)}"
                self._console.print(f"[bold]{title}[/]", highlight=False)
            case AroundOpened(nom=nom):
                self._status.update(f"Page liée par les écrans : {safe(nom)}…")
                self._more(f"page liée : {nom}")
            case PageSeen(page=page):
                self._more(f"page lue : {page.url}")
            case Provoked(provocation=provocation):
                self._more(f"provocation : {provocation.genre.value}")
            case StepStarted(rang=rang, prevues=prevues, phrase=phrase):
                self._begun = monotonic()
                self._status.update(f"Étape {rang} sur {prevues} au plus : {safe(phrase)}…")
            case StepEnded(record=record):
                line = f"{self._sign(record.statut)} {safe(record.phrase)}"
                if record.message:
                    self._dits.add(record.message)
                    line += f" [dim]({safe(record.message)})[/]"
                if self._verbeux:
                    spent = f"{monotonic() - self._begun:.1f}".replace(".", ",")
                    line += f" [dim]{spent} s[/]"
                self._console.print(line, highlight=False)
            case _:
                pass

    def told(self, sentence: str) -> bool:
        """Whether a sentence was already said with its step."""
        return sentence in self._dits and not self._console.quiet

    def _more(self, sentence: str) -> None:
        """Say what is only told to who asked for all."""
        if self._verbeux:
            self._console.print(f"  [dim]{safe(sentence)}[/]", highlight=False)

    def _sign(self, statut: StatutEtape) -> str:
        sign, plain, colour = _SIGNS[statut]
        return f"[{colour}]{sign if written(self._console, sign) else plain}[/]"


def explored(
    options: "ExplorationOptions", progress: Progress, arret: Callable[[], bool]
) -> "Exploree":
    """Explore, and say only once why nothing could be."""
    from exigences.chaine.exploration import ExplorationError, explore

    try:
        return explore(options, progress, arret)
    except ExplorationError as error:
        if progress.told(str(error)):
            raise ExplorationError("Rien n'a été écrit.") from error
        raise


def print_summary(console: Console, done: AuditDone) -> None:
    """Say what the audit found and where its report is."""
    rapport = done.rapport
    lecture = Lecture(rapport)
    console.print()
    console.rule(f"[bold]{safe(rapport.procedure.nom)}[/]", align="left")
    if rapport.fin.etat not in BROKEN_ENDS:
        console.print(safe(rapport.fin.phrase), highlight=False)
    _print_sendings(console, rapport)
    console.print(_grade(rapport), highlight=False)
    console.print(safe(f"Autre voie que le numérique : {rapport.alternative.titre}."))
    _print_silent(console, lecture.non_annoncees)
    _print_sosies(console, rapport)
    console.print(f"\nEn une page : [bold]{safe(str(done.dossier / RESUME))}[/]", soft_wrap=True)
    console.print(
        f"Le rapport : [bold]{safe(str(done.dossier / 'rapport.html'))}[/]", soft_wrap=True
    )


def _print_sendings(console: Console, rapport: Rapport) -> None:
    """Say what left of the answers, and what stays on the service; what is grave goes to stderr."""
    if rapport.reseau.issue not in GRAVES:
        console.print(safe(rapport.reseau.phrase), highlight=False)
    for sentence in (*rapport.reseau.precisions, *(trace_line(t) for t in rapport.reseau.traces)):
        console.print(f"  • {safe(sentence)}", highlight=False)


def _grade(rapport: Rapport) -> str:
    score = rapport.score
    if score.note is None:
        return "Trop peu a été vu pour donner une note."
    confirmed = Lecture(rapport).si_confirme
    return (
        f"Niveau d'exigence [bold]{'au moins ' if score.partielle else ''}{score.note}[/] (de A, "
        f"peu, à E, beaucoup) : [bold]{niveau(score.global_)}[/] sur 100, entre "
        f"{niveau(score.bas)} et {niveau(score.haut)} selon les pondérations"
        + ("" if confirmed is None else f", {niveau(confirmed)} si tout doute se confirmait")
        + f" ; {round(score.couverture * 100)} % de ce qui compte a pu être jugé."
    )


def _print_silent(console: Console, silent: tuple[ConstatRapport, ...]) -> None:
    if not silent:
        return
    many = "s" if len(silent) > 1 else ""
    console.print(f"\n[bold]{len(silent)} demande{many} que rien n'annonce :[/]", highlight=False)
    for constat in silent[:_SHOWN]:
        screen = f" [dim](écran {constat.preuves[0].ecran})[/]" if constat.preuves else ""
        console.print(f"  • {safe(constat.titre)}{screen}", highlight=False)
    if len(silent) > _SHOWN:
        console.print(f"  • et {len(silent) - _SHOWN} de plus, dans le rapport", highlight=False)


def _print_sosies(console: Console, rapport: Rapport) -> None:
    """Say where each person stops, where there are several."""
    if len(rapport.sosies) < 2:
        return
    console.print("\n[bold]Ce que vit chaque personne :[/]", highlight=False)
    for sosie in rapport.sosies:
        console.print(f"  • {safe(appele(sosie))} : {safe(sosie.phrase)}", highlight=False)
        if sosie.echec and sosie.rejoue:
            console.print(f"    [dim]{safe(sosie.fin)}[/]", highlight=False)
