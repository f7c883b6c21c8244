"""The number of somebody else is no number of one's own."""

import pytest

from exigences.catalogue.equipement.numero_de_telephone import detect
from exigences.catalogue.equipement.telephone_mobile import detect as mobile_asked
from exigences.model.catalogue.exigence import Certitude
from exigences.model.facts.champs import Nature
from tests.fabrique import champ, page, parcours, titre

AUTRUI = champ("Téléphone", Nature.TELEPHONE, selecteur="#autre", obligatoire=True)
SIEN = champ("Téléphone fixe", Nature.TELEPHONE, selecteur="#sien", obligatoire=True)


@pytest.mark.parametrize("au_dessus", ["Personne à prévenir", "L'enfant"])
def test_the_number_under_the_name_of_another_is_asked(au_dessus: str) -> None:
    (preuve,) = detect(parcours(page(titre("Vous"), titre(au_dessus, 2), AUTRUI)))
    assert (preuve.selecteur, preuve.certitude) == ("#autre", Certitude.DOUTEUSE)


def test_ones_own_is_told_wherever_it_stands() -> None:
    (preuve,) = detect(
        parcours(page(titre("Personne à prévenir", 2), AUTRUI, titre("Vous", 2), SIEN))
    )
    assert (preuve.selecteur, preuve.certitude) == ("#sien", Certitude.CERTAINE)


@pytest.mark.parametrize(
    ("nom", "certitude"),
    [
        ("Portable du contact", Certitude.DOUTEUSE),
        ("Portable du repreneur", Certitude.DOUTEUSE),
        ("Portable du nouvel exploitant", Certitude.DOUTEUSE),
        ("Votre portable", Certitude.CERTAINE),
    ],
)
def test_the_mobile_of_another_is_asked(nom: str, certitude: Certitude) -> None:
    mobile = champ(nom, Nature.TELEPHONE, selecteur="#mobile", obligatoire=True)
    (preuve,) = mobile_asked(parcours(page(titre("La sécurité", 2), mobile)))
    assert (preuve.selecteur, preuve.certitude) == ("#mobile", certitude)


@pytest.mark.parametrize("au_dessus", ["Vous êtes le nouveau locataire", "Vous et votre conjoint"])
def test_ones_own_mobile_is_told_under_whom_one_is(au_dessus: str) -> None:
    mobile = champ("Votre portable", Nature.TELEPHONE, selecteur="#mobile", obligatoire=True)
    (preuve,) = mobile_asked(parcours(page(titre(au_dessus, 2), mobile)))
    assert (preuve.selecteur, preuve.certitude) == ("#mobile", Certitude.CERTAINE)
