"""The catalogue is whole: texts, sources, remedies and fixtures of every exigence."""

import json
import re
import sys
from dataclasses import replace
from itertools import chain
from pathlib import Path
from types import ModuleType

import pytest

from exigences.catalogue import registry
from exigences.catalogue.annonce import announcement_pattern, fold
from exigences.catalogue.base import CatalogueError, Detector
from exigences.catalogue.registry import load_catalogue
from exigences.facts.referentiel import load_referentiel
from exigences.model.exigence import Categorie, Exigence, Mode, Verdict
from tests.catalogue.releve import PAGES

CATALOGUE = load_catalogue()
EXIGENCES = [detector.exigence for detector in CATALOGUE]
FOLDERS = sorted(path.parent for path in PAGES.glob("*/*/attendu.json"))
every = pytest.mark.parametrize("exigence", EXIGENCES, ids=lambda e: e.id)

CHANGELOG = Path(__file__).parents[2] / "CHANGELOG.md"
INFINITIVE = re.compile(r"(?:[a-z'-]+ ){0,2}[a-z'-]+(?:er|ir|re|oir)\b")
SPACED = re.compile(r"\w[;!?»]|\w:(?=\s|$)|«\w|[“”\"]|  ")
TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt'|-toi\b")
VOUS = re.compile(r"(?<!rendez-)\b(?:vous|votre|vos)\b")
ACCUSING = re.compile(
    r"\b(?:illegal\w*|scandal\w*|honteu\w*|inadmissible|inacceptable|coupable|fautif|mepris\w*"
    r"|discrimin\w*|maltrait\w*|refuse de respecter|ne respecte pas|viole)\b"
)


def _folder(exigence: Exigence) -> Path:
    return PAGES / exigence.categorie / exigence.id


@every
def test_every_kind_of_fixture_is_there(exigence: Exigence) -> None:
    cases = json.loads((_folder(exigence) / "attendu.json").read_text("utf-8"))["cas"]
    verdicts = {case["verdict"] for case in cases}
    unsure = {Verdict.A_VERIFIER, Verdict.NON_TESTE, Verdict.NON_APPLICABLE}
    assert {Verdict.CONSTATE, Verdict.NON_CONSTATE} <= verdicts
    assert verdicts & unsure
    found = [case for case in cases if case["verdict"] == Verdict.CONSTATE]
    assert all(case["preuves"] for case in found)


@every
def test_every_page_of_a_fixture_serves(exigence: Exigence) -> None:
    folder = _folder(exigence)
    cases = json.loads((folder / "attendu.json").read_text("utf-8"))["cas"]
    opened = set(chain.from_iterable(case["pages"] for case in cases))
    held = "".join(path.read_text("utf-8") for path in folder.glob("*.html"))
    unused = {p.name for p in folder.glob("*.html") if p.name not in opened and p.name not in held}
    assert not unused
    assert all((folder / page).is_file() for page in opened)


@every
def test_the_third_kind_is_not_the_page_where_it_is_found(exigence: Exigence) -> None:
    folder = _folder(exigence)
    cases = json.loads((folder / "attendu.json").read_text("utf-8"))["cas"]
    pages = {v: {c["pages"][-1] for c in cases if c["verdict"] == v} for v in Verdict}
    assert not pages[Verdict.CONSTATE] & pages[Verdict.NON_CONSTATE] or _has_threshold(cases)


def _has_threshold(cases: list[dict[str, object]]) -> bool:
    return any("seuil" in case or "envoye" in case for case in cases)


def test_no_fixture_without_its_exigence() -> None:
    assert {(f.parent.name, f.name) for f in FOLDERS} == {(e.categorie, e.id) for e in EXIGENCES}


@every
def test_names_are_ascii_noun_phrases(exigence: Exigence) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", exigence.id)
    assert exigence.titre[0].isupper()
    assert not exigence.titre.endswith(".")
    assert len(exigence.titre) <= 50


def test_ids_and_titles_are_unique() -> None:
    assert len({e.id for e in EXIGENCES}) == len(EXIGENCES)
    titles = [fold(e.titre) for e in EXIGENCES]
    assert sorted(set(titles)) == sorted(titles)


@every
def test_a_source_and_a_remedy(exigence: Exigence) -> None:
    assert exigence.references
    assert all(reference.titre.strip() for reference in exigence.references)
    assert all(r.url.startswith("https://") for r in exigence.references if r.url)
    assert len(set(exigence.references)) == len(exigence.references)
    assert len(exigence.remediation.split()) >= 4


@every
def test_criteria_of_the_rgaa_exist(exigence: Exigence) -> None:
    known = {
        f"{theme.numero}.{rank}"
        for theme in load_referentiel().themes
        for rank in range(1, theme.criteres + 1)
    }
    cited = [
        match[1]
        for reference in exigence.references
        if (match := re.fullmatch(r"RGAA 4\.1\.2, critère (\d+\.\d+)", reference.titre))
    ]
    assert set(cited) <= known


@every
def test_the_demand_is_in_the_infinitive_and_accuses_nobody(exigence: Exigence) -> None:
    assert INFINITIVE.match(fold(exigence.demande))
    for text in (exigence.demande, exigence.pourquoi, exigence.remediation):
        assert not VOUS.search(fold(text))
        assert not ACCUSING.search(fold(text))
    for text in (exigence.demande, exigence.remediation):
        assert not TU.search(fold(text))


@every
def test_the_instruction_speaks_to_the_double(exigence: Exigence) -> None:
    text = fold(exigence.instruction)
    assert not VOUS.search(text)
    assert len(re.findall(r"[.!?](?:\s|$)", exigence.instruction)) <= 3
    imperative = re.search(r"(?:^|[.:,;] )(?:ne |n')?[a-z]+(?:e|s)\b", text)
    assert TU.search(text) or imperative


@every
def test_typography_is_french(exigence: Exigence) -> None:
    texts = (exigence.demande, exigence.instruction, exigence.pourquoi, exigence.remediation)
    for text in texts:
        assert text.endswith((".", " ?", "…"))
        assert text[0].isupper() or text[0] in "«0123456789"
        assert not SPACED.search(text), text
    assert not SPACED.search(exigence.titre)


@every
def test_terms_of_announcement_find_themselves(exigence: Exigence) -> None:
    for term in exigence.annonce:
        assert term == term.strip()
        assert announcement_pattern((term,)).search(fold(f"Il vous faut : {term}."))
    assert len(set(map(fold, exigence.annonce))) == len(exigence.annonce)


@every
def test_accessibility_is_a_fault_to_mend_not_to_announce(exigence: Exigence) -> None:
    if exigence.categorie is Categorie.ACCESSIBILITE:
        assert exigence.annonce == ()


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


DANGLING = re.compile(r"\b(?:ce (?:numéro|papier|moyen)|ces signes|cette (?:image|identité))\b")


@every
def test_an_instruction_points_to_nothing_that_it_does_not_name(exigence: Exigence) -> None:
    assert not DANGLING.search(exigence.instruction)


@every
def test_what_is_to_be_gathered_is_a_thing(exigence: Exigence) -> None:
    closed = exigence.categorie is Categorie.RECOURS or exigence.id.startswith("voie-unique")
    assert not (closed and exigence.mode is Mode.AVOIR)


def test_the_changelog_counts_the_catalogue() -> None:
    told = re.findall(r"(\d+) exigences dans huit domaines", CHANGELOG.read_text("utf-8"))
    assert told == [str(len(CATALOGUE))]
