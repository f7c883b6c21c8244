"""Says whether a person passed, or saw, the door by which one enters an account."""

from collections.abc import Iterator

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, place_of
from exigences.model.catalogue.exigence import Annonce, Certitude, Exigence, Preuve
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bouton, Lien, ParcoursFacts
from exigences.mots import notion

_ACCOUNT = "compte-utilisateur"
_DOOR = notion("porte-d-un-compte")
_QUESTION = "« {porte} », à côté du reste, dit-il assez qu'il faut un compte ?"


def told_by_a_door(
    exigence: Exigence, asked: Preuve, parcours: ParcoursFacts
) -> tuple[Annonce, Preuve] | None:
    """What « Connexion » tells of an account, before it is asked for.

    Whoever pressed it knew; beside the way that was taken, it may be for other things: a question.
    """
    if exigence.id != _ACCOUNT:
        return None
    pressed = acted_on(parcours)
    doors = tuple(_doors(asked, parcours))
    taken = next((door for door in doors if place_of(door.lieu) in pressed), None)
    if taken is not None:
        here = (taken.lieu.page, taken.lieu.ordre)
        early = parcours.seuil is None or here < parcours.seuil
        return Annonce.PREALABLE if early else Annonce.TARDIVE, Preuve.at(taken.lieu, taken.texte)
    if not doors:
        return None
    seen = doors[0]
    doubt = Preuve.at(
        seen.lieu,
        seen.texte,
        certitude=Certitude.DOUTEUSE,
        question=_QUESTION.format(porte=seen.texte),
    )
    return Annonce.A_VERIFIER, doubt


def _doors(asked: Preuve, parcours: ParcoursFacts) -> Iterator[Lien | Bouton]:
    """The doors of the screens before that which asks, but for those of a footer."""
    here = parcours.etats[asked.page].ecran
    for page in parcours.pages[: asked.page]:
        if page.ecran == here:
            continue
        controls: list[Lien | Bouton] = [*page.liens, *page.boutons, *page.liens_replies]
        for control in controls:
            if control.region is not Region.PIED and _DOOR.search(fold(control.texte)):
                yield control
