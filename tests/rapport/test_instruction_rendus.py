"""The formats of the instruction: wrapped text, and a page that obeys nothing it quotes."""

import pytest
from bs4 import BeautifulSoup

from exigences.model.rapport.instruction import Enumeration, Instruction, Partie
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.html_ import render_html
from exigences.rapport.instruction.texte import COLONNES, render_text
from tests.fabrique import bloc, champ, page, parcours, titre
from tests.rapport.analyse import rapport_de
from tests.rapport.dossier_instruction import dossier
from tests.rapport.exemple import rapport_exemple

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202etxt\x1b[31m{{ 7*7 }}'
PETITE = Instruction(
    titre="Une démarche",
    contenu=("Bonjour.",),
    parties=(
        Partie(
            titre="Avant",
            contenu=("Lis ceci.", Enumeration(amorce="Fais :", points=("A.", "B."), ordonnee=True)),
            parties=(Partie(titre="Où", contenu=(Enumeration(amorce="Va :", points=("Là.",)),)),),
        ),
    ),
)


@pytest.fixture(scope="module")
def hostile() -> Instruction:
    faits = parcours(
        page(titre(HOSTILE), bloc(f"{HOSTILE} aide.", courant=True), champ(HOSTILE, aide=HOSTILE))
    )
    return build_instruction(rapport_de(faits))


def test_the_text_is_plain():
    assert render_text(PETITE) == (
        "UNE DÉMARCHE\n\nBonjour.\n\n\nAVANT\n\nLis ceci.\n\nFais\u00a0:\n  1. A.\n  2. B.\n\n\n"
        "Où\n\nVa\u00a0:\n  - Là.\n"
    )


@pytest.mark.parametrize("rapport", [dossier, rapport_exemple])
def test_the_text_holds_in_eighty_columns(rapport):
    lignes = render_text(build_instruction(rapport())).splitlines()
    longues = [ligne for ligne in lignes if len(ligne) > COLONNES and "http" not in ligne]
    assert longues == []


@pytest.mark.promesse("page-hostile")
def test_the_text_holds_no_control_character(hostile):
    texte = render_text(hostile)
    assert [c for c in texte if c != "\n" and (ord(c) < 0x20 or c == "\u202e")] == []
    assert "␛[31m" in texte


@pytest.mark.promesse("page-hostile")
def test_the_page_holds_nothing_of_what_a_site_injects(hostile):
    lue = BeautifulSoup(render_html(hostile), "html.parser")
    assert lue.select("script, img, iframe, link, [onerror]") == []
    titres = [h.get_text() for h in lue.select("h3")]
    assert any("<script>alert(1)</script>" in t and "{{ 7*7 }}" in t for t in titres)


def test_the_page_says_all_that_the_text_says():
    instruction = build_instruction(dossier())
    page_html = BeautifulSoup(render_html(instruction), "html.parser")
    lus = [" ".join(n.get_text().split()) for n in page_html.select("main p, main li, main h2, h3")]
    texte = " ".join(render_text(instruction).split())
    assert [mots for mots in lus if mots not in texte and mots.upper() not in texte] == []
    assert len(lus) > 40


def test_the_page_is_alone_and_well_built():
    lue = BeautifulSoup(render_html(build_instruction(dossier())), "html.parser")
    regle = lue.select_one("meta[http-equiv=Content-Security-Policy]")
    assert regle is not None
    assert str(regle["content"]).startswith("default-src 'none'")
    assert lue.select("script, img, link, table") == []
    ids = {str(n["id"]) for n in lue.select("[id]")}
    assert {str(a["href"])[1:] for a in lue.select("a[href]")} <= ids
    assert [h.name for h in lue.select("h1, h2")][:2] == ["h1", "h2"]


def test_an_older_report_without_the_words_of_its_screens_is_still_told():
    texte = " ".join(render_text(build_instruction(rapport_exemple())).split())
    assert "20 réponses à donner" in texte.replace("\u00a0", " ")
