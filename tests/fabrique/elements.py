"""Builders of what stands on a page."""

import re
import unicodedata
from typing import Any

from exigences.model.facts.axe import AxeFinding, AxeNode, CoucheAxe, IssueAxe
from exigences.model.facts.champs import Champ, Formulaire, Nature, Region, UsageFormulaire
from exigences.model.facts.facts import (
    Bloc,
    Bouton,
    Cadre,
    Contact,
    CoutAppel,
    Delai,
    Image,
    Lien,
    Media,
    TypeContact,
)
from exigences.model.lieu import Boite, CheminCadre, Lieu

DEPART = "http://127.0.0.1:8000/demarche/"

type Element = (
    Champ | Formulaire | Bloc | Lien | Bouton | Image | Media | Cadre | Contact | Delai | Marqueur
)


class Marqueur(str):
    """The name of a sign of a known product or structure, put on a page."""

    __slots__ = ()


def ancre(texte: str) -> str:
    """Make a plain identifier of a text: « Adresse électronique » gives `adresse-electronique`."""
    plain = unicodedata.normalize("NFD", texte.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "x"


def lieu(
    selecteur: str = "#x", *, page: int = 0, ordre: int = 0, cadre: CheminCadre = (), **boite: float
) -> Lieu:
    """Build a place; its box is that of a field unless x, y, largeur or hauteur say otherwise."""
    box = {"x": 20.0, "y": 100.0 + 40 * ordre, "largeur": 300.0, "hauteur": 30.0} | boite
    return Lieu(page=page, cadre=cadre, selecteur=selecteur, boite=Boite(**box), ordre=ordre)


def _lieu(autres: dict[str, Any], selecteur: str) -> Lieu:
    """Take the place out of the given values, or build one."""
    selecteur = autres.pop("selecteur", selecteur)
    cadre = autres.pop("cadre", ())
    return autres.pop("lieu", None) or lieu(selecteur, cadre=cadre)


def champ(libelle: str = "Champ", nature: Nature = Nature.AUTRE, **autres: Any) -> Champ:
    """Build a field; `selecteur=`, `cadre=` and any attribute of `Champ` may be given."""
    types = {
        Nature.COURRIEL: "email",
        Nature.TELEPHONE: "tel",
        Nature.MOT_DE_PASSE: "password",
        Nature.NOUVEAU_MOT_DE_PASSE: "password",
        Nature.FICHIER: "file",
        Nature.CONSENTEMENT: "checkbox",
        Nature.RECHERCHE: "search",
    }
    nom = ancre(libelle)
    defaut: dict[str, Any] = {
        "lieu": _lieu(autres, f"#{nom}"),
        "nom": nom,
        "identifiant": nom,
        "type": types.get(nature, "text"),
        "libelle": libelle,
        "libelle_visible": libelle,
        "description": "",
        "indice": "",
        "autocomplete": "",
        "inputmode": "",
        "motif": "",
        "longueur_min": None,
        "longueur_max": None,
        "obligatoire": True,
        "facultatif": False,
        "obligatoire_signale": True,
        "accept": "",
        "multiple": False,
        "formulaire": 0,
        "groupe": "",
        "options": (),
        "aide": "",
        "collage_interdit": False,
        "visible": True,
        "desactive": False,
        "region": Region.RECHERCHE if nature is Nature.RECHERCHE else Region.CONTENU,
        "nature": nature,
        "certaine": True,
    }
    return Champ(**defaut | autres)


def formulaire(usage: UsageFormulaire = UsageFormulaire.DEMARCHE, **autres: Any) -> Formulaire:
    """Build a form."""
    defaut: dict[str, Any] = {
        "lieu": _lieu(autres, "form"),
        "indice": 0,
        "nom": "",
        "action": DEPART,
        "methode": "post",
        "usage": usage,
        "region": Region.CONTENU,
    }
    return Formulaire(**defaut | autres)


def bloc(texte: str, **autres: Any) -> Bloc:
    """Build a paragraph of running text."""
    defaut: dict[str, Any] = {
        "lieu": _lieu(autres, f"#p-{ancre(texte)}"),
        "texte": texte,
        "balise": "p",
        "langue": "fr",
        "region": Region.CONTENU,
        "courant": True,
    }
    return Bloc(**defaut | autres)


def titre(texte: str, niveau: int = 1, **autres: Any) -> Bloc:
    """Build a heading."""
    return bloc(texte, **{"balise": f"h{niveau}", "niveau": niveau, "courant": False} | autres)


def lien(texte: str, url: str = f"{DEPART}suite", **autres: Any) -> Lien:
    """Build a link; the extension is read in the address."""
    fichier = re.search(r"\.(pdf|docx?|odt|xlsx?|ods|zip|csv|rtf)$", url)
    defaut: dict[str, Any] = {
        "lieu": _lieu(autres, f"#a-{ancre(texte)}"),
        "texte": texte,
        "url": url,
        "nouvel_onglet": False,
        "telechargement": bool(fichier),
        "extension": fichier[1] if fichier else "",
        "externe": not url.startswith("http://127.0.0.1"),
        "region": Region.CONTENU,
    }
    return Lien(**defaut | autres)


def bouton(texte: str = "Continuer", **autres: Any) -> Bouton:
    """Build a button."""
    defaut: dict[str, Any] = {
        "lieu": _lieu(autres, f"#b-{ancre(texte)}"),
        "texte": texte,
        "type": "submit",
        "formulaire": 0,
        "region": Region.CONTENU,
    }
    return Bouton(**defaut | autres)


def image(alternative: str = "", url: str = f"{DEPART}image.png", **autres: Any) -> Image:
    """Build a picture."""
    return Image(lieu=_lieu(autres, "img"), alternative=alternative, url=url, **autres)


def media(type_: str = "video", url: str = f"{DEPART}film.mp4", **autres: Any) -> Media:
    """Build a sound or a film."""
    return Media(lieu=_lieu(autres, type_), type=type_, url=url, **autres)


def cadre(url: str = "https://tiers.example/", **autres: Any) -> Cadre:
    """Build an iframe of another site."""
    defaut: dict[str, Any] = {
        "lieu": _lieu(autres, "iframe"),
        "chemin": (0,),
        "url": url,
        "titre": "",
        "externe": not url.startswith("http://127.0.0.1"),
        "vu": True,
    }
    return Cadre(**defaut | autres)


def contact(type_: TypeContact, valeur: str, **autres: Any) -> Contact:
    """Build a way to reach someone; a phone number costs a normal call."""
    defaut: dict[str, Any] = {
        "lieu": _lieu(autres, f"#c-{ancre(valeur)}"),
        "type": type_,
        "valeur": valeur,
        "extrait": valeur,
        "cout": CoutAppel.NORMAL if type_ is TypeContact.TELEPHONE else None,
    }
    return Contact(**defaut | autres)


def delai(secondes: float | None = 900, extrait: str = "15 minutes", **autres: Any) -> Delai:
    """Build a time limit."""
    moyen = autres.pop("moyen", "texte")
    return Delai(lieu=_lieu(autres, "#delai"), secondes=secondes, extrait=extrait, moyen=moyen)


def marqueur(nom: str) -> Marqueur:
    """Build the sign of a known product or structure: `captcha:recaptcha`, `fil-d-etapes`…"""
    return Marqueur(nom)


def axe(regle: str = "image-alt", *noeuds: AxeNode, **autres: Any) -> AxeFinding:
    """Build a violation of axe; one element by default."""
    tests = autres.pop("tests_rgaa", ("1.1.1",))
    defaut: dict[str, Any] = {
        "issue": IssueAxe.VIOLATION,
        "impact": "serious",
        "aide": "Images must have alternative text",
        "tags": (),
        "tests_rgaa": tests,
        "clauses_en": ("9.1.1.1",),
        "theme": int(tests[0].split(".")[0]) if tests else None,
        "couche": CoucheAxe.NORME,
        "noeuds": noeuds or (noeud_axe(),),
    }
    return AxeFinding(regle=regle, **defaut | autres)


def noeud_axe(selecteur: str = "img", **autres: Any) -> AxeNode:
    """Build an element that axe names."""
    defaut: dict[str, Any] = {"cadre": (), "extrait": "<img>", "message": ""}
    return AxeNode(selecteur=selecteur, **defaut | autres)
