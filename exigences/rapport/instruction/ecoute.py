"""« Ce que tu entends »: a screen, told to who takes the place of a person who does not see."""

from collections.abc import Iterator

from exigences.model.rapport.ecoute import EcranEntendu
from exigences.model.rapport.instruction import Enumeration
from exigences.model.rapport.sosies import SosieRapport
from exigences.rapport.instruction.dire import cite
from exigences.rapport.langue import combien, enumere

COURTE = 12
"""Announcements beyond which the list is folded."""


def heard(person: SosieRapport | None, numero: int) -> Iterator[str | Enumeration]:
    """What is heard on a screen; nothing for a person who sees it."""
    ecoute = () if person is None else person.ecoute
    ecran = next((e for e in ecoute if e.ecran == numero), None)
    if ecran is None:
        return
    yield _opening(ecran)
    points = ecran.annonces
    if ecran.autres:
        points = (*points, f"et {combien(ecran.autres, 'autre annonce')} jusqu'au bas de la page")
    yield Enumeration(
        amorce=f"Ce que tu entends, dans l'ordre : {combien(len(ecran.annonces), 'annonce')}.",
        points=points,
        repliee=len(points) > COURTE,
    )


def _opening(ecran: EcranEntendu) -> str:
    """The title, then what one may jump to."""
    title = (
        f"La voix dit d'abord le titre de la page : {cite(ecran.titre)}."
        if ecran.titre
        else "La page n'a pas de titre : la voix ne dit pas où tu es."
    )
    places = (
        f"Tu peux sauter d'un repère à l'autre (touche D de NVDA) : {enumere(ecran.reperes)}."
        if ecran.reperes
        else "Aucun repère ne permet de sauter d'une partie à l'autre."
    )
    headings = (
        f"Ou de titre en titre (touche H) : {enumere(ecran.titres)}."
        if ecran.titres
        else "Aucun titre non plus : il faut tout écouter."
    )
    if not ecran.titres and ecran.reperes:
        headings = "Aucun titre, par contre : il faut écouter toute la partie."
    fields = (
        f" De champ en champ (touche F), tu en trouves {len(ecran.champs)} : "
        f"{enumere(_short(ecran.champs))}."
        if ecran.champs
        else ""
    )
    return f"{title} {places} {headings}{fields}"


def _short(points: tuple[str, ...]) -> tuple[str, ...]:
    """The first ones, and how many follow."""
    more = len(points) - COURTE
    return (*points[:COURTE], f"{more} de plus") if more > 0 else points
