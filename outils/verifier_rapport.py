"""Check the report of an audit: its grade, what must be found there, a page that stands alone."""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import ValidationError

from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.rendu import render

LARGEST_PAGE_BYTES = 5_000_000
# What a browser would fetch by itself: a self-contained page has none.
FETCHED = re.compile(r"""<(?:script|img|iframe|link|source)\b[^>]*\b(?:src|href)=["']?https?:""")


def defects(
    folder: Path, *, notes: Sequence[str], found: Sequence[str], absent: Sequence[str]
) -> Iterator[str]:
    """Yield what is wrong in the folder of a report, one French sentence each."""
    page, data = folder / "rapport.html", folder / "rapport.json"
    try:
        rapport = Rapport.model_validate_json(data.read_bytes())
        html = page.read_text(encoding="utf-8")
    except (OSError, ValidationError) as error:
        yield f"le rapport ne peut pas être lu : {error}"
        return
    yield from _wrong_content(rapport, notes=notes, found=found, absent=absent)
    yield from _wrong_page(html, rapport)


def _wrong_content(
    rapport: Rapport, *, notes: Sequence[str], found: Sequence[str], absent: Sequence[str]
) -> Iterator[str]:
    if notes and rapport.score.note not in notes:
        yield f"la note est {rapport.score.note}, et non {' ou '.join(notes)}"
    if rapport.reseau.issue in ("peut_etre", "probable", "fait"):
        yield "la demande a été envoyée"
    verdicts = {constat.exigence: constat.verdict for constat in rapport.constats}
    for exigence in found:
        if verdicts.get(exigence) is not Verdict.CONSTATE:
            yield f"« {exigence} » devait être constatée : {verdicts.get(exigence, 'absente')}"
    for exigence in absent:
        if verdicts.get(exigence) is Verdict.CONSTATE:
            yield f"« {exigence} » ne devait pas être constatée"
    for constat in rapport.constats:
        if constat.verdict is Verdict.ERREUR:
            yield f"« {constat.exigence} » n'a pas pu être jugée : {constat.message}"


def _wrong_page(html: str, rapport: Rapport) -> Iterator[str]:
    if html != render(rapport, "html"):
        yield "rapport.html n'est pas la page de rapport.json"
    if fetched := FETCHED.search(html):
        yield f"rapport.html charge une ressource extérieure : {fetched.group()}"
    if (size := len(html.encode())) > LARGEST_PAGE_BYTES:
        yield f"rapport.html pèse {size} octets, plus que {LARGEST_PAGE_BYTES}"


def main(arguments: Sequence[str]) -> int:
    """Print what is wrong and return 1, or say that all is right and return 0."""
    parser = argparse.ArgumentParser(prog="outils.verifier_rapport")
    parser.add_argument("dossier", type=Path)
    parser.add_argument("--note", action="append", default=[])
    parser.add_argument("--constate", action="append", default=[])
    parser.add_argument("--absente", action="append", default=[])
    options = parser.parse_args(arguments)
    wrong = tuple(
        defects(options.dossier, notes=options.note, found=options.constate, absent=options.absente)
    )
    for defect in wrong:
        sys.stderr.write(f"{options.dossier} : {defect}.\n")
    if not wrong:
        sys.stdout.write(f"{options.dossier} : le rapport est celui qui est attendu.\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
