"""Irreversible validation: once sent, nothing can be corrected."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import CRPA_L123_1, MAZET
from exigences.facts.lecture import phrases
from exigences.facts.preuves import sure_or_asked
from exigences.facts.texte import fold
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_FINAL = re.compile(
    r"\baucun(?:e)? (?:modification|correction|changement|complement)\b[^.]{0,80}"
    r"\b(?:possible|pourr\w+|accept\w+|apres|ulterieur\w*)|"
    r"\bne (?:pourr\w+|peu\w+|ser\w+) plus\b[^.]{0,30}"
    r"\b(?:modifi\w+|corrig\w+|revenir|chang\w+|complet\w+|annul\w+)|"
    r"\b(?:validation|envoi|soumission|transmission)\b[^.]{0,30}\b(?:definiti\w+|irreversible)|"
    r"\b(?:demande|declaration|reponses?)\b[^.]{0,40}\bnon modifiables?\b|\baction irreversible\b"
)
_STILL = re.compile(
    r"\bn'est pas (?:definiti|irreversible)|\bpourrez (?:encore|toujours|ensuite)\b|\btant que\b|"
    r"\bavant (?:l'envoi|d'envoyer|de valider)\b[^.]{0,30}\bpouvez\b|\bmot de passe\b|\bcompte\b"
)
_HINT = re.compile(
    r"\b(?:valider|envoyer|confirmer|transmettre|soumettre)\b.{0,30}\bdefinitivement\b"
)


@detector(
    Exigence(
        id="validation-irreversible",
        categorie=Categorie.ERREUR,
        titre="Validation irréversible",
        demande="Envoyer une demande que l'on ne pourra plus corriger.",
        instruction=(
            "Une fois la demande envoyée, tu ne pourras plus rien changer : relis tout avant."
        ),
        pourquoi=(
            "La loi reconnaît le droit de se tromper et de corriger ; ici, rien ne permet de le "
            "faire en ligne."
        ),
        mode=Mode.SAVOIR,
        references=(
            CRPA_L123_1,
            MAZET,
        ),
        remediation="Laisser corriger ou compléter après l'envoi, et dire comment.",
        annonce=(
            "ne pourrez plus modifier",
            "validation est définitive",
            "envoi est définitif",
            "aucune modification",
            "plus modifiable",
            "irréversible",
            "plus être modifié",
            "plus modifier",
            "plus corriger",
            "demande est définitive",
            "aucune correction",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find texts that say that nothing can be changed once sent, then buttons that hint at it."""
    seen: set[str] = set()
    for phrase in phrases(parcours):
        stated = _FINAL.search(phrase.plie) and not _STILL.search(phrase.plie)
        if stated and phrase.plie not in seen:
            seen.add(phrase.plie)
            yield Preuve.at(phrase.bloc.lieu, phrase.texte)
    if seen:
        return
    for page in parcours.pages:
        for bouton in page.boutons:
            if _HINT.search(fold(bouton.texte)):
                yield sure_or_asked(
                    bouton.lieu,
                    bouton.texte,
                    sure=False,
                    question="Peut-on encore corriger après avoir appuyé sur ce bouton ?",
                )
