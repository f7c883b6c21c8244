"""The second part of docs/identite.md follows from the hand matches, which must hold."""

import shutil
from pathlib import Path

import pytest

from outils.identite.__main__ import PAGE
from outils.identite.cles import PAIRS, PROGRAMME
from outils.identite.page import releases
from outils.identite.publiees import PAIRES, PairesError, Publiee, published, read

APPLICATIONS = sorted(path.stem for path in PAIRES.glob("*.yaml"))


def test_three_applications_are_matched() -> None:
    assert len(APPLICATIONS) == 3
    assert all((PAIRES / f"{name}.json").stat().st_size < 100_000 for name in APPLICATIONS)


def test_the_page_says_what_the_matches_give() -> None:
    assert PAGE.read_text("utf-8").endswith(releases(published()))


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    for kind in ("yaml", "json"):
        shutil.copy(PAIRES / f"canaille.{kind}", tmp_path)
    return tmp_path / "canaille.yaml"


def changed(path: Path, old: str, new: str) -> Publiee:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return read(path)


FIRST = ("703a3cbac801a20b", "aidant-non-prevu")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(FIRST[0], "0" * 16, "inconnues", id="unknown"),
        pytest.param(f'["{FIRST[0]}"]', "[]", "oubliées", id="left-out"),
        pytest.param(f'"{FIRST[0]}"', f'"{FIRST[0]}", "{FIRST[0]}"', "deux fois", id="twice"),
        pytest.param(f'"{FIRST[1]}":', '"captcha":', "mêlent", id="another-rule"),
    ],
)
def test_a_wrong_hand_match_is_refused(copied: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(PairesError, match=said):
        changed(copied, old, new)


def test_what_a_person_calls_two_findings_counts_against_the_program(copied: Path) -> None:
    before = read(copied)
    assert list(before.wrong()) == []
    kept = before.measured()[PROGRAMME]
    text = copied.read_text("utf-8")
    alone = f'  - empreintes: ["{FIRST[0]}"]\n    raison: Essai.\n'
    text = text.replace(f'  "{FIRST[1]}": ["{FIRST[0]}"]\n', "", 1)
    text = text.replace("partis:\n", f"partis:\n{alone}", 1)
    text = text.replace("venus:\n", f"venus:\n{alone}", 1)
    copied.write_text(text, encoding="utf-8")
    after = read(copied)
    counted = after.measured()[PROGRAMME]
    assert (counted.total, counted.ajouts) == (kept.total - 1, kept.ajouts + 1)
    assert counted.manques == kept.manques + 1
    assert [one.regle for one, _ in after.wrong()] == [FIRST[1]]


def test_every_way_is_measured_on_the_same_matches() -> None:
    for publiee in published():
        measures = publiee.measured(doutes=True)
        assert set(measures) == {PROGRAMME, *PAIRS}
        assert {m.total for m in measures.values()} == {len(publiee.paires)}
