import pytest

from exigences.model.facts.champs import Nature
from exigences.mots import notion
from exigences.mots.pliage import fold
from tests.fabrique import bloc, cadre, champ, enregistrement, marqueur, page, parcours, titre


def test_elements_are_placed_in_the_order_in_which_they_are_given():
    faits = parcours(
        page(titre("Accueil"), bloc("Bienvenue.")),
        page(bloc("Identifiez-vous."), champ("Courriel", Nature.COURRIEL), marqueur("captcha:x")),
    )
    une, deux = faits.pages
    assert [(b.lieu.page, b.lieu.ordre) for b in une.blocs] == [(0, 0), (0, 1)]
    assert (deux.champs[0].lieu.page, deux.champs[0].lieu.ordre) == (1, 1)
    assert deux.marqueurs["captcha:x"][0].page == 1
    assert faits.seuil == (1, 1)
    assert (une.ecran, deux.ecran, une.titre) == (0, 1, "Accueil")


def test_states_may_share_a_screen():
    faits = parcours(page(), page(ecran=0), page(cadre()))
    assert [[p.indice for p in ecran] for ecran in faits.ecrans] == [[0, 1], [2]]


def test_a_replay_is_built_from_its_facts():
    brut = enregistrement(parcours(page(), page()))
    assert [p.indice for p in brut.pages] == [0, 1]
    assert brut.complet


@pytest.mark.parametrize("text", ["Un smartphone", "un téléphone", "l’application"])
def test_a_notion_refuses_a_text_that_was_not_folded(text: str) -> None:
    with pytest.raises(AssertionError, match="not folded"):
        notion("smartphone").search(text)
    assert notion("smartphone").search(fold(f" {text} smartphone"))
