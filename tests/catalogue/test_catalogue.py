"""The catalogue is whole: texts, sources, remedies and fixtures of every exigence."""

import re
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from exigences.catalogue import registry
from exigences.catalogue.annonce import fold
from exigences.catalogue.base import CatalogueError, Detector
from exigences.catalogue.registry import load_catalogue
from exigences.model.catalogue.exigence import Categorie, Exigence
from outils.completude import Check, Dossier, count_amiss, stubs_left
from outils.completude_textes import CHECKS
from tests.catalogue.releve import PAGES

CATALOGUE = load_catalogue()
EXIGENCES = [detector.exigence for detector in CATALOGUE]
FOLDERS = sorted(path.parent for path in PAGES.glob("*/*/attendu.json"))
every = pytest.mark.parametrize("exigence", EXIGENCES, ids=lambda e: e.id)

RACINE = Path(__file__).parents[2]
LIMITES_DITES = 60
"""Exigences, at least, whose detector says what it misses."""


@pytest.mark.parametrize("check", (stubs_left, *CHECKS), ids=lambda check: check.__name__)
@every
def test_an_exigence_is_complete(exigence: Exigence, check: Check) -> None:
    assert list(check(Dossier(exigence=exigence, racine=RACINE))) == []


def test_no_fixture_without_its_exigence() -> None:
    assert {(f.parent.name, f.name) for f in FOLDERS} == {(e.categorie, e.id) for e in EXIGENCES}


def test_ids_and_titles_are_unique() -> None:
    assert len({e.id for e in EXIGENCES}) == len(EXIGENCES)
    titles = [fold(e.titre) for e in EXIGENCES]
    assert sorted(set(titles)) == sorted(titles)


def test_what_a_detector_misses_is_its_own() -> None:
    """Nearly each has something known to be missed, said of it alone."""
    told = [exigence.limites for exigence in EXIGENCES if exigence.limites]
    sentences = [sentence for text in told for sentence in re.split(r"(?<=\.) (?=[A-Z])", text)]
    assert sorted(sentences) == sorted(set(sentences))
    assert len(told) >= LIMITES_DITES


def test_the_order_is_by_category_then_id() -> None:
    rank = list(Categorie)
    keys = [(rank.index(e.categorie), e.id) for e in EXIGENCES]
    assert keys == sorted(keys)


def _module(monkeypatch: pytest.MonkeyPatch, name: str, detect: object) -> str:
    module = ModuleType(name)
    module.detect = detect  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, name, module)
    return name


def test_a_file_without_detector_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    name = _module(monkeypatch, "exigences.catalogue.equipement.sans_decorateur", print)
    with pytest.raises(CatalogueError, match="sans_decorateur"):
        registry._detector_of(name)


@pytest.mark.parametrize(
    "other",
    [
        replace(EXIGENCES[0], id="autre"),
        replace(EXIGENCES[0], categorie=list(Categorie)[-1]),
    ],
    ids=["id", "categorie"],
)
def test_a_file_whose_name_is_not_its_id_is_refused(
    monkeypatch: pytest.MonkeyPatch, other: Exigence
) -> None:
    model = CATALOGUE[0]
    wrong = Detector(other, model.detect)
    file = model.exigence.id.replace("-", "_")
    name = f"exigences.catalogue.{model.exigence.categorie}.{file}"
    with pytest.raises(CatalogueError, match=file):
        registry._detector_of(_module(monkeypatch, name, wrong))


def test_the_changelog_counts_the_catalogue() -> None:
    assert list(count_amiss(RACINE, len(CATALOGUE))) == []
