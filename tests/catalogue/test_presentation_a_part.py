"""A focus that nothing shows, found on a screen tried aside, is told by its own demand."""

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Fin
from tests.fabrique import axe, noeud_axe, page, parcours, titre


def juge(nom: str, faits: ParcoursFacts) -> Constat:
    return judge(next(d for d in load_catalogue() if d.exigence.id == nom), faits)


def test_a_focus_that_no_pixel_shows_is_told_as_such_and_not_as_a_lack_of_underlines() -> None:
    trouve = axe("exi:focus-non-dessine", noeud_axe(selecteur="#finir"), theme=10)
    faits = parcours(page(titre("Votre demande"), axe=(trouve,)), fin=Fin.TERMINE)
    constat = juge("prise-de-focus-invisible", faits)
    assert (constat.verdict, [p.selecteur for p in constat.preuves]) == (
        Verdict.CONSTATE,
        ["#finir"],
    )
    assert juge("presentation", faits).verdict is Verdict.NON_CONSTATE
