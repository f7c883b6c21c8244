"""What a state says of accessibility: with the tree, without it, and when a check breaks."""

from collections.abc import Iterator

import pytest

import exigences.facts.acces.jugement as jugement
from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.base import Controle, Vu
from exigences.facts.acces.jugement import decidable_by_checks, read_access, silent_checks
from exigences.facts.acces.registre import load_controles
from exigences.model.facts.axe import IssueAxe
from exigences.model.parcours.etat import FrameSnapshot, PageSnapshot

ARBRE = {
    "noeuds": [
        {"t": "html", "p": -1},
        {"t": "body", "p": 0},
        {"t": "a", "p": 1, "a": {"href": "suite", "id": "suite"}},
        {"t": "#texte", "p": 2, "x": "…"},
    ],
    "styles": [],
    "titre": "Bourg",
    "fenetre": [1280, 720],
    "type": "html",
    "complet": True,
}
LIEN = "exi:lien-sans-mot"


def etat(acces: dict[str, object] | None) -> PageSnapshot:
    """A state of one frame."""
    cadre = FrameSnapshot(chemin=(), url="http://ici/", acces=acces)
    return PageSnapshot(
        indice=0,
        etape="",
        onglet=0,
        document="0",
        url="http://ici/",
        titre="Bourg",
        langue="fr",
        statut=200,
        empreinte="",
        cadres=(cadre,),
        axe={"violations": [], "incomplete": []},
    )


def test_a_state_that_was_kept_before_the_checks_says_nothing() -> None:
    old = etat(None)
    assert read_access(old) == ()
    assert decidable_by_checks(old) == frozenset()
    assert silent_checks(old) == (frozenset(), frozenset())


def test_a_fault_is_told_with_its_norms_and_its_place() -> None:
    (found,) = (f for f in read_access(etat(ARBRE)) if f.regle == LIEN)
    assert (found.issue, found.tests_rgaa, found.theme) == (IssueAxe.VIOLATION, ("6.1.1",), 6)
    assert [n.selecteur for n in found.noeuds] == ["#suite"]
    assert "6.1.1" in decidable_by_checks(etat(ARBRE))


def test_who_judged_without_finding_is_apart_from_who_had_nothing_to_judge() -> None:
    passed, idle = silent_checks(etat(ARBRE))
    assert "exi:titre-de-page-vide" in passed and "exi:tableau-sans-en-tete" in idle
    assert LIEN not in passed | idle


def test_a_check_that_breaks_leaves_a_question_and_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = load_controles()

    def broken(_: Arbre) -> Iterator[Vu]:
        raise KeyError

    name = "exi:titre-de-page-vide"
    crashing = {**known, name: Controle(known[name].regle, broken)}
    monkeypatch.setattr(jugement, "load_controles", lambda: crashing)
    found = {f.regle: f for f in read_access(etat(ARBRE))}
    assert found[name].issue is IssueAxe.INCOMPLETE
    assert "KeyError" in found[name].noeuds[0].message
    assert found[LIEN].issue is IssueAxe.VIOLATION
