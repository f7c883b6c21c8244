"""Builders of the mistakes that a replay made on purpose."""

from typing import Any

from exigences.model.facts.provocation import LienMessage, MessageProvoque, ProvocationFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.procedure import GenreProvocation


def essai(genre: GenreProvocation, **autres: Any) -> ProvocationFacts:
    """Build a mistake that was made on the first state, of which nothing is told."""
    defaut: dict[str, Any] = {
        "genre": genre,
        "etape": "etapes.1",
        "page": 0,
        "abstention": None,
        "bouton": None,
        "definitif": False,
        "avance": False,
        "gardes": (),
        "perdus": (),
        "efface": False,
        "etat": None,
        "messages": (),
        "marques": False,
        "refuses": frozenset(),
        "ecritures": (),
        "opaque": False,
    }
    return ProvocationFacts(**defaut | autres)


def message(texte: str, lien: LienMessage, selecteur: str) -> MessageProvoque:
    """Build what was said of a mistake, which names its field and says what to do."""
    lieu = Lieu(page=0, selecteur=selecteur)
    return MessageProvoque(lieu=lieu, texte=texte, lien=lien, nomme=True, remede=True)


_PERDU = Lieu(page=0, selecteur="#nom")
REVENU = essai(GenreProvocation.REPRISE, perdus=(_PERDU,))
"""Who left before the sending and came back found an empty form."""
RETROUVE = essai(GenreProvocation.REPRISE, gardes=(_PERDU,))
"""They found what they had written."""
REPRIS = essai(GenreProvocation.REPRISE, avance=True)
"""They found what comes after it."""
EN_PARTIE = essai(GenreProvocation.REPRISE, gardes=(_PERDU,), perdus=(_PERDU,))
"""They found a part of it."""
