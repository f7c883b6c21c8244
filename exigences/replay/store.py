"""A parcours as a folder: written whole or not at all, state by state."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter

from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import RefusedFileError
from exigences.fichiers.raisons import reason_of, remedy_of
from exigences.model.erreur import ExigencesError
from exigences.model.parcours.alentours import Alentours
from exigences.model.parcours.etat import FrameSnapshot, PageSnapshot
from exigences.model.parcours.parcours import Parcours, Provocation

FORMAT = 1
HEAD = "parcours.json"
PAGES = "pages"
PROVOCATIONS = "provocations"
ALENTOURS = "alentours"
STATE = "page.json"
PICTURE = "capture.webp"
_PARCOURS = TypeAdapter(Parcours)
_PAGE = TypeAdapter(PageSnapshot)


class StoreError(ExigencesError):
    """A folder cannot be written or read: says which, why, and what to do."""


def unwritable(folder: Path, error: OSError) -> StoreError:
    """What to say of a folder that the system lets nobody write in."""
    return StoreError(
        f"Le dossier {folder} ne peut pas être écrit ({reason_of(error)}). "
        f"Choisissez-en un autre avec --sortie, ou {remedy_of(error)}."
    )


class ParcoursFolder:
    """A folder being written as the replay goes."""

    def __init__(self, folder: Path, porte: Porte) -> None:
        self.folder = folder
        self.porte = porte
        pages = folder / PAGES
        try:
            pages.mkdir(parents=True, exist_ok=True)
            if pages.is_symlink():
                raise RefusedFileError(pages, "c'est un lien, qui peut mener hors du dossier")
            porte.made(folder / ".ecriture", b"")
            (folder / ".ecriture").unlink()
            full = (folder / HEAD).exists() or any(pages.iterdir())
        except OSError as error:
            raise unwritable(folder, error) from error
        if full:
            message = (
                f"Le dossier {folder} contient déjà un parcours, qui est laissé tel quel : "
                "« exigences analyser » en fait le rapport. Choisissez-en un autre avec --sortie."
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

    def add_around(self, alentours: Alentours) -> None:
        """Write the linked pages that are not written yet, apart from the others."""
        with self._told():
            for etat in (v.etat for v in alentours.voisines if v.etat is not None):
                if not (self.folder / ALENTOURS / f"{etat.indice:03}").exists():
                    self._add(etat, ALENTOURS)

    def _add(self, page: PageSnapshot, under: str) -> None:
        final = self.folder / under / f"{page.indice:03}"
        draft = self.folder / under / f".{page.indice:03}"
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(parents=True)
        for cadre in page.cadres:
            self.porte.text(draft / html_name(cadre), cadre.html)
        capture = page.capture
        if capture is not None:
            self.porte.made(draft / PICTURE, capture.contenu)
            capture = replace(capture, contenu=b"")
        self._state(draft, replace(page, capture=capture))
        draft.rename(final)

    def tell_again(self, page: PageSnapshot) -> None:
        """Write a state again, of which more is known; its pictures and its HTML are the same."""
        bare = page.capture and replace(page.capture, contenu=b"")
        with self._told():
            self._state(self.folder / PAGES / f"{page.indice:03}", replace(page, capture=bare))

    def _state(self, folder: Path, page: PageSnapshot) -> None:
        light = replace(page, cadres=tuple(replace(c, html="") for c in page.cadres))
        self.porte.json(folder / STATE, _PAGE.dump_python(light, mode="json"))

    def write_head(self, parcours: Parcours) -> None:
        """Write all but the states, in place of what was there."""
        light = tuple(replace(p, etat=None) for p in parcours.provocations)
        read = [v.etat.indice if v.etat else None for v in parcours.alentours.voisines]
        around = tuple(replace(v, etat=None) for v in parcours.alentours.voisines)
        bare = replace(
            parcours,
            pages=(),
            provocations=light,
            alentours=replace(parcours.alentours, voisines=around),
        )
        states = [rank for rank, p in enumerate(parcours.provocations) if p.etat is not None]
        head = _PARCOURS.dump_python(bare, mode="json")
        head |= {"format": FORMAT, "pages": len(parcours.pages), "etats_provoques": states}
        head |= {"etats_voisins": read}
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
    target.add_around(parcours.alentours)
    target.write_head(parcours)


def html_name(cadre: FrameSnapshot) -> str:
    """Name of the file of a frame, from its path, which is made of numbers."""
    return "-".join(("cadre", *map(str, cadre.chemin))) + ".html"
