"""Small targets: what must be pressed is under 24 by 24 CSS pixels."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice

from exigences.catalogue.absences import whole
from exigences.catalogue.acces import axe_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CIBLE_24, LOI_2005_ARTICLE_47
from exigences.catalogue.usage import used_places
from exigences.facts.page.lecture import acted_on, label_of, place_of
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bouton, ParcoursFacts
from exigences.model.lieu import Boite, Lieu

_QUESTION = "Cette cible a-t-elle au moins 24 pixels de côté, ou assez d'espace autour d'elle ?"
_NEEDED = "La démarche a-t-elle besoin de ce lien, ou de ce bouton ?"
_BOXES = ("checkbox", "radio")
_TICKED = re.compile(r"""\btype=["']?(?:radio|checkbox)\b""")
_DRAWN = 13.0
"""CSS pixels of the side of a box to tick that no style has changed."""
_COVERED = "Ce qui couvre cette cible s'écarte-t-il, ou faut-il viser ce qu'il en reste ?"
_ENOUGH = 24.0
"""CSS pixels of the side of a target from which it is small only by what lies over it."""
_NEAR = 24.0
"""CSS pixels around what is pressed in which a small link is pressed by mistake."""

_THIN, _LOW = 24.0, 18.0
"""CSS pixels under which a button, and a link, that is pressed far from anything else is to be
aimed at: a link is as high as the words of a sentence."""
_TINY, _MANY = 18.0, 3
"""CSS pixels of the side of several controls that are to be aimed at, were they apart."""
_LEAST = 6.0
"""CSS pixels under which an element is hidden, and another one is pressed for it."""
_APART = "Se touchent-elles du premier coup, sans agrandir la page ?"
_ALONE = "Se touche-t-il du premier coup, sans agrandir la page, ou par les mots qui l'entourent ?"


@detector(
    Exigence(
        id="cible-petite",
        categorie=Categorie.ACCESSIBILITE,
        titre="Cible petite",
        demande="Viser des boutons, des cases ou des liens de moins de 24 pixels.",
        instruction=(
            "Vise bien : au moins une cible est petite ou mince. Agrandis la page s'il le faut."
        ),
        pourquoi="Une main qui tremble, un gros doigt ou un petit écran font appuyer à côté.",
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            CIBLE_24,
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Donner à chaque cible au moins 24 pixels de côté, ou l'espacer d'autant.",
        limites=(
            "Seules les cibles visibles sont mesurées, sans celles d'un menu fermé, ni les cases "
            "que le navigateur dessine. Ce dont elle ne se sert pas, loin de ce qu'elle presse, "
            "est une question, comme une grande cible couverte, ou ce qu'elle presse, mince "
            "mais seul."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe measured of the targets; what is left aside, or covered, is a question.

    So is what the procedure presses, where it is thin and stands far enough from anything else,
    and else the first screen that has several tiny ones.
    """
    yield from tuple(_measured(parcours)) or islice(chain(_thin(parcours), _tiny(parcours)), 1)


def _measured(parcours: ParcoursFacts) -> Iterator[Preuve]:
    aimed = tuple(used_places(parcours))
    for preuve in axe_evidence(parcours, lambda f: f.regle == "target-size", _QUESTION):
        if _is_the_browsers(preuve):
            continue
        if _is_covered(preuve):
            yield preuve.doubted(_COVERED)
            continue
        spare = aimed and not _is_met(preuve, aimed)
        certain = preuve.certitude is Certitude.CERTAINE
        yield preuve.doubted(_NEEDED) if spare and certain else preuve


def _thin(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The controls that the procedure presses, or ticks, and that are thin by themselves."""
    pressed = acted_on(parcours)
    for page in parcours.pages:
        boxes = (champ for champ in page.champs if champ.type in _BOXES)
        named = [(one.lieu, one.texte, _LOW) for one in page.liens]
        named += [(one.lieu, one.texte, _THIN) for one in page.boutons]
        named += [(box.lieu, label_of(box), _THIN) for box in boxes]
        for lieu, name, least in named:
            if place_of(lieu) in pressed and lieu.boite is not None:
                side = min(lieu.boite.largeur, lieu.boite.hauteur)
                if _LEAST <= side < least:
                    said = f"{f'{side:g}'.replace('.', ',')} pixels : {name or 'sans nom'}"
                    yield sure_or_asked(lieu, said, sure=False, question=_ALONE)


def _tiny(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The screens whose body has several tiny buttons or boxes, were they far apart."""
    for page in parcours.pages:
        boxes = (champ for champ in page.champs if champ.type in _BOXES)
        controls: list[Bouton | Champ] = [*page.boutons, *boxes]
        drawn = (one.lieu.boite for one in controls if one.region in CORPS)
        sides = [min(boite.largeur, boite.hauteur) for boite in drawn if boite is not None]
        small = [side for side in sides if _LEAST <= side < _TINY and side != _DRAWN]
        if len(small) >= _MANY:
            said = f"{len(small)} boutons ou cases de moins de {_TINY:g} pixels"
            yield sure_or_asked(whole(parcours, page.indice), said, sure=False, question=_APART)


def _is_the_browsers(preuve: Preuve) -> bool:
    """Whether a box or a button to tick is as the browser draws it: the criterion excepts it."""
    ticked = preuve.extrait.startswith("<input") and _TICKED.search(preuve.extrait)
    boite = preuve.boite
    return bool(ticked) and boite is not None and boite.largeur == boite.hauteur == _DRAWN


def _is_covered(preuve: Preuve) -> bool:
    """Whether a target is large enough: then what was measured is its rest under another one."""
    boite = preuve.boite
    return boite is not None and min(boite.largeur, boite.hauteur) >= _ENOUGH


def _is_met(preuve: Preuve, aimed: Iterable[Lieu]) -> bool:
    """Whether a person aims at what was found, or so near that they may press it by mistake."""
    return any(
        (lieu.page, lieu.cadre) == (preuve.page, preuve.cadre)
        and (lieu.selecteur == preuve.selecteur or _are_near(lieu.boite, preuve.boite))
        for lieu in aimed
    )


def _are_near(one: Boite | None, other: Boite | None) -> bool:
    """Whether less than 24 pixels part two boxes; one that was not measured may be near."""
    return one is None or other is None or one.distance(other) < _NEAR
