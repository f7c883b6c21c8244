"""Single sitting: nothing lets the person stop and come back."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless, sentences_naming, sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.demandes.a_remplir import (
    asks_on_several_screens,
    has_much_to_gather,
    has_things_to_fetch,
    is_seen_whole,
    questions,
)
from exigences.facts.demandes.acces_seul import asks_more_than_access, signed_in
from exigences.facts.demandes.creneaux import picks_a_slot
from exigences.facts.demandes.formalite import is_ones_own_tool
from exigences.facts.langue.questions import said_in
from exigences.facts.langue.texte import fold
from exigences.facts.page.liens import helpful
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.facts import Bouton, Lien, ParcoursFacts
from exigences.model.procedure.procedure import GenreProvocation
from exigences.mots import notion
from exigences.mots.flair import flair

_FOLDED = "Ce que garde ce menu replié permet-il de s'arrêter, et de reprendre plus tard ?"
FIELDS_MIN = 8
"""Fields on one screen from which stopping and coming back matters; where some are required, they
alone are counted."""
SCREENS_MIN = 3
"""Screens to fill from which a few answers are no more seen at a glance."""
FIELDS_FEW = 3
"""Fields in all that nobody needs to stop for, on however many screens."""
_DRAFT = notion("brouillon")
_NONE = notion("rien-n-est-garde")
_SAID = notion("dit-ne-rien-garder")
_FILES = notion("page-de-mes-demandes")
_KEPT = "Le compte garde-t-il ce qui est commencé, pour qui s'arrête et revient ?"
_BACK = "Qui ferme la page avant la fin, puis revient, retrouve-t-il ce qu'il avait écrit ?"
_LONE = "Tout tient sur un écran : faut-il pouvoir s'arrêter et reprendre ?"


def _is_long(parcours: ParcoursFacts) -> bool:
    """Whether there is enough to write to stop for; who picks an hour has but a name to give."""
    asked = questions(parcours)
    screens = {parcours.pages[champ.lieu.page].ecran for champ in asked}
    fields = sum(champ.obligatoire or champ.gras_seul for champ in asked) or len(asked)
    many = fields >= FIELDS_MIN or (len(screens) >= SCREENS_MIN and fields > FIELDS_FEW)
    if fields < FIELDS_MIN and picks_a_slot(parcours) and not has_much_to_gather(parcours):
        return False
    return many and asks_more_than_access(parcours)


@detector(
    Exigence(
        id="seance-unique",
        categorie=Categorie.ERREUR,
        titre="Séance unique",
        demande="Réunir tout d'avance et finir en une seule fois.",
        instruction="Prévois de finir d'une traite : rien ne permet d'arrêter et de reprendre.",
        pourquoi="Un papier manquant, une fatigue ou une coupure, et il faut tout recommencer.",
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DIX_PRINCIPES,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Garder un brouillon, et dire comment le retrouver sans compte ni mot de passe."
        ),
        limites=(
            "Sur un seul écran, à moins de vingt réponses, ce n'est qu'une question. "
            "Une phrase ou un bouton qui offre un brouillon suffit. L'absence n'est sûre que si le "
            "service l'a dit, ou si la provocation « reprise » a retrouvé le premier formulaire "
            "vide, dans le même navigateur."
        ),
        annonce=(
            "en une seule fois",
            "sans interruption",
            "pas de brouillon",
            "d'une traite",
            "ne pas être enregistrée",
            "en une fois",
            "aucune sauvegarde",
            "pas être enregistré",
            "pas enregistrer brouillon",
            "pas interrompre",
            "réservés minutes",
            "réservé minutes",
            "gardés minutes",
            "gardé minutes",
            "conservé minutes",
            "session expire",
            "temps restant",
            "formulaire s'enregistre pas",
            "page retient rien",
            "faudra tout reprendre",
            "tout recommencer",
            "demande s'enregistre pas",
            "réponses s'enregistrent pas",
            "saisie pas enregistrée",
            "réponses pas enregistrées",
            "réponses pas conservées",
        ),
        absence=True,
    ),
    applies=_is_long,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a draft that is offered anywhere, or kept by itself; one sign is enough.

    That none is offered proves nothing of what is kept: who leaves and comes back has to lose it.
    """
    reloaded = parcours.provoquees(GenreProvocation.RECHARGEMENT)
    back = parcours.provoquees(GenreProvocation.REPRISE)
    if any(p.avance or (p.gardes and not p.perdus) for p in (*reloaded, *back)):
        return
    again = [parcours.etats[p.etat] for p in back if p.etat is not None]
    for page in (*helpful(parcours), *again):
        controls: list[Bouton | Lien] = [*page.boutons, *page.liens]
        plain = [fold(c.texte) for c in controls]
        plain += [told for bloc in page.blocs for _, told, _ in said_in(bloc)]
        if any(_DRAFT.search(text) and not _NONE.search(text) for text in plain):
            return
    if kept := next(filter(_offers_a_draft, _folded(parcours)), None):
        yield sure_or_asked(kept.lieu, kept.texte, sure=False, question=_FOLDED)
        return
    long = asks_on_several_screens(parcours) or has_things_to_fetch(parcours)
    long = long and not (is_seen_whole(parcours) or is_ones_own_tool(parcours))
    if told := next(sentences_naming(parcours, _SAID), None):
        yield sure_or_asked(told.bloc.lieu, told.texte, sure=long, question=_LONE)
        return
    absent = missing(
        parcours,
        f"Aucun brouillon proposé sur {screens_seen(parcours)}",
        _FILES,
        "La page « {page} » permet-elle de reprendre une demande commencée ?",
        near=flair("seance-unique"),
    )
    question = _LONE if not long else _KEPT if signed_in(parcours) else _BACK
    lost = any(p.perdus and not p.gardes for p in back)
    yield from doubted_unless(absent, question, sure=lost and question is _BACK)


def _folded(parcours: ParcoursFacts) -> Iterator[Bouton | Lien]:
    """What the folded menus of the screens hold."""
    for page in parcours.pages:
        yield from page.liens_replies
        yield from page.boutons_replies


def _offers_a_draft(control: Bouton | Lien) -> bool:
    return bool(_DRAFT.search(fold(control.texte)))
