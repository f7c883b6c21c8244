"""Ends a run: its summary, the limits that are passed, its exit code."""

import sys
from collections.abc import Iterable

import typer

from exigences.catalogue.registry import load_catalogue
from exigences.chaine.analyse import AuditDone
from exigences.commandes.console import BROKEN_ENDS, print_summary
from exigences.commandes.options import BLOCKED, BROKEN, say
from exigences.commandes.terminal import console_of
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.envois import GRAVES
from exigences.scoring.blocages import check_limits, unverified_limits
from exigences.scoring.connues import check_known


def refuse_unknown(interdits: Iterable[str] | None) -> None:
    """Refuse a limit on an exigence that does not exist, before anything is done."""
    check_known(interdits or (), (d.exigence.id for d in load_catalogue()))


def conclude(done: AuditDone, score_max: float | None, interdits: Iterable[str] | None) -> None:
    """Print the summary, then say each limit that is passed; 2 wins over 1."""
    print_summary(console_of(sys.stdout), done)
    if done.rapport.reseau.issue in GRAVES:
        say(done.rapport.reseau.phrase)
    passed = check_limits(done.rapport, score_max=score_max, interdits=interdits or ())
    for sentence in unverified_limits(done.rapport, interdits or ()):
        say(sentence)
    for sentence in passed:
        say(sentence)
    if done.arrete:
        say(done.arrete)
    if code := _code(done.rapport, blocked=bool(passed), stopped=bool(done.arrete)):
        raise typer.Exit(code)


def _code(rapport: Rapport, *, blocked: bool, stopped: bool) -> int:
    if rapport.fin.etat in BROKEN_ENDS:
        say(rapport.fin.phrase)
        return BROKEN
    if stopped:
        return BROKEN
    return BLOCKED if blocked else 0
