from exigences.model.facts.champs import Region
from exigences.rapport.titres import titles
from tests.fabrique import bloc, page, parcours, titre


def names(*pages):
    return titles(parcours(*pages).ecrans)


def test_the_main_heading_names_a_screen():
    assert names(page(titre("Aide"), titre("Pour qui ?", 2))) == ("Aide",)


def test_a_heading_that_every_screen_has_names_none():
    site = titre("Portail")
    assert names(
        page(site, titre("Compte", 2), titre="Portail"),
        page(site, titre="Pièces – Portail"),
        page(site, bloc("Une phrase entière."), bloc("Votre logement"), titre="Portail"),
    ) == ("Compte", "Pièces – Portail", "Votre logement")


def test_a_first_sentence_names_a_screen_that_has_nothing_else():
    site = titre("Compte")
    assert names(
        page(site, bloc("Votre compte est créé. Un message va arriver."), titre="Compte"),
        page(site, bloc("Votre compte est activé."), titre="Compte"),
    ) == ("Votre compte est créé", "Votre compte est activé")


def test_menus_and_labels_name_no_screen():
    menu = bloc("Accueil", region=Region.NAVIGATION)
    label = bloc("Votre nom", champ="#nom")
    assert names(page(menu, label, titre="Demande"), page(menu, label, titre="Demande")) == (
        "Demande",
        "Demande",
    )


def test_an_example_of_an_answer_names_no_screen():
    steps = [
        page(bloc("Ex. 248057300812345"), bloc(etape), titre="APA") for etape in ("Un", "Deux")
    ]
    steps.append(page(bloc("Ex. 12/04/1941"), bloc("Trois"), titre="APA"))
    assert names(*steps) == ("Un", "Deux", "Trois")


def test_the_last_state_of_a_screen_names_it():
    assert names(page(titre("Avant")), page(titre("Après"), ecran=0)) == ("Après",)


def test_a_page_without_words_is_called_by_its_address():
    assert names(page(titre="", url="http://127.0.0.1/x")) == ("http://127.0.0.1/x",)


def test_a_main_heading_stays_even_where_a_lower_one_repeats_it():
    vous, relire = page(titre("Vous"), titre("Erreur", 2)), page(titre("Relire"), titre("Vous", 2))
    assert names(vous, relire) == ("Vous", "Relire")


def test_the_step_that_is_marked_names_a_screen_before_the_title_of_the_window():
    site = titre("Demande")
    assert names(
        page(site, etape_dite="1 Vous", titre="Demande 1"),
        page(site, etape_dite="2. Conjoint", titre="Demande 2"),
    ) == ("Vous", "Conjoint")


def test_a_date_or_a_sign_names_no_screen():
    assert names(
        page(bloc("03/"), bloc("Le bien"), titre="Demande"),
        page(bloc("2027"), bloc("Le loyer"), titre="Demande"),
    ) == ("Le bien", "Le loyer")
