"""Builders of pages and of the facts of a parcours."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from exigences.facts.voies.connexion import settle_spare_forms
from exigences.model.facts.champs import Champ, Formulaire, Nature
from exigences.model.facts.facts import (
    Alternative,
    Bloc,
    Bouton,
    Cadre,
    Contact,
    Delai,
    Image,
    Lien,
    Media,
    NiveauAlternative,
    PageFacts,
    ParcoursFacts,
)
from exigences.model.lieu import Boite, Lieu
from exigences.model.parcours.parcours import Fin, StatutEtape, StepRecord
from tests.fabrique.decor import moteur, procedure, scenario
from tests.fabrique.elements import DEPART, Element, Marqueur, ancre, lieu

_GROUPES: Mapping[type, str] = {
    Champ: "champs",
    Formulaire: "formulaires",
    Bloc: "blocs",
    Lien: "liens",
    Bouton: "boutons",
    Image: "images",
    Media: "medias",
    Cadre: "cadres",
    Contact: "contacts",
    Delai: "delais",
}


def page(*elements: Element, ecran: int = -1, **autres: Any) -> PageFacts:
    """Build a state of a page from its elements, in order; by default it is a screen of its own."""
    groupes: dict[str, list[Any]] = {nom: [] for nom in _GROUPES.values()}
    marqueurs: dict[str, tuple[Lieu, ...]] = {}
    for ordre, element in enumerate(elements):
        if isinstance(element, Marqueur):
            marqueurs[element] = (lieu(f".{ancre(element)}", ordre=ordre),)
        else:
            groupes[_GROUPES[type(element)]].append(_ranked(element, ordre))
    titres = [b.texte for b in groupes["blocs"] if b.niveau == 1]
    defaut: dict[str, Any] = {
        "indice": 0,
        "etape": "etapes.0",
        "ecran": ecran,
        "url": autres.get("url", DEPART),
        "hote": urlsplit(autres.get("url", DEPART)).hostname,
        "titre": titres[0] if titres else "Demande",
        "langue": "fr",
        "statut": 200,
        "champs_caches": (),
        "hauteur": 1000.0,
        "fenetre": Boite(x=0, y=0, largeur=1280, hauteur=800),
        "axe": (),
        "marqueurs": marqueurs,
        "octets": 50_000,
        "scripts": 0,
    }
    return PageFacts(**defaut | {k: tuple(v) for k, v in groupes.items()} | autres)


def _ranked(element: Any, ordre: int) -> Any:
    place = element.lieu
    box = place.boite
    if box is not None and box.y == 100:
        box = replace(box, y=100.0 + 40 * ordre)
    return replace(element, lieu=replace(place, ordre=ordre, boite=box))


def parcours(*pages: PageFacts, **autres: Any) -> ParcoursFacts:
    """Build the facts of a parcours done to its end: pages and screens are numbered in order."""
    placed: list[PageFacts] = []
    for indice, une in enumerate(pages or (page(),)):
        suivant = placed[-1].ecran + 1 if placed else 0
        placed.append(_placed(une, indice, une.ecran if une.ecran >= 0 else suivant))
    defaut: dict[str, Any] = {
        "procedure": procedure(),
        "scenario": scenario(),
        "moteur": moteur(),
        "journal": tuple(pas(page=p.indice, etape=p.etape) for p in placed),
        "fin": Fin.AVANT_ENVOI,
        "envoye": False,
        "alternative": Alternative(niveau=NiveauAlternative.AUCUNE, preuves=()),
        "debut": "2026-11-24T10:00:00+00:00",
    }
    valeurs = defaut | autres
    settled = settle_spare_forms(placed, valeurs["journal"])
    valeurs = {"pages": settled, "seuil": _seuil(settled), **valeurs}
    complet = valeurs["fin"] in (Fin.TERMINE, Fin.AVANT_ENVOI)
    ends = {"complet": complet, "devant_obstacle": valeurs["fin"] is Fin.OBSTACLE}
    held = complet and not valeurs["envoye"] and valeurs["fin"] is Fin.AVANT_ENVOI
    ends |= {"devant_envoi": held, "deja_identifie": False}
    return ParcoursFacts(**ends | valeurs)


def _placed(une: PageFacts, indice: int, ecran: int) -> PageFacts:
    groupes: dict[str, Any] = {
        nom: tuple(replace(e, lieu=replace(e.lieu, page=indice)) for e in getattr(une, nom))
        for nom in _GROUPES.values()
    }
    marqueurs = {
        nom: tuple(replace(place, page=indice) for place in lieux)
        for nom, lieux in une.marqueurs.items()
    }
    etape = une.etape if une.etape != "etapes.0" else f"etapes.{indice}"
    return replace(une, indice=indice, ecran=ecran, etape=etape, marqueurs=marqueurs, **groupes)


def _seuil(pages: Sequence[PageFacts]) -> tuple[int, int] | None:
    champs = (c for p in pages for c in p.champs if c.nature is not Nature.RECHERCHE)
    return min(((c.lieu.page, c.lieu.ordre) for c in champs), default=None)


def pas(verbe: str = "aller", **autres: Any) -> StepRecord:
    """Build a step of the journal."""
    defaut: dict[str, Any] = {
        "etape": "etapes.0",
        "phrase": "Ouvrir la page",
        "ligne": 10,
        "statut": StatutEtape.FAITE,
        "page": 0,
    }
    return StepRecord(verbe=verbe, **defaut | autres)
