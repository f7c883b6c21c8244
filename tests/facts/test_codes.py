"""One-time codes and the channel that brings them."""

import pytest

from exigences.facts.codes import Canal, codes_asked
from exigences.model.etape import Franchir
from exigences.model.facts import Nature, PageFacts
from exigences.model.parcours import StatutEtape
from tests.fabrique import bloc, champ, page, parcours, pas, procedure

CODE = champ("Code de vérification", Nature.CODE_USAGE_UNIQUE, selecteur="#code")


@pytest.mark.parametrize(
    ("texte", "canaux"),
    [
        ("Un code vous a été envoyé par SMS.", (Canal.SMS,)),
        ("Un code a été adressé à votre adresse électronique.", (Canal.COURRIEL,)),
        ("Ouvrez l'application pour lire le code.", (Canal.APPLICATION,)),
        ("Recevez le code par appel vocal.", (Canal.APPEL,)),
        ("Le code vous parvient par courrier.", (Canal.COURRIER,)),
        ("Choisissez de recevoir le code par SMS ou par courriel.", (Canal.SMS, Canal.COURRIEL)),
        ("Saisissez le code reçu.", ()),
        ("Le code postal suffit. Nous vous écrivons par courriel.", ()),
    ],
)
def test_the_page_says_the_channel(texte: str, canaux: tuple[Canal, ...]) -> None:
    (code,) = codes_asked(parcours(page(bloc(texte), CODE)))
    assert code.canaux == canaux


def test_the_field_speaks_before_the_page() -> None:
    field = champ("Code reçu par courriel", Nature.CODE_USAGE_UNIQUE)
    (code,) = codes_asked(parcours(page(bloc("Un code par SMS sert ailleurs."), field)))
    assert code.canaux == (Canal.COURRIEL,)


@pytest.mark.parametrize("seen", [page(CODE), page()], ids=["champ", "sans champ"])
def test_where_the_replay_stopped_is_said_once(seen: PageFacts) -> None:
    record = pas("franchir", etape="etapes.0", statut=StatutEtape.OBSTACLE)
    step = Franchir.model_validate({"franchir": "code_sms"})
    told = parcours(seen, procedure=procedure(etapes=(step,)), journal=(record,))
    assert len(list(codes_asked(told))) == 1


def test_a_code_where_the_replay_stopped_comes_by_its_channel() -> None:
    record = pas("franchir", etape="etapes.0", statut=StatutEtape.OBSTACLE)
    step = Franchir.model_validate({"franchir": "code_courriel"})
    (code,) = codes_asked(parcours(page(), procedure=procedure(etapes=(step,)), journal=(record,)))
    assert (code.canaux, code.lieu.selecteur) == ((Canal.COURRIEL,), "html")
