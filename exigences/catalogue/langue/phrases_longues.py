"""Long sentences: the start must be kept in mind to understand the end."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import FALC, INSEE_1993
from exigences.facts.langue.prose import measure, running_text
from exigences.facts.langue.texte import counted, excerpt, sentences
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Preuve,
)
from exigences.model.facts.facts import ParcoursFacts

WORDS_MAX = 35
"""Words of a sentence: FALC asks for 12 at most, plain writing for about 20."""
COMMAS_OF_A_LIST = 8
"""From this many commas, a sentence reads as a list."""
_MARK = re.compile(r"(?:^|(?<=\s))[-–—•·*▪]\s")


@detector(
    Exigence(
        id="phrases-longues",
        categorie=Categorie.LANGUE,
        titre="Phrases longues",
        demande="Lire de longues phrases sans en perdre le début.",
        instruction=(
            "Il y a de longues phrases : lis-les deux fois, ou demande qu'on te les résume."
        ),
        pourquoi=(
            "Une longue phrase demande de retenir son début ; avec peu d'habitude de lire, on en "
            "perd le sens."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            FALC,
            INSEE_1993,
        ),
        effort=Effort.TEXTE,
        remediation="Couper les phrases : une idée chacune, vingt mots au plus.",
        limites=(
            "Une liste écrite sans points peut passer pour une longue phrase ; à huit virgules ou "
            "à plusieurs tirets, c'est une question. Seuls les textes suivis du corps des écrans "
            "sont mesurés."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find sentences of running text over the limit; a list within one leaves a doubt."""
    for bloc in running_text(parcours):
        for sentence in sentences(bloc.texte):
            length = measure((sentence,)).mots
            if length <= WORDS_MAX:
                continue
            listed = sentence.count(",") >= COMMAS_OF_A_LIST or _marked(sentence)
            yield Preuve.at(
                bloc.lieu,
                f"{excerpt(sentence)} ({counted(length, 'mot')})",
                certitude=Certitude.DOUTEUSE if listed else Certitude.CERTAINE,
                question="Cette phrase se lit-elle comme une liste ?" if listed else "",
            )


def _marked(sentence: str) -> bool:
    """Whether dashes or bullets that open each line have made one sentence of a list."""
    marks = _MARK.findall(sentence)
    return len(marks) > 2 or (len(marks) > 1 and bool(_MARK.match(sentence)))
