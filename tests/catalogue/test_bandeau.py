"""A message on cookies is told by the words that one sees on its button."""

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.lieu import Lieu
from tests.fabrique import bloc, bouton, page, parcours

_ICI = Lieu(page=0, selecteur="#accepter")


def test_a_button_is_quoted_as_one_reads_it_not_as_it_is_heard() -> None:
    faits = parcours(
        page(
            bloc("Ce site utilise des cookies."),
            bouton("Acceptez tous les cookies", lieu=_ICI),
            bloc("Tout accepter", lieu=_ICI),
            bouton("Tout refuser"),
        )
    )
    bandeau = next(d for d in load_catalogue() if d.exigence.id == "bandeau-a-franchir")
    (preuve,) = judge(bandeau, faits).preuves
    assert preuve.extrait == "Tout accepter"
