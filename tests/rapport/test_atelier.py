"""A session holds every demand once, in the order of the screens, and its files obey no page."""

import base64
import hashlib
import re

import pytest
from bs4 import BeautifulSoup, Tag

from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.atelier.rendu import LIGNES, render_page, render_worksheet
from exigences.rapport.atelier.seance import Atelier
from exigences.rapport.francais import typographie
from tests.rapport.exemple import rapport_exemple

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202etxt\x1b[31m{{ 7*7 }}'
RENDUS = [render_page, render_worksheet]


@pytest.fixture(scope="module")
def rapport() -> Rapport:
    return rapport_exemple()


@pytest.fixture(scope="module")
def atelier(rapport: Rapport) -> Atelier:
    return Atelier(rapport)


@pytest.fixture(scope="module")
def page(atelier: Atelier) -> BeautifulSoup:
    return BeautifulSoup(render_page(atelier), "html.parser")


@pytest.fixture(scope="module")
def fiche(atelier: Atelier) -> BeautifulSoup:
    return BeautifulSoup(render_worksheet(atelier), "html.parser")


def un(page: Tag, selecteur: str) -> Tag:
    (trouve,) = page.select(selecteur)
    return trouve


def constates(rapport: Rapport) -> list[str]:
    return [c.exigence for c in rapport.constats if c.verdict is Verdict.CONSTATE]


def test_every_demand_is_in_the_session_once(rapport: Rapport, atelier: Atelier) -> None:
    ids = [d.constat.exigence for d in atelier.demandes]
    assert sorted(ids) == sorted(constates(rapport))


def test_a_demand_is_revealed_where_a_mark_first_shows_it(
    rapport: Rapport, atelier: Atelier
) -> None:
    premiers: dict[str, int] = {}
    for ecran in rapport.ecrans:
        for repere in ecran.reperes:
            premiers.setdefault(repere.exigence, ecran.numero)
    places = {d.constat.exigence: t.ecran.numero for t in atelier.temps for d in t.demandes}
    assert places == premiers
    assert {d.constat.exigence for d in atelier.invisibles} == set(constates(rapport)) - {*premiers}


def test_screens_and_marks_keep_their_order(atelier: Atelier) -> None:
    numeros = [t.ecran.numero for t in atelier.temps]
    assert numeros == sorted(numeros)
    for temps in atelier.temps:
        premiers = [d.reperes[0].numero for d in temps.demandes]
        assert premiers == sorted(premiers)


def test_without_its_picture_a_screen_leaves_its_demands_to_the_next_one(rapport: Rapport) -> None:
    numero = 6
    captures = {k: v for k, v in rapport.captures.items() if k != f"ecran-{numero}"}
    prive = Atelier(rapport.model_copy(update={"captures": captures}))
    assert numero not in [t.ecran.numero for t in prive.temps]
    assert sorted(d.constat.exigence for d in prive.demandes) == sorted(constates(rapport))
    lieux = {d.constat.exigence: prive.lieu(d) for d in prive.demandes}
    assert lieux["sigles-non-developpes"] == "écran 7"


def test_only_what_was_found_is_a_demand(rapport: Rapport) -> None:
    doutes = tuple(c.model_copy(update={"verdict": Verdict.A_VERIFIER}) for c in rapport.constats)
    assert Atelier(rapport.model_copy(update={"constats": doutes})).demandes == ()


def test_the_page_goes_through_the_screens_then_what_no_picture_shows(
    atelier: Atelier, page: BeautifulSoup
) -> None:
    attendus = [
        "accueil",
        *(
            pas
            for t in atelier.temps
            for pas in (f"ecran-{t.ecran.numero}", *(d.constat.exigence for d in t.demandes))
        ),
        "invisible",
        *(d.constat.exigence for d in atelier.invisibles),
        "oublis",
        "competences",
        "suite",
    ]
    pas = page.select("[data-pas]")
    assert [p.get("data-demande") or p["id"] for p in pas] == attendus


def test_each_demand_has_its_box_to_tick_its_marks_and_its_line_at_the_end(
    atelier: Atelier, page: BeautifulSoup
) -> None:
    for demande in atelier.demandes:
        c = demande.constat
        article = un(page, f"[data-demande={c.exigence}]")
        case = un(article, "label > input[type=checkbox]")
        assert (
            un(article, f"#{case['aria-describedby']}")
            .get_text()
            .startswith(typographie(c.demande))
        )
        disques = page.select(f".vue .disque[data-marque={c.exigence}]")
        assert {d["data-numero"] for d in disques} == {str(r.numero) for r in demande.reperes}
        notes = un(article, ".notes").get_text()
        for note in (c.pourquoi, c.remediation, c.instruction, *(r.titre for r in c.references)):
            assert typographie(note) in notes
        ligne = un(page, f"[data-oubli={c.exigence}]").get_text()
        assert typographie(c.titre) in ligne
        assert atelier.lieu(demande) in ligne


def test_the_picture_does_not_tell_the_answers(atelier: Atelier, page: BeautifulSoup) -> None:
    for temps in atelier.temps:
        image = un(page, f"#ecran-{temps.ecran.numero} img")
        assert image["alt"] == temps.ecran.titre


def test_the_worksheet_leaves_room_and_tells_no_answer(
    atelier: Atelier, fiche: BeautifulSoup
) -> None:
    feuilles = fiche.select(".feuille")
    assert [f["aria-labelledby"] for f in feuilles] == [
        f"ecran-{t.ecran.numero}" for t in atelier.temps
    ]
    une = sum(LIGNES.values())
    hautes = [t.capture.hauteur > 1.5 * t.capture.largeur for t in atelier.temps]
    assert [len(f.select(".ligne")) for f in feuilles] == [2 * une if h else une for h in hautes]
    texte = fiche.get_text()
    for demande in atelier.demandes:
        assert typographie(demande.constat.demande) not in texte
        assert typographie(demande.constat.instruction) not in texte


@pytest.mark.parametrize("rendu", RENDUS)
def test_each_picture_is_written_once(atelier: Atelier, rendu) -> None:
    texte = rendu(atelier)
    for temps in atelier.temps:
        assert texte.count(temps.capture.donnees) == 1


@pytest.mark.parametrize("rendu", RENDUS)
def test_nothing_is_asked_of_the_network(atelier: Atelier, rendu) -> None:
    page = BeautifulSoup(rendu(atelier), "html.parser")
    assert page.find(["link", "iframe", "object", "form", "base"]) is None
    assert all(str(image["src"]).startswith("data:image/") for image in page.select("img"))
    style = un(page, "style").get_text()
    assert "url(" not in style
    assert "@import" not in style


def test_only_the_script_of_the_page_may_run(page: BeautifulSoup, fiche: BeautifulSoup) -> None:
    regles = str(un(page, "meta[http-equiv=Content-Security-Policy]")["content"])
    script = un(page, "script").get_text()
    empreinte = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert "default-src 'none'; img-src data:; style-src 'unsafe-inline'; " in regles
    assert f"script-src 'sha256-{empreinte}'; base-uri 'none'; form-action 'none'" in regles
    assert fiche.find("script") is None


@pytest.mark.parametrize("rendu", RENDUS)
def test_what_a_page_says_stays_text(rapport: Rapport, atelier: Atelier, rendu) -> None:
    """Every free text of the report is hostile at once, identifiers aside."""
    hostile = Rapport.model_validate(_empoisonne(rapport.model_dump(by_alias=True)))
    texte = rendu(Atelier(hostile))
    page = BeautifulSoup(texte, "html.parser")
    sain = BeautifulSoup(rendu(atelier), "html.parser")
    for balise in ("script", "img"):
        assert len(page.select(balise)) == len(sain.select(balise))
    assert [s.get_text() for s in page.select("script")] == [
        s.get_text() for s in sain.select("script")
    ]
    assert not page.find_all(lambda noeud: any(a.startswith("on") for a in noeud.attrs))
    assert HOSTILE.replace("\u202e", "\ufffd").replace("\x1b", "\u241b") in page.get_text()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", texte)


def _empoisonne(valeur: object, cle: str = "") -> object:
    if isinstance(valeur, dict):
        return {k: _empoisonne(v, k) for k, v in valeur.items()}
    if isinstance(valeur, list | tuple):
        return [_empoisonne(v, cle) for v in valeur]
    libre = type(valeur) is str and cle in {
        "titre", "texte", "intro", "extrait", "message", "pourquoi", "demande", "instruction",
        "remediation", "nom", "organisme",
    }  # fmt: skip
    return HOSTILE if libre else valeur
