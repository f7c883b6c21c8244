"""The accessibility referential and the axe rules to run, read from the package's data."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Self

from pydantic import Field, model_validator

from exigences.donnees import read_data
from exigences.facts.acces.registre import load_controles
from exigences.model.document import Document


class TexteRegle(Document):
    """Our words for one axe rule, in French."""

    titre: str = Field(min_length=1)
    """The defect, as it stands on the page."""
    remede: str = Field(min_length=1)
    """What the service can do."""
    question: str = Field(min_length=1)
    """What a human must look at when axe cannot tell."""
    autre: bool = False
    """Whether the sentence of its theme's exigence tells of another defect than this one."""


class ReglesAxe(Document):
    """The axe rules to run, by id, and the ones left out with the reason."""

    regles: dict[str, TexteRegle]
    ecartees: dict[str, str]
    contraste_incertain: dict[str, str]
    """Why a contrast could not be measured, by the message key of axe's check."""

    @model_validator(mode="after")
    def _no_rule_both_run_and_left_out(self) -> Self:
        if both := self.regles.keys() & self.ecartees.keys():
            message = f"règle à la fois lancée et écartée : {', '.join(sorted(both))}"
            raise ValueError(message)
        return self


class NormesRegle(Document):
    """What one axe rule tries of the norms."""

    wcag: tuple[str, ...] = ()
    """Success criteria of WCAG, by number."""
    act: tuple[str, ...] = ()
    """Rules of the W3C's ACT, by their six signs."""


class NormesAxe(Document):
    """The norms that the axe rules try; a rule that tries none is not there."""

    criteres: dict[str, str]
    """How the W3C names a success criterion in its addresses, by number."""
    regles: dict[str, NormesRegle]


class SourceReferentiel(Document):
    """Where the referential is published."""

    titre: str
    url: str
    licence: str


class Theme(Document):
    """A theme of the referential; its id is also that of the exigence in the catalogue."""

    id: str
    numero: int
    nom: str
    criteres: int
    """How many criteria the theme has, and how many tests below."""
    tests: int
    sujets: dict[str, str]
    """Short phrase for each criterion that axe can find at fault, by number."""


class Referentiel(Document):
    """A version of the RGAA."""

    nom: str
    version: str
    date: date
    norme: str
    source: SourceReferentiel
    themes: tuple[Theme, ...]

    @property
    def tests(self) -> int:
        """Number of tests of the whole referential."""
        return sum(theme.tests for theme in self.themes)

    def theme(self, numero: int) -> Theme | None:
        """Return the theme of a number; None where this version has none."""
        return next((theme for theme in self.themes if theme.numero == numero), None)

    def theme_of_test(self, test: str) -> Theme | None:
        """Return the theme of a test such as `11.1.1`; None where this version has none."""
        return self.theme(int(test.split(".", 1)[0]))

    def sujet(self, test: str) -> str:
        """Say in a short phrase what the criterion of a test is about; '' where not known."""
        theme = self.theme_of_test(test)
        criterion = ".".join(test.split(".")[:2])
        return theme.sujets.get(criterion, "") if theme else ""


@cache
def load_referentiel() -> Referentiel:
    """Return the version of the RGAA that the audit is sorted by."""
    return Referentiel.model_validate(read_data("rgaa.yaml"))


@cache
def load_regles_axe() -> ReglesAxe:
    """Return the axe rules to run and their French texts."""
    return ReglesAxe.model_validate(read_data("axe_regles.yaml"))


@cache
def load_normes_axe() -> NormesAxe:
    """Return the success criteria and the ACT rules of each axe rule."""
    return NormesAxe.model_validate(read_data("normes_axe.yaml"))


def words_of(regle: str) -> TexteRegle | None:
    """Our words for a rule, of axe or of ours; None for one that we do not know."""
    if one := load_controles().get(regle):
        ours = one.regle
        return TexteRegle(
            titre=ours.titre, remede=ours.remede, question=ours.question, autre=ours.autre
        )
    return load_regles_axe().regles.get(regle)


def norms_of(regle: str) -> NormesRegle:
    """The success criteria and the ACT rules that a rule tries, of axe or of ours."""
    if one := load_controles().get(regle):
        return NormesRegle(wcag=one.regle.wcag, act=one.regle.act)
    return load_normes_axe().regles.get(regle, NormesRegle())


def criterion_name(number: str) -> str:
    """How the W3C names a success criterion in its addresses."""
    return load_criteres()[number]


@cache
def load_criteres() -> Mapping[str, str]:
    """The names of the success criteria of WCAG 2.2, by number."""
    names: Mapping[str, str] = read_data("criteres_wcag.yaml")
    return names


def axe_options() -> dict[str, Any]:
    """Build the options of `axe.run`: an explicit list of rules, only what we read."""
    return {
        "runOnly": {"type": "rule", "values": list(load_regles_axe().regles)},
        "resultTypes": ["violations", "incomplete"],
        "elementRef": False,
        "xpath": False,
        # axe waits by default up to 10 s for style sheets of other hosts and for films.
        "preload": {"assets": ["cssom", "media"], "timeout": 3000},
    }
