"""Bank account: the number of one, a cheque or a direct debit is asked for."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET
from exigences.facts.demandes.banque import accounts_asked
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
    Reference,
)
from exigences.model.facts.facts import ParcoursFacts

_DROIT_AU_COMPTE = Reference(
    titre="Code monétaire et financier, article L312-1 (droit au compte bancaire)"
)
_QUESTION = "Peut-on faire cette démarche sans compte bancaire ?"


@detector(
    Exigence(
        id="compte-bancaire",
        categorie=Categorie.EQUIPEMENT,
        titre="Compte bancaire",
        demande="Avoir un compte bancaire, et de quoi le donner : RIB, IBAN ou chéquier.",
        instruction="Aie sous la main ton RIB ou ton chéquier : il te faut un compte bancaire.",
        pourquoi=(
            "Qui n'a pas de compte à son nom, ou plus de chéquier, doit en demander un à quelqu'un "
            "d'autre, ou renoncer."
        ),
        mode=Mode.AVOIR,
        competence=Competence.AUCUNE,
        references=(
            MAZET,
            _DROIT_AU_COMPTE,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire dès l'accueil qu'il faut un compte, et quel papier préparer ; puis accepter les "
            "espèces ou un mandat, et rembourser de même."
        ),
        limites=(
            "Une carte bancaire n'est pas comptée ici (« paiement-en-ligne »). Un RIB demandé "
            "pour un choix qu'on peut ne pas faire est une question, de même qu'une phrase qui "
            "laisse le choix ou vaut pour un cas, et qu'un RIB cité parmi d'autres papiers."
        ),
        annonce=(
            "rib",
            "iban",
            "relevé d'identité bancaire",
            "coordonnées bancaires",
            "compte bancaire",
            "compte en banque",
            "chèque",
            "prélèvement",
            "virement",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields and the sentences that ask for an account."""
    for asked in accounts_asked(parcours):
        yield sure_or_asked(asked.lieu, asked.texte, sure=asked.sur, question=_QUESTION)
