"""A comparison in each format: whole, short where it must be, and harmless."""

import json
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator

from exigences.comparaison import compare
from exigences.comparaison.formats import RENDERERS
from exigences.comparaison.lecture import LectureComparee
from exigences.model.choix import FormatComparaison
from exigences.model.rapport.comparaison import Sens
from exigences.model.rapport.rapport import Rapport
from tests.rapport.aveugle import aveugle
from tests.rapport.exemple import rapport_exemple

SCHEMA = Path(__file__).parents[2] / "docs/schemas/comparaison.json"
HOSTILE = "<script>alert(1)</script>\u202e [x](http://exemple.fr) @equipe \x1b[31m"


def changed(**autres: Any) -> Rapport:
    """The sample report, after a release that asks more and less."""
    document = json.loads(rapport_exemple().model_dump_json(by_alias=True))
    by_id = {c["exigence"]: c for c in document["constats"]}
    by_id["telephone-mobile"] |= {"verdict": "non_constate", "preuves": [], "annonce": "sans_objet"}
    by_id["compte-utilisateur"] |= {"verdict": "non_teste", "preuves": []}
    for constat in document["constats"]:
        if constat["verdict"] == "non_constate" and constat["exigence"] != "telephone-mobile":
            constat |= {"verdict": "constate", "titre": HOSTILE, "demande": HOSTILE}
            break
    document["ecrans"][0]["titre"] = "Un autre titre"
    document["procedure"] |= autres
    return Rapport.model_validate(document)


@pytest.fixture(scope="module")
def lecture() -> LectureComparee:
    avant, apres = rapport_exemple(), changed()
    return LectureComparee(compare(avant, apres), avant, apres)


@pytest.mark.parametrize("nom", list(RENDERERS))
def test_each_format_tells_every_change(lecture: LectureComparee, nom: FormatComparaison) -> None:
    text = RENDERERS[nom](lecture)
    if nom is FormatComparaison.HTML:
        text = BeautifulSoup(text, "html.parser").get_text()
    comparaison = lecture.comparaison
    assert {c.sens for c in comparaison.changements} == {Sens.PLUS, Sens.MOINS}
    told = [*comparaison.changements, *comparaison.non_comparables]
    for sentence in [c.phrase.split(":")[0].strip() for c in told if HOSTILE not in c.phrase]:
        assert sentence in text.replace("\u00a0", " ").replace("\u202f", " ")
    assert len(comparaison.non_comparables) == 1
    assert "Un autre titre" in text


@pytest.mark.parametrize("nom", list(RENDERERS))
def test_what_a_page_says_is_harmless(lecture: LectureComparee, nom: FormatComparaison) -> None:
    text = RENDERERS[nom](lecture)
    assert "\x1b" not in text and "\u202e" not in text
    if nom is FormatComparaison.MD:
        assert "<script>" not in text and "[x](" not in text and "@equipe" not in text
    if nom is FormatComparaison.HTML:
        assert BeautifulSoup(text, "html.parser").find("script") is None


def test_the_document_answers_its_schema(lecture: LectureComparee) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    document = json.loads(RENDERERS[FormatComparaison.JSON](lecture))
    Draft202012Validator(schema).validate(document)


def test_markdown_shows_little_and_folds_the_rest(lecture: LectureComparee) -> None:
    many = lecture.comparaison.model_copy(
        update={"changements": lecture.comparaison.changements * 40}
    )
    text = RENDERERS[FormatComparaison.MD](
        LectureComparee(many, rapport_exemple(), rapport_exemple())
    )
    depth, shown = 0, 0
    for line in text.splitlines():
        depth += line.count("<details>")
        shown += depth == 0 and bool(line)
        depth -= line.count("</details>")
    assert shown <= 60
    assert text.count(many.changements[-1].phrase.split(":")[0].strip()) == 40


def test_two_services_are_told_apart_by_what_each_asks() -> None:
    avant, apres = rapport_exemple(), changed(nom="Autre service", organisme="Autre ville")
    comparaison = compare(avant, apres)
    text = RENDERERS[FormatComparaison.TEXTE](LectureComparee(comparaison, avant, apres))
    assert not comparaison.meme_demarche and comparaison.apprendre == ()
    assert "Ce que «\u00a0Demande d’aide à l’énergie\u00a0» demande de plus" in text
    assert "[nouveau]" not in text


def test_figures_of_two_services_are_set_against_each_other() -> None:
    """Nothing is said to be more, fewer, found or lost: neither service comes after the other."""
    avant, apres = rapport_exemple(), changed(nom="Autre service", organisme="Autre ville")
    phone = apres.contacts[:0]
    apres = apres.model_copy(
        update={
            "cout": apres.cout.model_copy(update={"ecrans": 3}),
            "contacts": phone,
            "empreintes": tuple(e for e in apres.empreintes if not e.regle.startswith("axe:")),
            "sosies": tuple(s.model_copy(update={"etat": "passe"}) for s in apres.sosies),
        }
    )
    comparaison = compare(avant, apres)
    said = [c.phrase for c in comparaison.changements if c.sens is Sens.AUTREMENT]
    assert f"Écrans à passer : {avant.cout.ecrans}, contre 3." in said
    assert "Qui s'arrête : Odile (sans téléphone mobile), contre personne." in said
    told = " ".join(c.phrase for c in comparaison.changements)
    for change in (" de plus", " de moins", "devient", "On trouve", "On ne trouve plus"):
        assert change not in told
    text = RENDERERS[FormatComparaison.TEXTE](LectureComparee(comparaison, avant, apres))
    assert "Ce qui diffère" in text


@pytest.mark.parametrize("cote", ["avant", "apres", "les deux"])
@pytest.mark.parametrize("forme", list(RENDERERS))
def test_traffic_seen_in_part_is_told_first(forme: FormatComparaison, cote: str) -> None:
    avant, apres = rapport_exemple(), changed()
    avant = avant if cote == "apres" else aveugle(avant)
    apres = apres if cote == "avant" else aveugle(apres)
    comparaison = compare(avant, apres)
    (told,) = comparaison.remarques
    said = RENDERERS[forme](LectureComparee(comparaison, avant, apres))
    assert told.partition(" :")[0] in said.replace("\u2019", "'")
    assert not any("à peu près" in c.phrase for c in comparaison.changements)


def test_traffic_seen_whole_is_compared(lecture: LectureComparee) -> None:
    assert lecture.comparaison.remarques == ()
