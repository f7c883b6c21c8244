"""Help that is of no use: in English on a service in French, or filed under that word only."""

from dataclasses import replace

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.page.contacts import find_contacts
from exigences.facts.page.editeurs import without_makers
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import PageVoisine
from exigences.model.parcours.alentours import GenreVoisine
from tests.fabrique import bloc, champ, lieu, page, parcours, titre

ANGLAIS = (
    "This guide tells how to install the program on a server, how to write new pages, and where "
    "the settings are kept by whoever looks after it."
)
FRANCAIS = "Cette aide dit comment signaler un lampadaire cassé, et qui vient ensuite le réparer."


def aide(texte: str) -> PageVoisine:
    return PageVoisine(
        genre=GenreVoisine.AIDE,
        nom="Aide",
        url="http://127.0.0.1/aide",
        depuis=0,
        page=page(bloc(texte, langue=""), langue="", indice=1),
    )


@pytest.mark.parametrize(
    ("voisines", "verdict"),
    [
        ((aide(ANGLAIS),), Verdict.A_VERIFIER),
        ((aide(FRANCAIS),), Verdict.NON_CONSTATE),
        ((aide(ANGLAIS), aide(FRANCAIS)), Verdict.NON_CONSTATE),
    ],
    ids=["en anglais", "en français", "l'une et l'autre"],
)
def test_help_in_english_is_a_question_on_a_service_in_french(
    voisines: tuple[PageVoisine, ...], verdict: Verdict
) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "aide-introuvable")
    seen = page(titre("Signaler"), champ("Où est-ce ?", selecteur="#ou"))
    faits = parcours(seen, voisines=voisines)
    found = judge(detector, faits)
    assert found.verdict is verdict
    if verdict is Verdict.A_VERIFIER:
        assert found.preuves[0].extrait == "« Aide » : une aide en anglais"


def test_what_is_filed_under_the_word_is_no_help() -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "aide-introuvable")
    filed = replace(aide(FRANCAIS), url="http://127.0.0.1/add-tag/aide")
    seen = page(titre("Partager"), champ("Adresse", selecteur="#ou"))
    assert judge(detector, parcours(seen, voisines=(filed,))).verdict is Verdict.CONSTATE


MANUEL = "Currently the Language setting applies to the screens and the messages sent to users."


@pytest.mark.parametrize(
    ("linked", "verdict"),
    [
        (MANUEL, Verdict.CONSTATE),
        (f"{FRANCAIS} Elle se lit aussi en anglais.", Verdict.NON_CONSTATE),
    ],
    ids=["en anglais", "en français"],
)
def test_a_manual_in_english_says_nothing_of_the_languages_of_a_service_in_french(
    linked: str, verdict: Verdict
) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "langue-unique")
    seen = page(titre("Signaler"), champ("Où est-ce ?", selecteur="#ou"))
    assert judge(detector, parcours(seen, voisines=(aide(linked),))).verdict is verdict


def test_what_a_statement_of_accessibility_tells_to_be_in_english_is_no_offer() -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "langue-unique")
    seen = page(titre("Signaler"), champ("Où est-ce ?", selecteur="#ou"))
    told = aide(f"{FRANCAIS} Certains messages sont en anglais et ne sont pas signalés comme tels.")
    statement = replace(told, genre=GenreVoisine.ACCESSIBILITE, nom="Accessibilité")
    assert judge(detector, parcours(seen, voisines=(statement,))).verdict is Verdict.CONSTATE


@pytest.mark.parametrize(
    ("genre", "texte", "donnes"),
    [
        (GenreVoisine.AIDE, ANGLAIS, []),
        (GenreVoisine.CONTACT, ANGLAIS, ["jo@programme.net"]),
        (GenreVoisine.AIDE, FRANCAIS, ["jo@programme.net"]),
    ],
)
def test_the_author_of_a_manual_in_english_is_not_the_service(
    genre: GenreVoisine, texte: str, donnes: list[str]
) -> None:
    written = aide(texte)
    signed = bloc("jo@programme.net", lieu=lieu("#auteur"))
    seen = replace(written.page, contacts=find_contacts((signed,), ()))
    told = without_makers(replace(written, genre=genre, page=seen))
    assert [contact.valeur for contact in told.page.contacts] == donnes
