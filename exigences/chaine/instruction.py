"""Gives the instruction to the double in one of its formats, from a report, a folder or a YAML."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from exigences.browser.discovery import find_browser
from exigences.browser.hand import never
from exigences.browser.impression import print_pdf
from exigences.chaine.analyse import AuditDone
from exigences.chaine.audit import AuditOptions, audit
from exigences.chaine.dossier import ReportError, read_report
from exigences.chaine.sosies import choose, share
from exigences.fichiers.textes import to_bytes
from exigences.loading.bibliotheque import DEMARCHES, YAML, open_procedure
from exigences.model.choix import TEMOIN, TOUS, FormatSosie
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.html_ import render_html
from exigences.rapport.instruction.texte import render_text
from exigences.replay.events import ReplayEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """A report, and where it was just written; no folder where it was there already."""

    rapport: Rapport
    dossier: Path | None = None
    scenario: str = ""
    """The person who was asked for; '' for that of the replay."""


def is_procedure(mot: str) -> bool:
    """Whether a word is a procedure to replay rather than a report to read."""
    path = Path(mot)
    if path.is_dir():
        return False
    return mot in DEMARCHES.noms() or path.suffix.lower() in YAML


def report_of(
    options: AuditOptions,
    listen: Callable[[ReplayEvent], None],
    arret: Callable[[], bool] = never,
) -> Replayed:
    """Read the report of a file or a folder, or replay a procedure; ReportError where neither."""
    if not is_procedure(options.procedure):
        return Replayed(rapport=_written(Path(options.procedure)))
    done: AuditDone = audit(_with_reference(options), listen, arret)
    asked = Path(options.scenarios[0]).stem
    return Replayed(rapport=done.rapport, dossier=done.dossier, scenario=asked)


def _written(path: Path) -> Rapport:
    if not path.exists():
        raise ReportError(
            f"{path} n'existe pas. Donnez une démarche (son fichier YAML, ou un nom que montre "
            "« exigences procedures »), ou un rapport (son dossier, ou son rapport.json)."
        )
    return read_report(path)


def _with_reference(options: AuditOptions) -> AuditOptions:
    """Put the reference before a person whom its replay serves: theirs would stop where they do."""
    asked = options.scenarios[0]
    if Path(asked).stem in (TEMOIN, TOUS):
        return options
    sosies = choose((TEMOIN, asked))
    serving = share(sosies, open_procedure(options.procedure).procedure)
    return options if serving[1] else replace(options, scenarios=(TEMOIN, asked))


def render_instruction(rapport: Rapport, format_: FormatSosie, scenario: str = "") -> bytes:
    """Write the instruction; a PDF needs a browser, BrowserMissingError says so."""
    instruction = build_instruction(rapport, scenario)
    match format_:
        case FormatSosie.TEXTE:
            return to_bytes(render_text(instruction))
        case FormatSosie.HTML:
            return to_bytes(render_html(instruction))
        case FormatSosie.PDF:
            return print_pdf(render_html(instruction), find_browser(os.environ))
