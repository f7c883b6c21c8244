"""The language in which screens are written, beside the one that they say they are in."""

import pytest

from exigences.facts.langue.declaree import (
    foreign_to_french,
    in_their_language,
    misdeclared,
    written_in,
)
from tests.fabrique import bloc, page

FRANCAIS = "Signalez ici un lampadaire cassé : un agent passe le voir, puis vous rappelle."
COMMUN = (
    "Une liste de diffusion par message, une description de la liste, une recherche simple : on "
    "contacte le service par message, on lit la page."
)
"""French, where English has more than two words in three."""
ANGLAIS = "Report a broken street lamp here: someone comes to see it and calls you back soon."
ALLEMAND = (
    "Melden Sie hier eine defekte Laterne, jemand kommt vorbei und ruft danach zurück, meistens "
    "schon am nächsten oder übernächsten Tag."
)


@pytest.mark.parametrize(
    ("texte", "langue"),
    [(FRANCAIS, "fr"), (COMMUN, "fr"), (ANGLAIS, "en"), ("Signalez un défaut.", "")],
)
def test_enough_words_show_in_what_language_a_page_is_written(texte: str, langue: str) -> None:
    assert written_in(page(bloc(texte, langue=""))) == langue


def test_the_words_of_a_program_left_in_english_leave_a_page_in_french() -> None:
    left = ("file name", "size", "gib free of gib", "ok", "done", "busy", "queue")
    blocs = [bloc(text, langue="en") for text in (FRANCAIS, *left)]
    assert written_in(page(*blocs, langue="en")) == "fr"
    assert written_in(page(*blocs, bloc(ANGLAIS, langue="en"), langue="en")) == ""


def test_a_sentence_in_english_over_a_menu_in_french_is_not_the_page() -> None:
    menu = ("Contenu", "Évènements", "Types uniques")
    over = [bloc(text, langue="") for text in (ANGLAIS, "Read more", *menu)]
    assert misdeclared(page(*over, langue="fr")) == ""
    assert misdeclared(page(*over[:2], langue="fr")).startswith("La page est en anglais")


@pytest.mark.parametrize(
    ("texte", "declaree", "dit"),
    [
        (FRANCAIS, "en", "La page est en français, et se dit en anglais (lang=« en »)"),
        (ANGLAIS, "fr-FR", "La page est en anglais, et se dit en français (lang=« fr-FR »)"),
        (FRANCAIS, "da", "La page est en français, et se dit dans une autre langue (lang=« da »)"),
        (FRANCAIS, "fr", ""),
        (FRANCAIS, "", ""),
        (ALLEMAND, "de", ""),
    ],
)
def test_a_page_that_says_another_language_than_its_own(
    texte: str, declaree: str, dit: str
) -> None:
    assert misdeclared(page(bloc(texte, langue=""), langue=declaree)) == dit


@pytest.mark.parametrize(
    ("pages", "langue"),
    [
        ([page(bloc(ANGLAIS, langue=""), langue="en")], "anglais"),
        ([page(bloc(ALLEMAND, langue=""), langue="de")], "une autre langue"),
        ([page(bloc(FRANCAIS, langue=""), langue="en")], ""),
        (
            [
                page(bloc(ANGLAIS, langue=""), langue="en"),
                page(bloc(FRANCAIS, langue=""), langue="en"),
            ],
            "",
        ),
        ([page(bloc("Name", langue=""), langue="en")], ""),
    ],
    ids=["anglais", "allemand", "mal déclarée", "un écran en français", "trop peu de mots"],
)
def test_a_service_is_foreign_where_no_screen_is_in_french(pages, langue: str) -> None:
    assert foreign_to_french(pages) == langue


def test_a_page_in_french_is_read_as_such_whatever_it_says() -> None:
    said = page(bloc(FRANCAIS, langue="de"), langue="de")
    short = page(bloc("Se connecter", langue="de"), bloc("Log in", langue="en"), langue="de")
    english = page(bloc(ANGLAIS, langue="de"), langue="de")
    told = [in_their_language((said, short, english))(one) for one in (said, short, english)]
    assert [one.langue for one in told] == ["fr", "fr", "de"]
    assert [b.langue for one in told for b in one.blocs] == ["fr", "fr", "en", "de"]
    assert misdeclared(told[0]) == misdeclared(said)


def test_a_page_in_another_language_than_french_stays_so() -> None:
    german = page(bloc(ALLEMAND, langue="de"), langue="de")
    assert in_their_language((german,))(german) == german
    bare = page(bloc(FRANCAIS, langue=""), langue="")
    assert in_their_language((bare,))(bare) == bare
