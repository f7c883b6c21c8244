"""The shipped procedures go through the fictitious services, and what each person lives there."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine
from exigences.browser.playwright_engine import open_playwright
from exigences.catalogue.verdicts import judge
from exigences.facts.build import build_facts
from exigences.loading import load_scenario
from exigences.loading.bareme import load_bareme
from exigences.loading.besoins import load_besoins
from exigences.model.catalogue.exigence import Verdict
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.score.vecu import Vecu
from exigences.scoring.vecu import live
from tests.fabrique.rejeu_livre import replay_shipped

RACINE = Path(__file__).parents[2]
ECRANS = {
    "bourg-fictif": [
        "",
        "connexion",
        "inscription",
        "validation",
        "espace",
        "demande/foyer",
        "demande/logement",
        "demande/pieces",
        "demande/declaration",
        "demande/fin",
    ],
    "val-clair": [
        "",
        "demande/vous",
        "demande/logement",
        "demande/reponse",
        "demande/documents",
        "demande/verifier",
        "recue",
    ],
}
AU_CLAVIER: dict[str, dict[str, tuple[Verdict, set[str]]]] = {
    "bourg-fictif": {
        "clavier": (Verdict.A_VERIFIER, {"#cookies > button"}),
        "prise-de-focus-invisible": (
            Verdict.CONSTATE,
            {"#onglets > a:nth-of-type(1)", "#civilite"},
        ),
    },
    "val-clair": {
        "clavier": (Verdict.NON_CONSTATE, set()),
        "prise-de-focus-invisible": (Verdict.NON_CONSTATE, set()),
    },
}
"""What keys find in each service: the demanding one hides the focus of its links.

Its foot is met once, on the first screen and under the cookie banner: nobody looks at it there.
"""


@pytest.fixture(scope="module")
def moteur() -> Iterator[BrowserEngine]:
    with open_playwright(find_browser(os.environ)) as moteur:
        yield moteur


def rejouer(moteur: BrowserEngine, nom: str, qui: str = "poste-fixe", **autres: Any) -> Parcours:
    """Replay a shipped procedure on a server of its own, without axe nor pictures."""
    return replay_shipped(moteur, nom, qui, axe=False, **autres)


@pytest.fixture(scope="module")
def rejeu(moteur: BrowserEngine) -> Callable[[str], Parcours]:
    """Replay each procedure once for all the tests."""
    return cache(lambda nom: rejouer(moteur, nom))


def chemins(parcours: Parcours, nom: str) -> list[str]:
    """Each screen once, in the order in which it was met."""
    vus = [urlsplit(page.url).path.removeprefix(f"/{nom}/") for page in parcours.pages]
    return list(dict.fromkeys(vus))


@pytest.mark.parametrize("nom", sorted(ECRANS))
def test_a_procedure_goes_through_every_screen_to_the_receipt(
    rejeu: Callable[[str], Parcours], nom: str
) -> None:
    parcours = rejeu(nom)
    assert (parcours.fin, parcours.phrase_fin) == (
        Fin.TERMINE,
        "Toutes les étapes ont été faites.",
    )
    assert chemins(parcours, nom) == ECRANS[nom]


BLOCAGES = {
    "autre-langue": (1, "langue-unique"),
    "avec-aidant": None,
    "experte": None,
    "identite-etrangere": (6, "identifiant-administratif"),
    "lecture-difficile": None,
    "poste-fixe": None,
    "sans-courriel": (3, "adresse-electronique"),
    "sans-franceconnect": None,
    "sans-imprimante": (8, "imprimante"),
    "sans-mobile": (3, "telephone-mobile"),
    "telephone": (8, "imprimante"),
}
"""Where each person stops at Bourg-Fictif: screen, from 1, and demand."""
GENES = {"avec-aidant": "aidant-non-prevu", "lecture-difficile": "jargon-administratif"}


def vecus(parcours: Parcours) -> dict[str, tuple[Vecu, tuple[int, str] | None]]:
    """What each person lives, and where they stop first."""
    faits = build_facts(parcours)
    constats = judge(faits, load_bareme())
    lived = {}
    for nom in BLOCAGES:
        scenario = load_scenario(RACINE / "exigences" / "donnees" / "sosies" / f"{nom}.yaml")
        vecu = live(faits, constats, scenario, load_besoins())
        first = vecu.premier_blocage
        place = (faits.pages[first.page].ecran + 1, first.exigence) if first else None
        lived[nom] = (vecu, place)
    return lived


def test_each_person_stops_at_bourg_fictif_where_they_cannot_go_on(
    rejeu: Callable[[str], Parcours],
) -> None:
    lived = vecus(rejeu("bourg-fictif"))
    assert {nom: place for nom, (_, place) in lived.items()} == BLOCAGES
    for nom, exigence in GENES.items():
        assert exigence in {e.exigence for e in lived[nom][0].empechements}
    assert lived["experte"][0].empechements == ()


def test_val_clair_stops_none_of_them(rejeu: Callable[[str], Parcours]) -> None:
    lived = vecus(rejeu("val-clair"))
    assert {nom: place for nom, (_, place) in lived.items() if place} == {}


@pytest.mark.parametrize("qui", ["clavier", "lecteur-d-ecran", "sans-javascript", "zoom-400"])
@pytest.mark.parametrize("nom", sorted(ECRANS))
def test_it_does_too_without_a_mouse_without_scripts_and_enlarged(
    moteur: BrowserEngine, nom: str, qui: str
) -> None:
    parcours = rejouer(moteur, nom, qui)
    assert parcours.phrase_fin == "Toutes les étapes ont été faites."
    assert chemins(parcours, nom) == ECRANS[nom]
    largeurs = {page.cadres[0].collecte["fenetre"][0] for page in parcours.pages}
    assert largeurs == {320 if qui == "zoom-400" else 1280}
    if qui == "clavier":
        verdicts = {
            c.exigence.id: (c.verdict, {p.selecteur for p in c.preuves})
            for c in judge(build_facts(parcours), load_bareme())
            if c.exigence.id in AU_CLAVIER[nom]
        }
        assert verdicts.keys() == AU_CLAVIER[nom].keys()
        for exigence, (verdict, preuves) in AU_CLAVIER[nom].items():
            assert verdicts[exigence][0] is verdict
            assert preuves <= verdicts[exigence][1]
            assert not verdicts[exigence][1] & {"#pied > a:nth-of-type(1)"}


@pytest.mark.parametrize("nom", sorted(ECRANS))
def test_mistakes_change_no_other_verdict(
    moteur: BrowserEngine, rejeu: Callable[[str], Parcours], nom: str
) -> None:
    avec, sans = rejeu(nom), rejouer(moteur, nom, provocations=())
    assert (avec.fin, avec.phrase_fin) == (sans.fin, sans.phrase_fin)
    assert chemins(avec, nom) == chemins(sans, nom)
    juges = [
        {
            c.exigence.id: (
                c.verdict,
                c.annonce,
                [(p.page, p.selecteur, p.extrait) for p in c.preuves],
            )
            for c in judge(build_facts(parcours), load_bareme())
        }
        for parcours in (avec, sans)
    ]
    changes = {i for i, verdict in juges[0].items() if verdict != juges[1][i]} - MESURES
    assert changes == ERREURS


ERREURS = {"erreur-muette", "message-d-erreur-vague", "retour-qui-efface"}
"""What mistakes alone can show."""
MESURES = {"debit"}
"""What the wire measures, which is never twice the same."""
