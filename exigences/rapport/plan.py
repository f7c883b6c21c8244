"""The screens of a parcours as a person counts them, and where each proof stands on them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exigences.model.exigence import Preuve
from exigences.model.facts import Champ, Nature, PageFacts, ParcoursFacts, Region, UsageFormulaire
from exigences.model.lieu import Boite, CheminCadre, Lieu
from exigences.model.rapport import BoiteRapport, PreuveRapport

PREUVES_MAX = 12
"""How many proofs of one constat are printed; all are counted."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The states of a parcours, grouped by screen and numbered from 1."""

    ecrans: tuple[tuple[PageFacts, ...], ...]
    pages: dict[int, PageFacts]
    numeros: dict[int, int]
    """Number of the screen of each state."""

    @classmethod
    def of(cls, faits: ParcoursFacts) -> "Plan":
        """Number the screens of a parcours."""
        ecrans = faits.ecrans
        return cls(
            ecrans=ecrans,
            pages={p.indice: p for p in faits.pages},
            numeros={p.indice: n for n, states in enumerate(ecrans, 1) for p in states},
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
            *((c.lieu, c.libelle or c.groupe or c.indice) for c in page.champs),
            *((b.lieu, b.texte) for b in page.boutons),
            *((a.lieu, a.texte) for a in page.liens),
        )
        place = (lieu.cadre, lieu.selecteur)
        return next((n for at, n in named if (at.cadre, at.selecteur) == place), "")

    def proof(self, preuve: Preuve, repere: int | None = None) -> PreuveRapport:
        """Put an evidence in the words of the report."""
        page = self.pages.get(preuve.page)
        return PreuveRapport(
            ecran=self.numeros.get(preuve.page, 1),
            page=preuve.page,
            url=page.url if page else "",
            cadre=preuve.cadre,
            selecteur=preuve.selecteur,
            extrait=preuve.extrait,
            certaine=preuve.certitude.value == "certaine",
            question=preuve.question,
            boite=box(preuve.boite) if preuve.boite else None,
            repere=repere,
        )

    def distinct(self, preuves: Iterable[Preuve]) -> tuple[Preuve, ...]:
        """Keep one evidence where several states of a screen show the same thing."""
        seen: dict[tuple[object, ...], Preuve] = {}
        for preuve in preuves:
            key = (self.numero(preuve.page), preuve.cadre, preuve.selecteur, preuve.extrait)
            seen.setdefault(key, preuve)
        return tuple(seen.values())


def box(boite: Boite) -> BoiteRapport:
    """Put a box in the report, at a tenth of a pixel."""
    return BoiteRapport(
        x=round(boite.x, 1),
        y=round(boite.y, 1),
        largeur=round(boite.largeur, 1),
        hauteur=round(boite.hauteur, 1),
    )


def fields_of(states: Iterable[PageFacts]) -> tuple[Champ, ...]:
    """The fields of a screen, each once, search and newsletters apart."""
    found: dict[tuple[CheminCadre, str], Champ] = {}
    for page in states:
        for champ in _fields_on(page):
            found.setdefault((champ.lieu.cadre, champ.lieu.selecteur), champ)
    return tuple(found.values())


def _fields_on(page: PageFacts) -> Iterator[Champ]:
    apart = {
        (f.lieu.cadre, f.indice)
        for f in page.formulaires
        if f.usage in (UsageFormulaire.RECHERCHE, UsageFormulaire.LETTRE)
    }
    for champ in page.champs:
        search = champ.nature is Nature.RECHERCHE or champ.region is Region.RECHERCHE
        if champ.visible and not search and (champ.lieu.cadre, champ.formulaire) not in apart:
            yield champ


def words_of(states: Iterable[PageFacts]) -> int:
    """Number of words of the body of a screen, each block once."""
    texts = {
        (b.lieu.cadre, b.texte)
        for page in states
        for b in page.blocs
        if b.region in (Region.CONTENU, Region.DIALOGUE)
    }
    return sum(len(text.split()) for _, text in texts)
