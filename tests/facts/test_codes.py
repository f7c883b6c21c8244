"""One-time codes and the channel that brings them."""

import pytest

from exigences.facts.demandes.codes import Canal, codes_asked
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.parcours.parcours import StatutEtape
from exigences.model.procedure.etape import Franchir
from tests.fabrique import bloc, bouton, champ, page, parcours, pas, procedure

CODE = champ("Code de vérification", Nature.CODE_USAGE_UNIQUE, selecteur="#code")


@pytest.mark.parametrize(
    ("texte", "canaux"),
    [
        ("Un code vous a été envoyé par SMS.", (Canal.SMS,)),
        ("Un code a été adressé à votre adresse électronique.", (Canal.COURRIEL,)),
        ("Ouvrez l'application pour lire le code.", (Canal.APPLICATION,)),
        ("Recevez le code par appel vocal.", (Canal.APPEL,)),
        ("Recevez un code vocal.", (Canal.APPEL,)),
        ("Le code est donné par appel sur une ligne fixe.", (Canal.APPEL,)),
        ("Le code vous parvient par courrier.", (Canal.COURRIER,)),
        ("Choisissez de recevoir le code par SMS ou par courriel.", (Canal.SMS, Canal.COURRIEL)),
        ("Un code a été envoyé à l'adresse j***@exemple.fr.", (Canal.COURRIEL,)),
        ("Un code a été envoyé au 06 ** ** ** 12.", (Canal.SMS,)),
        ("Le code est envoyé sur votre téléphone portable.", (Canal.SMS,)),
        ("Un code à 6 chiffres vient d'être envoyé au 06 •• •• •• 12.", (Canal.SMS,)),
        ("Pour un code perdu, venez au 06 rue du Port.", ()),
        ("Saisissez le code reçu.", ()),
        ("Saisissez le code reçu sur votre mobile se terminant par 12.", (Canal.SMS,)),
        ("Un code provisoire vous est transmis par la Poste.", (Canal.COURRIER,)),
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


def test_what_stands_around_the_field_adds_to_the_page() -> None:
    around = "Code de vérification. Recevoir le code par appel vocal"
    field = champ("Code de vérification", Nature.CODE_USAGE_UNIQUE, aide=around)
    (code,) = codes_asked(parcours(page(bloc("Un code est envoyé par SMS."), field)))
    assert code.canaux == (Canal.SMS, Canal.APPEL)


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


@pytest.mark.parametrize(
    ("texte", "attributs", "longueur"),
    [
        ("Saisissez le code à 6 chiffres.", {}, 6),
        ("Le code de huit caractères arrive par SMS.", {}, 8),
        ("Saisissez le code reçu.", {"longueur_max": 6}, None),
        ("Saisissez le code reçu.", {"longueur_min": 6, "longueur_max": 6}, 6),
        ("Saisissez le code reçu.", {"longueur_min": 4, "longueur_max": 6}, None),
        ("Saisissez le code reçu.", {"motif": r"\d{4}"}, 4),
        ("Saisissez le code reçu.", {"longueur_max": 255}, None),
        ("Saisissez le code reçu.", {"longueur_max": 1}, None),
        ("Le numéro de dossier a 10 chiffres.", {}, None),
    ],
)
def test_the_length_of_a_code(
    texte: str, attributs: dict[str, object], longueur: int | None
) -> None:
    field = champ("Code de vérification", Nature.CODE_USAGE_UNIQUE, **attributs)
    (code,) = codes_asked(parcours(page(bloc(texte), field)))
    assert code.longueur == longueur


def test_a_code_is_told_in_one_phrase() -> None:
    field = champ("Code à 6 chiffres", Nature.CODE_USAGE_UNIQUE)
    (code,) = codes_asked(parcours(page(bloc("Un code est envoyé par SMS."), field)))
    assert code.phrase == "Code à 6 chiffres (SMS, 6 caractères)"
    (silent,) = codes_asked(parcours(page(champ("Code", Nature.CODE_USAGE_UNIQUE))))
    assert silent.phrase == "Code (canal non dit)"


@pytest.mark.parametrize(
    ("libelle", "texte", "sure"),
    [
        ("Code de vérification", "Nous venons de vous envoyer un code.", True),
        ("Code reçu", "", True),
        ("Code de vérification", "", False),
        ("Code de vérification au dos de votre carte", "Un code est envoyé plus tard.", False),
    ],
)
def test_a_code_that_nothing_says_to_be_sent_is_a_doubt(
    libelle: str, texte: str, sure: bool
) -> None:
    (code,) = codes_asked(parcours(page(bloc(texte), champ(libelle, Nature.CODE_USAGE_UNIQUE))))
    assert code.certaine is sure


@pytest.mark.parametrize(
    ("texte", "canaux"),
    [
        ("Par SMS au 06 ** ** ** 12", (Canal.SMS,)),
        ("Par SMS, ou par courriel à l***@exemple.fr", (Canal.SMS, Canal.COURRIEL)),
        ("Choisissez.", ()),
    ],
)
def test_a_button_that_sends_a_code_is_a_doubt(texte: str, canaux: tuple[Canal, ...]) -> None:
    (code,) = codes_asked(parcours(page(bloc(texte), bouton("Recevoir un code"))))
    assert (code.canaux, code.certaine) == (canaux, False)


def test_where_the_field_of_the_code_is_seen_its_button_is_not_counted() -> None:
    seen = parcours(page(bouton("Recevoir un code")), page(CODE))
    assert [code.libelle for code in codes_asked(seen)] == ["Code de vérification"]


@pytest.mark.parametrize("texte", ["Chercher un code postal", "Code promo", "Envoyer"])
def test_another_button_sends_no_code(texte: str) -> None:
    assert list(codes_asked(parcours(page(bouton(texte))))) == []
