"""Writes an exception in the settings of a team: one finding, its last day, its reason."""

import json
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from exigences.catalogue.index import load_index
from exigences.chaine.dossier import read_report
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.raisons import reason_of
from exigences.loading.reglages import FICHIER, PYTHON, find_settings, load_settings
from exigences.model.erreur import ExigencesError
from exigences.model.rapport.empreintes import Empreinte
from exigences.model.reglages import MOTIF_MIN, ExceptionAdmise
from exigences.rapport.langue import entre_guillemets


class ExceptionRefusedError(ExigencesError):
    """An exception cannot be written: says why, and what to do."""


def accept(
    empreinte: str, jusqu_au: date, motif: str, rapport: Path | None, config: Path | None
) -> str:
    """Write an exception after what the settings hold, and say what it accepts.

    The settings are the file named, else those that rule the folder, else a new exigences.toml.
    """
    _check(empreinte, jusqu_au, motif)
    known = None if rapport is None else _found(empreinte, rapport)
    path = config or find_settings() or Path(FICHIER)
    before = _held(path)
    table = "tool.exigences.exceptions" if path.name == PYTHON else "exceptions"
    about = "" if known is None else f"# {_told(known)}\n"
    entry = (
        f"{about}[[{table}]]\n"
        f'empreinte = "{empreinte}"\n'
        f"jusqu_au = {jusqu_au.isoformat()}\n"
        f"motif = {_toml(motif)}\n"
    )
    try:
        Porte().text(path, f"{before}{entry}")
    except OSError as error:
        message = f"{path} ne peut pas être écrit ({reason_of(error)})."
        raise ExceptionRefusedError(message) from error
    what = "" if known is None else f" ({_told(known)})"
    return f"{path} : {empreinte}{what} ne bloque pas jusqu'au {jusqu_au:%d/%m/%Y} compris."


def _check(empreinte: str, jusqu_au: date, motif: str) -> None:
    """Refuse what the settings would refuse, in the words of the command line."""
    try:
        ExceptionAdmise(empreinte=empreinte, jusqu_au=jusqu_au, motif=motif)
    except ValidationError as error:
        if any(fault["loc"] == ("motif",) for fault in error.errors()):
            said = (
                f"Le motif est trop court : dites en {MOTIF_MIN} caractères au moins pourquoi ce "
                "constat est admis."
            )
        else:
            said = (
                f"« {empreinte[:40]} » n'est pas une empreinte : ce sont 16 chiffres et lettres "
                "de a à f, que « exigences reference montrer » donne."
            )
        raise ExceptionRefusedError(said) from error


def _found(empreinte: str, rapport: Path) -> Empreinte:
    for one in read_report(rapport).empreintes:
        if one.empreinte == empreinte:
            return one
    raise ExceptionRefusedError(
        f"{rapport} n'a pas de constat {empreinte} : « exigences reference montrer » les liste."
    )


def _held(path: Path) -> str:
    """Return what the settings hold, checked, with the empty line that ends it."""
    if not path.exists():
        return ""
    load_settings(path, [exigence.id for exigence in load_index()])
    return path.read_text(encoding="utf-8").rstrip("\n") + "\n\n"


def _told(one: Empreinte) -> str:
    return f"{one.regle}, écran {one.ecran} : {entre_guillemets(one.nom, 60)}"


def _toml(text: str) -> str:
    """Quote a text for TOML, whose basic strings are those of JSON but for one character."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False).replace("\x7f", "")
