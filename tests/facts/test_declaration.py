"""What an accessibility statement says, point by point, and what leaves a doubt."""

from datetime import date

import pytest

from exigences.facts.annonces.declaration import Point, conditions_of, named_on, statement_of
from exigences.facts.langue.dates import dates_in
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import PageFacts
from tests.fabrique import bloc, lien, page, parcours, titre

JOUR = date(2026, 11, 24)
PHRASES = (
    "Cette déclaration s'applique au service d'inscription à la cantine de la Ville de Bourg.",
    "Le service est partiellement conforme au référentiel, en raison de trois défauts connus.",
    "L'audit, fait le 3 mars 2025, montre que 82 % des critères sont respectés.",
    "L'échantillon compte cinq pages, de l'accueil au récapitulatif.",
)


def declaration(*phrases: str) -> PageFacts:
    blocs = (bloc(p, selecteur=f"#p{rank}") for rank, p in enumerate(phrases))
    return page(titre("Déclaration d'accessibilité"), *blocs)


def tenues(une: PageFacts) -> dict[Point, bool | None]:
    hosts = ("bourg.example.fr",)
    return {c.point: c.tenue for c in conditions_of(une, JOUR, hosts)}


def test_a_whole_statement_holds_on_each_point() -> None:
    une = declaration(*PHRASES)
    courriel = lien("acces@bourg.example", url="mailto:acces@bourg.example")
    entiere = page(*une.blocs, courriel)
    assert statement_of(parcours(entiere)) is not None
    assert tenues(entiere) == dict.fromkeys(Point, True)


@pytest.mark.parametrize(
    ("phrase", "tenue"),
    [
        ("L'audit a été fait le 24 novembre 2023.", True),
        ("L'audit a été fait le 23/11/2023.", False),
        ("L'audit a été fait en novembre 2023.", True),
        ("L'audit a été fait le 12 mars 2019. Déclaration mise à jour le 2 mai 2026.", False),
        ("Cette déclaration a été établie le 2 mai 2026.", None),
        ("Cette déclaration a été établie le 2 mai 2021.", False),
        ("La vérification suit le décret du 24 juillet 2019.", False),
        ("Audits du 3 mai 2018, puis du 4 juin 2026.", True),
        ("Aucun audit n'a été réalisé. Déclaration établie le 2 mai 2026.", False),
        ("Au 2 mai 2026, aucun audit n'a été réalisé.", False),
        ("Le site n'a pas encore été audité. Version du 2 mai 2026.", False),
        ("Aucun audit externe n'a été fait. La vérification est du 2 mai 2026.", True),
    ],
)
def test_an_audit_is_recent_for_three_years(phrase: str, tenue: bool | None) -> None:
    assert tenues(declaration(phrase))[Point.AUDIT] is tenue


def test_a_date_of_a_law_is_not_that_of_an_audit() -> None:
    said = fold(
        "Selon la loi du 11 février 2005, l'audit du 3 mars 2025 et celui du 1er avril 2026"
    )
    assert list(dates_in(said)) == [date(2025, 3, 3), date(2026, 4, 1)]
    assert list(dates_in(fold("le 31/02/2024"))) == []


def test_the_defenseur_des_droits_is_no_contact_of_the_service() -> None:
    recours = declaration(*PHRASES, "Voies de recours : écrivez au Défenseur des droits.")
    assert tenues(recours)[Point.CONTACT] is False
    ecrire = declaration("Vous pouvez nous contacter.", "Écrivez au Défenseur des droits.")
    assert tenues(ecrire)[Point.CONTACT] is None


@pytest.mark.parametrize(
    "phrase",
    ["Signaler un problème : acces [arobase] bourg.example", "Signalez-nous ce qui ne marche pas."],
)
def test_a_contact_said_in_words_leaves_a_doubt(phrase: str) -> None:
    assert tenues(declaration(phrase))[Point.CONTACT] is None


def test_a_service_not_yet_in_conformity_says_its_state() -> None:
    said = "Le site n'est pas encore en conformité avec le RGAA."
    assert tenues(declaration(said))[Point.ETAT] is True


def test_a_contact_that_is_only_in_the_footer_leaves_a_doubt() -> None:
    pied = lien("Contact", url="http://127.0.0.1:8000/contact", region=Region.PIED)
    une = declaration(*PHRASES)
    assert tenues(page(*une.blocs, pied))[Point.CONTACT] is None


@pytest.mark.parametrize(
    ("phrase", "tenue"),
    [
        ("Elle s'applique à https://demarches.bourg.example.fr.", True),
        ("Elle s'applique à https://www.ailleurs.example.com.", None),
        ("Elle s'applique au service d'inscription.", True),
        ("La Ville s'engage.", None),
    ],
)
def test_a_statement_on_another_site_leaves_a_doubt(phrase: str, tenue: bool | None) -> None:
    assert tenues(declaration(phrase))[Point.PORTEE] is tenue


@pytest.mark.parametrize(
    ("texte", "nomme"),
    [
        ("Accessibilité : non conforme", True),
        ("Déclaration d'accessibilité", True),
        ("Accessibilité", False),
        ("Dossier non conforme", False),
    ],
)
def test_what_names_the_statement(texte: str, nomme: bool) -> None:
    assert (named_on(page(lien(texte))) is not None) is nomme


def test_a_page_on_access_that_states_nothing_is_no_statement() -> None:
    menu = page(titre("Accessibilité"), bloc("Agrandir les lettres, changer les couleurs."))
    assert statement_of(parcours(menu)) is None
