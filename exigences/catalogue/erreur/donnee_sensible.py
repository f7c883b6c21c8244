"""Sensitive data: a field makes one tell one's health, or a thing as intimate."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, RGPD_9
from exigences.facts.demandes.nommes import ChampNomme, fields_named, fields_offering
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_INTIMATE, _PAINFUL = notion("renseignement-de-sante"), notion("situation-intime")
_OFFERED = "Qui est dans ce cas peut-il ne pas le dire, et la page dit-elle qui le lira ?"
_QUESTION = "Peut-on laisser cette réponse vide sans rien perdre, et la page dit-elle qui la lira ?"


@detector(
    Exigence(
        id="donnee-sensible",
        categorie=Categorie.ERREUR,
        titre="Donnée sensible",
        demande="Confier à un écran sa santé, son handicap, ou une chose aussi intime.",
        instruction=(
            "Une question touche à ta santé ou à ta vie intime : demande qui lira ta réponse avant "
            "de l'écrire."
        ),
        pourquoi=(
            "Écrire une maladie ou un handicap sans savoir qui le lira fait peur ; qui se tait "
            "peut perdre son droit, ou mettre quelqu'un en danger."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            RGPD_9,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire à côté de la question pourquoi elle est posée, qui lira la réponse et combien "
            "de temps ; offrir de la donner à une personne."
        ),
        limites=(
            "La donnée se reconnaît au nom de son champ, du papier à joindre ou de leur groupe : "
            "ce que la personne écrit d'elle-même est manqué. Une case à cocher, une réponse parmi "
            "d'autres, un moment difficile (séparation, tutelle) ne sont qu'une question. Que la "
            "question soit nécessaire n'est pas jugé."
        ),
        annonce=(
            "santé",
            "handicap",
            "allergies",
            "certificat médical",
            "vaccins",
            "fiche sanitaire",
            "MDPH",
            "traitement médical",
            "perte d'autonomie",
            "dépendance",
            "hospitalisation",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find what makes one tell such a thing: fields, papers, groups, and answers to choose.

    A hard moment of one's life is a question: its first field, or answer, of each screen.
    """
    told: set[int] = set()
    for one in fields_named(parcours, _INTIMATE, groups=True):
        told.add(_screen(parcours, one))
        yield sure_or_asked(one.champ.lieu, one.texte, sure=one.sur, question=_QUESTION)
    for one in fields_offering(parcours, _INTIMATE):
        told.add(_screen(parcours, one))
        yield sure_or_asked(one.champ.lieu, one.texte, sure=False, question=_OFFERED)
    for one in _painful(parcours):
        if (screen := _screen(parcours, one)) not in told:
            told.add(screen)
            yield sure_or_asked(one.champ.lieu, one.texte, sure=False, question=_OFFERED)


def _painful(parcours: ParcoursFacts) -> Iterator[ChampNomme]:
    """What tells of a hard moment; a procedure that is named after it asks it of all."""
    if _PAINFUL.search(fold(parcours.procedure.nom)):
        return
    yield from fields_named(parcours, _PAINFUL, groups=True)
    yield from fields_offering(parcours, _PAINFUL)


def _screen(parcours: ParcoursFacts, one: ChampNomme) -> int:
    return parcours.etats[one.champ.lieu.page].ecran
