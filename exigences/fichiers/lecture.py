"""Reads files that anybody may have made: no link, no device, none that weighs too much."""

import os
import stat
from pathlib import Path

LARGEST = 300_000_000
"""Bytes of a file that is read: ten times the heaviest that an audit has written."""
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
"""Rights of those who are not the owner of a file."""
_ASIDE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class RefusedFileError(OSError):
    """A file that is not read, whatever it holds; `strerror` is in French."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(0, reason, str(path))


def read_within(folder: Path, *parts: str) -> bytes:
    """Read a file of a folder; OSError where it or a folder on its way is a link.

    The folder itself may be one: the person named it.
    """
    path = folder
    for part in parts:
        path = path / part
        if path.is_symlink() or path.is_junction():
            raise RefusedFileError(path, "c'est un lien, qui peut mener hors du dossier")
    return read_plain(path)


def read_plain(path: Path) -> bytes:
    """Read an ordinary file whole; OSError where it is none, or is too big."""
    if not stat.S_ISREG(path.stat().st_mode):  # before it is opened: a device may act on that
        raise RefusedFileError(path, "ce n'est pas un fichier ordinaire")
    with open(os.open(path, os.O_RDONLY | _ASIDE), "rb") as file:  # noqa: PTH123 - a descriptor
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise RefusedFileError(path, "ce n'est pas un fichier ordinaire")
        content = file.read(LARGEST + 1) if os.fstat(file.fileno()).st_size <= LARGEST else None
    if content is None or len(content) > LARGEST:
        raise RefusedFileError(path, f"il pèse plus de {LARGEST // 1_000_000} Mo")
    return content


def read_private(path: Path) -> bytes:
    """Read a file of secrets; OSError where someone else than its owner may read or change it.

    Where the system has no such rights (Windows), they are not looked at.
    """
    seen = path.stat()
    if os.name == "posix":
        if seen.st_uid not in (os.geteuid(), 0):
            raise RefusedFileError(path, "il est à quelqu'un d'autre")
        if seen.st_mode & _OTHERS:
            raise RefusedFileError(path, f"d'autres peuvent le lire : « chmod 600 {path} »")
    return read_plain(path)


def is_webp(content: bytes) -> bool:
    """Whether a file is a WebP picture from its first byte to its last, and nothing else."""
    size = int.from_bytes(content[4:8], "little")
    kinds = (b"VP8 ", b"VP8L", b"VP8X")
    framed = content[:4] == b"RIFF" and content[8:12] == b"WEBP" and content[12:16] in kinds
    return framed and len(content) - 8 in (size, size + 1)
