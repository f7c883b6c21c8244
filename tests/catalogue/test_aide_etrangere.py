"""Help that is of no use: in English on a service in French, or filed under that word only."""

from dataclasses import replace

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import PageVoisine
from exigences.model.parcours.alentours import GenreVoisine
from tests.fabrique import bloc, champ, page, parcours, titre

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
        page=page(bloc(texte, langue=""), langue=""),
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
