"""Tells the kind of a recording from its content, and reads it."""

import re

from exigences.enregistrement.codegen import read_codegen
from exigences.enregistrement.geste import Enregistrement, RecordingError
from exigences.enregistrement.jsonl import is_jsonl, read_jsonl
from exigences.enregistrement.recorder import read_recorder

TAILLE_MAX = 5_000_000
"""Bytes; a long recording has a hundred thousand."""
POSSIBLES = (
    "un JSON du Recorder de Chrome, ou ce qu'écrit « playwright codegen » avec "
    "« --target jsonl » ou « --target python »"
)
_SCRIPT = re.compile(
    r"require\(['\"](?:puppeteer|playwright)|from ['\"](?:puppeteer|@?playwright)"
    r"|import com\.microsoft"
    r"|using Microsoft\.Playwright|@puppeteer/replay|cy\.visit\(",
)
"""What the scripts of other languages begin with."""
_PYTHON = re.compile(r"\bplaywright\b|\bpage\d*\.(?:goto|get_by_|locator|click|fill)\b")


def read_recording(content: bytes) -> Enregistrement:
    """Read a recording of any kind; RecordingError says what the file is, or seems to be."""
    text = _text(content)
    start = text.lstrip()[:1]
    if not start:
        raise RecordingError(f"ce fichier est vide : donnez {POSSIBLES}.")
    if start == "{" and is_jsonl(text):
        return read_jsonl(text)
    if start in "{[":
        return _json(text)
    if _SCRIPT.search(text):
        raise RecordingError(
            "c'est un script, qui n'est ni lu ni lancé : depuis Recorder, exportez en JSON ; "
            "avec codegen, demandez « --target jsonl »."
        )
    if _PYTHON.search(text):
        return read_codegen(text)
    raise RecordingError(f"rien n'y est un enregistrement : donnez {POSSIBLES}.")


def check_size(octets: int) -> None:
    """RecordingError where a file weighs more than a recording does."""
    if octets > TAILLE_MAX:
        raise RecordingError(
            f"il pèse plus de {TAILLE_MAX // 1_000_000} Mo : un enregistrement en pèse mille fois "
            "moins. Enregistrez une seule démarche."
        )


def _text(content: bytes) -> str:
    check_size(len(content))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecordingError(f"ce n'est pas un texte en UTF-8 : donnez {POSSIBLES}.") from error


def _json(text: str) -> Enregistrement:
    if '"steps"' not in text:
        what = "un journal du réseau (HAR)" if '"log"' in text else "un JSON sans étapes"
        raise RecordingError(f"c'est {what}, pas un enregistrement : donnez {POSSIBLES}.")
    return read_recorder(text)
