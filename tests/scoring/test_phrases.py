"""One sentence weighs once in a domain: the heaviest of the demands that rest on it has it."""

import pytest

from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Categorie, Certitude, Observation
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.score.score import Force
from exigences.scoring.score import strengths
from tests.fabrique import constat, exigence, preuve

BAREME = load_bareme()
IMPRIMEZ = "Imprimez, signez, puis numérisez l'attestation."


def demande(id_, *phrases, categorie=Categorie.PIECES, **autres):
    quoi = exigence(id_, categorie=categorie, **autres)
    return constat(quoi, preuves=tuple(preuve(extrait=phrase) for phrase in phrases))


def forces(*constats) -> dict[str, Force]:
    found = strengths(constats, BAREME, NiveauAlternative.AUCUNE)
    return {force.exigence: force for force in found}


def heavier(*ids: str) -> list[str]:
    return sorted(ids, key=lambda i: -BAREME.exigences[i].poids)


LOURD, LEGER = heavier("imprimer-signer-numeriser", "poids-maximal")


def test_two_demands_of_one_sentence_weigh_as_the_heavier():
    alone = forces(demande(LOURD, IMPRIMEZ))[LOURD]
    both = forces(demande(LOURD, IMPRIMEZ), demande(LEGER, IMPRIMEZ))
    assert both[LOURD].force == alone.force
    assert (both[LEGER].force, both[LEGER].portee_par) == (0, LOURD)
    assert (both[LOURD].facteur_phrases, both[LOURD].portee_par) == (1, "")


def test_it_keeps_what_it_reads_elsewhere():
    found = forces(demande(LOURD, IMPRIMEZ), demande(LEGER, IMPRIMEZ, "b", "c", "d"))
    assert found[LEGER].facteur_phrases == pytest.approx(3 / 4)
    assert found[LEGER].portee_par == ""


def test_the_same_sentence_on_another_screen_is_another():
    elsewhere = constat(
        exigence(LEGER, categorie=Categorie.PIECES), preuves=(preuve(page=1, extrait=IMPRIMEZ),)
    )
    assert forces(demande(LOURD, IMPRIMEZ), elsewhere)[LEGER].facteur_phrases == 1


def test_a_sentence_weighs_in_each_domain():
    other = demande(LEGER, IMPRIMEZ, categorie=Categorie.EQUIPEMENT)
    assert forces(demande(LOURD, IMPRIMEZ), other)[LEGER].facteur_phrases == 1


def test_an_element_that_axe_quotes_is_no_sentence():
    axe = {"categorie": Categorie.ACCESSIBILITE, "observation": Observation.AXE}
    found = forces(*(demande(i, "<a href='/'>", **axe) for i in ("liens", "formulaires")))
    assert {force.facteur_phrases for force in found.values()} == {1}


def test_the_name_of_a_field_is_no_sentence():
    asked = [demande(LOURD, "Votre adresse"), demande(LEGER, "Votre adresse")]
    found = strengths(asked, BAREME, NiveauAlternative.AUCUNE, frozenset({"Votre adresse"}))
    assert {force.facteur_phrases for force in found} == {1}


def test_what_is_doubtful_is_no_part_of_a_sure_demand():
    doubt = preuve(extrait=IMPRIMEZ, certitude=Certitude.DOUTEUSE)
    light = constat(
        exigence(LEGER, categorie=Categorie.PIECES), preuves=(preuve(extrait="b"), doubt)
    )
    assert forces(demande(LOURD, IMPRIMEZ), light)[LEGER].facteur_phrases == 1


def test_spaces_make_no_other_sentence():
    found = forces(demande(LOURD, IMPRIMEZ), demande(LEGER, f" {IMPRIMEZ.replace(' ', '  ')}"))
    assert found[LEGER].portee_par == LOURD
