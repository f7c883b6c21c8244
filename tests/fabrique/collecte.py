"""Builders of raw collections, as collect.js returns them, and of snapshots that hold them."""

from collections.abc import Sequence
from typing import Any, cast

from exigences.facts.page.collecte import BlocBrut, BoutonBrut, CadreBrut, ChampBrut, FormulaireBrut
from exigences.model.parcours.etat import FrameSnapshot, PageSnapshot

DEPART = "http://127.0.0.1:8765/aide/"


def champ_brut(libelle: str = "", **autres: Any) -> ChampBrut:
    """Build a collected field: a text input with this label."""
    nom = autres.get("nom", "champ")
    defaut: dict[str, Any] = {
        "selecteur": f"#{nom}",
        "boite": [10, 20, 200, 30],
        "ordre": 10,
        "balise": "input",
        "type": "text",
        "nom": nom,
        "identifiant": nom,
        "classe": "",
        "libelle": libelle,
        "court": libelle,
        "proche": "",
        "description": "",
        "indice": "",
        "images": "",
        "autocomplete": "",
        "inputmode": "",
        "motif": "",
        "min": None,
        "max": None,
        "requis": False,
        "accept": "",
        "multiple": False,
        "capture": False,
        "formulaire": 0,
        "groupe": "",
        "options": [],
        "aide": "",
        "titre": "",
        "onpaste": False,
        "visible": True,
        "desactive": False,
        "lecture_seule": False,
        "tabindex": None,
        "aria_cache": False,
        "region": "contenu",
        "coche": False,
    }
    return cast("ChampBrut", defaut | autres)


def bloc_brut(texte: str, **autres: Any) -> BlocBrut:
    """Build a collected block of text: a paragraph."""
    defaut: dict[str, Any] = {
        "selecteur": "p",
        "boite": [0, 0, 100, 20],
        "ordre": 1,
        "texte": texte,
        "balise": "p",
        "role": "",
        "langue": "fr",
        "region": "contenu",
        "niveau": None,
        "liens": 0,
        "champ": "",
    }
    return cast("BlocBrut", defaut | autres)


def formulaire_brut(**autres: Any) -> FormulaireBrut:
    """Build a collected form."""
    defaut: dict[str, Any] = {
        "selecteur": "form",
        "boite": None,
        "ordre": 5,
        "nom": "",
        "identifiant": "",
        "classe": "",
        "role": "",
        "action": "",
        "methode": "post",
        "titre": "",
        "region": "contenu",
        "visible": True,
    }
    return cast("FormulaireBrut", defaut | autres)


def bouton_brut(texte: str, **autres: Any) -> BoutonBrut:
    """Build a collected button."""
    defaut: dict[str, Any] = {
        "selecteur": "button",
        "boite": None,
        "ordre": 90,
        "region": "contenu",
        "texte": texte,
        "type": "submit",
        "formulaire": 0,
        "desactive": False,
    }
    return cast("BoutonBrut", defaut | autres)


def cadre_brut(chemin: int, **autres: Any) -> CadreBrut:
    """Build a collected iframe element."""
    defaut: dict[str, Any] = {
        "selecteur": "iframe",
        "boite": [100, 200, 300, 150],
        "ordre": 50,
        "url": "http://localhost:8765/simulateur",
        "visible": True,
        "titre": "Simulateur",
        "chemin": chemin,
    }
    return cast("CadreBrut", defaut | autres)


def collecte(**autres: Any) -> dict[str, Any]:
    """Build what collect.js returns of one frame."""
    defaut: dict[str, Any] = {
        "champs": [],
        "formulaires": [],
        "blocs": [],
        "liens": [],
        "boutons": [],
        "images": [],
        "medias": [],
        "cadres": [],
        "noscript": [],
        "fermes": [],
        "scripts": [],
        "marqueurs": {},
        "tronque": [],
        "url": DEPART,
        "titre": "Demande",
        "langue": "fr",
        "hauteur": 900,
        "largeur": 1280,
        "fenetre": [1280, 800],
        "elements": 100,
        "refresh": "",
        "viewport": "",
        "type": "text/html",
    }
    return defaut | autres


def etat(
    *cadres: dict[str, Any] | None,
    indice: int = 0,
    chemins: Sequence[tuple[int, ...]] = ((), (0,), (1,)),
    **autres: Any,
) -> PageSnapshot:
    """Build a state from the collections of its frames; None is a frame that could not be read."""
    frames = tuple(
        FrameSnapshot(chemin=chemin, url=(brut or {}).get("url", ""), collecte=brut or {})
        for brut, chemin in zip(cadres, chemins, strict=False)
    )
    main = cadres[0] or {}
    defaut: dict[str, Any] = {
        "indice": indice,
        "etape": f"etapes.{indice}",
        "onglet": 0,
        "document": str(indice),
        "url": main.get("url", DEPART),
        "titre": main.get("titre", ""),
        "langue": "fr",
        "statut": 200,
        "empreinte": str(indice),
        "cadres": frames,
        "axe": None,
    }
    return PageSnapshot(**defaut | autres)
