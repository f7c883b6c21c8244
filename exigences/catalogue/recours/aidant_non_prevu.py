"""No helper foreseen: nothing is said for whoever helps."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.sources import DEFENSEUR_2024, MAZET
from exigences.facts.demandes.acces_seul import (
    account_opened,
    asks_more_than_access,
    registers,
    signed_in,
)
from exigences.facts.demandes.equipe import is_for_those_inside
from exigences.facts.demandes.formalite import is_a_formality
from exigences.facts.demandes.objet import is_about_access, leaves_something_to_read
from exigences.facts.langue.questions import is_denied, said_in
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import obstacles_met
from exigences.facts.page.liens import helpful
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
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion
from exigences.mots.flair import flair

_HELPER = notion("aidant")
_FOR_ANOTHER = notion("agit-pour-un-autre")
"""What an answer or its label says of whoever helps: other words are those of what one does."""
_PLACES = notion("page-pour-se-faire-aider")
_FOR_SOMEONE = "Quelqu'un fait-il cette démarche pour un autre, ou avec lui ?"


@detector(
    Exigence(
        id="aidant-non-prevu",
        categorie=Categorie.RECOURS,
        titre="Aidant non prévu",
        demande="Faire sans aide : rien n'est prévu pour la personne qui aide.",
        instruction=(
            "Rien n'est prévu pour la personne qui t'aide : reste avec elle, et garde la main sur "
            "ce qui est écrit et envoyé."
        ),
        pourquoi=(
            "Plus d'une personne sur trois a parfois besoin d'aide ; sans place pour l'aidant, il "
            "agit avec le mot de passe d'un autre."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            DEFENSEUR_2024,
            MAZET,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Prévoir qu'un proche ou un professionnel aide, avec un mandat simple, et dire où se "
            "faire aider."
        ),
        limites=(
            "Un seul mot pour la personne qui aide, où que ce soit, suffit à ne rien constater : "
            "rien ne vérifie que cette aide est possible. Hors d'une formalité, ce qui se remplit "
            "sans compte n'est qu'une question : qui aide peut l'écrire aussi."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a word to or about whoever helps: in texts, labels, options and links."""
    if any(map(_foresees_a_helper, helpful(parcours))):
        return
    own = _is_done_alone(parcours)
    for preuve in missing(
        parcours,
        f"Rien pour la personne qui aide, sur {screens_seen(parcours)}",
        _PLACES,
        "La page « {page} » dit-elle comment se faire aider ?",
        near=flair("aidant-non-prevu"),
    ):
        certain = preuve.certitude is Certitude.CERTAINE
        yield preuve.doubted(_FOR_SOMEONE) if own and certain else preuve


def _is_done_alone(parcours: ParcoursFacts) -> bool:
    """Whether nobody expects a place for whoever helps.

    Nobody changes a password in the place of another, nor writes in their name among peers; an
    account may be opened with their help. What is open to all, but a formality, needs no place;
    nor does what a team works with.
    """
    access = is_about_access(parcours.procedure) and not asks_more_than_access(parcours)
    return (
        (access and (signed_in(parcours) or not registers(parcours)))
        or leaves_something_to_read(parcours)
        or is_for_those_inside(parcours)
        or (_is_open_to_all(parcours) and not is_a_formality(parcours))
    )


def _is_open_to_all(parcours: ParcoursFacts) -> bool:
    """Whether nobody has to be anyone to come in: whoever helps fills the screens in as well."""
    known = signed_in(parcours) or registers(parcours) or account_opened(parcours) is not None
    return not known and not any(obstacles_met(parcours))


def _foresees_a_helper(page: PageFacts) -> bool:
    """Whether a page speaks of whoever helps, or an answer to choose is theirs.

    A trade in a list, or an activity, announces no helper.
    """
    read = (phrase for bloc in page.blocs if not bloc.champ for phrase in said_in(bloc))
    said = [plie for texte, plie, _ in read if not is_denied(texte)]
    said += [fold(lien.texte) for lien in page.liens]
    answers = [bloc.texte for bloc in page.blocs if bloc.champ]
    answers += [text for c in page.champs for text in (c.libelle_visible, c.groupe, *c.options)]
    return any(map(_HELPER.search, said)) or any(
        _FOR_ANOTHER.search(fold(text)) for text in answers
    )
