"""What is measured on the sheets: reading of the published format, halves, channels."""

import json
from typing import Any

import pytest

from exigences.facts.voies.canaux import Canal, read_channels
from exigences.model.facts.prealable import PointPrealable
from outils.justesse.fiches import Fiche, Passage, Volet, read_sheet
from outils.justesse.jargon import is_built, measure_jargon, name_of
from outils.justesse.points import measure_points
from outils.justesse.sigles import measure_acronyms
from outils.justesse.voies import labelled, measure_channels, named_by, offered_beside
from outils.justesse.wilson import wilson


def element(name: str, *children: Any, **attributes: str) -> dict[str, Any]:
    inner = [{"type": "text", "text": c} if isinstance(c, str) else c for c in children]
    return {"type": "element", "name": name, "attributes": attributes, "children": inner}


def sheet(*body: dict[str, Any]) -> Fiche:
    publication = element("Publication", element("Texte", *body))
    return read_sheet(json.dumps({"id": "F1", "children": [publication]}).encode())


def linked(*parts: Any) -> Passage:
    return sheet(element("Paragraphe", *parts)).passages[0]


def test_a_marked_term_keeps_its_place_in_the_text() -> None:
    link = element("LienIntra", "ayant droit", type="Définition de glossaire", LienID="R1")
    passage = linked("  Chaque \n", link, "reçoit un avis.")
    assert passage.texte == "Chaque ayant droit reçoit un avis."
    assert [name_of(passage.texte, mark) for mark in passage.termes] == ["ayant droit"]


def test_an_acronym_is_read_and_a_definition_is_not_a_text() -> None:
    link = element("LienInterne", "Caf", type="Sigle", LienPublication="R2")
    passage = linked("Écrivez à la ", link, ".")
    assert [name_of(passage.texte, mark) for mark in passage.sigles] == ["caf"]
    found = measure_acronyms((Fiche("F1", (passage,), (), ()),))
    assert (found.bati if is_built("caf") else found.tenu).trouves == {"caf": 1}


def test_a_term_is_found_or_missed_by_name() -> None:
    link = element("LienIntra", "usufruit", type="Définition de glossaire", LienID="R3")
    other = element("LienIntra", "bonjour", type="Définition de glossaire", LienID="R4")
    found = measure_jargon((sheet(element("Paragraphe", "Un ", link, " et ", other, ".")),))
    halves = (found.bati, found.tenu)
    assert {name for half in halves for name in half.trouves} == {"usufruit"}
    assert {name for half in halves for name in half.manques} == {"bonjour"}


def test_a_part_is_labelled_by_its_title() -> None:
    case = element("Cas", element("Titre", "Par courrier"), element("Paragraphe", "Écrivez-nous."))
    parts = tuple(labelled((sheet(case, case),)))
    assert parts == (
        (Volet("Par courrier", (("p", "Écrivez-nous."),)), frozenset({Canal.COURRIER})),
    )
    measured = measure_channels((sheet(case),))
    assert sum(measured.volets.values()) == 1


@pytest.mark.parametrize(
    ("title", "channels"),
    [
        ("Par courrier ou sur place", {Canal.COURRIER, Canal.GUICHET}),
        ("Par téléphone ou courriel (pour une précision)", {Canal.TELEPHONE, Canal.EN_LIGNE}),
        ("Par messagerie", {Canal.EN_LIGNE}),
        ("Par courrier électronique", {Canal.EN_LIGNE}),
        ("Téléphone portable", set()),
        ("Eau, gaz, téléphone et internet", set()),
    ],
)
def test_a_title_names_channels_and_not_things(title: str, channels: set[Canal]) -> None:
    assert named_by(title) == channels


def test_a_text_under_titles_of_two_channels_says_none() -> None:
    text = element("Paragraphe", "Le document arrive en huit jours.")
    post = element("Cas", element("Titre", "Par courrier"), text)
    online = element("Cas", element("Titre", "En ligne"), text)
    assert tuple(labelled((sheet(post, online),))) == ()
    assert [volet.titre for volet, _ in labelled((sheet(post, post),))] == ["Par courrier"]


@pytest.mark.parametrize(
    ("text", "neutral"),
    [
        ("Déposez votre dossier sur place ou par courrier.", {Canal.COURRIER}),
        ("Déposez votre dossier sur place. Ou par courrier.", set()),
        ("Envoyez-le par courrier.", set()),
    ],
)
def test_a_channel_offered_beside_that_of_the_title(text: str, neutral: set[Canal]) -> None:
    assert offered_beside([text], frozenset({Canal.GUICHET})) == neutral


@pytest.mark.parametrize(
    ("text", "canal"),
    [
        ("Composez le 39 39.", Canal.TELEPHONE),
        ("01 53 62 40 30", Canal.TELEPHONE),
        ("Envoyez votre dossier par lettre recommandée.", Canal.COURRIER),
        ("TSA 83529 44035 Nantes cedex 01", Canal.COURRIER),
        ("Présentez-vous au guichet de la mairie.", Canal.GUICHET),
        ("Utilisez le téléservice de la mairie.", Canal.EN_LIGNE),
    ],
)
def test_a_text_names_its_channel(text: str, canal: Canal) -> None:
    assert read_channels("", [text]) == {canal}


def test_a_heading_names_the_channel_of_what_follows() -> None:
    assert read_channels("Sur place", ["36, rue des Morillons 75015 Paris"]) == {Canal.GUICHET}


def test_an_interval_holds_its_share() -> None:
    low, high = wilson(90, 100)
    assert low < 0.9 < high
    assert wilson(0, 0) == (0.0, 1.0)


def test_a_point_to_tell_is_found_by_its_text_or_under_its_title() -> None:
    def case(title: str, text: str) -> dict[str, Any]:
        return element("Cas", element("Titre", title), element("Paragraphe", text))

    told = case("Coût", "La demande est gratuite.")
    listed = case("Pièces à fournir", "Votre dernier bulletin de salaire")
    found = measure_points((sheet(told, told, listed, case("Montant", "120 €")),))
    named = PointPrealable.FRAIS, PointPrealable.PIECES
    assert {point for _, point in found.textes} == set(named)
    assert found.textes.total() == len(named)
    assert [point for (_, point), times in found.cache.items() if times] == [PointPrealable.FRAIS]
    assert {point for (_, point), times in found.vu.items() if times} == set(named)
