"""One paragraph that gives the rule of several files is one place, in each state of its screen."""

import pytest

from exigences.model.facts.champs import Nature
from tests.catalogue.juger import judged
from tests.fabrique import bloc, champ, page, parcours

REGLE = "Formats acceptés : PDF ou PNG, 5 Mo au plus par fichier."


@pytest.mark.parametrize("identifiant", ["poids-maximal", "format-de-fichier-impose"])
def test_a_rule_that_moves_is_told_once(identifiant: str) -> None:
    pieces = [
        champ(nom, Nature.FICHIER, type="file", selecteur=f"#{nom}", obligatoire=True)
        for nom in ("photo", "diplome")
    ]
    faits = parcours(
        page(bloc(REGLE, selecteur="div > p"), *pieces, indice=0, ecran=0),
        page(bloc(REGLE, selecteur="div:nth-of-type(2) > p"), *pieces, indice=1, ecran=0),
    )
    assert [preuve.extrait for preuve in judged(identifiant, faits).preuves] == [REGLE]


def test_what_is_told_of_the_papers_that_are_due_is_not_told_again_of_another() -> None:
    """One line gives the formats of all the files, those that may be left out among them."""
    due = champ("Photo *", Nature.FICHIER, type="file", selecteur="#photo", obligatoire=True)
    free = champ(
        "Autres pièces",
        Nature.FICHIER,
        type="file",
        selecteur="#autres",
        obligatoire=False,
        obligatoire_signale=False,
        facultatif=True,
    )
    faits = parcours(page(bloc(REGLE, selecteur="p"), due, free))
    constat = judged("format-de-fichier-impose", faits)
    assert [preuve.extrait for preuve in constat.preuves] == [REGLE]


def test_a_field_that_says_something_else_once_filled_is_told_once() -> None:
    empty, full = (
        champ(
            "Pièce",
            Nature.FICHIER,
            type="file",
            selecteur="#piece",
            obligatoire=True,
            aide=f"{said}. Chaque fichier peut peser jusqu'à 5 Mo.",
        )
        for said in ("Deux fichiers au plus", "Encore un fichier")
    )
    faits = parcours(page(empty, indice=0, ecran=0), page(full, indice=1, ecran=0))
    assert [preuve.page for preuve in judged("poids-maximal", faits).preuves] == [0]
