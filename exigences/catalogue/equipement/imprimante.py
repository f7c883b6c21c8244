"""Printer: a document must be printed for the procedure to go on."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.langue.texte import Force
from exigences.facts.page.lecture import asked_fields, other_way_places, place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import NiveauAlternative, ParcoursFacts
from exigences.mots import notion

_PRINT = notion("imprimer")

_FILLED = notion("a-faire-signer")
"""A paper that someone else fills or signs."""
_QUESTION = "Peut-on continuer sans rien imprimer ?"


@detector(
    Exigence(
        id="imprimante",
        categorie=Categorie.EQUIPEMENT,
        titre="Imprimante",
        demande="Avoir une imprimante, ou payer une impression ailleurs.",
        instruction="Trouve une imprimante avec du papier : un document est à imprimer.",
        pourquoi=(
            "Une imprimante s'achète, prend de la place et se nourrit d'encre. Sans elle, il faut "
            "sortir de chez soi et payer ailleurs."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Faire remplir et signer en ligne sans papier, ou envoyer le document par courrier à "
            "qui le demande."
        ),
        limites=(
            "Un bouton « Imprimer » n'en dit rien, seule une phrase qui le demande compte. Un "
            "document à remplir et à signer, sans qu'imprimer soit dit, n'est qu'une question."
        ),
        annonce=(
            "imprimante",
            "imprimer",
            "impression",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences that ask to print, apart from those of a complete paper way."""
    elsewhere = other_way_places(parcours)
    complete = parcours.alternative.niveau is NiveauAlternative.EQUIVALENT_COMPLET
    for phrase in sentences_naming(parcours, _PRINT):
        other_way = place_of(phrase.bloc.lieu) in elsewhere
        if phrase.force in (Force.DEMANDE, Force.CHOIX) and not (other_way and complete):
            yield sure_or_asked(
                phrase.bloc.lieu,
                phrase.texte,
                sure=phrase.force is Force.DEMANDE and not other_way,
                question=_QUESTION,
            )
    files = any(asked_fields(parcours, Nature.FICHIER))
    for phrase in sentences_naming(parcours, _FILLED) if files else ():
        if not _PRINT.search(phrase.plie) and place_of(phrase.bloc.lieu) not in elsewhere:
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)
