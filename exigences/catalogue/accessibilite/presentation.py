"""Presentation: content hidden or told apart by looks alone."""

import re
from collections.abc import Iterator

from exigences.catalogue.acces import theme_evidence
from exigences.catalogue.base import detector
from exigences.catalogue.sources import LOI_2005_ARTICLE_47, rgaa
from exigences.facts.langue.texte import fold
from exigences.facts.page.editeurs import stands_by_a_credit
from exigences.model.catalogue.exigence import (
    Categorie,
    Certitude,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_THEME = 10
_TAG = re.compile(r"<[^>]*>")
_STEP = re.compile(r" [/›»>] ")
_NAME = 5
"""Words of the name of a folder, at most."""
_BAR = r"[ |·•/]{1,3}"
_SHORT = 120
"""Characters of a text that may be no more than a credit."""
_CREDIT = notion("credit-d-un-logiciel")
_QUESTION = "Ce lien se distingue-t-il du texte autrement que par la couleur ?"


@detector(
    Exigence(
        id="presentation",
        categorie=Categorie.ACCESSIBILITE,
        titre="Présentation",
        demande="Distinguer au moins un contenu par sa seule apparence.",
        instruction="Au moins un lien ou un contenu ne se distingue qu'à l'œil : regarde bien.",
        pourquoi=("Un lien que seule la couleur distingue égare qui ne voit pas bien."),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("10.6", "10.8"),
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.ECRAN,
        remediation="Souligner les liens dans le texte, et retirer du focus ce qui est caché.",
        limites=(
            "La feuille de style n'est pas retirée. Ce que seule la souris montre, et ce qui se "
            "coupe une fois agrandi, relèvent d'autres exigences."
        ),
        observation=Observation.AXE,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read what axe found on this theme; a link alone in brackets stands apart from the text.

    So does one of a row between bars, or that is a sign alone; the credit of a program is read by
    nobody on their way.
    """
    for preuve in theme_evidence(parcours, _THEME, _QUESTION):
        if preuve.certitude is Certitude.CERTAINE and _stands_apart(parcours, preuve):
            yield preuve.doubted(_QUESTION)
        else:
            yield preuve


def _stands_apart(parcours: ParcoursFacts, preuve: Preuve) -> bool:
    """Whether what was found is a link that no text runs into."""
    words = " ".join(_TAG.sub("", preuve.extrait).split())
    page = parcours.etats[preuve.page]
    if preuve.extrait.startswith("<a ") and _is_a_sign(page, preuve):
        return True
    if not words or not preuve.extrait.startswith("<a "):
        return False
    own = (preuve.cadre, preuve.selecteur)
    for lien in page.liens:
        if lien.lieu.element == own and stands_by_a_credit(lien.lieu, page.blocs):
            return True
    held = [bloc.texte for bloc in page.blocs if words in bloc.texte]
    return any(
        _apart(words, texte) or _in_a_row(words, texte, page) or _on_a_path(words, texte)
        for texte in held
    )


def _is_a_sign(page: PageFacts, preuve: Preuve) -> bool:
    """Whether a link shows a sign alone: « ⏏ » is not read for a word of the text."""
    here = (lien.texte for lien in page.liens if lien.lieu.boite == preuve.boite is not None)
    return any(not any(map(str.isalnum, texte)) for texte in here)


def _apart(words: str, texte: str) -> bool:
    """Whether a text holds a link in brackets, or credits a program by it."""
    credit = len(texte) <= _SHORT and _CREDIT.search(fold(texte))
    return f"({words})" in texte or f"[{words}]" in texte or bool(credit)


def _on_a_path(words: str, texte: str) -> bool:
    """Whether a text is the way to a thing, from folder to folder, and a link one of its steps."""
    steps = [part.strip() for part in _STEP.split(texte)]
    return len(steps) > 1 and words in steps and all(0 < len(s.split()) <= _NAME for s in steps)


def _in_a_row(words: str, texte: str, page: PageFacts) -> bool:
    """Whether nothing but a bar stands between a link and another one of its text."""
    others = {lien.texte for lien in page.liens if lien.texte in texte} - {words, ""}
    if not others:
        return False
    other = "|".join(map(re.escape, others))
    own = re.escape(words)
    row = rf"(?<!\w)(?:{own}{_BAR}(?:{other})|(?:{other}){_BAR}{own})(?!\w)"
    return re.search(row, texte) is not None
