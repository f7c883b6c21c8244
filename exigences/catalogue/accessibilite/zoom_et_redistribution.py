"""Zoom: the page forbids to enlarge it, or does not fit, or loses words, once enlarged."""

import re
from collections.abc import Iterator

from exigences.catalogue.absences import whole
from exigences.catalogue.acces import ENLARGED, axe_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.redistribution import overflow_evidence
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, REDISTRIBUTION, rgaa
from exigences.facts.langue.texte import fold
from exigences.facts.page.editeurs import stands_by_a_credit
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")
_VERSIONS = re.compile(r"(?:(?:\w+ ?: ?)?v?\d+(?:\.\d+)+[\s|·,;-]*)+")
"""Numbers of versions alone: « App : v26.9.0 | Serveur : v26.9.0 »."""
_CREDIT = notion("credit-d-un-logiciel")
_ON_A_PHONE = "Sur un téléphone, cette page refuse-t-elle d'être agrandie avec deux doigts ?"
_FORBIDS, _NARROW = "meta-viewport", "exi:defilement-horizontal"
_SIDEWAYS = "À 320 pixels de large, ce contenu se lit-il en entier, sans défiler de côté ?"
_ASIDE = "Ce texte sert-il à qui fait la démarche ?"
_QUESTION = "Peut-on agrandir la page jusqu'à 200 % sans rien perdre ?"

_WIDER, _SHRUNK = 1.25, 1.5
"""Widths of the page, in screens, from which a telephone may, then surely does, shrink it."""


@detector(
    Exigence(
        id="zoom-et-redistribution",
        categorie=Categorie.ACCESSIBILITE,
        titre="Zoom et redistribution",
        demande=(
            "Lire sans agrandir la page ni son texte, ou la faire défiler de côté à chaque ligne."
        ),
        instruction=(
            "La page s'agrandit mal : règle la taille du texte dans ton appareil, ou prévois de la "
            "faire défiler dans les deux sens."
        ),
        pourquoi=(
            "Agrandir est le premier geste de qui voit mal. Si la page le refuse, ou s'il faut la "
            "déplacer à chaque ligne, ou si des mots s'y coupent, le texte n'est plus lisible."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            REDISTRIBUTION,
            *rgaa("10.4", "10.11", "10.12"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Retirer « user-scalable=no » et « maximum-scale » de la page, et laisser les textes "
            "et les champs se ranger dans une colonne de 320 pixels, et chaque boîte grandir avec "
            "son texte."
        ),
        limites=(
            "La page est mesurée dans une fenêtre de 320 pixels, sans geste : ce qu'un menu "
            "ouvert, ou une fenêtre qui surgit, cacherait ensuite est manqué. Coupés en pied de "
            "page, ou là où se nomme un logiciel, des mots sont une question ; une adresse de "
            "courriel seule aussi."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe says of the zoom, then what a telephone shrinks or 320 pixels cannot hold.

    What forbids to enlarge binds a touch screen alone: the browser of a computer takes no notice.
    """
    for preuve in axe_evidence(parcours, lambda f: f.regle == _FORBIDS, _QUESTION):
        if parcours.scenario.appareil.tactile:
            yield preuve
        else:
            yield preuve.doubted(_ON_A_PHONE)
    for preuve in axe_evidence(parcours, lambda f: f.regle in ENLARGED, _QUESTION):
        yield preuve.doubted(_ASIDE) if _is_aside(parcours, preuve) else preuve
    yield from _laid_out_wider(parcours)
    if any(page.debordements for page in parcours.pages):
        yield from overflow_evidence(parcours)
    else:
        yield from axe_evidence(parcours, lambda f: f.regle == _NARROW, _SIDEWAYS)


def _is_aside(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether all the texts that a fault touches are in a footer, or credit a software.

    So is an address by itself: that of the person who is signed in, which they know; and so are
    the numbers of its versions.
    """
    blocs = parcours.etats[preuve.page].blocs
    touched = [
        bloc.region is Region.PIED
        or any(alone.fullmatch(bloc.texte.strip()) for alone in (_ADDRESS, _VERSIONS))
        or bool(_CREDIT.search(fold(bloc.texte)))
        or stands_by_a_credit(bloc.lieu, blocs)
        for bloc in blocs
        if bloc.lieu.cadre == preuve.cadre and preuve.boite and preuve.boite.meets(bloc.lieu.boite)
    ]
    return bool(touched) and all(touched)


def _laid_out_wider(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first page that a telephone shrinks: it is laid out for a wider screen than it has."""
    screen = parcours.scenario.appareil
    if not screen.tactile:
        return
    for page in parcours.pages:
        share = page.fenetre.largeur / screen.largeur
        if share >= _WIDER:
            said = (
                f"La page est faite pour {round(page.fenetre.largeur)} pixels de large, et "
                f"l'écran en a {screen.largeur} : tout y est réduit"
            )
            yield sure_or_asked(
                whole(parcours, page.indice),
                said,
                sure=share >= _SHRUNK,
                question="Lit-on la page sans l'agrandir, puis la faire glisser ?",
            )
            return
