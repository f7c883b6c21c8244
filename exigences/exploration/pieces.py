"""The files that an exploration gives where one is asked for: a blank page, in some formats."""

import struct
import zlib
from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType

FICHIER = "piece.pdf"
"""The file that is given wherever one is asked for, unless another format is."""
_PARTS = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
)
_SIDE = 400
"""Pixels of the side of a blank picture."""


def blank_page() -> bytes:
    """Return a PDF of one blank A4 page (ISO 32000-1, 7.5: header, body, table, trailer)."""
    pdf = b"%PDF-1.4\n"
    places = []
    for rank, part in enumerate(_PARTS, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj%b endobj\n" % (rank, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(_PARTS) + 1
    return (
        pdf
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(pdf))
    )


def blank_png() -> bytes:
    """Return a white square in grey levels (ISO 15948: signature, then IHDR, IDAT and IEND)."""
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 0, 0, 0, 0)
    lines = zlib.compress((b"\0" + b"\xff" * _SIDE) * _SIDE, 9)
    chunks = ((b"IHDR", head), (b"IDAT", lines), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def blank_jpg() -> bytes:
    """Return a grey square (ITU-T T.81, B.2): each block says with two bits that it is all grey."""
    table = b"\x01" + b"\0" * 15 + b"\0"  # one code of one bit, which stands for zero
    blocks = (_SIDE // 8) ** 2
    segments = (
        (0xDB, b"\0" + b"\x01" * 64),
        (0xC0, struct.pack(">BHHB", 8, _SIDE, _SIDE, 1) + b"\x01\x11\0"),
        (0xC4, b"\0" + table + b"\x10" + table),
        (0xDA, b"\x01\x01\0\0\x3f\0"),
    )
    written = b"".join(
        struct.pack(">BBH", 0xFF, kind, len(data) + 2) + data for kind, data in segments
    )
    return b"\xff\xd8" + written + b"\0" * (blocks * 2 // 8) + b"\xff\xd9"


PIECES: Mapping[str, bytes] = MappingProxyType(
    {
        FICHIER: blank_page(),
        "piece.jpg": blank_jpg(),
        "piece.png": blank_png(),
        "piece.txt": b"Document d'essai.\n",
    }
)
"""Each file by its name, beside the procedure."""


def taken(fichier: Path, names: Collection[str]) -> str:
    """Why a procedure cannot be written with these files beside it, '' where nothing is there.

    A file of somebody is neither replaced nor sent.
    """
    there = [fichier] if fichier.exists() else []
    beside = {fichier.parent / name: PIECES[name] for name in names}
    there += [path for path, ours in beside.items() if path.exists() and path.read_bytes() != ours]
    if not there:
        return ""
    return (
        f"« {there[0]} » existe déjà, et n'est pas remplacé : donnez un autre nom, ou un autre "
        "dossier, avec « --sortie »."
    )


def fitting(formats: Collection[str], refused: Collection[str]) -> str:
    """Name the file to give: of a format that is taken, and not refused yet; else a PDF."""
    names = [name for name in PIECES if name not in refused]
    taken = (name for name in names if name.rpartition(".")[2] in formats)
    return next(taken, next(iter(names), FICHIER))
