"""Two icons of one name are told as such where one of them must be pressed."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Verdict
from exigences.model.lieu import Boite, Lieu
from exigences.model.parcours.parcours import Fin
from tests.fabrique import bouton, champ, page, parcours, pas, titre

_FEUILLE = Lieu(page=0, selecteur="#feuille", boite=Boite(x=60, y=100, largeur=30, hauteur=30))
_ARBRE = Lieu(page=0, selecteur="#arbre", boite=Boite(x=0, y=100, largeur=30, hauteur=30))


def test_a_pressed_icon_of_the_name_of_another_says_so() -> None:
    faits = parcours(
        page(
            titre("Le guide"),
            bouton("Les pages", lieu=_ARBRE, icone=True),
            bouton("Les pages", lieu=_FEUILLE, icone=True),
        ),
        journal=(pas(verbe="cliquer", lieu=_FEUILLE),),
        fin=Fin.TERMINE,
    )
    icones = next(d for d in load_catalogue() if d.exigence.id == "icones-a-deviner")
    (preuve,) = judge(icones, faits).preuves
    assert preuve.selecteur == "#feuille"
    assert preuve.extrait == "« Les pages » : un dessin sans un mot, et un autre a le même nom"


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Statuts signés, joindre", Verdict.CONSTATE),
        ("Relevé bancaire joindre", Verdict.A_VERIFIER),
    ],
)
def test_an_icon_that_bears_the_name_of_a_field_is_read_beside_it(
    nom: str, verdict: Verdict
) -> None:
    faits = parcours(
        page(champ("Relevé bancaire"), bouton(nom, lieu=_FEUILLE, icone=True)),
        journal=(pas(verbe="cliquer", lieu=_FEUILLE),),
        fin=Fin.TERMINE,
    )
    icones = next(d for d in load_catalogue() if d.exigence.id == "icones-a-deviner")
    assert judge(icones, faits).verdict is verdict
