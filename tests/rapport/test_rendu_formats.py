"""The formats are found by themselves, are deterministic, and escape what they quote."""

import json
import re
from xml.etree import ElementTree as ET

import pytest

from exigences.model.catalogue.exigence import Annonce, Categorie, Verdict
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.tri import Tri
from exigences.rapport.balises import element_told
from exigences.rapport.formats import format_names
from exigences.rapport.francais import (
    compte,
    date,
    heure,
    niveau,
    nombre,
    poids,
    typographie,
)
from exigences.rapport.markdown import code, echappe
from exigences.rapport.rendu import FormatError, render, renderer_of, renderers
from tests.rapport.exemple import rapport_exemple

LISTES = ("codequality", "csv", "rgaa-csv")
"""Formats that are a list of findings, and nothing besides: empty here."""


@pytest.fixture(scope="module")
def rapport() -> Rapport:
    return rapport_exemple()


def test_the_formats_are_known_by_their_names() -> None:
    assert {"html", "json", "junit", "md"} <= set(format_names())
    assert tuple(renderers()) == format_names()


def test_a_module_that_renders_nothing_is_no_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exigences.rapport.formats.md.RENDERER", object())
    renderer_of.cache_clear()
    with pytest.raises(FormatError, match=r"formats\.md n'est pas un format : .* « render »\."):
        renderer_of("md")


def test_an_unknown_format_is_refused_with_those_that_exist(rapport: Rapport) -> None:
    with pytest.raises(FormatError, match=r"« pdf-a » n'existe pas.*html, json"):
        render(rapport, "pdf-a")


@pytest.mark.parametrize("format_", format_names())
def test_the_same_report_gives_the_same_bytes(format_: str) -> None:
    premier = render(rapport_exemple(), format_)
    assert premier == render(rapport_exemple(), format_)
    assert premier.endswith("\n")
    assert not premier.endswith("\n\n")


@pytest.mark.parametrize("format_", format_names())
def test_a_replay_that_saw_nothing_still_gives_a_report(rapport: Rapport, format_: str) -> None:
    fin = rapport.fin.model_copy(
        update={"complet": False, "phrase": "Arrêtée : la page n'a pas répondu."}
    )
    score = rapport.score.model_copy(
        update={"note": None, "categories": (), "contributions": (), "couverture": 0.0}
    )
    vide = rapport.model_copy(
        update={
            "fin": fin,
            "score": score,
            "ecrans": (),
            "constats": (),
            "captures": {},
            "journal": (),
            "non_vu": (),
            "accessibilite": rapport.accessibilite.model_copy(
                update={"lancee": False, "themes": (), "hors_rgaa": (), "pour_information": ()}
            ),
            "alternative": rapport.alternative.model_copy(update={"preuves": ()}),
            "prealables": rapport.prealables.model_copy(update={"points": ()}),
        }
    )
    texte = render(vide, format_)
    assert format_ in LISTES or rapport.procedure.nom.split("'")[0] in texte
    if format_ in ("html", "md"):
        assert "la page n’a pas répondu" in texte
        assert "Rien de ce qui" not in texte


@pytest.mark.parametrize(
    ("format_", "place"), [("html", "écran 1</a> : <q>"), ("md", "écran 1 : « ")]
)
def test_the_nine_points_are_a_table(rapport: Rapport, format_: str, place: str) -> None:
    texte = re.sub("&nbsp;|[\u00a0\u202f]", " ", render(rapport, format_))
    for point in rapport.prealables.points:
        row = next(part for part in re.split(r"</tr>|\n\|", texte) if point.titre in part)
        assert point.phrase in row
        assert (place in row) is bool(point.preuve)


@pytest.mark.promesse("page-hostile")
def test_a_quoted_bar_does_not_add_a_column(rapport: Rapport) -> None:
    row = next(r for r in render(rapport, "md").splitlines() if "Le point pieces" in r)
    assert len(re.findall(r"(?<!\\)\|", row)) == 4


def test_json_is_the_report_itself(rapport: Rapport) -> None:
    texte = render(rapport, "json")
    assert Rapport.model_validate_json(texte) == rapport
    assert "Demande d'aide à l'énergie" in texte
    assert list(json.loads(texte))[:2] == ["version", "date"]


@pytest.mark.promesse("page-hostile")
def test_json_is_harmless_in_a_terminal(rapport: Rapport) -> None:
    hostile = "avant\x1b[2J\x9b31m\u202eaprès\u2028"
    score = rapport.score.model_copy(update={"phrase": hostile})
    texte = render(rapport.model_copy(update={"score": score}), "json")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028]", texte)
    assert json.loads(texte)["score"]["phrase"] == hostile


def nom(cas: ET.Element) -> str:
    return cas.attrib["name"].split("\u00a0:")[0]


def test_junit_says_each_verdict_in_its_own_way(rapport: Rapport) -> None:
    racine = ET.fromstring(render(rapport, "junit"))
    cas = {nom(c): c for c in racine.iter("testcase")}
    attendu = {
        Verdict.CONSTATE: "skipped",
        Verdict.A_VERIFIER: "skipped",
        Verdict.NON_TESTE: "skipped",
        Verdict.NON_APPLICABLE: "skipped",
        Verdict.ERREUR: "error",
        Verdict.NON_CONSTATE: None,
    }
    for constat in rapport.constats:
        trouve = [e.tag for e in cas[constat.exigence] if e.tag != "system-out"]
        sort = attendu[constat.verdict]
        if constat.categorie is Categorie.ACCESSIBILITE:
            sort = sort or "skipped"
        assert trouve == [b for b in (sort,) if b], constat.exigence
        assert cas[constat.exigence].get("classname") == f"exigences.{constat.categorie}"


def test_junit_counts_what_it_holds(rapport: Rapport) -> None:
    racine = ET.fromstring(render(rapport, "junit"))
    for suite in (racine, *racine.iter("testsuite")):
        assert int(suite.attrib["tests"]) == len(list(suite.iter("testcase")))
        assert int(suite.attrib["failures"]) == len(list(suite.iter("failure")))
        assert int(suite.attrib["skipped"]) == len(list(suite.iter("skipped")))


def test_junit_gives_reasons_places_and_remedies(rapport: Rapport) -> None:
    tri = Tri(depassements={"telephone-mobile": ("Exigence interdite constatée.",)})
    racine = ET.fromstring(render(rapport, "junit", tri))
    cas = {nom(c): c for c in racine.iter("testcase")}
    assert "page qui suit l’envoi" in cas["preuve-de-depot-absente"][0].attrib["message"]
    assert "4,2 Mo" in cas["debit"][0].attrib["message"].replace("\u00a0", " ")
    mobile = cas["telephone-mobile"][0]
    assert mobile.get("type") == "annonce.jamais"
    assert "Écran 5" in (mobile.text or "")
    assert "courrier ou guichet" in (mobile.text or "")


@pytest.mark.promesse("page-hostile")
def test_junit_survives_what_xml_forbids(rapport: Rapport) -> None:
    constat = rapport.constats[0].model_copy(
        update={"demande": "]]><a>&\x00\x1b\ufffe\u202e", "titre": '"<b>'}
    )
    constats = (constat, *rapport.constats[1:])
    racine = ET.fromstring(render(rapport.model_copy(update={"constats": constats}), "junit"))
    message = next(racine.iter("skipped")).attrib["message"]
    assert message.endswith("]]><a>&\u2400\u241b\ufffd\ufffd")


def test_markdown_leads_with_the_grade_and_what_nobody_announced(rapport: Rapport) -> None:
    texte = render(rapport, "md")
    assert texte.startswith("# Demande d’aide à l’énergie\u00a0: note D\n")
    resume = texte.split("<details>")[0]
    for constat in rapport.constats:
        tue = constat.verdict is Verdict.CONSTATE and constat.annonce is Annonce.JAMAIS
        tue = tue and not constat.portee_par
        assert (f"- {constat.titre} (écran" in resume) == tue, constat.exigence
    assert len(texte) < 65_536, "la limite d'un commentaire de GitHub"


def test_markdown_gives_every_demand_its_place_and_remedy(rapport: Rapport) -> None:
    texte = render(rapport, "md")
    for constat in rapport.constats:
        if constat.verdict is Verdict.CONSTATE:
            assert f"(`{constat.exigence}`)" in texte
            for preuve in constat.preuves[:3]:
                told = element_told(preuve.extrait)
                quoted = echappe(typographie(told)) if told else f"`{preuve.extrait}`"
                assert f"écran {preuve.ecran}\u00a0: {quoted}" in texte


def test_markdown_asks_a_question_once_with_its_places(rapport: Rapport) -> None:
    asked = next(c for c in rapport.constats if c.verdict is Verdict.A_VERIFIER and c.preuves)
    proof = asked.preuves[0].model_copy(update={"question": "Est-ce bien cela ?"})
    many = asked.model_copy(update={"preuves": (proof, proof, proof)})
    others = tuple(many if c is asked else c for c in rapport.constats)
    texte = render(rapport.model_copy(update={"constats": others}), "md")
    assert texte.count("Est-ce bien cela") == 1
    assert f"Est-ce bien cela\u202f? (3\u00a0endroits, écran {proof.ecran})" in texte


@pytest.mark.promesse("page-hostile")
@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("<img src=x>", "&lt;img src=x&gt;"),
        ("[ici](http://x)", r"\[ici\](http<!-- -->://x)"),
        ("a | b\n# c", r"a \| b \# c"),
        ("1. un", r"1\. un"),
        ("- un", r"\- un"),
        ("merci @equipe", "merci @<!-- -->equipe"),
        ("`a`", r"\`a\`"),
        ("\x1b[1m\u202e", "\u241b\\[1m\ufffd"),
    ],
)
def test_markdown_quotes_a_page_as_text(texte: str, attendu: str) -> None:
    assert echappe(texte) == attendu


@pytest.mark.promesse("page-hostile")
@pytest.mark.parametrize(
    ("texte", "attendu"),
    [("a`b", "``a`b``"), ("`a`", "`` `a` ``"), ("a\n\nb", "`a b`"), ("", "")],
)
def test_markdown_quotes_code_whatever_it_holds(texte: str, attendu: str) -> None:
    assert code(texte) == attendu


def test_french_is_written_as_it_should() -> None:
    assert compte(1, "écran") == "1\u00a0écran"
    assert compte(0, "écran") == "0\u00a0écran"
    assert compte(2, "écran") == "2\u00a0écrans"
    assert nombre(2140) == "2\u202f140"
    assert nombre(68.44, 1) == "68,4"
    assert (niveau(68.44), niveau(0.46), niveau(9.96), niveau(3.0)) == ("68", "0,5", "10", "3")
    assert poids(6_480_000) == "6,5\u00a0Mo"
    assert poids(270_400) == "270\u00a0ko"
    assert date("2026-11-24T13:45:07Z") == "24\u00a0novembre\u00a02026"
    assert date("2026-12-01T00:30:00+01:00") == "30\u00a0novembre\u00a02026"
    assert date("2026-12-01T10:00:00Z") == "1er\u00a0décembre\u00a02026"
    assert heure("2026-11-24T13:05:07Z") == "13\u00a0h\u00a005"
    assert date("hier") == "hier"
    assert typographie("Qui ? « toi » : l'une") == "Qui\u202f? «\u00a0toi\u00a0»\u00a0: l’une"
