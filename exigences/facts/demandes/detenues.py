"""Fields that ask for what an administration already holds (« dites-le-nous une fois »)."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache

from pydantic import Field

from exigences.donnees import read_data
from exigences.facts.langue.texte import counted, fold
from exigences.facts.page.lecture import (
    acted_on,
    asked_fields,
    comes_filled,
    is_due,
    label_of,
    obstacles_met,
    place_of,
    signs_in_by,
)
from exigences.model.document import Document
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import CheminCadre
from exigences.model.procedure.etape import Obstacle
from exigences.mots import notion

_ELSEWHERE = notion("lu-sur-un-avis")
"""A number written on a paper, by which the service asks the holder itself."""
_SOMEBODY_ELSE = notion("une-autre-personne")
_REACHED, _PARTLY = 1, 4
"""Most data asked again in the first two bands of DINUM's indicator (« Vos démarches
essentielles »): goal reached, then partly."""
_PIVOT = (Nature.NOM, Nature.NAISSANCE)
"""What FranceConnect hands over: names, birth date and place (API FranceConnect, data.gouv.fr)."""


class DonneeDetenue(Document):
    """A piece of information that an administration holds."""

    id: str
    quoi: str
    detenteur: str = ""
    """Who holds it; '' where it may be one or another, or nobody."""
    interface: str = ""
    """By which an administration may obtain it; '' where none is known to us."""
    motifs: tuple[str, ...] = Field(min_length=1)
    doute: bool = False

    @property
    def phrase(self) -> str:
        """Who holds it and what could give it, in French."""
        held = f"déjà chez {self.detenteur}" if self.detenteur else "peut-être déjà détenu ailleurs"
        return f"{held}, à obtenir par l'{self.interface}" if self.interface else held


class _File(Document):
    donnees: tuple[DonneeDetenue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChampDetenu:
    """A field and the information held elsewhere that it asks for."""

    champ: Champ
    donnee: DonneeDetenue


PIVOT = DonneeDetenue(
    id="identite-pivot",
    quoi="l'identité",
    detenteur="FranceConnect, qui vient de la transmettre",
    motifs=("nom",),
    doute=True,
)


COMPTE = DonneeDetenue(
    id="compte",
    quoi="ce que l'on a dit de soi",
    detenteur="le service, où l'on vient de se connecter",
    motifs=("nom",),
    doute=True,
)
_ONESELF = (Nature.NOM, Nature.NAISSANCE, Nature.ADRESSE, Nature.COURRIEL)
"""What who opened an account most often told of themselves."""


def held_fields(parcours: ParcoursFacts) -> Iterator[ChampDetenu]:
    """The fields that ask again for data held elsewhere, or for the identity just handed over.

    Who has signed in has told the service who they are: the first field that asks it empty.
    """
    handed = _identified(parcours)
    for page, champ in asked_fields(parcours):
        data = held_by(champ)
        if data is None and champ.nature in _PIVOT and handed is not None and page.indice > handed:
            data = PIVOT
        if data is not None and (not data.doute or _is_paper(champ, data)):
            yield ChampDetenu(champ=champ, donnee=data)
    again = None if handed is not None else _asked_after_sign_in(parcours)
    if again is not None:
        yield ChampDetenu(champ=again, donnee=COMPTE)


def _asked_after_sign_in(parcours: ParcoursFacts) -> Champ | None:
    """The first empty field that asks who one is, on a later screen than a sign-in.

    What asks for somebody else, or is filled already, asks nothing again.
    """
    acted = acted_on(parcours)
    came = next((p.ecran for p, c in asked_fields(parcours) if _signed(p, c, acted)), None)
    if came is None:
        return None
    for page, champ in asked_fields(parcours):
        if page.ecran <= came or champ.nature not in _ONESELF or champ.prerempli:
            continue
        said = fold(f"{label_of(champ)} | {champ.groupe}")
        other = signs_in_by(page, champ) or _SOMEBODY_ELSE.search(said)
        if not other and is_due(parcours, champ) and not comes_filled(parcours, champ):
            return champ
    return None


def _signed(page: PageFacts, champ: Champ, acted: Set[tuple[int, CheminCadre, str]]) -> bool:
    """Whether the replay gave, in a field, a password that the person has already."""
    known = champ.nature is Nature.MOT_DE_PASSE and signs_in_by(page, champ)
    return known and place_of(champ.lieu) in acted


def band_of(number: int) -> str:
    """In which band of DINUM's « dites-le-nous une fois » a number of data asked again falls."""
    if number <= _REACHED:
        band = "0 ou 1, objectif atteint"
    elif number <= _PARTLY:
        band = f"de 2 à {_PARTLY}, objectif atteint en partie"
    else:
        band = f"{_PARTLY + 1} ou plus, objectif non atteint"
    return f"{counted(number, 'information')} en tout (DINUM, « dites-le-nous une fois » : {band})"


def held_by(champ: Champ) -> DonneeDetenue | None:
    """What a field asks that an administration holds, by its own words; a box to tick asks none."""
    said = fold(f"{label_of(champ)} | {champ.groupe}")
    if champ.nature is Nature.CONSENTEMENT or _ELSEWHERE.search(said):
        return None
    return next((data for data, pattern in _patterns() if pattern.search(said)), None)


def _is_paper(champ: Champ, data: DonneeDetenue) -> bool:
    return data is PIVOT or champ.nature is Nature.FICHIER


def _identified(parcours: ParcoursFacts) -> int | None:
    """Page where the person identified themselves by FranceConnect, on a declared way through."""
    for obstacle, lieu in obstacles_met(parcours):
        if obstacle is Obstacle.IDENTITE_NUMERIQUE:
            return lieu.page
    return None


@cache
def _patterns() -> tuple[tuple[DonneeDetenue, re.Pattern[str]], ...]:
    read = _File.model_validate(read_data("donnees_detenues.yaml"))
    return tuple((d, re.compile(rf"\b(?:{'|'.join(d.motifs)})\b")) for d in read.donnees)
