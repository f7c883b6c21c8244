"""The natures of fields on forms of known frameworks, written from memory before the rules."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.playwright_engine import open_playwright
from exigences.facts.build import build_facts
from exigences.model.facts.champs import Nature
from exigences.model.parcours.parcours import Fin
from tests.browser.serveur import serve
from tests.catalogue.releve import Case, conditions, read_case

CIBLE = 0.95
NATURES = (Nature.TELEPHONE, Nature.CODE_USAGE_UNIQUE, Nature.PAIEMENT)


@dataclass(frozen=True, slots=True)
class Formulaire:
    """A form: its name, the fields of each nature that matters here, by id, and its page."""

    nom: str
    attendus: Mapping[Nature, frozenset[str]]
    html: str


def formulaires() -> tuple[Formulaire, ...]:
    """Read the table: a name, lines « nature: ids », then the page."""
    texte = (Path(__file__).parent / "formulaires_connus.txt").read_text("utf-8")
    return tuple(_lu(bloc) for bloc in texte.split("=== ")[1:])


def _lu(bloc: str) -> Formulaire:
    nom, reste = bloc.split("\n", 1)
    attendus = dict.fromkeys(NATURES, frozenset[str]())
    while entete := re.match(r"(\w+): (.+)\n", reste):
        attendus[Nature(entete[1])] = frozenset(entete[2].split())
        reste = reste[entete.end() :]
    page = f'<!doctype html><meta charset="utf-8"><title>{nom}</title>{reste}'
    return Formulaire(nom, attendus, page)


FORMULAIRES = formulaires()


@pytest.fixture(scope="module")
def natures() -> Iterator[Mapping[str, Mapping[str, Nature]]]:
    """By form, then by id of field: its nature, read in a real browser."""
    lues: dict[str, Mapping[str, Nature]] = {}
    with (
        serve() as site,
        open_playwright(find_browser(os.environ), hors_ligne=True) as moteur,
        moteur.session(conditions()) as session,
    ):
        for formulaire in FORMULAIRES:
            site.pages[f"{formulaire.nom}.html"] = formulaire.html
            url = f"{site.url}{formulaire.nom}.html"
            parcours = read_case(
                session, Case(urls=(url,), axe=False, fin=Fin.AVANT_ENVOI, envoye=False)
            )
            (page,) = build_facts(parcours).pages
            lues[formulaire.nom] = {c.identifiant: c.nature for c in page.champs}
    yield lues


@pytest.mark.parametrize("nature", NATURES)
def test_precision_and_recall_on_known_forms(
    natures: Mapping[str, Mapping[str, Nature]], nature: Nature
) -> None:
    found = {(nom, champ) for nom, lus in natures.items() for champ in lus if lus[champ] is nature}
    wanted = {(f.nom, champ) for f in FORMULAIRES for champ in f.attendus[nature]}
    assert wanted
    wrong, missed = sorted(found - wanted), sorted(wanted - found)
    precision = len(found & wanted) / max(len(found), 1)
    recall = len(found & wanted) / len(wanted)
    told = f"{precision=:.3f} {recall=:.3f} {wrong=} {missed=}"
    assert min(precision, recall) >= CIBLE, told


def test_each_form_is_read_whole(natures: Mapping[str, Mapping[str, Nature]]) -> None:
    for formulaire in FORMULAIRES:
        listed = {champ for ids in formulaire.attendus.values() for champ in ids}
        assert listed <= natures[formulaire.nom].keys(), formulaire.nom


def test_boxes_of_one_character_are_one_field(
    natures: Mapping[str, Mapping[str, Nature]],
) -> None:
    assert natures["six-cases-fr"] == {"c0": Nature.CODE_USAGE_UNIQUE}
    assert natures["quatre-cases-sans-nom"] == {"d1": Nature.CODE_USAGE_UNIQUE}


def test_a_number_typed_unseen_is_no_password(natures: Mapping[str, Mapping[str, Nature]]) -> None:
    lus = natures["dossier-allocataire"]
    assert lus["n"] is lus["f"] is Nature.IDENTIFIANT_ADMINISTRATIF
    assert lus["m"] is Nature.MOT_DE_PASSE


def test_an_identity_card_pays_nothing(natures: Mapping[str, Mapping[str, Nature]]) -> None:
    assert Nature.PAIEMENT not in natures["carte-identite"].values()
