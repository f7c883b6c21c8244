"""Tells a formality, where paper is expected, from a purchase, an account or a contribution."""

from exigences.facts.demandes.acces_seul import account_opened
from exigences.facts.demandes.fiche import edits_a_record
from exigences.facts.demandes.objet import is_about_access, makes_a_thing_on_line
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_fields, signs_in_by, speaks_of_a_letter
from exigences.facts.voies.entrees import Voie, ways_in
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import NiveauAlternative, ParcoursFacts
from exigences.mots import notion

_RIGHT = notion("demarche-d-un-droit")
_JOINS = notion("entrer-dans-un-groupe")
_TO_BE_ANSWERED = notion("ecrire-pour-avoir-reponse")
_AFTERWARDS = notion("suit-ce-qui-est-demande")
_REPORTS = notion("signale-ce-qui-ne-va-pas")
_KEEPS = notion("note-ce-que-l-on-fait")
_WORKS = notion("s-occupe-de-ses-affaires")
_BARE = notion("demande-sans-objet")
_OWN = notion("a-soi")
_STATE = ".gouv.fr"
_OF_A_FILE = (Nature.NAISSANCE, Nature.IDENTIFIANT_ADMINISTRATIF)
"""What an administration alone asks of a person."""
_OF_ONESELF = frozenset(
    {
        *_OF_A_FILE,
        Nature.ADRESSE,
        Nature.COURRIEL,
        Nature.IDENTIFIANT_CONNEXION,
        Nature.MOT_DE_PASSE,
        Nature.NOM,
        Nature.NOUVEAU_MOT_DE_PASSE,
        Nature.PAIEMENT,
        Nature.TELEPHONE,
    }
)
"""What tells who one is: without any of it, nobody can receive what is done, nor answer."""
_TO_BE_SERVED = (Nature.ADRESSE, Nature.COURRIEL, Nature.NOM, Nature.PAIEMENT, Nature.TELEPHONE)
"""What is given to be served or answered, whatever the name says."""
_OF_SOMEONE = frozenset(
    {*_OF_A_FILE, Nature.ADRESSE, Nature.TELEPHONE, Nature.FICHIER, Nature.PAIEMENT}
)
"""What is asked of someone who is to be served elsewhere than on a screen."""


def is_a_formality(parcours: ParcoursFacts) -> bool:
    """Whether an administration grants, receives or delivers what the procedure is for.

    Opening an account is none, whatever the account leads to, nor is a message, nor a thing
    of one's own on line, nor a record of oneself to change, nor what follows a request that was
    made, nor telling of a hole in the street: nobody has a right to it. « Déposer une demande »
    alone is how a program calls any message.
    """
    procedure = parcours.procedure
    if account_opened(parcours) is not None or is_about_access(procedure):
        return False
    if makes_a_thing_on_line(procedure) or edits_a_record(parcours):
        return False
    name = fold(procedure.nom)
    if any(one.search(name) for one in (_TO_BE_ANSWERED, _AFTERWARDS, _REPORTS)):
        return False
    headings = (bloc.texte for page in parcours.pages for bloc in page.blocs if bloc.niveau == 1)
    named = (procedure.nom, procedure.droit, *headings)
    return any(_grants(fold(text)) for text in named) or _shows_an_administration(parcours)


def is_ones_own_tool(parcours: ParcoursFacts) -> bool:
    """Whether one looks after things of one's own, or of one's work: nobody is to receive them.

    The name says so, or what it is a right to, or that a thing is one's own where nothing tells
    who one is. A message, a right, what follows a request, and whoever gives access, are someone.
    """
    procedure = parcours.procedure
    if _keeps_a_record(parcours):
        return True
    name = fold(procedure.nom)
    if is_about_access(procedure) or is_a_formality(parcours) or _names_a_right(parcours):
        return False
    if _TO_BE_ANSWERED.search(name) or _AFTERWARDS.search(name) or _JOINS.search(name):
        return False
    right = fold(procedure.droit)
    if _WORKS.search(right) and _OWN.search(right):
        return True
    served = asked_fields(parcours, *_TO_BE_SERVED)
    if _WORKS.search(name) and all(signs_in_by(page, champ) for page, champ in served):
        return True
    return bool(_OWN.search(f"{name}. {right}")) and not any(
        champ.nature in _OF_ONESELF or champ.type == "textarea"
        for _, champ in asked_fields(parcours)
    )


def joins_others(parcours: ParcoursFacts) -> bool:
    """Whether one comes to take part in what is not on a screen: a meeting, a club, a survey."""
    return bool(_JOINS.search(fold(parcours.procedure.nom)))


def may_be_expected_elsewhere(parcours: ParcoursFacts) -> bool:
    """Whether a person may think that what they come for is had otherwise than on a screen.

    It is what an administration grants, what one takes part in, a letter, an answer, or another way
    is named; whoever is on the site of a shop, of a study or of a guide knows that it is a site.
    """
    if parcours.alternative.niveau is not NiveauAlternative.AUCUNE:
        return True
    return not _keeps_a_record(parcours) and _is_for_anyone(parcours)


def serves_the_public(parcours: ParcoursFacts) -> bool:
    """Whether anyone may have to come: for a right, to join others, for a letter or an answer.

    What a team works with, or peers write together, is chosen by who uses it.
    """
    return _is_for_anyone(parcours) and not is_ones_own_tool(parcours)


def _is_for_anyone(parcours: ParcoursFacts) -> bool:
    named = fold(parcours.procedure.nom)
    return (
        is_a_formality(parcours)
        or _names_a_right(parcours)
        or joins_others(parcours)
        or speaks_of_a_letter(named)
        or bool(_TO_BE_ANSWERED.search(named))
    )


def _keeps_a_record(parcours: ParcoursFacts) -> bool:
    """Whether one signs in, by a password, to a space of one's own, to note there what one does.

    What an administration keeps is a file, and its own.
    """
    return (
        bool(_KEEPS.search(fold(parcours.procedure.nom)))
        and any(signs_in_by(page, champ) for page, champ in asked_fields(parcours))
        and not _shows_an_administration(parcours)
    )


def _shows_an_administration(parcours: ParcoursFacts) -> bool:
    """Whether the host, a way in or what is asked is that of an administration."""
    return (
        any(page.hote.endswith(_STATE) for page in parcours.pages)
        or any(way.voie is Voie.FOURNISSEUR and not way.prive for way in ways_in(parcours))
        or any(asked_fields(parcours, *_OF_A_FILE))
    )


def opens_only_an_access(parcours: ParcoursFacts) -> bool:
    """Whether a password is invented on the one screen that asks, and nothing of a file with it.

    What is opened so is on line, as whoever opens it knows; a right that has a name may be had
    otherwise.
    """
    asked = list(asked_fields(parcours))
    screens = {page.ecran for page, champ in asked if not signs_in_by(page, champ)}
    return (
        account_opened(parcours) is not None
        and len(screens) == 1
        and not any(champ.nature in _OF_SOMEONE for _, champ in asked)
        and not _names_a_right(parcours)
    )


def _names_a_right(parcours: ParcoursFacts) -> bool:
    named = (parcours.procedure.nom, parcours.procedure.droit)
    return any(_RIGHT.search(fold(text)) for text in named)


def _grants(plie: str) -> bool:
    """Whether a folded text names a right, and not only that something is asked for."""
    return bool(_RIGHT.search(plie)) and not _BARE.match(plie)
