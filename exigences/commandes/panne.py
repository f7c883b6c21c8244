"""Tells a fault of the program itself: one sentence, and a file for those who maintain it.

The file holds no text of a page, no value typed, no path of a person: the kinds of the errors,
the lines of code that they went through, the versions, the command and the names of its options,
and what the browser or its driver said in its own words, without what it quotes.
"""

import errno
import os
import platform
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import exigences
from exigences.model.erreur import PanneError

_OPTION = re.compile(r"--?[a-z][a-z-]*")
_COMMAND = re.compile(r"[a-z]+")
_LIBRARIES = ("playwright", "selenium", "pydantic", "typer")
_FEW_FILES = (errno.EMFILE, errno.ENFILE)
_QUOTED = re.compile(
    r"<.*>|\{.*\}|\[.*\]|\(.*\)|«.*»|“.*”|\"[^\"]*\"|`[^`]*`|'[^']*'|[\w.+-]+:/\S*|[\w.+-]+@\S+"
)
"""What a browser quotes of a page: elements, texts, values, addresses."""
_UNCLOSED = re.compile(r"[<{\[(«“\"`'].*")
_MAX_WORDS = 200
"""Characters told of what a browser said."""
_MAX_CHAIN = 10
_MAX_FRAMES = 60
"""Lines of code told of one error: the last ones."""


@dataclass(slots=True)
class Aside:
    """Faults of threads and of destructors, which nobody waits for: kept for the file."""

    errors: list[BaseException] = field(default_factory=list)

    def hear(self, args: Any) -> None:
        """Take what Python would print on stderr."""
        if isinstance(args.exc_value, BaseException) and len(self.errors) < _MAX_CHAIN:
            self.errors.append(args.exc_value)


def report_fault(error: BaseException, words: Sequence[str], aside: Aside) -> str:
    """Write the file where it can be, and give the sentence to say."""
    chain = tuple(_chain(error))
    kept = next((e.dossier for e in chain if isinstance(e, PanneError)), None)
    text = _file_text(chain, words, aside)
    written = _written(text, kept)
    where = _origin(chain)
    parts = [f"{_what(chain)} ({where}) : ce n'est pas un verdict sur le service."]
    if kept is not None:
        parts.append(f"Ce qui a été vu reste dans {kept} (« exigences analyser » le relit).")
    if written is None:
        parts.append("Relancez la commande ; si cela se répète, dites-le aux mainteneurs.")
    else:
        parts.append(
            f"Relancez la commande ; si cela se répète, envoyez {written} aux mainteneurs : "
            "ce fichier ne contient rien des pages ni de ce qui a été saisi."
        )
    return " ".join(parts)


def _what(chain: Sequence[BaseException]) -> str:
    if any(isinstance(e, MemoryError) for e in chain):
        return "La mémoire de cette machine n'a pas suffi"
    if any(isinstance(e, OSError) and e.errno in _FEW_FILES for e in chain):
        return "Le système ne laisse pas ouvrir assez de fichiers à la fois (« ulimit -n »)"
    return "Une erreur d'exigences lui-même a tout arrêté"


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(_MAX_CHAIN):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


def _origin(chain: Sequence[BaseException]) -> str:
    """Kind and place of the first error, by our own code where it went through it."""
    first = chain[-1]
    lines = list(_lines(first.__traceback__))
    own = [line for line in lines if line.startswith("exigences/")] or lines
    place = f", {own[-1].split(' ')[0]}" if own else ""
    return f"{type(first).__name__}{place}"


def _file_text(chain: Sequence[BaseException], words: Sequence[str], aside: Aside) -> str:
    command = words[0] if words and _COMMAND.fullmatch(words[0]) else ""
    options = sorted({o for w in words if _OPTION.fullmatch(o := w.partition("=")[0])})
    system = f"{sys.platform} {platform.machine()}"
    said = [
        "Panne d'exigences : à envoyer aux mainteneurs.",
        f"exigences {exigences.__version__}, Python {platform.python_version()}, {system}",
        ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
        f"commande : {' '.join([command, *options]).strip()}",
    ]
    for error in chain:
        said += ["", *_told(error)]
    for error in aside.errors:
        said += ["", "à côté :", *_told(error)]
    return "\n".join(said) + "\n"


def _version(name: str) -> str:
    try:
        from importlib.metadata import version

        return version(name)
    except (ImportError, OSError):
        return "absent"


def _told(error: BaseException) -> list[str]:
    """Kind and lines of an error, without its words: they may quote a page."""
    kind = type(error)
    number = f" (errno {error.errno})" if isinstance(error, OSError) and error.errno else ""
    lines = [f"  {line}" for line in _lines(error.__traceback__)]
    told = [f"{kind.__module__}.{kind.__qualname__}{number}", *lines[-_MAX_FRAMES:]]
    words = _own_words(str(getattr(error, "brut", "")))
    return [*told, f"  dit par le navigateur : {words}"] if words else told


def _own_words(brut: str) -> str:
    """What a browser said, in one line, without what it quotes; secrets are hidden already."""
    line = next(iter(brut.strip().splitlines()), "")
    return _UNCLOSED.sub("…", _QUOTED.sub("…", line))[:_MAX_WORDS].strip()


def _lines(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{_module_path(code.co_filename)}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _module_path(name: str) -> str:
    """Path of a source file from its package on: what comes before belongs to a person."""
    parts = Path(name).parts
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    home = Path(exigences.__file__).parent
    if Path(name).is_relative_to(home):
        return "/".join((home.name, *Path(name).relative_to(home).parts))
    return "/".join(parts[-2:] if name.startswith(sys.base_prefix) else parts[-1:])


def _written(text: str, kept: Path | None) -> Path | None:
    """Where the file was written: the folder of the audit, this one, or that of passing files."""
    for folder in _folders(kept):
        path = folder / f"panne-exigences-{os.getpid()}.txt"
        try:
            with path.open("x", encoding="utf-8", errors="replace") as file:
                file.write(text)
        except OSError:
            continue
        return path
    return None


def _folders(kept: Path | None) -> Iterator[Path]:
    yield from filter(None, (kept, Path()))
    with suppress(ImportError, OSError):
        from tempfile import gettempdir

        yield Path(gettempdir())
