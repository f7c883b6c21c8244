"""Secret question: an answer to remember, word for word."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on, label_of, words_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_SECRET = notion("question-secrete")
_UNSURE = re.compile(r"\b(?:reponses?|questions?) (?:personnelles?|de securite)\b|\banimal de comp")


@detector(
    Exigence(
        id="question-secrete",
        categorie=Categorie.IDENTITE,
        titre="Question secrète",
        demande="Choisir une question secrète et retenir la réponse, telle qu'elle a été tapée.",
        instruction="Note la question choisie et ta réponse, à la lettre près.",
        pourquoi=(
            "Des mois plus tard, il faut la même réponse, avec la même orthographe. La question "
            "touche souvent à l'intime."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(MAZET,),
        effort=Effort.ECRAN,
        remediation=(
            "Supprimer la question secrète : un lien ou un code envoyé suffit, ou un passage au "
            "guichet."
        ),
        limites=(
            "Seules des questions courantes sont reconnues (nom de jeune fille, animal, question "
            "de sécurité) ; une question que la personne écrit elle-même, sans ces mots, est "
            "manquée."
        ),
        annonce=(
            "question secrète",
            "question de sécurité",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields whose words are those of a secret question."""
    for page in parcours.pages:
        for champ in asked_on(page):
            words = f"{words_of(champ)} | {fold(' | '.join(champ.options[:30]))}"
            found = _SECRET.search(words)
            if found:
                yield sure_or_asked(
                    champ.lieu,
                    label_of(champ),
                    sure=not _UNSURE.match(found[0]),
                    question="Cette réponse servira-t-elle à prouver qui l'on est plus tard ?",
                )
