"""A text to write is told with its limit, and with when that limit is told."""

import pytest

from tests.catalogue.juger import judged
from tests.fabrique import bouton, champ, lieu, page, parcours, pas, titre


@pytest.mark.parametrize(
    ("maximum", "aide", "ensuite", "dit"),
    [
        (1500, "", "", "Récit : 1 500 signes au plus, ce que rien ne dit à côté"),
        (1500, "1 500 signes au plus", "", "Récit : 1 500 signes au plus"),
        (None, "800 caractères maximum", "", "Récit : 800 signes au plus"),
        (
            1500,
            "",
            "87/1500",
            "Récit : 1 500 signes au plus, ce qui n'est dit qu'une fois que l'on écrit",
        ),
        (
            None,
            "",
            "Encore 744 caractères",
            "Récit : les signes n'y sont comptés qu'une fois que l'on écrit",
        ),
        (None, "50 signes", "", "Récit"),
        (None, "", "", "Récit"),
    ],
)
def test_the_limit_of_a_text_is_told(
    maximum: int | None, aide: str, ensuite: str, dit: str
) -> None:
    vide = champ(
        "Récit",
        selecteur="#recit",
        type="textarea",
        obligatoire=True,
        longueur_max=maximum,
        aide=aide,
    )
    ecrit = champ(
        "Récit",
        selecteur="#recit",
        type="textarea",
        obligatoire=True,
        longueur_max=maximum,
        aide=ensuite,
        prerempli=True,
    )
    faits = parcours(
        page(titre("Vous"), vide, bouton("Suivant")),
        page(titre("Vous"), ecrit, bouton("Suivant"), ecran=0),
        journal=(pas("remplir", lieu=lieu("#recit", page=0)),),
    )
    constat = judged("recit-a-rediger", faits)
    assert [p.extrait.replace("\u202f", " ") for p in constat.preuves] == [dit]
