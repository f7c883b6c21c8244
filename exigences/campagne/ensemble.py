"""Compares the reports of many folders: each is read once, and only what is compared is kept."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from exigences.chaine.dossier import read_report
from exigences.comparaison.ensemble.comparer import compare_many
from exigences.comparaison.ensemble.dinum import beside
from exigences.comparaison.ensemble.lus import RapportLu, Titre, read
from exigences.loading.dinum import load_dinum
from exigences.model.rapport.ensemble import ComparaisonDeServices


def compare_files(paths: Sequence[Path], dinum: Path | None = None) -> ComparaisonDeServices:
    """Compare the reports of these paths, beside what the State publishes if its file is given."""
    published = None if dinum is None else load_dinum(dinum)
    known: list[RapportLu] = []
    titles: dict[str, Titre] = {}
    for path in dict.fromkeys(paths):
        one, named = read(read_report(path), path.as_posix())
        known.append(one)
        titles |= named
    if published is None:
        return compare_many(known, titles)
    return compare_many(known, titles, partial(beside, published=published))
