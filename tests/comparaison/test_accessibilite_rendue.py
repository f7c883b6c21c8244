"""What axe found on real pages, as EARL and as a grid of the RGAA, read by what reads them."""

import csv
import io
import json
from typing import Any

import pytest
from pyld import jsonld

from exigences.facts.page.referentiel import load_referentiel
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats.earl import CONTEXT
from exigences.rapport.rendu import render
from tests.comparaison.conftest import Auditer
from tests.comparaison.releases import cadre

EARL = "http://www.w3.org/ns/earl#"
WCAG = "http://www.w3.org/TR/WCAG2/#"
DCT = "http://purl.org/dc/terms/"
TERMES = {
    "@vocab": EARL,
    "earl": EARL,
    "WCAG2": WCAG,
    "dct": DCT,
    "sch": "https://schema.org/",
    "doap": "http://usefulinc.com/ns/doap#",
    "ptr": "http://www.w3.org/2009/pointers#",
    "source": "dct:source",
    "title": "dct:title",
    "name": "doap:name",
    "description": "doap:description",
    "release": "doap:release",
    "revision": "doap:revision",
    "Version": "doap:Version",
    "homepage": {"@id": "doap:homepage", "@type": "@id"},
    "assertions": {"@reverse": "subject"},
    "assertedBy": {"@type": "@id"},
    "outcome": {"@type": "@id"},
    "mode": {"@type": "@id"},
    "pointer": {"@type": "ptr:CSSSelectorPointer"},
    "isPartOf": {"@id": "dct:isPartOf", "@type": "@id"},
}
"""The terms of the W3C's own context (wai-website, `earl-context.json`) that we write."""
FAUTIVE = """<h1>Une page</h1><p><img id="blason" src="rien.png"></p>
<p><label for="nom">Nom</label> <input id="nom" required></p>
<p style="background:linear-gradient(#fff,#000)"><span id="flou">Un texte</span></p>
<form action="deux.html"><button>Continuer</button></form>"""
ENCADREE = """<h1>Une autre</h1><p>Un texte.</p>
<iframe tabindex="-1" title="" srcdoc="<!doctype html><html lang='fr'><title>c</title>"></iframe>"""


def charger(url: str, _options: object) -> dict[str, Any]:
    """Give the context of the W3C, and refuse all that the network would be asked for."""
    assert url == CONTEXT
    return {"document": {"@context": TERMES}, "documentUrl": url, "contextUrl": None}


@pytest.fixture
def rapport(auditer: Auditer) -> Rapport:
    pages = {
        "un.html": cadre("Une page", FAUTIVE),
        "deux.html": cadre("", ENCADREE).replace(' lang="fr"', "").replace("<title></title>", ""),
    }
    return auditer(pages, {"cliquer": "Continuer"}, {"verifier": "Une autre"})


def assertions(rapport: Rapport) -> list[tuple[int, str, str, set[str], set[str]]]:
    """Screen, rule, outcome, success criteria and elements of each assertion, once expanded."""
    written = json.loads(render(rapport, "earl"))
    graph = jsonld.expand(written, {"documentLoader": charger, "base": "http://ici/"})
    subjects = {node["@id"]: node for node in graph if f"{EARL}TestSubject" in node["@type"]}
    read = []
    for rank, ecran in enumerate(rapport.ecrans, 1):
        subject = subjects[f"http://ici/#ecran-{rank}"]
        assert subject[f"{DCT}source"][0]["@value"] == ecran.url
        for one in subject["@reverse"][f"{EARL}subject"]:
            assert one[f"{EARL}mode"][0]["@id"] == f"{EARL}automatic"
            (test,), (result,) = one[f"{EARL}test"], one[f"{EARL}result"]
            ours = test[f"{DCT}title"][0]["@value"].startswith("exi:")
            by = f"http://ici/#{'exigences' if ours else 'assertor'}"
            assert one[f"{EARL}assertedBy"][0]["@id"] == by
            read.append(
                (
                    rank,
                    test[f"{DCT}title"][0]["@value"],
                    result[f"{EARL}outcome"][0]["@id"].removeprefix(EARL),
                    {c["@id"].removeprefix(WCAG) for c in test.get(f"{DCT}isPartOf", ())},
                    {p["@value"] for p in result.get(f"{EARL}pointer", ())},
                )
            )
    return read


def test_each_rule_is_one_assertion_a_screen_and_a_doubt_is_left_open(rapport: Rapport) -> None:
    read = assertions(rapport)
    keys = [(ecran, rule, outcome) for ecran, rule, outcome, _, _ in read]
    assert len(keys) == len(set(keys))
    by = {(ecran, rule): (outcome, wcag, places) for ecran, rule, outcome, wcag, places in read}
    assert by[1, "image-alt"] == ("failed", {"non-text-content"}, {"#blason"})
    assert by[1, "color-contrast"][0] == "cantTell"
    assert by[1, "label"] == ("passed", set(), set())
    assert by[1, "video-caption"] == ("inapplicable", set(), set())
    assert by[2, "html-has-lang"][:2] == ("failed", {"language-of-page"})
    assert {(e, r) for e, r, outcome, _, _ in read if outcome in ("failed", "cantTell")} == {
        (one.ecran, one.regle.removeprefix("axe:"))
        for one in rapport.empreintes
        if one.regle.startswith(("axe:", "exi:"))
    }


def test_a_rule_says_which_act_rules_it_is(rapport: Rapport) -> None:
    text = render(rapport, "earl")
    assert "https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/" in text


def grille(rapport: Rapport) -> tuple[list[str], dict[str, list[str]]]:
    text = render(rapport, "rgaa-csv")
    head, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    return head, {row[0]: row[1:] for row in rows}


def test_the_grid_has_each_criterion_and_a_robot_decides_few(rapport: Rapport) -> None:
    head, rows = grille(rapport)
    assert head[:2] == ["Critères", "Éléments transverses"]
    assert head[2].startswith("Écran 1 : Une page") and head[-1] == "Constats"
    assert list(rows) == [
        f"{theme.numero}.{rank}"
        for theme in load_referentiel().themes
        for rank in range(1, theme.criteres + 1)
    ]
    assert len(rows) == 106
    assert rows["1.1"][:2] == ["NT", "NC"] and "#blason" in rows["1.1"][-1]
    assert (rows["8.3"][1:3], rows["8.5"][1:3]) == (["C", "NC"], ["C", "NC"])
    assert rows["3.2"][1] == "NT" and rows["3.2"][-1].startswith("à vérifier, écran 1")
    decided = {c: set(row[1:-1]) & {"C", "NA"} for c, row in rows.items()}
    assert {c for c, found in decided.items() if found} <= {"2.1", "2.2", "8.3", "8.5"}


def test_a_criterion_on_frames_is_not_applicable_only_where_none_is_there(
    rapport: Rapport,
) -> None:
    _, rows = grille(rapport)
    for criterion in ("2.1", "2.2"):
        assert (rows[criterion][1], rows[criterion][2] == "NA") == ("NA", False)


def test_a_screen_that_axe_did_not_read_is_not_tested(rapport: Rapport) -> None:
    told = rapport.accessibilite.model_copy(update={"ecrans": ()})
    unread = rapport.model_copy(update={"accessibilite": told, "empreintes": ()})
    _, rows = grille(unread)
    assert {state for row in rows.values() for state in row[:-1]} == {"NT"}
