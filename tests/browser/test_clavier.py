"""By keyboard alone: what can be done, what cannot and why, the same on both engines."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from exigences.browser.engine import BrowserSession
from exigences.model.parcours.clavier import ObstacleClavier, Reperage, TrajetClavier
from exigences.model.procedure.etape import Etape
from exigences.replay.actions import Hand
from exigences.replay.clavier import Keyboard
from exigences.replay.donne import Notes
from exigences.replay.focus import FocusReader
from exigences.replay.frappes import KeyHand
from exigences.replay.retenue import Retenue
from exigences.replay.snapshot import Reader
from tests.browser.moteurs import dit
from tests.browser.serveur import Site

type Faire = Callable[..., TrajetClavier]

LU = {
    "#commut": "document.querySelector('#commut').getAttribute('aria-checked')",
    "#combo": "document.querySelector('#combo').value",
    "#grand": "document.querySelector('#grand').getAttribute('aria-checked')",
    "#libre": "document.querySelector('#libre').textContent",
    "#dit": "document.querySelector('#dit').textContent",
}


@pytest.fixture
def faire(session: BrowserSession, tmp_path: Path) -> Faire:
    """Do one step by keyboard on the current page, without looking at pictures."""
    return clavier_de(session, tmp_path, images=False)


def clavier_de(session: BrowserSession, tmp_path: Path, *, images: bool) -> Faire:
    """What does one step by keyboard."""
    (tmp_path / "piece.pdf").write_bytes(b"%PDF-1.4")
    reader = Reader(session=session, axe=False, captures=False)
    focus = FocusReader(session=session, images=images)
    clavier = Keyboard(session=session, focus=focus, settle=reader.settle, page=0)
    hand = Hand(
        session=session,
        depart="",
        dossier=tmp_path,
        is_secret=lambda _: False,
        timeout_s=3,
        settle=reader.settle,
        notes=Notes(session=session),
        retenue=Retenue(session=session, donne=lambda: False, libre=True),
        clavier=KeyHand(clavier=clavier),
    )

    def agir(etape: Any, cadre: tuple[int, ...] = ()) -> TrajetClavier:
        reader.settle()
        trajet = hand.do(TypeAdapter(Etape).validate_python(etape), cadre).clavier
        assert trajet is not None
        return trajet

    return agir


@pytest.fixture
def page(session: BrowserSession, site: Site) -> BrowserSession:
    """A session on the page of the keyboard."""
    session.goto(f"{site.url}clavier.html")
    return session


def arrets(trajet: TrajetClavier) -> list[str]:
    return [arret.lieu.selecteur for arret in trajet.arrets]


def champs(session: BrowserSession) -> dict[str, str]:
    lus = dit(session, "Array.from(new FormData(document.querySelector('#formulaire')))")
    return {nom: valeur for nom, valeur in lus if isinstance(valeur, str)}


@pytest.mark.parametrize(
    ("etape", "nom", "valeur", "appuis"),
    [
        ({"remplir": {"etiquette": "Nom", "valeur": "Été"}}, "nom", "Été", 6),
        ({"remplir": {"etiquette": "Nom", "valeur": ""}}, "nom", "", 4),
        ({"remplir": {"etiquette": "Message", "valeur": "a\nb"}}, "zone", "a\r\nb", 8),
        ({"remplir": {"css": "#date", "valeur": "2020-02-29"}}, "date", "2020-02-29", 15),
        ({"choisir": {"etiquette": "Canal", "option": "SMS"}}, "canal", "sms", 10),
        ({"choisir": {"etiquette": "Pays", "option": "Autriche"}}, "pays", "Autriche", 12),
        ({"choisir": {"etiquette": "Pays", "option": "Irlande"}}, "pays", "Irlande", 14),
        ({"cocher": "Case"}, "case", "on", 12),
    ],
    ids=str,
)
def test_native_fields_are_filled_by_keys(
    faire: Faire, page: BrowserSession, etape: Any, nom: str, valeur: str, appuis: int
) -> None:
    trajet = faire(etape)
    assert (trajet.obstacle, trajet.focus_perdu) == (None, False)
    assert champs(page)[nom].replace("\r\n", "\n") == valeur.replace("\r\n", "\n")
    assert trajet.appuis == appuis


@pytest.mark.parametrize(
    ("etape", "ou", "valeur"),
    [
        ({"remplir": {"etiquette": "Libre", "valeur": "neuf"}}, "#libre", "neuf"),
        ({"cliquer": "Bouton nu"}, "#dit", "[nu-bouton]"),
        ({"cliquer": "Bouton parlant"}, "#dit", "[parlant]"),
        ({"cliquer": {"css": "#commut"}}, "#commut", "true"),
        ({"choisir": {"css": "#grand", "option": "Grand"}}, "#grand", "true"),
        ({"cliquer": {"css": "#o2"}}, "#combo", "Val"),
        ({"cliquer": "Dans l'ombre"}, "#dit", "[ombre]"),
        ({"cliquer": "Loin"}, "#dit", "[loin]"),
    ],
    ids=str,
)
def test_widgets_that_hear_keys_are_worked_by_them(
    faire: Faire, page: BrowserSession, etape: Any, ou: str, valeur: str
) -> None:
    trajet = faire(etape)
    assert (trajet.obstacle, trajet.focus_perdu) == (None, False)
    assert dit(page, LU[ou]) == valeur


def test_a_file_is_given_where_the_focus_came(faire: Faire, page: BrowserSession) -> None:
    trajet = faire({"televerser": {"etiquette": "Pièce", "fichier": "piece.pdf"}})
    assert (trajet.obstacle, arrets(trajet)[-1]) == (None, "#piece")
    assert dit(page, "document.querySelector('#piece').files[0].name") == "piece.pdf"


def test_what_no_key_reaches_is_proven_and_done_by_mouse(
    faire: Faire, page: BrowserSession
) -> None:
    trajet = faire({"cliquer": "Faux bouton"})
    assert (trajet.obstacle, trajet.certain) == (ObstacleClavier.HORS_D_ATTEINTE, True)
    assert trajet.cible is not None
    assert trajet.cible.selecteur == "#faux"
    assert arrets(trajet)[:3] == ["#lien", "#nom", "#nu"]
    assert {"#muet", "#ombre >>> #interne", "#dedans", "#loin"} <= set(arrets(trajet))
    assert dit(page, LU["#dit"]) == "[faux]"


def test_what_no_key_acts_on_is_proven_and_done_by_mouse(
    faire: Faire, page: BrowserSession
) -> None:
    trajet = faire({"cliquer": "Bouton muet"})
    assert (trajet.obstacle, trajet.certain) == (ObstacleClavier.SANS_EFFET, True)
    assert arrets(trajet)[-1] == "#muet"
    assert dit(page, LU["#dit"]) == "[muet]"


def test_a_page_that_space_scrolls_is_waited_for(page: BrowserSession) -> None:
    later = """new Promise((resolve) => {
      const y = scrollY;
      let left = 30;
      const next = () => { left -= 1; left ? requestAnimationFrame(next) : resolve([y, scrollY]); };
      next();
    })"""
    dit(page, "document.querySelector('#muet').focus()")
    page.press(" ")
    Reader(session=page, axe=False, captures=False).settle()
    au_repos, ensuite = dit(page, later)
    assert 0 < au_repos == ensuite


def test_a_frame_is_gone_into_by_keys(faire: Faire, page: BrowserSession) -> None:
    assert faire({"cliquer": "Dedans"}, (0,)).obstacle is None
    trajet = faire({"cliquer": "Faux dedans"}, (0,))
    assert (trajet.obstacle, trajet.certain) == (ObstacleClavier.HORS_D_ATTEINTE, True)
    cadre = page.frames()[1]
    textes = page.evaluate(cadre, "() => document.body.innerText.split('\\n').filter(Boolean)")
    assert textes == ["Premier", "Dedans fait", "Faux dedans fait"]


def test_a_dialogue_box_is_closed_by_keys(faire: Faire, page: BrowserSession) -> None:
    assert faire({"cliquer": "Ouvrir la boîte"}).obstacle is None
    trajet = faire({"cliquer": "Fermer la boîte"})
    assert (trajet.obstacle, trajet.focus_perdu) == (None, False)
    assert dit(page, LU["#dit"]) == "[fermer]"


def test_the_focus_that_falls_with_its_button_is_lost(faire: Faire, page: BrowserSession) -> None:
    trajet = faire({"cliquer": "Éphémère"})
    assert (trajet.obstacle, trajet.focus_perdu) == (None, True)


def test_the_nearer_way_is_taken(faire: Faire, page: BrowserSession) -> None:
    faire({"cliquer": "Bouton parlant"})
    assert arrets(faire({"cliquer": "Bouton cerné"})) == ["#muet", "#par-script", "#nu-cerne"]


def test_whether_the_focus_can_be_seen(page: BrowserSession, tmp_path: Path) -> None:
    faire = clavier_de(page, tmp_path, images=True)
    vus = {a.lieu.selecteur: a.reperage for a in faire({"cliquer": "Loin"}).arrets}
    assert vus == {**dict.fromkeys(vus, Reperage.VISIBLE)} | {
        "#nu": Reperage.CURSEUR,
        "#nu-bouton": Reperage.INVISIBLE,
    }
    assert {"#cachee", "#par-script", "#nu-cerne", "#dedans"} <= set(vus)
    assert dit(page, "document.adoptedStyleSheets.length") == 0


def test_a_stop_says_its_role_and_its_name(faire: Faire, page: BrowserSession) -> None:
    dits = {a.lieu.selecteur: (a.role, a.nom) for a in faire({"cliquer": "Loin"}).arrets}
    assert dits["#lien"] == ("link", "Aller à la suite")
    assert dits["#pays"] == ("combobox", "Pays")
    assert dits["#ombre >>> #interne"] == ("button", "Dans l'ombre")


@pytest.mark.parametrize(
    ("adresse", "obstacle", "certain"),
    [
        ("piege.html", None, True),
        ("piege.html?dur", ObstacleClavier.PIEGE, True),
        ("piege.html?dur&boite", ObstacleClavier.PIEGE, False),
        ("piege.html?doux", None, True),
    ],
)
def test_a_trap_is_proven_unless_a_key_leads_out(
    faire: Faire,
    session: BrowserSession,
    site: Site,
    adresse: str,
    obstacle: ObstacleClavier | None,
    certain: bool,
) -> None:
    session.goto(f"{site.url}{adresse}")
    trajet = faire({"cliquer": "Après"})
    assert (trajet.obstacle, trajet.certain) == (obstacle, certain)
    assert dit(session, "document.querySelector('#dit').textContent") == "fait"
