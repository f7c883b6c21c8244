"""Shows the edit of a procedure as a diff, and writes it once it loads."""

import codecs
from difflib import unified_diff
from pathlib import Path

from exigences.fichiers.ecriture import Porte
from exigences.loading import load_procedure


def diff(before: str, after: str, fichier: Path, comment: str) -> str:
    """What changes in a file; `comment` says what it becomes."""
    lines = unified_diff(
        before.splitlines(keepends=True),
        after.splitlines(keepends=True),
        f"{fichier}",
        f"{fichier} ({comment})",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def write_checked(fichier: Path, texte: str) -> None:
    """Write a procedure; LoadingError, and nothing written, where it would not load.

    A file that says that it is in UTF-8 by its first bytes goes on saying it.
    """
    draft = fichier.with_name(f".{fichier.stem}.corrigee.yaml")
    try:
        Porte().text(draft, texte)
        load_procedure(draft)
    finally:
        draft.unlink(missing_ok=True)
    with fichier.open("rb") as stream:
        marked = stream.read(len(codecs.BOM_UTF8)) == codecs.BOM_UTF8
    Porte().text(fichier, f"\ufeff{texte}" if marked else texte)
