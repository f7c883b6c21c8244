"""What the page shows of each step, those that a fork or a frame holds included."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.model.procedure.etape import Envoyer, Etape, Franchir
from exigences.redaction.document import Redaction
from exigences.redaction.etabli import Etat
from exigences.redaction.formes import Case, cases_of
from exigences.redaction.place import Place, branches_of
from exigences.replay.phrases import phrase_of

_INSIDE = "Une des étapes ci-dessous n'a pas pu être faite."


@dataclass(frozen=True, slots=True, kw_only=True)
class Branche:
    """Steps that another holds."""

    titre: str
    etapes: tuple["EtapeVue", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EtapeVue:
    """A step as the page shows it."""

    place: Place
    phrase: str
    cases: tuple[Case, ...]
    branches: tuple[Branche, ...]
    faite: bool
    suivante: bool
    echec: bool
    arrete: bool
    """Whether the browser will stop before it."""
    message: str
    premiere: bool
    derniere: bool

    @property
    def nommee(self) -> str:
        """How its buttons tell it from the others."""
        return f"l'étape {self.place.numero} : {self.phrase}"


def seen(redaction: Redaction, etat: Etat) -> tuple[EtapeVue, ...]:
    """The steps of the procedure, and what became of them."""
    return tuple(_seen(redaction.etapes, Place(rang=0), etat))


def places(redaction: Redaction) -> tuple[tuple[str, str], ...]:
    """Where a step may be added: its value in a form, and what is read."""
    return ("", "À la fin"), *_places(redaction.etapes, Place(rang=0))


def _places(steps: tuple[Etape, ...], first: Place) -> Iterator[tuple[str, str]]:
    for rang, step in enumerate(steps):
        place = first.beside(rang)
        yield str(place), f"Avant l'étape {place.numero} : {phrase_of(step)}"
        for branch, titre, inner in branches_of(step):
            yield from _places(inner, place.inside(branch, 0))
            end = place.inside(branch, len(inner))
            yield str(end), f"À la fin de « {titre.lower()} », dans l'étape {place.numero}"


def _seen(steps: tuple[Etape, ...], first: Place, etat: Etat) -> Iterator[EtapeVue]:
    for rang, step in enumerate(steps):
        place = first.beside(rang)
        failed = _failed(place, etat)
        yield EtapeVue(
            place=place,
            phrase=phrase_of(step),
            cases=cases_of(step),
            branches=tuple(
                Branche(titre=titre, etapes=tuple(_seen(inner, place.inside(branch, 0), etat)))
                for branch, titre, inner in branches_of(step)
            ),
            faite=place.premier < etat.faites,
            suivante=not place.dans and rang == etat.faites,
            echec=bool(failed),
            arrete=isinstance(step, Envoyer | Franchir),
            message=failed or _said(place, etat),
            premiere=rang == 0,
            derniere=rang == len(steps) - 1,
        )


def _failed(place: Place, etat: Etat) -> str:
    """Why a step could not be done, '' where it could, or was not tried."""
    if not etat.echec:
        return ""
    if str(place) == etat.echec_en:
        first = etat.echec[0] if etat.echec.startswith("http") else etat.echec[0].upper()
        return f"{first}{etat.echec[1:]}"
    return _INSIDE if etat.echec_en.startswith(f"{place}.") else ""


def _said(place: Place, etat: Etat) -> str:
    done = min(etat.faites, len(etat.messages))
    return etat.messages[place.rang] if not place.dans and place.rang < done else ""
