"""Accessibility in the report, by theme of the RGAA."""

from typing import Literal

from pydantic import Field

from exigences.model.document import Document


class NoeudAxe(Document):
    """An element with an accessibility defect."""

    ecran: int
    cadre: tuple[int, ...] = ()
    selecteur: str
    extrait: str
    message: str = ""


class RegleAxe(Document):
    """A rule of axe, on all screens."""

    regle: str
    titre: str
    remede: str
    question: str = ""
    impact: str
    tests_rgaa: tuple[str, ...]
    clauses_en: tuple[str, ...]
    issue: Literal["violation", "incomplete"]
    couche: Literal["norme", "aaa", "bonne-pratique"]
    noeuds: tuple[NoeudAxe, ...]
    noeuds_total: int


class ThemeRGAA(Document):
    """A theme of the RGAA and what was found in it."""

    numero: int
    nom: str
    tests: int = Field(description="Nombre de tests du thème dans le référentiel.")
    tests_en_echec: tuple[str, ...]
    tests_a_verifier: tuple[str, ...]
    tests_decidables: tuple[str, ...] = Field(description="Tests dont axe sait trouver un échec.")
    regles: tuple[RegleAxe, ...]


class EcranAxe(Document):
    """What the rules of the norm found nothing against on a screen, by their names."""

    ecran: int
    sans_defaut: tuple[str, ...] = Field(description="Règles qui ont jugé sans rien trouver.")
    sans_objet: tuple[str, ...] = Field(description="Règles qui n'ont rien eu à juger.")
    cadres: int = Field(description="Combien de cadres, dans celui de ses états qui en a le plus.")


class Accessibilite(Document):
    """Accessibility by RGAA theme; never a rate."""

    lancee: bool = Field(description="Si axe a tourné sur toutes les pages.")
    themes: tuple[ThemeRGAA, ...]
    hors_rgaa: tuple[RegleAxe, ...] = Field(description="WCAG A ou AA sans test RGAA.")
    pour_information: tuple[RegleAxe, ...] = Field(description="AAA et bonnes pratiques.")
    tests_en_echec: int
    tests_decidables: int
    tests_total: int
    ecrans: tuple[EcranAxe, ...] = Field((), description="Écran par écran, ce qui n'a rien trouvé.")

    @property
    def de_la_norme(self) -> tuple[RegleAxe, ...]:
        """The rules that a norm asks, theme by theme; one may stand in several."""
        return (*(rule for theme in self.themes for rule in theme.regles), *self.hors_rgaa)
