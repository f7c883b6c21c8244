"""What came with an answer, or was joined, is counted apart from what is left to give."""

import pytest

from exigences.facts.demandes.a_remplir import fields_by_screen
from exigences.model.facts.champs import Nature, UsageFormulaire
from tests.catalogue.juger import judged
from tests.fabrique import champ, formulaire, page, parcours, pas


def test_a_field_that_holds_an_answer_is_not_one_to_fill() -> None:
    jour = champ("Jour", selecteur="#jour", prerempli=True)
    faits = parcours(page(jour, champ("Nom", selecteur="#nom"), champ("Somme", selecteur="#s")))
    assert judged("nombre-de-champs", faits).mesure == 2


def test_the_count_says_what_it_leaves_out_and_the_cost_counts() -> None:
    """Two numbers of one report that differ say why."""
    entree = page(
        formulaire(UsageFormulaire.CONNEXION, indice=1),
        champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, selecteur="#qui", formulaire=1),
        champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#passe", formulaire=1),
    )
    dits = [champ(f"Question {i}", selecteur=f"#q{i}") for i in range(5)]
    jour = champ("Jour", selecteur="#jour", prerempli=True)
    faits = parcours(entree, page(*dits, jour))
    assert sum(map(len, fields_by_screen(faits))) == 8
    sure, *_ = judged("nombre-de-champs", faits).preuves
    assert (
        sure.extrait
        == "Au moins 5 champs, sans compter 2 pour se connecter et ceux que l'on peut laisser"
    )


@pytest.mark.parametrize(("requis", "mesure"), [(False, 2), (True, 3)])
def test_what_a_replay_to_the_end_leaves_aside_is_a_doubt(requis: bool, mesure: float) -> None:
    trois = [
        champ(dit, selecteur=f"#{dit}", formulaire=0, obligatoire=requis and dit == "c")
        for dit in "abc"
    ]
    remplis = tuple(pas("remplir", lieu=c.lieu) for c in trois[:2])
    assert judged("nombre-de-champs", parcours(page(*trois), journal=remplis)).mesure == mesure
    assert judged("nombre-de-champs", parcours(page(*trois))).mesure == len(trois)


def test_a_file_that_was_joined_may_be_changed_and_is_asked_once() -> None:
    etats = (
        page(champ(dit, Nature.FICHIER, type="file", selecteur="#piece", obligatoire=True), ecran=0)
        for dit in ("Ajouter la notification", "Remplacer la notification")
    )
    assert len(judged("pieces-a-televerser", parcours(*etats)).preuves) == 1
