"""Tells a formality, where paper is expected, from a purchase, an account or a contribution."""

from exigences.facts.demandes.acces_seul import account_opened
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_fields
from exigences.facts.voies.entrees import Voie, ways_in
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_RIGHT = notion("demarche-d-un-droit")
_STATE = ".gouv.fr"
_OF_A_FILE = (Nature.NAISSANCE, Nature.IDENTIFIANT_ADMINISTRATIF)
"""What an administration alone asks of a person."""


def is_a_formality(parcours: ParcoursFacts) -> bool:
    """Whether an administration grants, receives or delivers what the procedure is for.

    Opening an account is none, whatever the account leads to.
    """
    if account_opened(parcours) is not None:
        return False
    procedure = parcours.procedure
    headings = (bloc.texte for page in parcours.pages for bloc in page.blocs if bloc.niveau == 1)
    named = (procedure.nom, procedure.droit, *headings)
    return (
        any(_RIGHT.search(fold(text)) for text in named)
        or any(page.hote.endswith(_STATE) for page in parcours.pages)
        or any(way.voie is Voie.FOURNISSEUR and not way.prive for way in ways_in(parcours))
        or any(asked_fields(parcours, *_OF_A_FILE))
    )
