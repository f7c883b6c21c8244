"""Ends a run: its summary, the limits that are passed, its exit code."""

import sys

from rich.console import Console

from exigences.chaine.analyse import AuditDone
from exigences.chaine.rendus import render_each
from exigences.commandes.console import BROKEN_ENDS, print_summary
from exigences.commandes.options import BLOCKED, BROKEN, say
from exigences.commandes.regles import Regles
from exigences.commandes.sorties import Sorties, deliver, deliver_in
from exigences.commandes.terminal import console_of, safe
from exigences.comparaison.barriere import Barriere, judge_release
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.tri import Tri
from exigences.rapport.envois import GRAVES


def conclude(done: AuditDone, regles: Regles, sorties: Sorties) -> int:
    """Print the summary, say each limit that is passed, and give the exit code; 2 wins over 1.

    What is asked for besides the report is written last; on stdout, it has it for itself.
    """
    console = console_of(sys.stderr if sorties.ecran else sys.stdout)
    print_summary(console, done)
    barriere = judge_release(done.rapport, regles.reglages, regles.reference)
    _print_gate(console, barriere, regles, whole=done.rapport.fin.etat not in BROKEN_ENDS)
    if done.rapport.reseau.issue in GRAVES:
        say(done.rapport.reseau.phrase)
    for sentence in (*barriere.jugement.douteuses, *barriere.perimees, *barriere.depassees):
        say(sentence)
    if barriere.depassees and not regles.bloquer:
        say("Une limite est dépassée ; --sans-bloquer : rien n'est bloqué.")
    if done.arrete:
        say(done.arrete)
    if done.etat is not None:
        say(done.etat.phrase)
    _write_more(done, barriere.tri, sorties)
    blocked = bool(barriere.depassees) and regles.bloquer
    undone = bool(done.arrete) or (done.etat is not None and not done.etat.faite)
    return _code(done.rapport, blocked=blocked, stopped=undone)


def _write_more(done: AuditDone, tri: Tri, sorties: Sorties) -> None:
    if not sorties.formats:
        return
    rendus = render_each(done.rapport, sorties.formats, tri)
    if sorties.ecran:
        deliver(rendus, None)
    else:
        deliver_in(rendus, done.dossier)


def _print_gate(console: Console, barriere: Barriere, regles: Regles, *, whole: bool) -> None:
    """Say which settings ruled, what is tolerated, and what is just under a limit.

    `whole`: whether the replay ended by itself; that no limit is passed is only said then.
    """
    if regles.fichier is not None:
        held = " : aucune limite n'est dépassée" if whole and not barriere.depassees else ""
        console.print(f"\nRéglages de [bold]{safe(str(regles.fichier))}[/]{held}.", soft_wrap=True)
    for sentence in (*barriere.tolerees, *barriere.jugement.proches):
        console.print(f"  • {safe(sentence)}", highlight=False)


def _code(rapport: Rapport, *, blocked: bool, stopped: bool) -> int:
    if rapport.fin.etat in BROKEN_ENDS:
        say(rapport.fin.phrase)
        return BROKEN
    if stopped:
        return BROKEN
    return BLOCKED if blocked else 0
