"""Gives what goes past a narrow window as evidence (WCAG 2.1, criterion 1.4.10)."""

from collections.abc import Iterator

from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.facts import ParcoursFacts

_EXTRAIT = 300
_QUESTION = "À 320 pixels de large, ce contenu se lit-il en entier, sans défiler de côté ?"


def overflow_evidence(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Words and fields that one must scroll sideways to read, then those to look at."""
    for page in parcours.pages:
        for found in page.debordements:
            said = f"{found.texte} (jusqu'à {found.bord} pixels, pour une fenêtre de 320)"
            yield Preuve.at(
                found.lieu,
                said[:_EXTRAIT].strip(),
                certitude=Certitude.CERTAINE if found.certain else Certitude.DOUTEUSE,
                question="" if found.certain else _QUESTION,
            )
