"""A tar file of which every byte is known from its contents: one order, one date, one mode."""

import tarfile
from collections.abc import Iterable

from exigences.model.erreur import ExigencesError

RACINE = "dossier/"
"""The folder in which all of it is unpacked."""
_DATE = 315_532_800
"""1 January 1980: some tools complain of older ones."""
_BLOC = tarfile.BLOCKSIZE
FIN = bytes(2 * _BLOC)


class ArchiveError(ExigencesError):
    """A dossier is refused, or cannot be made: says where, why, and what to do."""


def packed(members: Iterable[tuple[str, bytes]]) -> bytes:
    """The archive of these members; ArchiveError where a name is too long for every tool."""
    parts: list[bytes] = []
    for name, content in members:
        parts += (_header(name, len(content)), content, _padding(len(content)))
    return b"".join((*parts, FIN))


def _header(name: str, size: int) -> bytes:
    member = tarfile.TarInfo(RACINE + name)
    member.size, member.mode, member.mtime = size, 0o644, _DATE
    try:
        return member.tobuf(tarfile.USTAR_FORMAT, "utf-8", "strict")
    except ValueError as error:
        raise ArchiveError(
            f"Le nom de « {name} » est trop long : raccourcissez celui du scénario."
        ) from error


def _padding(size: int) -> bytes:
    return bytes(-size % _BLOC)


class Unpacking:
    """Reads the members of such an archive one after the other; each byte is what it has to be."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def said_size(self) -> int:
        """The size that the next header gives; -1 where it gives none."""
        try:
            return int(self._content[self._at + 124 : self._at + 135], 8)
        except ValueError:
            return -1

    def member(self, name: str, size: int) -> bytes:
        """The content of the next member; ArchiveError where it is not this one."""
        if size < 0:
            raise _changed(f"l'en-tête de {name}", self._at)
        self._same(_header(name, size), f"l'en-tête de {name}")
        content = self._content[self._at : self._at + size]
        self._at += len(content)
        self._same(_padding(size), f"la fin de {name}")
        return content

    def end(self) -> None:
        """ArchiveError where there is more, or less, than the end."""
        self._same(FIN, "la fin de l'archive")
        if self._at < len(self._content):
            raise _changed("ce qui suit la fin de l'archive", self._at)

    def _same(self, wanted: bytes, where: str) -> None:
        found = self._content[self._at : self._at + len(wanted)]
        if found != wanted:
            pairs = enumerate(zip(found, wanted, strict=False))
            first = next((i for i, (a, b) in pairs if a != b), len(found))
            raise _changed(where, self._at + first)
        self._at += len(wanted)


def _changed(where: str, at: int) -> ArchiveError:
    return ArchiveError(
        f"Ce dossier est refusé : {where} n'est pas ce qu'il doit être (octet {at})."
    )
