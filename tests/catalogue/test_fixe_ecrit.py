"""Where the journey wrote a landline number and went on, nobody asks whether one is taken."""

import pytest

from exigences.catalogue.equipement.telephone_mobile import detect
from exigences.model.facts.champs import Nature
from exigences.model.facts.provocation import Ecriture
from exigences.model.procedure.procedure import GenreProvocation
from tests.fabrique import champ, page, parcours
from tests.fabrique.essais import essai

TEL = champ("Téléphone du mandataire", Nature.TELEPHONE, selecteur="#tel")


@pytest.mark.parametrize(
    ("ecrit", "demande"),
    [("03 53 01 45 55", False), ("+33 3 53 01 45 55", False), ("06 39 98 12 34", True)],
)
def test_a_landline_that_was_written_is_taken(ecrit: str, *, demande: bool) -> None:
    ecriture = Ecriture(
        lieu=TEL.lieu, texte=ecrit, facon="avec des espaces", refusee=True, coupee=False
    )
    tried = essai(GenreProvocation.ECRITURE, ecritures=(ecriture,))
    assert bool(list(detect(parcours(page(TEL), provocations=(tried,))))) is demande
