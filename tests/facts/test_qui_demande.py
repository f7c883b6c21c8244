"""Who asks, where a screen bears the name of a software."""

import pytest

from exigences.facts.demandes.qui_demande import screens_under_a_software
from tests.fabrique import bloc, champ, page, parcours, procedure


@pytest.mark.parametrize(
    ("dit", "trouve"),
    [("Déclarez vos heures.", ["Zorglub"]), ("Les bénévoles de la vallée vous saluent.", [])],
)
def test_one_without_a_name_of_its_own_is_named_by_all_its_words(
    dit: str, trouve: list[str]
) -> None:
    ecran = page(
        bloc("Zorglub", niveau=1),
        bloc(dit),
        champ("Identifiant"),
        bloc("Propulsé par Zorglub"),
        titre="Bénévoles de la vallée",
    )
    tenu = procedure(organisme="Bénévoles de la vallée (Zorglub)")
    vu = list(screens_under_a_software(parcours(ecran, procedure=tenu)))
    assert [name for _, name, _ in vu] == trouve
    assert not any(sure for *_, sure in vu)
