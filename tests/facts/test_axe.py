"""Reading axe's result object: order, frames, shadow roots, standards, hostile excerpts."""

from typing import Any

import pytest

from exigences.facts.page.axe import (
    decidable_tests,
    en_clauses,
    read_axe,
    rgaa_tests,
    silent_rules,
)
from exigences.model.facts.axe import CoucheAxe, IssueAxe

ETIQUETTES = ["wcag2a", "EN-301-549", "EN-9.1.1.1", "EN-9.4.1.2", "RGAAv4", "RGAA-11.13.1"]


def regle(identifiant: str, *noeuds: dict[str, Any], tags: list[str] | None = None) -> Any:
    return {
        "id": identifiant,
        "impact": "serious",
        "help": "aide",
        "tags": ETIQUETTES if tags is None else tags,
        "nodes": list(noeuds),
    }


def noeud(*target: str | list[str], html: str = "<p>", **reste: Any) -> dict[str, Any]:
    return {"target": list(target), "html": html, "any": [], "all": [], "none": [], **reste}


def test_only_numbered_tags_are_read() -> None:
    assert rgaa_tests(ETIQUETTES) == ("11.13.1",)
    assert en_clauses(ETIQUETTES) == ("9.1.1.1", "9.4.1.2")
    assert rgaa_tests(["RGAAv4", "RGAA-", "xRGAA-1.1.1", "RGAA-1.1.1x"]) == ()


def test_violations_come_before_incomplete_and_stay_apart() -> None:
    brut = {"incomplete": [regle("b", noeud("p"))], "violations": [regle("a", noeud("p"))]}
    assert [(f.regle, f.issue) for f in read_axe(brut)] == [
        ("a", IssueAxe.VIOLATION),
        ("b", IssueAxe.INCOMPLETE),
    ]


def test_what_stands_out_of_any_region_is_left_to_a_human() -> None:
    (constat,) = read_axe({"violations": [regle("region", noeud("p"), tags=["RGAA-9.2.1"])]})
    assert constat.issue is IssueAxe.INCOMPLETE


def test_what_an_experimental_rule_finds_is_left_to_a_human() -> None:
    tags = ["wcag2a", "RGAA-5.4.1", "experimental"]
    (constat,) = read_axe({"violations": [regle("table-fake-caption", noeud("table"), tags=tags)]})
    assert (constat.issue, constat.couche) == (IssueAxe.INCOMPLETE, CoucheAxe.NORME)


def test_the_theme_is_the_number_of_the_first_rgaa_test() -> None:
    (constat,) = read_axe({"violations": [regle("a", noeud("p"))]})
    assert constat.theme == 11
    assert constat.couche is CoucheAxe.NORME


def test_a_rule_without_rgaa_test_has_no_theme() -> None:
    (constat,) = read_axe({"violations": [regle("a", noeud("p"), tags=["best-practice"])]})
    assert constat.theme is None
    assert constat.couche is CoucheAxe.BONNE_PRATIQUE


def test_a_known_frame_gives_its_path_and_a_bare_selector() -> None:
    brut = {"violations": [regle("a", noeud("iframe", "#dedans", ["#hote", "input"]))]}
    cadres = [
        {"cible": ["iframe"], "chemin": [1]},
        {"cible": ["iframe", "#dedans"], "chemin": [1, 0]},
    ]
    (vu,) = read_axe(brut | {"cadres": cadres})[0].noeuds
    assert (vu.cadre, vu.selecteur) == ((1, 0), "#hote >>> input")


def test_an_unknown_frame_stays_in_the_selector() -> None:
    brut = {"violations": [regle("a", noeud("iframe", "#dedans", "input"))]}
    cadres = [{"cible": ["iframe"], "chemin": [0]}]
    (vu,) = read_axe(brut | {"cadres": cadres})[0].noeuds
    assert (vu.cadre, vu.selecteur) == ((0,), "#dedans » input")
    (vu,) = read_axe(brut)[0].noeuds
    assert (vu.cadre, vu.selecteur) == ((), "iframe » #dedans » input")


def test_a_frame_inside_a_shadow_root_is_found_by_its_whole_path() -> None:
    brut = {"violations": [regle("a", noeud(["#hote", "iframe"], "input"))]}
    cadres = [{"cible": [["#hote", "iframe"]], "chemin": [0]}]
    (vu,) = read_axe(brut | {"cadres": cadres})[0].noeuds
    assert (vu.cadre, vu.selecteur) == ((0,), "input")


def test_a_long_excerpt_is_folded_and_cut() -> None:
    html = "<p>\n" + "long " * 200
    (vu,) = read_axe({"violations": [regle("a", noeud("p", html=html))]})[0].noeuds
    assert vu.extrait.startswith("<p> long long")
    assert len(vu.extrait) == 300
    assert vu.extrait.endswith("…")


def test_the_same_message_is_said_once() -> None:
    controle = {"id": "aria-valid-attr", "data": ["aria-titre"]}
    brut = {"violations": [regle("aria-valid-attr", noeud("p", any=[controle], none=[controle]))]}
    (vu,) = read_axe(brut)[0].noeuds
    assert vu.message == "En cause : aria-titre."


def test_an_incomplete_contrast_says_why() -> None:
    donnees = {"messageKey": "bgImage", "contrastRatio": 0, "expectedContrastRatio": "4.5:1"}
    controle = {"id": "color-contrast", "data": donnees}
    (vu,) = read_axe({"incomplete": [regle("color-contrast", noeud("p", any=[controle]))]})[
        0
    ].noeuds
    assert vu.message == "Le fond est une image."


def test_unknown_check_data_says_nothing() -> None:
    controles = [{"id": "x", "data": d} for d in (None, "texte", 3, {"a": 1}, ["y"])]
    (vu,) = read_axe({"violations": [regle("a", noeud("p", any=controles))]})[0].noeuds
    assert vu.message == ""


def test_a_missing_impact_is_empty() -> None:
    brut = {"violations": [regle("a", noeud("p")) | {"impact": None}]}
    assert read_axe(brut)[0].impact == ""


def test_decidable_tests_are_in_the_order_of_numbers() -> None:
    brut = {
        "violations": [],
        "passes": [{"id": "a", "tags": ["RGAA-11.1.1"]}],
        "inapplicable": [{"id": "b", "tags": ["RGAA-2.1.1", "RGAA-11.1.1"]}],
    }
    assert decidable_tests(brut) == ("2.1.1", "11.1.1")


def test_a_locked_orientation_is_sure_and_an_unread_style_sheet_says_nothing() -> None:
    locked = regle("css-orientation-lock", noeud("html"), tags=["wcag21aa", "experimental"])
    (constat,) = read_axe({"violations": [locked], "incomplete": []})
    assert constat.issue is IssueAxe.VIOLATION
    assert read_axe({"violations": [], "incomplete": [locked]}) == ()


def test_the_spacing_of_what_holds_no_words_of_its_own_is_left_out() -> None:
    nodes = (
        noeud("#a", html="<div style=x><p>Un</p></div>"),
        noeud("#b", html="<p style=x>Un</p>"),
    )
    (constat,) = read_axe({"violations": [regle("avoid-inline-spacing", *nodes)]})
    assert [n.selecteur for n in constat.noeuds] == ["#b"]


def test_pixels_settle_a_doubt_and_the_rule_is_told_once() -> None:
    def texte(name: str, meilleur: float, decile: float, *, grand: bool = False) -> dict[str, Any]:
        return noeud(name, pixels={"meilleur": meilleur, "decile": decile, "grand": grand})

    doubts = [
        texte("#pale", 2.1, 1.9),
        texte("#net", 18.2, 4.5),
        texte("#partage", 9.0, 4.49),
        texte("#grand", 4.0, 3.0, grand=True),
        noeud("#inconnu"),
    ]
    rule = "color-contrast"
    raw = {"violations": [regle(rule, noeud("#sur"))], "incomplete": [regle(rule, *doubts)]}
    assert [(f.issue, [n.selecteur for n in f.noeuds]) for f in read_axe(raw)] == [
        (IssueAxe.VIOLATION, ["#sur", "#pale"]),
        (IssueAxe.INCOMPLETE, ["#partage", "#inconnu"]),
    ]
    (found, _) = read_axe(raw)
    assert found.noeuds[1].message == (
        "Contraste mesuré sur l'image : de 1,9 à 2,1 pour 1 ; il faut 4,5 pour 1."
    )


def test_a_rule_of_which_pixels_settle_every_doubt_has_passed() -> None:
    seen = {"meilleur": 9.0, "decile": 8.0, "grand": False}
    raw = {"violations": [], "incomplete": [regle("color-contrast", noeud("p", pixels=seen))]}
    assert read_axe(raw) == ()
    assert silent_rules(raw)[0] == {"color-contrast"}


def test_a_target_that_less_than_a_pixel_parts_from_its_space_is_left_to_a_human() -> None:
    offsets = {23.4: True, 22.9: False, 12: False}
    for offset, expected in offsets.items():
        measured = {"id": "target-offset", "data": {"closestOffset": offset, "minOffset": 24}}
        found = noeud("select") | {"any": [measured]}
        (constat,) = read_axe({"violations": [regle("target-size", found)]})
        assert constat.noeuds[0].autrement is expected


@pytest.mark.parametrize(
    ("html", "attendu"),
    [
        ('<section class="page" role="page">', True),
        ('<div role="bouton" tabindex="0">', False),
        ('<div role="bouton" onclick="va()">', False),
        ('<a href="#" role="lien">', False),
        ('<div role="progress-bar" aria-valuenow="0">', False),
    ],
)
def test_a_role_that_does_not_exist_is_a_fault_of_what_one_uses(html: str, attendu: bool) -> None:
    found = noeud("#x") | {"html": html}
    (constat,) = read_axe({"violations": [regle("aria-roles", found)]})
    assert constat.noeuds[0].autrement is attendu


@pytest.mark.parametrize(
    ("html", "attendu"),
    [
        ('<input class="hint" readonly="true" tabindex="-1">', IssueAxe.INCOMPLETE),
        ('<input class="hint" readonly="true">', IssueAxe.VIOLATION),
    ],
)
def test_the_inside_of_a_list_fails_no_test_of_the_rgaa(html: str, attendu: IssueAxe) -> None:
    """What a question asks in one part of a report is no failure in another."""
    (constat,) = read_axe({"violations": [regle("label", noeud("#x") | {"html": html})]})
    assert constat.issue is attendu


@pytest.mark.parametrize(
    ("html", "attendu"),
    [
        ('<div class="v-list" tabindex="-1" role="listbox">', True),
        ('<div class="tableau" tabindex="-1">', False),
    ],
)
def test_the_arrows_of_a_list_scroll_it(html: str, attendu: bool) -> None:
    found = noeud("#x") | {"html": html}
    (constat,) = read_axe({"violations": [regle("scrollable-region-focusable", found)]})
    assert constat.noeuds[0].autrement is attendu


def test_what_scrolls_is_asked_since_two_browsers_give_it_the_focus() -> None:
    found = noeud("#x") | {"html": "<div>"}
    (constat,) = read_axe({"violations": [regle("scrollable-region-focusable", found)]})
    assert constat.issue is IssueAxe.INCOMPLETE
