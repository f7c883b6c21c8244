"""Compares the reports of many folders: each is read once, and only what is compared is kept."""

import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import batched
from multiprocessing import get_context
from pathlib import Path

from pydantic import ValidationError

from exigences.chaine.dossier import read_report, report_file
from exigences.comparaison.ensemble.comparer import compare_many
from exigences.comparaison.ensemble.dinum import beside
from exigences.comparaison.ensemble.lus import RapportBref, RapportLu, Titre, read
from exigences.fichiers.lecture import read_plain
from exigences.loading.dinum import load_dinum
from exigences.model.rapport.ensemble import ComparaisonDeServices
from exigences.model.rapport.rapport import Rapport

_MANY = 60
"""Reports from which other processes, which each begin by loading the program, read faster."""
_AT_ONCE = 20

type _Lus = tuple[list[RapportLu], dict[str, Titre]]


def compare_files(paths: Sequence[Path], dinum: Path | None = None) -> ComparaisonDeServices:
    """Compare the reports of these paths, beside what the State publishes if its file is given."""
    published = None if dinum is None else load_dinum(dinum)
    known: list[RapportLu] = []
    titles: dict[str, Titre] = {}
    for some, named in _each(tuple(dict.fromkeys(paths))):
        known += some
        titles |= named
    if published is None:
        return compare_many(known, titles)
    return compare_many(known, titles, partial(beside, published=published))


def _each(paths: Sequence[Path]) -> Iterator[_Lus]:
    """Read all reports in their order, on every core where there are many."""
    cores = os.cpu_count() or 1
    if len(paths) < _MANY or cores == 1:
        yield _read(paths)
        return
    with ProcessPoolExecutor(cores, get_context("spawn"), _left_to_us) as workers:
        yield from workers.map(_read, batched(paths, _AT_ONCE))


def _left_to_us() -> None:
    """Let Ctrl+C stop the program, and not each of its processes with a word of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read(paths: Sequence[Path]) -> _Lus:
    known: list[RapportLu] = []
    titles: dict[str, Titre] = {}
    for path in paths:
        one, named = read(_brief(path), path.as_posix())
        known.append(one)
        titles |= named
    return known, titles


def _brief(path: Path) -> RapportBref | Rapport:
    """What is compared of a report; whatever keeps it from being read so is said by the whole."""
    try:
        return RapportBref.model_validate_json(read_plain(report_file(path)))
    except (ValidationError, OSError):
        return read_report(path)
