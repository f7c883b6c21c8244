"""Duration too short: what is asked takes longer than the time that is announced."""

from collections.abc import Iterator

from exigences.catalogue.absences import last_page
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.annonces.reponses import announced_duration
from exigences.facts.demandes.a_remplir import answers_due
from exigences.facts.demandes.recits import texts_to_write
from exigences.facts.langue.durees import minutes_in
from exigences.facts.langue.texte import counted, excerpt, fold
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_ANSWER = 0.25
"""Minutes to read a question and answer it, at least."""
_PAPER = 2.0
"""Minutes to find a paper and join it, at least."""
_STORY = 3.0
"""Minutes to write a few sentences, at least."""
_OF_A_PART = notion("duree-d-une-partie")
_TWICE = 2
"""How many times longer what is asked must be, at the least, for no doubt to be left."""
_QUESTION = "Une personne qui n'a pas l'habitude y arrive-t-elle dans ce temps ?"


@detector(
    Exigence(
        id="duree-sous-estimee",
        categorie=Categorie.ERREUR,
        titre="Durée sous-estimée",
        demande="Prendre plus de temps que celui qui est annoncé.",
        instruction="Garde plus de temps qu'annoncé : il y a trop à faire pour finir en si peu.",
        pourquoi=(
            "Qui commence avec dix minutes devant soi est pris de court, se croit lent, et "
            "s'arrête avant la fin : ce qui est écrit peut être perdu."
        ),
        mode=Mode.AVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            DIX_PRINCIPES,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Faire chronométrer des personnes qui ne connaissent pas la démarche, et annoncer le "
            "temps de la plus lente, papiers compris."
        ),
        limites=(
            "Le temps est compté au plus court : un quart de minute par réponse, deux minutes par "
            "pièce, trois par texte à rédiger, sans la lecture. Jusqu'au double du temps annoncé, "
            "ce n'est qu'une question."
        ),
        observation=Observation.AVANT_OBSTACLE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Compare the duration that the pages announce to the least that the answers take."""
    said = announced_duration(parcours, on_screens=True)
    minutes = minutes_in(said)
    if minutes is None or _OF_A_PART.search(fold(said)):
        return
    answers = answers_due(parcours)
    papers = sum(champ.nature is Nature.FICHIER for champ in answers)
    stories = sum(1 for _ in texts_to_write(parcours))
    others = max(0, len(answers) - papers - stories)
    least = others * _ANSWER + papers * _PAPER + stories * _STORY
    if least > minutes:
        asked = [counted(others, "réponse")]
        asked += [counted(papers, "pièce")] * bool(papers)
        asked += [counted(stories, "texte à rédiger", "textes à rédiger")] * bool(stories)
        yield sure_or_asked(
            last_page(parcours),
            f"« {excerpt(said)} » pour {', '.join(asked)}",
            sure=least > _TWICE * minutes,
            question=_QUESTION,
        )
