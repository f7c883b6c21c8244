"""No paper: neither a form to print nor a letter is accepted."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import doubted_unless, sentences_naming, sure_or_asked
from exigences.catalogue.sources import CONSEIL_D_ETAT_2022, INSEE_FOCUS_267
from exigences.facts.demandes.acces_seul import (
    asked_more_so_far,
    asks_more_than_access,
    only_reads,
    registers,
)
from exigences.facts.demandes.formalite import (
    is_a_formality,
    is_ones_own_tool,
    joins_others,
)
from exigences.facts.demandes.objet import gives_up_an_account
from exigences.facts.page.lecture import phrases
from exigences.facts.voies.alternatives import Voie, is_to_pay, paid_otherwise, ways_said
from exigences.facts.voies.detours import sends_an_original
from exigences.facts.voies.recours import addresses_in_body, gives, offers
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts, TypeContact
from exigences.mots import notion
from exigences.mots.flair import flair

_PLACES = notion("page-sur-le-papier")
_NAMED = notion("papier-ou-lettre-peut-etre")
"""What may be a paper or a letter (folded text)."""
_WHOLE = "Toute la demande peut-elle être faite par courrier, comme cet original ?"
_IS_IT_EXPECTED = "Quelqu'un voudrait-il faire cette démarche sur papier ?"
_ON_LINE = notion("papier-qui-reste-en-ligne")


def _is_no_mere_password(parcours: ParcoursFacts) -> bool:
    """Whether a letter could do it: a password is neither changed nor found again on paper."""
    return asks_more_than_access(parcours) or _begins_or_ends_an_account(parcours)


def _begins_or_ends_an_account(parcours: ParcoursFacts) -> bool:
    return registers(parcours) or gives_up_an_account(parcours.procedure)


def _may_be_taken(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """What may be a form, a letter, or an address to write to, each with its question."""
    for phrase in sentences_naming(parcours, _NAMED):
        if not _ON_LINE.search(phrase.plie) and not phrase.bloc.part_liens:
            asked = "Peut-on faire la demande sur papier ?"
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=asked)
    for phrase in phrases(parcours):
        if sends_an_original(phrase.plie):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_WHOLE)
    for lieu, texte in addresses_in_body(parcours):
        asked = "La demande peut-elle être envoyée à cette adresse ?"
        yield sure_or_asked(lieu, texte, sure=False, question=asked)


@detector(
    Exigence(
        id="papier-absent",
        categorie=Categorie.RECOURS,
        titre="Papier absent",
        demande="Se passer de papier : ni formulaire à imprimer, ni courrier.",
        instruction=(
            "Il n'y a pas de formulaire papier : garde une copie d'écran de ce que tu envoies."
        ),
        pourquoi=(
            "Le papier se prépare à son rythme, se relit, se garde, et se remplit à plusieurs."
        ),
        mode=Mode.FAIRE,
        competence=Competence.AUCUNE,
        references=(
            INSEE_FOCUS_267,
            CONSEIL_D_ETAT_2022,
        ),
        effort=Effort.SERVICE,
        remediation="Proposer un formulaire à imprimer ou à retirer, et l'adresse où l'envoyer.",
        limites=(
            "Le formulaire papier n'est pas ouvert : qu'il soit à jour et accepté n'est pas "
            "vérifié. Une adresse postale donnée sans dire à quoi elle sert n'est qu'une "
            "question ; l'absence aussi, pour un achat, un compte ou une contribution, que "
            "personne ne fait sur papier."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    ),
    applies=_is_no_mere_password,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look for a form on paper, or a sentence that accepts one or a letter, or refuses both.

    Whoever may pay by cheque, where all is to pay, needs neither; where one may come and do it,
    nobody may want them.
    """
    more = asked_more_so_far(parcours)
    if not (more or _begins_or_ends_an_account(parcours)):
        return
    if gives(parcours, TypeContact.FORMULAIRE_PAPIER):
        return
    if offers(parcours, Voie.PAPIER, Voie.COURRIER):
        return
    if is_to_pay(parcours.procedure.nom) and any(paid_otherwise(parcours.lues)):
        return
    refusals = [v for v in ways_said(parcours.pages) if Voie.REFUS in v.voies]
    if refusals:
        yield Preuve.at(refusals[0].lieu, refusals[0].texte)
        return
    asked = next(_may_be_taken(parcours), None)
    if asked is not None:
        yield asked
        return
    absent = missing(
        parcours,
        f"Ni formulaire papier, ni courrier sur {screens_seen(parcours)}",
        _PLACES,
        "La page « {page} » propose-t-elle un formulaire papier ?",
        near=flair("papier-absent"),
    )
    sent = more and not only_reads(parcours)
    expected = sent and (is_a_formality(parcours) or joins_others(parcours))
    expected = expected and not is_ones_own_tool(parcours)
    expected = expected and not offers(parcours, Voie.GUICHET)
    yield from doubted_unless(absent, _IS_IT_EXPECTED, sure=expected)
