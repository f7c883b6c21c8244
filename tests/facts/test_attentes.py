"""The states that only ask to wait are no screens."""

from dataclasses import replace

from exigences.facts.page.attentes import at_rest
from tests.fabrique import bloc, page


def test_the_screens_are_counted_without_the_one_that_waits() -> None:
    said = ("Bienvenue", "Chargement…", "Écrivez votre avis.", "Merci.")
    pages = [replace(page(bloc(one)), indice=n, ecran=n) for n, one in enumerate(said)]
    pages[1] = replace(pages[1], document=pages[2].document)
    assert [one.ecran for one in at_rest(pages)] == [0, 1, 1, 2]


def test_a_blank_page_whose_scripts_lead_to_another_is_no_screen() -> None:
    blank, told = page(scripts=2), page(bloc("Identifiez-vous."))
    pages = [replace(p, indice=n, ecran=n, document=f"{n}") for n, p in enumerate((blank, told))]
    assert [one.ecran for one in at_rest(pages)] == [0, 0]
    alone = [replace(pages[0], scripts=0), pages[1]]
    assert [one.ecran for one in at_rest(alone)] == [0, 1]


def test_a_journey_that_saw_nothing_has_no_screen() -> None:
    assert at_rest(()) == ()
