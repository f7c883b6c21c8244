"""The ways in that a page offers."""

from dataclasses import replace

import pytest

from exigences.facts.voies.entrees import Voie, beside, in_body, tells_of_others, ways_on
from exigences.model.facts.champs import Nature, Region, UsageFormulaire
from tests.fabrique import bloc, bouton, champ, formulaire, lien, page


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("S’identifier avec FranceConnect", "FranceConnect"),
        ("S'identifier avec FranceConnect+", "FranceConnect+"),
        ("FranceConnect Plus", "FranceConnect+"),
        ("France Identité", "France Identité"),
        ("Utiliser L'Identité Numérique La Poste", "L'Identité Numérique La Poste"),
        ("ProConnect", "ProConnect"),
        ("Se connecter avec ÉduConnect", "ÉduConnect"),
        ("Se connecter avec eIDAS", "eIDAS"),
        ("Pro Santé Connect", "Pro Santé Connect"),
        ("Continuer avec Google", "Google"),
        ("Se connecter via Facebook", "Facebook"),
        ("S'identifier avec mon compte Microsoft", "Microsoft"),
        ("S'identifier avec ma banque", "Une banque"),
        ("Connexion avec le Crédit agricole", "Crédit agricole"),
        ("Inscription avec Facebook", "Facebook"),
    ],
)
def test_identity_providers(texte: str, nom: str) -> None:
    ways = list(ways_on(page(bouton(texte))))
    assert [(w.voie, w.nom) for w in ways] == [(Voie.FOURNISSEUR, nom)]


@pytest.mark.parametrize(
    "texte",
    [
        "Qu’est-ce que FranceConnect ?",
        "En savoir plus sur FranceConnect",
        "Mot de passe oublié ?",
        "Comment créer un compte",
        "Suivez-nous sur Facebook",
        "Partager avec Google",
        "Recherche Google",
        "Continuer avec le dossier",
        "Contact",
    ],
)
def test_links_about_a_way_in_are_none(texte: str) -> None:
    assert list(ways_on(page(lien(texte)))) == []


def test_a_provider_named_in_the_footer_is_none() -> None:
    assert list(ways_on(page(lien("FranceConnect", region=Region.PIED)))) == []


def test_a_provider_in_the_header_is_not_in_the_body() -> None:
    (way,) = ways_on(page(lien("FranceConnect", region=Region.ENTETE)))
    assert not in_body(way)


@pytest.mark.parametrize("nature", [Nature.MOT_DE_PASSE, Nature.NOUVEAU_MOT_DE_PASSE])
def test_a_password_is_an_account(nature: Nature) -> None:
    (way,) = ways_on(page(champ("Mot de passe", nature), champ("Confirmation", nature)))
    assert (way.voie, way.lieu.selecteur) == (Voie.COMPTE, "#mot-de-passe")


@pytest.mark.parametrize("texte", ["Créer mon compte usager", "Se connecter", "S'inscrire"])
def test_a_control_may_lead_to_an_account(texte: str) -> None:
    assert [w.voie for w in ways_on(page(lien(texte)))] == [Voie.COMPTE]


@pytest.mark.parametrize(
    "texte", ["Continuer sans compte", "Faire ma demande sans créer de compte"]
)
def test_a_way_without_account(texte: str) -> None:
    assert [w.voie for w in ways_on(page(lien(texte)))] == [Voie.SANS_COMPTE]


def test_only_some_providers_ask_for_a_reinforced_identity() -> None:
    ways = ways_on(page(bouton("FranceConnect"), bouton("FranceConnect+")))
    assert [(w.nom, w.renforcee) for w in ways] == [
        ("FranceConnect", False),
        ("FranceConnect+", True),
    ]


def test_a_form_for_a_letter_is_no_way_in() -> None:
    letter = formulaire(UsageFormulaire.LETTRE, indice=0)
    assert list(ways_on(page(letter, bouton("S'inscrire", formulaire=0)))) == []


def test_a_button_alone_in_a_form_left_aside_is_a_way_in() -> None:
    aside = replace(formulaire(UsageFormulaire.DEMARCHE, indice=0), accessoire=True)
    seen = page(aside, bouton("S'identifier avec FranceConnect", formulaire=0))
    assert [w.nom for w in ways_on(seen)] == ["FranceConnect"]
    boxed = page(aside, champ("Code", formulaire=0), bouton("FranceConnect", formulaire=0))
    assert list(ways_on(boxed)) == []


def test_a_provider_may_be_known_by_its_address() -> None:
    ways = ways_on(page(lien("Accéder", "http://127.0.0.1:8765/auth/franceconnect")))
    assert [(w.voie, w.nom) for w in ways] == [(Voie.FOURNISSEUR, "FranceConnect")]
    assert list(ways_on(page(lien("Le site officiel", "https://franceconnect.gouv.fr/")))) == []


def test_firms_and_banks_are_private() -> None:
    ways = ways_on(page(bouton("Continuer avec Google"), bouton("FranceConnect")))
    assert [(w.nom, w.prive) for w in ways] == [("Google", True), ("FranceConnect", False)]


@pytest.mark.parametrize(
    ("autres", "dit"),
    [
        ((), "seule voie vue"),
        (("FranceConnect+",), "aucune voie sans tiers n'est proposée"),
        (("FranceConnect+", "Créer un compte"), "un compte du service est proposé aussi"),
        (("Créer un compte", "Continuer sans compte"), "une voie sans compte est proposée aussi"),
        (("Continuer sans FranceConnect",), "une voie sans ce tiers est proposée aussi"),
    ],
)
def test_what_stands_beside_a_provider(autres: tuple[str, ...], dit: str) -> None:
    ways = tuple(ways_on(page(bouton("FranceConnect"), *(bouton(texte) for texte in autres))))
    assert beside(ways[0], ways) == dit


@pytest.mark.parametrize(
    "texte",
    [
        "Se connecter avec",
        "Connectez-vous avec :",
        "Login through your Facebook or Google account",
        "Vous avez un compte Google ?",
        "Sign-in using Google",
        "Zaloguj przez Facebook",
        "Vous n'utilisez pas FranceConnect ?",
        "Je n'ai pas de compte FranceConnect",
        "FranceConnect ou une alternative",
        "Iscriviti con Facebook",
    ],
)
def test_a_text_may_tell_of_an_account_held_elsewhere(texte: str) -> None:
    assert tells_of_others(page(bloc(texte)))


@pytest.mark.parametrize(("before", "told"), [(173, True), (174, False), (2_000, False)])
def test_only_the_beginning_of_a_text_tells_of_an_account(before: int, *, told: bool) -> None:
    said = "Vous avez un compte Google"
    assert len(said) == 26
    assert tells_of_others(page(bloc("a" * before + " " + said))) is told


@pytest.mark.parametrize(
    "texte",
    ["Suivez-nous sur Facebook", "Se connecter", "Ce site marche avec Google Chrome", "Twitter"],
)
def test_a_text_about_a_firm_tells_of_no_account(texte: str) -> None:
    assert not tells_of_others(page(bloc(texte)))


@pytest.mark.parametrize(
    ("url", "dit"),
    [
        ("https://www.exemple.fr/users/auth/twitter", True),
        ("https://www.facebook.com/dialog/oauth?client_id=1", True),
        ("https://www.exemple.fr/facebook_login.php", True),
        ("https://www.facebook.com/exemple", False),
        ("https://www.exemple.fr/images/social_linkedin.png", False),
    ],
)
def test_an_address_may_tell_of_an_account_held_elsewhere(url: str, *, dit: bool) -> None:
    assert tells_of_others(page(lien("", url))) is dit


@pytest.mark.parametrize("texte", ["Facebook", "facebook logo Facebook", "Logo de Google"])
def test_the_name_of_a_firm_under_a_call_to_sign_in_is_a_provider(texte: str) -> None:
    (way,) = ways_on(page(bloc("Connectez-vous avec :"), lien(texte)))
    assert (way.voie, way.prive) == (Voie.FOURNISSEUR, True)


@pytest.mark.parametrize(
    ("appel", "texte"),
    [("Suivez-nous sur :", "Facebook"), ("Connectez-vous avec :", "Notre page Facebook")],
)
def test_the_name_of_a_firm_alone_is_no_provider(appel: str, texte: str) -> None:
    assert list(ways_on(page(bloc(appel), lien(texte)))) == []
