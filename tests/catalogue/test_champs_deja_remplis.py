"""What came with an answer, or was joined, is counted apart from what is left to give."""

from exigences.model.facts.champs import Nature
from tests.catalogue.juger import judged
from tests.fabrique import champ, page, parcours


def test_a_field_that_holds_an_answer_is_not_one_to_fill() -> None:
    jour = champ("Jour", selecteur="#jour", prerempli=True)
    faits = parcours(page(jour, champ("Nom", selecteur="#nom"), champ("Somme", selecteur="#s")))
    assert judged("nombre-de-champs", faits).mesure == 2


def test_a_file_that_was_joined_may_be_changed_and_is_asked_once() -> None:
    etats = (
        page(champ(dit, Nature.FICHIER, type="file", selecteur="#piece", obligatoire=True), ecran=0)
        for dit in ("Ajouter la notification", "Remplacer la notification")
    )
    assert len(judged("pieces-a-televerser", parcours(*etats)).preuves) == 1
