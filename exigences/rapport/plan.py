"""The screens of a parcours as a person counts them, and where each proof stands on them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from exigences.facts.demandes.a_remplir import fields_by_screen
from exigences.facts.page.lecture import screen_numbers
from exigences.model.catalogue.exigence import Constat, Preuve
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Boite, Lieu
from exigences.model.rapport.rapport import BoiteRapport
from exigences.rapport.premiers import first_screen
from exigences.rapport.titres import titles

SANS_NOM = "un champ sans étiquette"
"""How a field is called that has no name for a person."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The states of a parcours, grouped by screen and numbered from 1."""

    ecrans: tuple[tuple[PageFacts, ...], ...]
    pages: dict[int, PageFacts]
    """Every state, those that mistakes gave too."""
    numeros: Mapping[int, int]
    """Number of the screen of each state."""
    titres: tuple[str, ...]
    """What each screen is called."""
    champs: tuple[tuple[Champ, ...], ...]
    """What each screen asks to fill."""
    dernier: int
    """The last state of the screens."""
    voisines: Mapping[int, str]
    """Name of the link to each linked page: what is read there is on no screenshot."""

    @classmethod
    def of(cls, faits: ParcoursFacts) -> "Plan":
        """Number the screens of a parcours."""
        ecrans = faits.ecrans
        return cls(
            ecrans=ecrans,
            pages={p.indice: p for p in faits.etats},
            numeros=screen_numbers(faits),
            titres=titles(ecrans),
            champs=fields_by_screen(faits),
            voisines={v.page.indice: v.nom for v in faits.voisines},
            dernier=max((p.indice for states in ecrans for p in states), default=0),
        )

    def numero(self, page: int | None) -> int | None:
        """Number of the screen of a state; None where there is no such state."""
        return None if page is None else self.numeros.get(page)

    def name_at(self, lieu: Lieu | None) -> str:
        """What the element of a place is called on its page; '' where it has no name."""
        page = None if lieu is None else self.pages.get(lieu.page)
        if page is None or lieu is None:
            return ""
        named = (
            *((c.lieu, c.libelle_visible or c.groupe or c.indice or SANS_NOM) for c in page.champs),
            *((b.lieu, b.texte) for b in page.boutons),
            *((a.lieu, a.texte) for a in page.liens),
            *((b.lieu, b.texte) for b in page.blocs),
        )
        own = next((n for at, n in named if at.element == lieu.element), "")
        return _answer_at(page, lieu) or own or _name_within(page, lieu)

    def first_screen(self, constat: Constat) -> int:
        """Number of the screen where a demand is first met."""
        return first_screen(constat, self.numeros, self.dernier)

    def distinct(self, preuves: Iterable[Preuve]) -> tuple[Preuve, ...]:
        """Keep one evidence where several states of a screen show the same thing."""
        seen: dict[tuple[object, ...], Preuve] = {}
        for preuve in preuves:
            key = (self.numero(preuve.page), preuve.cadre, preuve.selecteur, preuve.extrait)
            seen.setdefault(key, preuve)
        return tuple(seen.values())


def _answer_at(page: PageFacts, lieu: Lieu) -> str:
    """The label of one answer among several, which the question does not name; '' where none is."""
    fields = [c for c in page.champs if c.lieu.element == lieu.element]
    alone = any(c.type not in ("radio", "checkbox") or not c.options for c in fields)
    if alone or lieu.boite is None:
        return ""
    tied = (b for b in page.blocs if b.champ == lieu.selecteur and b.lieu.cadre == lieu.cadre)
    return next((b.texte for b in tied if b.lieu.boite == lieu.boite), "")


_LINE = 100
"""Height at most, in CSS pixels, of what one presses: more is a part of the page."""


def _name_within(page: PageFacts, lieu: Lieu) -> str:
    """The only text that stands in an element, or its only field; '' where it holds several.

    A choice of a list that is open lies over the fields of the page: its own text comes first.
    """
    boite = lieu.boite
    if boite is None or boite.hauteur > _LINE:
        return ""

    def inside(other: Lieu) -> bool:
        return other.cadre == lieu.cadre and other.boite is not None and boite.holds(other.boite)

    said = [b.texte for b in page.blocs if inside(b.lieu)]
    held = said or [c.libelle_visible or c.groupe for c in page.champs if inside(c.lieu)]
    return held[0] if len(held) == 1 else ""


def box(boite: Boite) -> BoiteRapport:
    """Put a box in the report, at a tenth of a pixel."""
    return BoiteRapport(
        x=round(boite.x, 1),
        y=round(boite.y, 1),
        largeur=round(boite.largeur, 1),
        hauteur=round(boite.hauteur, 1),
    )
