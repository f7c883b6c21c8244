"""Builders of small hand-made parcours, with sane defaults, for the tests of the pure stages.

    faits = parcours(
        page(titre("Votre demande"), champ("Adresse électronique", Nature.COURRIEL)),
        page(bloc("Un code vous est envoyé par SMS."), champ("Code", Nature.CODE_USAGE_UNIQUE)),
    )

Elements stand on their page in the order in which they are given; `parcours` numbers the pages.
"""

from tests.fabrique.constats import constat, exigence, preuve
from tests.fabrique.decor import enregistrement, instantane, moteur, procedure, scenario
from tests.fabrique.elements import (
    DEPART,
    Element,
    Marqueur,
    ancre,
    axe,
    bloc,
    bouton,
    cadre,
    champ,
    contact,
    delai,
    formulaire,
    image,
    lien,
    lieu,
    marqueur,
    media,
    noeud_axe,
    titre,
)
from tests.fabrique.pages import page, parcours, pas

__all__ = [
    "DEPART",
    "Element",
    "Marqueur",
    "ancre",
    "axe",
    "bloc",
    "bouton",
    "cadre",
    "champ",
    "constat",
    "contact",
    "delai",
    "enregistrement",
    "exigence",
    "formulaire",
    "image",
    "instantane",
    "lien",
    "lieu",
    "marqueur",
    "media",
    "moteur",
    "noeud_axe",
    "page",
    "parcours",
    "pas",
    "preuve",
    "procedure",
    "scenario",
    "titre",
]
