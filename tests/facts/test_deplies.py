"""What a step of a form holds is read on the screen that shows it, and not folded before."""

from exigences.facts.page.deplies import read_where_shown
from exigences.model.facts.facts import PageFacts
from tests.fabrique import bloc, page

PLIE = bloc("Les lieux seront remis en état.", selecteur="#etat", replie=True)
MONTRE = bloc("Les lieux seront remis en état.", selecteur="#etat")
AIDE = bloc("Une question ?", selecteur="#aide", replie=True)


def _lus(*pages: PageFacts) -> list[list[str]]:
    return [[b.lieu.selecteur for b in one.blocs] for one in read_where_shown(pages)]


def test_a_text_that_a_later_screen_shows_is_read_there() -> None:
    assert _lus(page(PLIE, AIDE, ecran=0), page(MONTRE, AIDE, ecran=1)) == [
        ["#aide"],
        ["#etat", "#aide"],
    ]


def test_a_panel_of_the_same_screen_or_that_was_open_before_is_still_there_to_read() -> None:
    assert _lus(page(PLIE, ecran=0), page(MONTRE, ecran=0)) == [["#etat"], ["#etat"]]
    assert _lus(page(MONTRE, ecran=0), page(PLIE, ecran=1)) == [["#etat"], ["#etat"]]


def test_the_same_place_of_another_document_is_another_text() -> None:
    ailleurs = page(MONTRE, ecran=1, document="autre")
    assert _lus(page(PLIE, ecran=0, document="un"), ailleurs) == [["#etat"], ["#etat"]]
