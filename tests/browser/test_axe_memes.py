"""A field that is filled stays where it was."""

from exigences.browser.engine import BrowserSession
from exigences.facts.page.axe import read_axe
from exigences.facts.page.referentiel import axe_options
from exigences.model.facts.axe import AxeNode
from tests.browser.moteurs import poser
from tests.browser.serveur import Site

_PAGE = "memes-champs.html"
_FILL = "() => document.querySelector('td input').setAttribute('value', 'Anouk')"


def _found(session: BrowserSession, rule: str) -> list[AxeNode]:
    found = read_axe(session.axe(axe_options()))
    return [noeud for f in found if f.regle == rule for noeud in f.noeuds]


def test_a_field_is_in_the_same_place_once_it_is_filled(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}{_PAGE}")
    poser(session)
    before = [noeud.selecteur for noeud in _found(session, "label") if not noeud.autrement]
    session.evaluate(session.frames()[0], _FILL)
    assert len(set(before)) == 2
    after = [noeud.selecteur for noeud in _found(session, "label") if not noeud.autrement]
    assert after == before


def test_the_box_that_an_answer_of_a_list_draws_has_the_name_of_the_answer(
    session: BrowserSession, site: Site
) -> None:
    session.goto(f"{site.url}{_PAGE}")
    poser(session)
    assert [n.autrement for n in _found(session, "label") if "checkbox" in n.extrait] == [True]
