"""Required fields without the star of the others."""

from exigences.facts.demandes.etoiles import without_star
from exigences.facts.page.etiquettes_communes import with_shared_labels
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts
from tests.fabrique import bloc, champ, page

REGLE = "Les champs marqués d'un * sont obligatoires."


def starred(libelle: str) -> Champ:
    return champ(libelle, obligatoire=True, obligatoire_signale=True)


def found(*champs: Champ, regle: str = REGLE) -> list[tuple[str, bool]]:
    seen: PageFacts = page(bloc(regle), *champs)
    return [(c.libelle, sure) for c, sure in without_star(seen)]


def test_a_required_field_among_stars_is_sure() -> None:
    assert found(
        starred("Nom *"), champ("Commune", obligatoire=True, obligatoire_signale=False)
    ) == [("Commune", True)]


def test_a_page_that_does_not_explain_its_star_is_left_alone() -> None:
    assert (
        found(
            starred("Nom *"),
            champ("Commune", obligatoire=True, obligatoire_signale=False),
            regle="Bonjour.",
        )
        == []
    )


def test_where_no_star_is_written_one_may_be_drawn() -> None:
    fields = (
        champ("Nom", obligatoire=True, obligatoire_signale=False),
        champ("Commune", obligatoire=True, obligatoire_signale=False),
    )
    assert found(*fields) == [("Nom", False)]


def test_a_choice_may_be_made_beforehand() -> None:
    box = champ("Sexe", obligatoire=True, obligatoire_signale=False, type="radio")
    assert found(starred("Nom *"), box) == [("Sexe", False)]


def test_a_list_that_holds_an_answer_cannot_stay_empty() -> None:
    country = champ(
        "Pays",
        obligatoire=True,
        obligatoire_signale=False,
        type="select",
        options=("France", "Belgique"),
    )
    role = champ(
        "Rôle",
        obligatoire=True,
        obligatoire_signale=False,
        type="select",
        options=("Choisissez", "Agent"),
    )
    assert found(starred("Nom *"), country, role) == [("Rôle", True)]


def test_the_mark_may_stand_in_the_legend_or_the_hint() -> None:
    fields = (
        champ("Jour", obligatoire=True, obligatoire_signale=False, groupe="Date de naissance *"),
        champ("Ville", obligatoire=True, obligatoire_signale=False, aide="Réponse obligatoire"),
    )
    assert found(starred("Nom *"), *fields) == []


def test_the_label_and_its_star_stand_for_the_two_boxes_of_a_telephone() -> None:
    prefix = champ("Téléphone *", Nature.TELEPHONE, type="select", obligatoire_signale=True)
    number = champ(
        "0612345678",
        Nature.TELEPHONE,
        indice="0612345678",
        obligatoire=True,
        obligatoire_signale=False,
    )
    assert found(*with_shared_labels((prefix, number))) == []
    assert [c.libelle_visible for c in with_shared_labels((prefix, number))] == ["Téléphone *"] * 2
    assert found(starred("Nom *"), number) == [("0612345678", True)]
    other = champ("Prénom", Nature.NOM, indice="Prénom")
    assert with_shared_labels((prefix, other)) == (prefix, other)


def test_the_star_of_a_label_stands_for_the_two_boxes_of_a_telephone() -> None:
    prefix = champ("Téléphone *", Nature.TELEPHONE, obligatoire=True, obligatoire_signale=True)
    number = champ(
        "0612345678",
        Nature.TELEPHONE,
        indice="0612345678",
        obligatoire=True,
        obligatoire_signale=False,
    )
    assert found(prefix, number) == []
    assert found(starred("Nom *"), number) == [("0612345678", True)]
