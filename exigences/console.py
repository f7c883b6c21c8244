"""What the commands print: a live line a step, then a summary in plain words."""

from collections.abc import Iterable
from io import TextIOWrapper
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.markup import escape
from rich.status import Status

from exigences.model.exigence import Exigence
from exigences.model.parcours import Fin, StatutEtape
from exigences.model.rapport import ConstatRapport, Rapport
from exigences.pipeline import AuditDone
from exigences.rapport.francais import neutralise, niveau
from exigences.rapport.lecture import Lecture, appele
from exigences.rapport.mots import CATEGORIES
from exigences.replay.events import ReplayEvent, ReplayStarted, StepEnded, StepStarted

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
    """Follows a replay: the step under way, then one line for each that ended."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._status: Status = console.status("Démarrage du navigateur…")

    def __enter__(self) -> "Progress":
        """Show the live line."""
        self._status.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the terminal as it was."""
        self._status.stop()

    def __call__(self, event: ReplayEvent) -> None:
        """Take one event of the replay."""
        match event:
            case ReplayStarted(nom=nom, rang=rang, prevus=prevus):
                title = f"Rejeu {rang} sur {prevus} : {_safe(nom)}"
                self._console.print(f"[bold]{title}[/]", highlight=False)
            case StepStarted(rang=rang, prevues=prevues, phrase=phrase):
                self._status.update(f"Étape {rang} sur {prevues} au plus : {_safe(phrase)}…")
            case StepEnded(record=record):
                line = f"{self._sign(record.statut)} {_safe(record.phrase)}"
                if record.message:
                    line += f" [dim]({_safe(record.message)})[/]"
                self._console.print(line, highlight=False)
            case _:
                pass

    def _sign(self, statut: StatutEtape) -> str:
        sign, plain, colour = _SIGNS[statut]
        return f"[{colour}]{sign if _written(self._console, sign) else plain}[/]"


def _written(console: Console, text: str) -> bool:
    """Whether the encoding of a console has these characters."""
    try:
        text.encode(console.encoding)
    except UnicodeEncodeError:
        return False
    return True


def console_of(stream: TextIO) -> Console:
    """A console that writes whole lines where it is not a terminal."""
    return Console(file=stream, highlight=False, soft_wrap=not stream.isatty())


def never_fail(stream: TextIO) -> None:
    """Let a stream replace the characters that its encoding has not."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="replace")


def print_summary(console: Console, done: AuditDone) -> None:
    """Say what the audit found and where its report is."""
    rapport = done.rapport
    lecture = Lecture(rapport)
    console.print()
    console.rule(f"[bold]{_safe(rapport.procedure.nom)}[/]", align="left")
    if rapport.fin.etat not in BROKEN_ENDS:
        console.print(_safe(rapport.fin.phrase), highlight=False)
    console.print(_grade(rapport), highlight=False)
    console.print(_safe(f"Autre voie que le numérique : {rapport.alternative.titre}."))
    _print_silent(console, lecture.non_annoncees)
    _print_sosies(console, rapport)
    console.print(
        f"\nLe rapport : [bold]{_safe(str(done.dossier / 'rapport.html'))}[/]", soft_wrap=True
    )


def _grade(rapport: Rapport) -> str:
    score = rapport.score
    if score.note is None:
        return "Trop peu a été vu pour donner une note."
    return (
        f"Niveau d'exigence [bold]{score.note}[/] (de A, peu, à E, beaucoup) : "
        f"[bold]{niveau(score.global_)}[/] sur 100, entre {niveau(score.bas)} et "
        f"{niveau(score.haut)} selon les pondérations ; "
        f"{round(score.couverture * 100)} % de ce qui compte a pu être jugé."
    )


def _print_silent(console: Console, silent: tuple[ConstatRapport, ...]) -> None:
    if not silent:
        return
    many = "s" if len(silent) > 1 else ""
    console.print(f"\n[bold]{len(silent)} demande{many} que rien n'annonce :[/]", highlight=False)
    for constat in silent[:_SHOWN]:
        screen = f" [dim](écran {constat.preuves[0].ecran})[/]" if constat.preuves else ""
        console.print(f"  • {_safe(constat.titre)}{screen}", highlight=False)
    if len(silent) > _SHOWN:
        console.print(f"  • et {len(silent) - _SHOWN} de plus, dans le rapport", highlight=False)


def _print_sosies(console: Console, rapport: Rapport) -> None:
    """Say where each person stops, where there are several."""
    if len(rapport.sosies) < 2:
        return
    console.print("\n[bold]Ce que vit chaque personne :[/]", highlight=False)
    for sosie in rapport.sosies:
        console.print(f"  • {_safe(appele(sosie))} : {_safe(sosie.phrase)}", highlight=False)
        if sosie.echec and sosie.rejoue:
            console.print(f"    [dim]{_safe(sosie.fin)}[/]", highlight=False)


def print_page(console: Console, found: dict[str, object]) -> None:
    """Say in a few lines what one inspected page asks."""
    if "erreur" in found:
        sign = "✗" if _written(console, "✗") else "x"
        console.print(f"[red]{sign}[/] {_safe(str(found['erreur']))}", highlight=False)
        return
    console.print(f"[bold]{_safe(str(found['titre']))}[/] [dim]{_safe(str(found['url']))}[/]")
    fields = [c for c in _rows(found["champs"]) if c["visible"]]
    many = "s" if len(fields) > 1 else ""
    console.print(f"  {len(fields)} champ{many} visible{many}", highlight=False)
    for constat in _rows(found["constats"]):
        if constat["verdict"] == "constate":
            console.print(f"  • {_safe(str(constat['exigence']))}", highlight=False)


def print_list(console: Console, exigences: Iterable[Exigence]) -> None:
    """List exigences by category: id, then title."""
    for categorie, members in groupby(exigences, key=lambda e: e.categorie):
        console.print(f"\n[bold]{CATEGORIES[categorie]}[/]")
        for exigence in members:
            console.print(f"  {exigence.id:<36} {exigence.titre}")
    console.print("\n« exigences catalogue ID » explique une exigence.")


def print_exigence(console: Console, exigence: Exigence) -> None:
    """Explain one exigence: what it demands, why it matters, what can be done, its sources."""
    console.print(f"[bold]{exigence.titre}[/]  {exigence.id}, {CATEGORIES[exigence.categorie]}\n")
    console.print(f"Ce qui est demandé : {exigence.demande}")
    console.print(f"Pourquoi c'est important : {exigence.pourquoi}")
    console.print(f"Ce que le service peut faire : {exigence.remediation}")
    if exigence.annonce:
        console.print(f"Annoncée par : {', '.join(f'« {words} »' for words in exigence.annonce)}")
    console.print("Sources :")
    for reference in exigence.references:
        console.print(f"  • {' '.join(filter(None, (reference.titre, reference.url)))}")


def _rows(value: object) -> list[dict[str, object]]:
    return list(value) if isinstance(value, list) else []


def _safe(text: str) -> str:
    """Page text in a terminal: no control characters, no markup."""
    return escape(neutralise(text))
