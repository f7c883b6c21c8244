"""Verifies a dossier without a network: each byte is what its manifest says, or is told."""

from dataclasses import dataclass
from pathlib import Path

import rfc8785
from pydantic import ValidationError

import exigences
from exigences.archive.contenu import is_known, not_remade
from exigences.archive.faire import (
    CLE,
    LISEZ_MOI,
    MANIFESTE,
    RAPPORTS,
    SIGNATURE,
    SOMMES,
    digest,
    sums,
)
from exigences.archive.signature import OCTETS, check_signature
from exigences.archive.ustar import RACINE, ArchiveError, Unpacking
from exigences.fichiers.documents import broken_at
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.raisons import reason_of
from exigences.fichiers.textes import from_file
from exigences.model.rapport.manifeste import Manifeste


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierVerifie:
    """A dossier in which nothing changed."""

    manifeste: Manifeste
    sha256: str
    cle: str
    """Fingerprint of the key that signed it; '' where none did."""
    fichiers: dict[str, bytes]
    """Those of the report, by their name in its folder."""


def read_dossier(path: Path) -> bytes:
    """Read a dossier; ArchiveError where it cannot be."""
    try:
        return read_plain(path)
    except OSError as error:
        raise ArchiveError(f"{path} ne peut pas être lu ({reason_of(error)}).") from error


def verify(content: bytes, expected: bytes | None = None) -> DossierVerifie:
    """Verify the bytes of a dossier, and that a public key in PEM signed it if one is expected.

    ArchiveError says where it is not what it has to be.
    """
    reading = Unpacking(content)
    raw = reading.member(MANIFESTE, reading.said_size())
    manifeste = _manifest(raw)
    told = reading.member(SOMMES, reading.said_size())
    if not told.startswith(sums([(MANIFESTE, raw)])):
        raise ArchiveError(
            f"Ce dossier est refusé : {MANIFESTE} et {SOMMES} ne s'accordent pas, l'un des deux a "
            "changé."
        )
    heads = {MANIFESTE: raw}
    if manifeste.signature:
        heads[SIGNATURE] = reading.member(SIGNATURE, OCTETS)
        heads[CLE] = reading.member(CLE, reading.said_size())
    files = {}
    for one in manifeste.fichiers:
        files[one.nom] = reading.member(one.nom, one.octets)
        if digest(files[one.nom]) != one.sha256:
            raise ArchiveError(
                f"Ce dossier est refusé : {one.nom} a changé, son empreinte n'est plus celle que "
                f"dit {MANIFESTE}."
            )
    reading.end()
    _check_sums(told, sums((*heads.items(), *files.items())))
    signer = _signer(heads, expected)
    return DossierVerifie(
        manifeste=manifeste,
        sha256=digest(content),
        cle=signer,
        fichiers={n.removeprefix(RAPPORTS): c for n, c in files.items() if n != LISEZ_MOI},
    )


def _manifest(raw: bytes) -> Manifeste:
    try:
        value = from_file(raw)
        known = Manifeste.model_validate(value)
        if rfc8785.dumps(value) != raw:
            raise ArchiveError(
                f"Ce dossier est refusé : {MANIFESTE} n'est pas écrit sous sa forme canonique."
            )
    except ValidationError as error:
        raise ArchiveError(
            f"Ce dossier est refusé : {MANIFESTE} est abîmé ({broken_at(error)})."
        ) from error
    except ValueError as error:
        raise ArchiveError(
            f"Ce dossier est refusé : {MANIFESTE} est abîmé (ce n'est pas du JSON)."
        ) from error
    names = [one.nom for one in known.fichiers]
    wanted = [LISEZ_MOI, *sorted(n for n in names if n != LISEZ_MOI)]
    if names != list(dict.fromkeys(wanted)) or not all(
        n.startswith(RAPPORTS) and is_known(n.removeprefix(RAPPORTS)) for n in names[1:]
    ):
        raise ArchiveError(
            f"Ce dossier est refusé : {MANIFESTE} nomme des fichiers qui ne sont pas d'un rapport."
        )
    return known


def _check_sums(told: bytes, wanted: bytes) -> None:
    if told != wanted:
        pairs = zip(told.split(b"\n"), wanted.split(b"\n"), strict=False)
        lines = wanted.count(b"\n")
        line = next((i for i, (a, b) in enumerate(pairs, 1) if a != b), lines)
        named = wanted.split(b"\n")[line - 1].decode().partition("  ")[2]
        raise ArchiveError(
            f"Ce dossier est refusé : {SOMMES}, ligne {line} : ce n'est pas l'empreinte de "
            f"{named or 'la fin'} ; l'un des deux a changé."
        )


def _signer(heads: dict[str, bytes], expected: bytes | None) -> str:
    if SIGNATURE not in heads:
        if expected is not None:
            raise ArchiveError(
                "Ce dossier est refusé : il n'est pas signé, et une clé est attendue."
            )
        return ""
    if expected is not None:
        check_signature(heads[MANIFESTE], heads[SIGNATURE], expected, "la clé attendue")
    return check_signature(heads[MANIFESTE], heads[SIGNATURE], heads[CLE], CLE)


def remade(found: DossierVerifie) -> bool:
    """Make the report again from its parcours: True where it is the same to the byte.

    False where another version of the program made it; ArchiveError where it differs.
    """
    if found.manifeste.exigences != exigences.__version__:
        return False
    if changed := not_remade(found.fichiers, Path(RACINE, RAPPORTS)):
        raise ArchiveError(
            f"Ce dossier est refusé : {', '.join(changed)} n'est pas ce que donne son parcours."
        )
    return True
