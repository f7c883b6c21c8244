"""What the foot of a page says is no message on what was written in it."""

import pytest

from exigences.facts.page.erreurs import error_messages
from exigences.model.facts.champs import Region
from tests.fabrique import bloc, page


@pytest.mark.parametrize(
    ("region", "dits"), [(Region.CONTENU, 1), (Region.DIALOGUE, 1), (Region.PIED, 0)]
)
def test_only_the_body_tells_a_fault(region: Region, dits: int) -> None:
    lue = page(bloc("Une erreur est survenue.", region=region))
    assert len(tuple(error_messages(lue))) == dits
