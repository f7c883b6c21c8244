"""The label says the grade, how much was seen and the day, to eyes and to ears; or is refused."""

from xml.etree import ElementTree as ET

import pytest

from exigences.rapport.insigne import InsigneError, badge
from tests.rapport.exemple import rapport_exemple

RAPPORT = rapport_exemple()
SVG = "{http://www.w3.org/2000/svg}"


def drawn(**score: object) -> ET.Element:
    changed = RAPPORT.score.model_copy(update=score)
    return ET.fromstring(badge(RAPPORT.model_copy(update={"score": changed}), 50))


@pytest.mark.parametrize(("partielle", "note"), [(False, "D"), (True, "au moins D")])
def test_it_says_the_same_to_all(partielle: bool, note: str) -> None:
    label = drawn(partielle=partielle)
    shown = " ".join(t.text or "" for t in label.iter(f"{SVG}text")).replace("\u00a0", " ")
    spoken = (label.findtext(f"{SVG}title") or "").replace("\u00a0", " ")
    assert label.get("role") == "img"
    assert label.get("aria-label") == label.findtext(f"{SVG}title")
    assert shown == f"exigences numériques {note} · 83 % vu · exemple fictif, 24 novembre 2026"
    for told in (f"note {note}", "83 %", "24 novembre 2026", RAPPORT.procedure.nom):
        assert told in spoken


def test_a_name_from_a_page_stays_a_text() -> None:
    hostile = RAPPORT.procedure.model_copy(update={"nom": '"><script>x</script>\x1b[31m'})
    label = ET.fromstring(badge(RAPPORT.model_copy(update={"procedure": hostile}), 50))
    assert [e.tag for e in label.iter() if "script" in e.tag] == []
    assert "<script>" in (label.findtext(f"{SVG}title") or "")


@pytest.mark.parametrize("score", [{"note": None}, {"couverture": 0.49}], ids=["note", "vu"])
def test_too_little_seen_gives_no_label(score: dict[str, object]) -> None:
    with pytest.raises(InsigneError, match=r"de ce qui compte a pu être jugé, et il en faut 50"):
        drawn(**score)
