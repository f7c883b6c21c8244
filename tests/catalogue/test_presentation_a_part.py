"""What a rule of the theme « présentation » finds is told by the demand whose sentence says it."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Fin
from tests.fabrique import axe, noeud_axe, page, parcours, titre


def juge(nom: str, faits: ParcoursFacts) -> Constat:
    return judge(next(d for d in load_catalogue() if d.exigence.id == nom), faits)


@pytest.mark.parametrize(
    ("regle", "exigence"),
    [
        ("exi:focus-non-dessine", "prise-de-focus-invisible"),
        ("exi:contenu-au-survol", "contenu-au-survol"),
        ("exi:texte-coupe", "zoom-et-redistribution"),
        ("exi:texte-qui-chevauche", "zoom-et-redistribution"),
        ("avoid-inline-spacing", "zoom-et-redistribution"),
    ],
)
def test_what_is_no_lack_of_underlines_is_told_by_its_own_demand(regle: str, exigence: str) -> None:
    trouve = axe(regle, noeud_axe(selecteur="#finir"), theme=10)
    faits = parcours(page(titre("Votre demande"), axe=(trouve,)), fin=Fin.TERMINE)
    constat = juge(exigence, faits)
    assert (constat.verdict, [p.selecteur for p in constat.preuves]) == (
        Verdict.CONSTATE,
        ["#finir"],
    )
    assert juge("presentation", faits).verdict is Verdict.NON_CONSTATE
