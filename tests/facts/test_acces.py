"""What axe found, as evidence."""

import pytest

from exigences.catalogue.acces import theme_evidence
from exigences.model.facts.axe import IssueAxe
from tests.fabrique import axe, noeud_axe, page, parcours

AUTRE = "Ce texte est-il un titre ?"


@pytest.mark.parametrize(
    ("regle", "question"),
    [
        ("region", "Ce contenu se retrouve-t-il en parcourant la page par régions ?"),
        ("regle-inconnue", AUTRE),
    ],
)
def test_an_undecided_rule_asks_its_own_question(regle: str, question: str) -> None:
    found = axe(regle, noeud_axe("p"), issue=IssueAxe.INCOMPLETE, theme=9)
    (preuve,) = theme_evidence(parcours(page(axe=(found,))), 9, AUTRE)
    assert preuve.question == question
