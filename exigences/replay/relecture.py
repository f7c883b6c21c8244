"""Reads the folder of a parcours again: anybody may have made it, so all of it is checked."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, NoReturn

from pydantic import Field, TypeAdapter, ValidationError

from exigences.facts.acces.arbre import Arbre, ArbreError
from exigences.facts.acces.collecte import AccesBrut
from exigences.facts.page.collecte import Collecte, ResultatAxe, Tenue
from exigences.fichiers.documents import broken_at
from exigences.fichiers.lecture import is_webp, read_within
from exigences.fichiers.raisons import reason_of
from exigences.fichiers.textes import from_file
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import Alentours
from exigences.model.parcours.etat import Capture, FrameSnapshot, PageSnapshot
from exigences.model.parcours.parcours import Fin, Parcours, Provocation
from exigences.replay.store import (
    ALENTOURS,
    FORMAT,
    HEAD,
    PAGES,
    PICTURE,
    PROVOCATIONS,
    STATE,
    StoreError,
    html_name,
)

_PARCOURS = TypeAdapter(Parcours)
_PAGE = TypeAdapter(PageSnapshot)
_COLLECTE = TypeAdapter(Collecte)
_AXE = TypeAdapter(ResultatAxe)
_ACCES = TypeAdapter(AccesBrut)
_TENUE = TypeAdapter(Tenue)
_RANK = re.compile(r"\d{3,}")


@dataclass(frozen=True, slots=True)
class _Counts:
    """What the head says of the states beside it."""

    pages: Annotated[int, Field(ge=0)]
    etats_provoques: tuple[Annotated[int, Field(ge=0)], ...]
    etats_voisins: tuple[Annotated[int, Field(ge=0)] | None, ...]
    """Of each linked page in turn, the rank of its state; None where it was not read."""


_COUNTS = TypeAdapter(_Counts)


def read_parcours(folder: Path) -> Parcours:
    """Read a folder again; StoreError where it is not one, is of another format, or is broken."""
    try:
        return _read(folder)
    except FileNotFoundError as error:
        message = (
            f"{folder} n'est pas un parcours : il y manque {Path(error.filename).name}. "
            "Donnez le dossier que « exigences auditer » a écrit."
        )
        raise StoreError(message) from error
    except OSError as error:
        where = error.filename or folder
        message = f"{where} ne peut pas être lu ({reason_of(error)}). Rejouez la démarche."
        raise StoreError(message) from error


def _read(folder: Path) -> Parcours:
    place = folder / HEAD
    head = _object(place, read_within(folder, HEAD))
    if head.pop("format", None) != FORMAT:
        message = (
            f"{folder} : ce parcours a été écrit par une autre version d'exigences. "
            "Rejouez la démarche avec celle-ci."
        )
        raise StoreError(message)
    said = {key: head.pop(key, ()) for key in ("pages", "etats_provoques", "etats_voisins")}
    try:
        counts = _COUNTS.validate_python(said, strict=False)
        bare = _PARCOURS.validate_python({**head, "pages": ()})
        for provocation in bare.provocations:
            for held in filter(None, (provocation.avant, provocation.apres)):
                _TENUE.validate_python(held, strict=True)
    except ValidationError as error:
        _broken(place, broken_at(error), error)
    if not _is_a_moment(bare.debut):
        _broken(place, "debut : une date et une heure sont attendues (AAAA-MM-JJThh:mm:ss)")
    pages = tuple(_page(folder, PAGES, n) for n in range(_count(folder, counts.pages, bare)))
    provoked = _provoked(folder, bare.provocations, counts.etats_provoques)
    around = _around(folder, bare.alentours, counts.etats_voisins)
    parcours = replace(bare, pages=pages, provocations=provoked, alentours=around)
    for where in _strays(parcours):
        _broken(place, f"{where} : cette page n'y est pas, ou c'est une erreur du service")
    return parcours


def _is_a_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _count(folder: Path, said: int, parcours: Parcours) -> int:
    """How many states there are: one more than is said where the replay was cut between both."""
    found = [p.name for p in (folder / PAGES).iterdir() if _RANK.fullmatch(p.name)]
    present = len(found)
    cut = parcours.fin is Fin.INTERROMPU and present == said + 1
    if said != present and not cut:
        _broken(folder / HEAD, f"pages : {said} y sont comptées, et {present} sont là")
    return present


def _provoked(
    folder: Path, provocations: Sequence[Provocation], ranks: Sequence[int]
) -> tuple[Provocation, ...]:
    if len(set(ranks)) != len(ranks) or any(n >= len(provocations) for n in ranks):
        _broken(folder / HEAD, "etats_provoques : ces rangs ne vont pas avec les provocations")
    states = {n: _page(folder, PROVOCATIONS, n) for n in ranks}
    return tuple(replace(p, etat=states.get(n)) for n, p in enumerate(provocations))


def _around(folder: Path, alentours: Alentours, ranks: Sequence[int | None]) -> Alentours:
    read = [rank for rank in ranks if rank is not None]
    if len(ranks) != len(alentours.voisines) or len(set(read)) != len(read):
        _broken(folder / HEAD, "etats_voisins : ces rangs ne vont pas avec les pages liées")
    voisines = (
        replace(v, etat=None if rank is None else _page(folder, ALENTOURS, rank))
        for v, rank in zip(alentours.voisines, ranks, strict=True)
    )
    return replace(alentours, voisines=tuple(voisines))


def _page(folder: Path, under: str, rank: int) -> PageSnapshot:
    name = f"{rank:03}"
    place = folder / under / name / STATE
    raw = _object(place, read_within(folder, under, name, STATE))
    try:
        page = _PAGE.validate_python(raw)
        for cadre in page.cadres:
            if cadre.collecte:
                _COLLECTE.validate_python(cadre.collecte, strict=True)
            if cadre.acces is not None:
                Arbre(_ACCES.validate_python(cadre.acces, strict=True))
        if page.axe is not None:
            _AXE.validate_python(page.axe, strict=True)
    except ValidationError as error:
        _broken(place, broken_at(error), error)
    except ArbreError as error:
        _broken(place, str(error), error)
    if fault := _misplaced(page, rank):
        _broken(place, fault)
    cadres = tuple(replace(c, html=_html(folder, under, name, c)) for c in page.cadres)
    capture, fault = _capture(page.capture, folder, under, name)
    return replace(
        page, cadres=cadres, capture=capture, capture_absente=fault or page.capture_absente
    )


def _misplaced(page: PageSnapshot, rank: int) -> str:
    """What in a state does not go with its place or with itself, '' where all does."""
    ways = [cadre.chemin for cadre in page.cadres]
    if page.indice != rank:
        return f"indice : {page.indice} n'est pas le rang de ce dossier"
    if len(set(ways)) != len(ways) or (ways and ways[0] != ()):
        return "cadres : leurs chemins ne vont pas ensemble"
    return "cadres : un chemin est négatif" if any(n < 0 for w in ways for n in w) else ""


def _html(folder: Path, under: str, name: str, cadre: FrameSnapshot) -> str:
    return read_within(folder, under, name, html_name(cadre)).decode("utf-8", "replace")


def _capture(
    capture: Capture | None, folder: Path, under: str, name: str
) -> tuple[Capture | None, str]:
    """The picture, or why there is none: one that is not there costs nothing but itself."""
    if capture is None:
        return None, ""
    try:
        content = read_within(folder, under, name, PICTURE)
    except OSError as error:
        return None, f"Le fichier {PICTURE} n'a pas été lu : {reason_of(error)}."
    if not is_webp(content):
        return None, f"Le fichier {PICTURE} n'est pas une image WebP."
    return replace(capture, contenu=content), ""


def _strays(parcours: Parcours) -> Iterator[str]:
    """Places in the head that name a page which is not there."""
    last = len(parcours.pages)
    for rank, record in enumerate(parcours.journal):
        way = record.clavier
        places = [record.lieu] if way is None else [record.lieu, way.cible]
        places += [stop.lieu for stop in way.arrets] if way else []
        if not (record.page is None or 0 <= record.page < last) or _out(places, last):
            yield f"journal.{rank}"
    for rank, provocation in enumerate(parcours.provocations):
        if not 0 <= provocation.page < len(parcours.jugees) or _out([provocation.bouton], last):
            yield f"provocations.{rank}"


def _out(places: Sequence[Lieu | None], last: int) -> bool:
    return any(p is not None and not 0 <= p.page < last for p in places)


def _object(place: Path, content: bytes) -> dict[str, Any]:
    try:
        value = from_file(content)
    except ValueError as error:
        _broken(place, "ce n'est pas du JSON, ou pas en entier", error)
    if not isinstance(value, Mapping):
        _broken(place, "le début : ce n'est pas une valeur de cette sorte")
    return dict(value)


def _broken(place: Path, fault: str, cause: Exception | None = None) -> NoReturn:
    message = f"{place} est abîmé ({fault}). Rejouez la démarche."
    raise StoreError(message) from cause
