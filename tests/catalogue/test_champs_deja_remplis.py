"""What came with an answer is counted apart from what the person has to write."""

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.facts.facts import ParcoursFacts
from tests.fabrique import champ, page, parcours


def counted(faits: ParcoursFacts) -> float | None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "nombre-de-champs")
    return judge(detector, faits).mesure


def test_a_field_that_holds_an_answer_is_not_one_to_fill() -> None:
    jour = champ("Jour", selecteur="#jour", prerempli=True)
    faits = parcours(page(jour, champ("Nom", selecteur="#nom"), champ("Somme", selecteur="#s")))
    assert counted(faits) == 2
