"""A parcours as a folder: written whole or not at all, state by state, and read again."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from exigences.ecriture import Porte
from exigences.model.erreur import ExigencesError
from exigences.model.parcours import (
    Capture,
    FrameSnapshot,
    PageSnapshot,
    Parcours,
    Provocation,
)
from exigences.raisons import reason_of

FORMAT = 1
HEAD = "parcours.json"
PAGES = "pages"
PROVOCATIONS = "provocations"
_PARCOURS = TypeAdapter(Parcours)
_PAGE = TypeAdapter(PageSnapshot)


class StoreError(ExigencesError):
    """A folder cannot be written or read: says which, why, and what to do."""


class ParcoursFolder:
    """A folder being written as the replay goes."""

    def __init__(self, folder: Path, porte: Porte) -> None:
        self.folder = folder
        self.porte = porte
        try:
            (folder / PAGES).mkdir(parents=True, exist_ok=True)
            porte.made(folder / ".ecriture", b"")
            (folder / ".ecriture").unlink()
        except OSError as error:
            message = (
                f"Le dossier {folder} ne peut pas être écrit ({reason_of(error)}). "
                "Choisissez-en un autre avec --sortie, ou vérifiez ses droits."
            )
            raise StoreError(message) from error
        if (folder / HEAD).exists():
            message = (
                f"Le dossier {folder} contient déjà un parcours, qui est laissé tel quel. "
                "Choisissez-en un autre avec --sortie."
            )
            raise StoreError(message)

    def add_page(self, page: PageSnapshot) -> None:
        """Write one state: its folder appears whole, at once."""
        with self._told():
            self._add(page, PAGES)

    def add_provocation(self, provocation: Provocation) -> None:
        """Write the state that a provocation gave, if it gave one, apart from the others."""
        if provocation.etat is not None:
            with self._told():
                self._add(provocation.etat, PROVOCATIONS)

    def _add(self, page: PageSnapshot, under: str) -> None:
        final = self.folder / under / f"{page.indice:03}"
        draft = self.folder / under / f".{page.indice:03}"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        for cadre in page.cadres:
            self.porte.text(draft / _html_name(cadre), cadre.html)
        capture = page.capture
        if capture is not None:
            self.porte.made(draft / "capture.webp", capture.contenu)
            capture = replace(capture, contenu=b"")
        light = replace(
            page, cadres=tuple(replace(c, html="") for c in page.cadres), capture=capture
        )
        self.porte.json(draft / "page.json", _PAGE.dump_python(light, mode="json"))
        draft.rename(final)

    def write_head(self, parcours: Parcours) -> None:
        """Write all but the states, in place of what was there."""
        light = tuple(replace(p, etat=None) for p in parcours.provocations)
        bare = replace(parcours, pages=(), provocations=light)
        states = [rank for rank, p in enumerate(parcours.provocations) if p.etat is not None]
        head = _PARCOURS.dump_python(bare, mode="json")
        head |= {"format": FORMAT, "pages": len(parcours.pages), "etats_provoques": states}
        with self._told():
            self.porte.json(self.folder / HEAD, head)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            message = (
                f"Le parcours ne peut plus être écrit dans {self.folder} ({reason_of(error)}). "
                "Ce qui y est déjà reste lisible par « exigences analyser » ; "
                "faites de la place, ou choisissez un autre dossier avec --sortie."
            )
            raise StoreError(message) from error


def save_parcours(parcours: Parcours, folder: Path) -> None:
    """Write a whole parcours at once, from which every secret has gone."""
    target = ParcoursFolder(folder, Porte())
    for page in parcours.pages:
        target.add_page(page)
    for provocation in parcours.provocations:
        target.add_provocation(provocation)
    target.write_head(parcours)


def read_parcours(folder: Path) -> Parcours:
    """Read a folder again; StoreError where it is not one, or not of this format."""
    try:
        head: dict[str, Any] = json.loads((folder / HEAD).read_bytes())
        if head.pop("format", None) != FORMAT:
            message = (
                f"{folder} : ce parcours a été écrit par une autre version d'exigences. "
                "Rejouez la démarche avec celle-ci."
            )
            raise StoreError(message)
        pages = tuple(_page(folder / PAGES / f"{n:03}") for n in range(int(head["pages"])))
        states = {
            n: _page(folder / PROVOCATIONS / f"{n:03}") for n in head.pop("etats_provoques", ())
        }
        parcours = _PARCOURS.validate_python({**head, "pages": ()})
        provoked = tuple(
            replace(p, etat=states.get(n)) for n, p in enumerate(parcours.provocations)
        )
        return replace(parcours, pages=pages, provocations=provoked)
    except FileNotFoundError as error:
        message = (
            f"{folder} n'est pas un parcours : il y manque {Path(error.filename).name}. "
            "Donnez le dossier que « exigences auditer » a écrit."
        )
        raise StoreError(message) from error
    except OSError as error:
        message = f"{folder} ne peut pas être lu ({reason_of(error)}). Vérifiez ses droits."
        raise StoreError(message) from error
    except (ValidationError, ValueError, KeyError, TypeError, AttributeError) as error:
        message = f"{folder} est abîmé : son contenu ne se lit plus. Rejouez la démarche."
        raise StoreError(message) from error


def _page(place: Path) -> PageSnapshot:
    page = _PAGE.validate_json((place / "page.json").read_bytes())
    cadres = tuple(
        replace(c, html=(place / _html_name(c)).read_bytes().decode("utf-8")) for c in page.cadres
    )
    return replace(page, cadres=cadres, capture=_capture(page.capture, place))


def _capture(capture: Capture | None, place: Path) -> Capture | None:
    if capture is None:
        return None
    return replace(capture, contenu=(place / "capture.webp").read_bytes())


def _html_name(cadre: FrameSnapshot) -> str:
    return "-".join(("cadre", *map(str, cadre.chemin))) + ".html"
