"""The one door: all that goes to a disk passes here, whole or not at all, and without secrets."""

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from exigences.fichiers.textes import to_bytes
from exigences.secret.masque import Masque

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_PRIVATE = 0o600
_PICTURES = re.compile(r"UklGR[A-Za-z0-9+/]{1000,}={0,2}")
"""A WebP image in base64."""
_PLACE = "\ue000\ue000"


class Porte:
    """Writes files and lets faults out, secrets hidden; OSError where the disk refuses.

    A document that was read from a folder has none left: its door is `Porte()`.
    """

    def __init__(self, masque: Masque | None = None) -> None:
        self.masque = masque or Masque({})

    def text(self, path: Path, text: str) -> None:
        """Write a text in place of what was there; one of JSON stays one."""
        self.texts({path: text})

    def texts(self, texts: Mapping[Path, str]) -> None:
        """Write texts in place of what was there: all of them, or none."""
        _write_all({path: self._content(path, text) for path, text in texts.items()})

    def _content(self, path: Path, text: str) -> bytes:
        if path.suffix == ".json" and self.masque.actif:
            value = json.loads(text)
            hidden = self.masque.hide_all(value)
            return to_bytes(text) if hidden is value else _dump(hidden)
        return to_bytes(self._hidden(text))

    def _hidden(self, text: str) -> str:
        """The text without secrets; our own pictures in it, long and covered, are not looked at."""
        pictures = iter(_PICTURES.findall(text))
        hidden = self.masque.hide(_PICTURES.sub(_PLACE, text))
        whole = hidden.count(_PLACE) == len(_PICTURES.findall(text))
        return re.sub(_PLACE, lambda _: next(pictures), hidden) if whole else self.masque.hide(text)

    def json(self, path: Path, value: Any) -> None:
        """Write a value as JSON, in place of what was there."""
        _write_whole(path, _dump(self.masque.hide_all(value)))

    def new(self, path: Path, text: str) -> None:
        """Write a text where nothing stands, whole or not at all; FileExistsError otherwise."""
        content = to_bytes(self._hidden(text))
        descriptor = os.open(path, _FLAGS, 0o666)
        try:
            with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
                file.write(content)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def made(self, path: Path, content: bytes) -> None:
        """Write as it is what was made of hidden things: an image, a PDF, a report made again."""
        self.made_all({path: content})

    def made_all(self, contents: Mapping[Path, bytes]) -> None:
        """Write such things in place of what was there: all of them, or none."""
        _write_all(contents)

    def private(self, path: Path, content: bytes) -> None:
        """Write secrets as they are, for their owner alone (mode 0600): the one file that does."""
        _write_whole(path, content, _PRIVATE)

    def sent(self, path: Path, content: bytes) -> None:
        """Write it where a person says: a file whole or not at all, or a terminal, or a pipe."""
        if path.exists() and not path.is_file():
            path.write_bytes(content)  # nothing can stand in its place
        else:
            self.made(path, content)

    @contextmanager
    def faults(self) -> Iterator[None]:
        """Let no fault out that says a secret, nor one of those that it came from."""
        try:
            yield
        except BaseException as error:
            self._hide(error)
            raise

    def _hide(self, error: BaseException) -> None:
        error.args = self.masque.hide_all(error.args)
        if brut := getattr(error, "brut", ""):
            vars(error)["brut"] = self.masque.hide(brut)
        for name in ("__cause__", "__context__"):
            before = getattr(error, name)
            if before is None:
                continue
            self._hide(before)
            if self.masque.is_secret(str(before)):  # it says more than its arguments
                setattr(error, name, None)


def _write_whole(path: Path, content: bytes, mode: int = 0o666) -> None:
    _write_all({path: content}, mode)


def _write_all(contents: Mapping[Path, bytes], mode: int = 0o666) -> None:
    """Put files in place of what was there, once each has its draft: a full disk changes nothing.

    A draft is a new file: no link is written through.
    """
    drafts: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            drafts[path] = path.with_name(f".{path.name}.{uuid4().hex[:8]}.tmp")
            descriptor = os.open(drafts[path], _FLAGS, mode)
            with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
                file.write(content)
        for path, draft in drafts.items():
            os.replace(draft, path)  # noqa: PTH105 - the atomic one on every system
    except BaseException:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
        raise


def _dump(value: Any) -> bytes:
    return to_bytes(json.dumps(value, ensure_ascii=False, indent=1))
