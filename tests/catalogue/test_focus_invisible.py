"""A stop of the focus that nothing shows is told with its share, and a link of all pages once."""

from dataclasses import replace

from exigences.catalogue.accessibilite.prise_de_focus_invisible import detect
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.clavier import PriseDeFocus, Reperage, TrajetClavier
from tests.fabrique import lieu, page, parcours, pas, scenario


def stop(selecteur: str, role: str, rang: int, mark: Reperage) -> PriseDeFocus:
    place = replace(lieu(selecteur), page=rang)
    return PriseDeFocus(lieu=place, role=role, nom=selecteur.strip("#"), reperage=mark)


def walk(*ways: tuple[PriseDeFocus, ...]) -> ParcoursFacts:
    """A replay by keyboard of as many pages as there are ways of the focus."""
    journal = tuple(
        replace(pas(page=rang), clavier=TrajetClavier(arrets=way)) for rang, way in enumerate(ways)
    )
    pages = [page() for _ in ways]
    return parcours(*pages, scenario=scenario(saisie="clavier"), journal=journal)


def test_the_link_that_a_template_brings_to_every_page_is_told_once() -> None:
    ways = [
        (
            stop("#eviter", "link", rang, Reperage.INVISIBLE),
            stop("#menu", "link", rang, Reperage.VISIBLE),
            stop(f"#champ-{rang}", "textbox", rang, Reperage.VISIBLE),
            stop(f"#autre-{rang}", "textbox", rang, Reperage.NON_REGARDE),
        )
        for rang in range(3)
    ]
    (preuve,) = detect(walk(*ways))
    assert (preuve.page, preuve.selecteur, preuve.extrait) == (
        0,
        "#eviter",
        "lien « eviter » (1 des 5 éléments regardés)",
    )


def test_a_button_without_a_mark_is_told_on_each_page_where_it_acts() -> None:
    ways = [(stop("#suite", "button", rang, Reperage.INVISIBLE),) for rang in range(2)]
    assert [(p.page, p.selecteur) for p in detect(walk(*ways))] == [(0, "#suite"), (1, "#suite")]


def test_a_button_met_again_on_its_page_is_told_once() -> None:
    again = stop("#suite", "button", 0, Reperage.INVISIBLE)
    assert len(list(detect(walk((again, again))))) == 1
