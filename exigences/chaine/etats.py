"""The signed-in state of someone: read and written beside the report, and hidden in it."""

import json
import re
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from pydantic import ValidationError

from exigences.fichiers.documents import broken_at
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_private
from exigences.fichiers.raisons import reason_of
from exigences.model.erreur import ExigencesError
from exigences.model.etat_de_session import EtatDeSession
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.secret.masque import is_long_enough

CLE = "EXIGENCES_CLE_ETAT"
"""Variable that holds the key of the states: 32 bytes in URL-safe base64, as Fernet's are."""
RAPPORTS = Path("rapports")
"""Where reports go when nothing else is said: a folder that platforms keep and show."""
_SCELLE = b"gAAAA"
"""How whatever Fernet has sealed begins."""
_ALEATOIRE = 16
"""Characters from which a word without space is no word of a page."""
_ADRESSE = re.compile(r"https?://[^?#\s]*|/[^?#\s]*")
"""An address that carries nothing: pages show it too."""
_REFAIRE = (
    "Refaites-le : rejouez la démarche qui s'identifie avec « --garder-etat », ou enregistrez-le à "
    "la main avec « playwright codegen --save-storage FICHIER »."
)


class EtatError(ExigencesError):
    """A state cannot be read or kept: says why, and what to do; never what it holds."""


class _Sealer(Protocol):
    def encrypt(self, data: bytes) -> bytes: ...

    def decrypt(self, token: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Gardee:
    """What became of the state that was to be kept, as a sentence."""

    phrase: str
    faite: bool


def state_to_begin(
    begin: Path | None, keep: Path | None, sortie: Path | None, environ: Mapping[str, str]
) -> EtatDeSession | None:
    """The state to begin with, if any; EtatError where it, or the one to keep, cannot be.

    `sortie` is the folder of the report, RAPPORTS where none is said.
    """
    for path in (begin, keep):
        if path is not None:
            check_apart(path, sortie)
    if keep is not None and (key := environ.get(CLE)):
        sealer(key)  # said before the replay, which may be long
    return None if begin is None else read_state(begin, environ)


def keep_state(
    path: Path | None, left: EtatDeSession | None, parcours: Parcours, environ: Mapping[str, str]
) -> Gardee | None:
    """Keep the state that a replay left, if it went to its end; None where it was not asked for."""
    if path is None:
        return None
    if parcours.fin not in (Fin.TERMINE, Fin.AVANT_ENVOI):
        return _lost(path, f"la démarche n'est pas allée au bout. {parcours.phrase_fin}")
    if left is None or left.vide:
        return _lost(path, "le navigateur n'a ni cookie ni stockage à la fin de la démarche.")
    write_state(path, left, environ)
    phrase = f"État de session gardé dans {path} : il ouvre un compte, ne le donnez pas."
    return Gardee(phrase=phrase, faite=True)


def _lost(path: Path, why: str) -> Gardee:
    return Gardee(phrase=f"L'état de session n'est pas gardé dans {path} : {why}", faite=False)


def check_apart(path: Path, sortie: Path | None) -> None:
    """Refuse a state that would stand in the folder of the report, which is given to others."""
    folder = (sortie or RAPPORTS).resolve()
    if path.resolve().is_relative_to(folder):
        raise EtatError(
            f"{path} est dans {sortie or RAPPORTS}, avec le rapport : un état de session ouvre un "
            "compte, et un rapport se donne. Choisissez un fichier ailleurs."
        )


def read_state(path: Path, environ: Mapping[str, str]) -> EtatDeSession:
    """Read a state, sealed or not; EtatError where it cannot serve."""
    try:
        content = read_private(path)
    except OSError as error:
        raise EtatError(f"{path} ne peut pas être lu ({reason_of(error)}).") from error
    etat = _parsed(path, _opened(path, content, environ))
    if etat.vide:
        raise EtatError(f"{path} ne garde ni cookie ni stockage. {_REFAIRE}")
    if (end := etat.over(time.time())) is not None:
        day = datetime.fromtimestamp(end, UTC)
        raise EtatError(f"L'état de session {path} a expiré le {day:%d/%m/%Y}. {_REFAIRE}")
    return etat


def write_state(path: Path, etat: EtatDeSession, environ: Mapping[str, str]) -> None:
    """Write a state for its owner alone, sealed where a key is given; EtatError if refused."""
    content = etat.model_dump_json(by_alias=True, indent=1).encode()
    if key := environ.get(CLE):
        content = sealer(key).encrypt(content)
    try:
        Porte().private(path, content)
    except OSError as error:
        raise EtatError(f"{path} ne peut pas être écrit ({reason_of(error)}).") from error


def sealer(key: str) -> _Sealer:
    """What seals and opens with a key; EtatError where the key or the library is missing."""
    try:
        from cryptography.fernet import Fernet  # noqa: PLC0415 - an extra: most never need it
    except ImportError as error:
        raise EtatError(
            f"{CLE} demande une bibliothèque de plus : « pip install 'exigences[etat]' »."
        ) from error
    try:
        return Fernet(key)
    except ValueError:
        raise EtatError(
            f"{CLE} n'est pas une clé : il en faut une de 32 octets, en base64 pour les adresses "
            "(Fernet.generate_key() de « cryptography » en fait une)."
        ) from None  # what it came from quotes the key


def secrets_of(etat: EtatDeSession | None, environ: Mapping[str, str]) -> dict[str, str]:
    """What must show nowhere: the key, and each value that no page would write for itself."""
    found = [key] if (key := environ.get(CLE)) else []
    for cookie in etat.cookies if etat else ():
        found += _secrets(cookie.value, sure=cookie.http_only)
    for origin in etat.origins if etat else ():
        for entry in origin.local_storage:
            found += _secrets(entry.value)
    return {f"etat.{rank}": value for rank, value in enumerate(dict.fromkeys(found))}


def _secrets(value: str, *, sure: bool = False) -> Iterator[str]:
    """The parts of a value that may open an account; `sure` where all of it does."""
    with suppress(ValueError, RecursionError):
        inner = json.loads(value)
        if isinstance(inner, dict | list):
            for leaf in _leaves(inner):
                yield from _secrets(leaf)
            return
    if is_long_enough(value) and (sure or _drawn(value)):
        yield value


def _leaves(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from _leaves(inner)
        case list():
            for inner in value:
                yield from _leaves(inner)


def _drawn(value: str) -> bool:
    """Whether a value seems drawn by a machine: no word, no number, no address of a page."""
    if re.search(r"\s", value) or _ADRESSE.fullmatch(value):
        return False
    mixed = any(c.isdigit() for c in value) and any(c.isalpha() for c in value)
    return mixed or len(value) >= _ALEATOIRE


def _opened(path: Path, content: bytes, environ: Mapping[str, str]) -> bytes:
    if not content.startswith(_SCELLE):
        return content
    key = environ.get(CLE)
    if not key:
        raise EtatError(f"{path} est chiffré : donnez sa clé par la variable {CLE}.")
    opener = sealer(key)
    from cryptography.fernet import InvalidToken  # noqa: PLC0415 - an extra

    try:
        return opener.decrypt(content)
    except InvalidToken:
        raise EtatError(f"{path} : la clé de {CLE} ne l'ouvre pas, ou il est abîmé.") from None


def _parsed(path: Path, content: bytes) -> EtatDeSession:
    try:
        return EtatDeSession.model_validate_json(content)
    except ValidationError as error:
        raise EtatError(f"{path} n'est pas un état de session ({broken_at(error)}).") from None
