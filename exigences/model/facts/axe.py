"""Findings of axe-core, with the standards that its own tags name."""

from dataclasses import dataclass
from enum import StrEnum

from exigences.model.lieu import Boite, CheminCadre


class IssueAxe(StrEnum):
    """What axe answers of a rule on elements."""

    VIOLATION = "violation"
    INCOMPLETE = "incomplete"


class CoucheAxe(StrEnum):
    """What a rule stands on."""

    NORME = "norme"
    """WCAG A or AA, or an RGAA test."""
    AAA = "aaa"
    BONNE_PRATIQUE = "bonne-pratique"


@dataclass(frozen=True, slots=True, kw_only=True)
class AxeNode:
    """An element that a rule found."""

    cadre: CheminCadre
    """Path of the frame, as far as it is known; () is the main frame."""
    selecteur: str
    """CSS selector in its frame; ` >>> ` passes into an open shadow root."""
    extrait: str
    """HTML excerpt."""
    message: str
    boite: Boite | None = None
    """Place on the screenshot, for elements of the main frame."""
    autrement: bool = False
    """Whether the element gives in another way what the rule wants: it may be no fault."""
    manque: float = 1.0
    """Share that lacks of the measure that a rule wants, from 0 to 1; 1 where it measures none."""
    derriere: bool = False
    """Whether it lies behind a window that is open over the page: nobody can use it now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AxeFinding:
    """One rule of axe and the elements that it found on a page."""

    regle: str
    issue: IssueAxe
    impact: str
    aide: str
    """axe's own one-line help."""
    tags: tuple[str, ...]
    tests_rgaa: tuple[str, ...]
    clauses_en: tuple[str, ...]
    theme: int | None
    """Number of the RGAA theme, from the first RGAA test."""
    couche: CoucheAxe
    noeuds: tuple[AxeNode, ...]
