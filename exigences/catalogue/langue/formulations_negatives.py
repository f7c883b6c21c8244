"""Negative wording: sentences that must be turned round to be understood."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import FALC, INSEE_1993
from exigences.facts.langue.prose import french_blocs
from exigences.facts.langue.texte import excerpt, fold, sentences
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

PAIRS_CERTAIN = 3
"""Negations in one sentence from which anyone must read it again."""
_NEGATION = notion("negation-d-une-phrase")
_IDIOM = notion("negation-toute-faite")
_PILED = notion("negations-qui-s-empilent")
_TURNED = notion("negation-a-retourner")
"""A negation and a refusal, or two that no « pas » ends: at most a question."""


@detector(
    Exigence(
        id="formulations-negatives",
        categorie=Categorie.LANGUE,
        titre="Formulations négatives",
        demande="Comprendre des phrases à plusieurs négations.",
        instruction="Certaines phrases disent deux fois non : relis-les avant de cocher.",
        pourquoi=(
            "Une double négation se lit deux fois et se comprend souvent à l'envers ; une case "
            "est vite cochée de travers."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            FALC,
            INSEE_1993,
        ),
        effort=Effort.TEXTE,
        remediation="Dire ce qu'il faut faire, à la forme affirmative, une idée par phrase.",
        limites=(
            "Les négations sont comptées sans comprendre la phrase : deux dans une même phrase ne "
            "donnent qu'une question, et une phrase difficile d'une autre façon est manquée."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find sentences where negations pile up; two in two clauses only raise a question."""
    seen: set[str] = set()
    for _, bloc in french_blocs(parcours):
        for sentence in sentences(bloc.texte):
            plain = _IDIOM.sub(" ", fold(sentence))
            turned = bool(_TURNED.search(plain))
            if sentence in seen or not (turned or _NEGATION.search(plain)):
                continue
            seen.add(sentence)
            pairs = sum(1 for _ in _NEGATION.finditer(plain))
            certain = pairs >= PAIRS_CERTAIN or bool(_PILED.search(plain))
            if certain or turned or pairs > 1:
                yield sure_or_asked(
                    bloc.lieu,
                    excerpt(sentence),
                    sure=certain,
                    question="Cette phrase se comprend-elle du premier coup ?",
                )
