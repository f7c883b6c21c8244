"""Reads the text of a document, within limits."""

from pathlib import Path

from exigences.loading.erreur import Faute, LoadingError
from exigences.loading.syntaxe import place_in

TAILLE_MAX = 1_000_000
"""Bytes; a long procedure has about twenty thousand."""


def read_text(path: Path, espece: str) -> str:
    """The text of a file; `espece` names it in messages (« de procédure »)."""

    def refuse(texte: str, place: tuple[int, int] | None = None) -> LoadingError:
        ligne, colonne = place or (None, None)
        return LoadingError([Faute(fichier=str(path), ligne=ligne, colonne=colonne, texte=texte)])

    suffix = ".toml" if path.suffix == ".toml" else ".yaml"
    try:
        if path.is_dir():
            raise refuse(f"c'est un dossier : indiquez le fichier {espece} qu'il contient.")
        if not path.exists():
            raise refuse(f"ce fichier n'existe pas : indiquez un fichier {espece} ({suffix}).")
        if not path.is_file():
            raise refuse(f"ce n'est pas un fichier ordinaire : indiquez un fichier {espece}.")
        with path.open("rb") as stream:
            content = stream.read(TAILLE_MAX + 1)
    except (OSError, ValueError) as error:
        raise refuse("ce fichier ne peut pas être lu : vérifiez son nom et ses droits.") from error
    if len(content) > TAILLE_MAX:
        raise refuse(f"plus de {TAILLE_MAX // 1_000_000} Mo : indiquez un fichier {espece}.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig", "replace")
        place = place_in(before, len(before))
        raise refuse("ce texte n'est pas en UTF-8 : enregistrez-le en UTF-8.", place) from error
