"""The signature of a manifest (Ed25519, RFC 8032), by the library of the extra `signature`."""

import hashlib
from pathlib import Path

from exigences.archive.ustar import ArchiveError
from exigences.fichiers.lecture import read_plain, read_private
from exigences.fichiers.raisons import reason_of

OCTETS = 64
"""Of a signature."""
_MANQUE = (
    "Une signature demande la bibliothèque cryptography : installez exigences[signature]. "
    "Elle se vérifie aussi à la main, avec openssl (docs/dossier.md)."
)
_FAIRE = "Faites-en une : « openssl genpkey -algorithm ed25519 -out cle.pem »."


def sign(manifeste: bytes, key_file: Path) -> tuple[bytes, bytes]:
    """The signature of a manifest by a private key in PEM, and its public key in PEM."""
    try:
        from cryptography.hazmat.primitives import serialization as form  # noqa: PLC0415 - an extra
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise ArchiveError(_MANQUE) from error
    try:
        key = form.load_pem_private_key(read_private(key_file), None)
    except OSError as error:
        raise ArchiveError(
            f"Le fichier de clé {key_file} ne peut pas servir ({reason_of(error)})."
        ) from error
    except (TypeError, ValueError) as error:
        raise ArchiveError(
            f"{key_file} n'est pas une clé privée PEM sans mot de passe. {_FAIRE}"
        ) from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise ArchiveError(f"{key_file} n'est pas une clé Ed25519. {_FAIRE}")
    public = key.public_key().public_bytes(
        form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo
    )
    return key.sign(manifeste), public


def check_signature(manifeste: bytes, signature: bytes, public: bytes, named: str) -> str:
    """The fingerprint of the key that signed a manifest; ArchiveError names it where it did not."""
    try:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - an extra
        from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415 - an extra
        from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415 - an extra
            load_pem_public_key,
        )
    except ImportError as error:
        raise ArchiveError(_MANQUE) from error
    try:
        key = load_pem_public_key(public)
    except ValueError:
        key = None
    if not isinstance(key, ed25519.Ed25519PublicKey):
        raise ArchiveError(
            f"Ce dossier est refusé : {named} n'est pas une clé publique Ed25519 (PEM)."
        )
    try:
        key.verify(signature, manifeste)
    except InvalidSignature as error:
        raise ArchiveError(
            "Ce dossier est refusé : manifeste.sig n'est pas la signature de manifeste.json par "
            f"{named}."
        ) from error
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()


def read_public(path: Path) -> bytes:
    """Read the public key that a person expects."""
    try:
        return read_plain(path)
    except OSError as error:
        raise ArchiveError(
            f"Le fichier de clé {path} ne peut pas être lu ({reason_of(error)})."
        ) from error
