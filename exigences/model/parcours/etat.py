"""One state of a page, as the replay kept it: what was collected, and its pictures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from exigences.model.lieu import CheminCadre
from exigences.model.parcours.ecoute import Entendu

CLIENT_FAULT = 400
"""Least HTTP status of an error."""
SIGN_IN = (401, 403)
"""HTTP statuses by which a service asks who is there."""
GONE = (404, 410)
"""Those that say that there is no such page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameSnapshot:
    """One frame of a page, as it was rendered."""

    chemin: CheminCadre
    url: str
    html: str = ""
    collecte: Mapping[str, Any] = field(default_factory=dict)
    """What collect.js returned; empty where the frame could not be read."""
    erreur: str = ""
    """Why the frame could not be read."""
    acces: Mapping[str, Any] | None = None
    """What acces.js returned, after axe; None where it did not run, or was not known yet."""
    entendu: tuple[Entendu, ...] | None = None
    """What a screen reader says of it, in reading order; None where nobody listened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A full-page screenshot; `contenu` is WebP."""

    largeur: int
    hauteur: int
    """Size in CSS pixels; boxes of the page are in the same unit."""
    contenu: bytes
    tronquee: bool = False
    """Whether the page was taller than what was kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSnapshot:
    """A state of a page after a step."""

    indice: int
    etape: str
    """Path of the step that led here."""
    onglet: int
    """Index of the tab, 0 for the first."""
    document: str
    """Identity of the loaded document: two states of one load share it."""
    url: str
    titre: str
    langue: str
    statut: int | None
    """HTTP status of the main document."""
    empreinte: str
    """Hash of the rendered DOM of all frames."""
    cadres: tuple[FrameSnapshot, ...]
    axe: Mapping[str, Any] | None
    """axe's result object (violations, incomplete, testEngine); None where it could not run."""
    axe_erreur: str = ""
    capture: Capture | None = None
    capture_absente: str = ""
    """Why there is no picture, in French, where one was asked for."""
    admise: bool = False
    """Whether the procedure takes a page of this status for a screen."""

    @property
    def est_ecran(self) -> bool:
        """Whether this is a screen of the procedure: what the facts may be drawn from.

        A page that a server answers with 4xx or 5xx shows what failed, not what is demanded: it is
        kept, and nothing is judged on it, whatever its text says (a step that looks for a text
        would find it in the header of a page of error too). One of them is a screen all the same:
        where 401 or 403 comes with the form to sign in by, the service asks the person to do so.
        So is one whose status the procedure admits, by an author who vouches for it.
        A form shown again with its errors (400, 422) is the service refusing what was typed. Made
        to happen by a provocation, it is judged: it is then a state of `Provocation`, no page.
        """
        if self.statut is None or self.statut < CLIENT_FAULT or self.admise:
            return True
        return self.statut in SIGN_IN and self.identifie

    @property
    def identifie(self) -> bool:
        """Whether a form to sign in by is seen on it."""
        return any(map(_signs_in, self._fields()))

    def _fields(self) -> Iterable[Mapping[str, Any]]:
        fields = (c for cadre in self.cadres for c in cadre.collecte.get("champs", ()))
        return (champ for champ in fields if champ["visible"])


def _signs_in(champ: Mapping[str, Any]) -> bool:
    return champ["type"] == "password" or "username" in champ["autocomplete"].split()
