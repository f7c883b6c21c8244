"""Measures of running text."""

import pytest

from exigences.facts.langue.prose import Prose, measure, syllables

SYLLABES = {
    "ville": 1, "commune": 2, "adresse": 2, "électronique": 4, "européen": 4, "créer": 2,
    "pays": 2, "situation": 4, "ouvrier": 3, "client": 2, "eau": 1, "août": 1, "notifiée": 3,
    "administration": 5, "guichet": 2, "question": 2, "habituel": 4, "envoyez": 3, "le": 1,
}  # fmt: skip


@pytest.mark.parametrize(("word", "number"), SYLLABES.items())
def test_syllables_are_those_that_are_said(word: str, number: int) -> None:
    assert syllables(word) == number


def test_the_score_is_that_of_kandel_and_moles() -> None:
    assert Prose(mots=100, phrases=5, syllabes=150, longs=0).score == pytest.approx(76.3)


def test_the_end_of_a_block_ends_a_sentence() -> None:
    prose = measure(("Vous avez un dossier. Il est complet.", "La mairie"))
    assert (prose.phrases, prose.mots) == (3, 9)


def test_lix_adds_the_length_of_sentences_to_the_share_of_long_words() -> None:
    prose = measure(("La mairie étudie votre demande. Une réponse vous est envoyée.",))
    assert (prose.mots, prose.phrases, prose.longs) == (10, 2, 3)
    assert prose.lix == pytest.approx(35)
