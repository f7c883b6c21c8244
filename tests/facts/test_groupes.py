"""The boxes of a question that is marked are one field to answer, and the first stands for it."""

from typing import Any

from exigences.facts.page.groupes import with_marked_groups
from exigences.model.facts.champs import Champ
from tests.fabrique import champ


def _cases(question: str, **autres: Any) -> list[Champ]:
    return [
        champ(
            niveau,
            type="checkbox",
            nom="niveau",
            groupe=question,
            selecteur=f"#{niveau}",
            obligatoire=False,
            **autres,
        )
        for niveau in ("ms", "gs", "cp")
    ]


def _dus(question: str, **autres: Any) -> list[tuple[str, tuple[str, ...]]]:
    lus = with_marked_groups(_cases(question, facultatif=True, **autres))
    return [(c.lieu.selecteur, c.autres) for c in lus if c.obligatoire and not c.facultatif]


def test_one_box_of_a_starred_question_is_to_tick() -> None:
    assert _dus("Niveaux de la classe *") == [("#ms", ("#gs", "#cp"))]
    assert _dus("Niveaux de la classe (obligatoire)") == [("#ms", ("#gs", "#cp"))]


def test_a_question_without_a_mark_may_be_left() -> None:
    assert _dus("Niveaux de la classe") == []
    assert _dus("Niveaux de la classe (facultatif) *") == []
    assert _dus("Les champs avec * sont à remplir") == []


def test_a_box_alone_or_of_another_name_stands_for_itself() -> None:
    seule = with_marked_groups(_cases("Niveaux *")[:1])
    assert [c.obligatoire for c in seule] == [False]
    noms = [
        champ(nom, type="checkbox", nom=nom, groupe="Accords *", obligatoire=False)
        for nom in ("un", "deux")
    ]
    assert [c.obligatoire for c in with_marked_groups(noms)] == [False, False]
