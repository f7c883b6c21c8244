"""What a flair senses, by its likeness to the sentences that taught it."""

import json
from importlib.resources import files

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.mots.flair import FICHIER, TAILLE, features, flair, is_taught
from exigences.mots.notions import MotsError
from exigences.mots.pliage import fold
from outils.flair.lecons import digest_of, read_lessons, read_others


def test_what_is_shipped_was_learnt_from_the_sentences_of_today() -> None:
    shipped = json.loads(files("exigences.donnees").joinpath(FICHIER).read_bytes())
    assert shipped["empreinte"] == digest_of(), "lancez « make flair »"
    assert shipped["sujets"].keys() == read_lessons().keys()


def test_each_subject_is_an_exigence() -> None:
    assert read_lessons().keys() <= {d.exigence.id for d in load_catalogue()}


@pytest.mark.parametrize(
    ("sujet", "dite", "leurre"),
    [
        (
            "delai-non-annonce",
            "La commission statue dans les trente jours qui suivent le dépôt.",
            "Votre session se ferme au bout de trente minutes.",
        ),
        (
            "duree-non-annoncee",
            "Comptez une petite vingtaine de minutes pour tout remplir.",
            "La mairie est à vingt minutes à pied de la gare.",
        ),
        (
            "papier-absent",
            "Le formulaire à imprimer et à nous retourner par la poste est ici.",
            "La réponse vous est envoyée par courrier.",
        ),
        (
            "seance-unique",
            "Fermez la page sans crainte : vous reprendrez votre dossier au même endroit.",
            "Enregistrez notre numéro dans vos contacts.",
        ),
        (
            "validation-irreversible",
            "Passé cette page, vos réponses ne pourront plus être changées.",
            "La liste définitive des admis paraît en juin.",
        ),
    ],
)
def test_a_sentence_that_nobody_foresaw_is_sensed(sujet: str, dite: str, leurre: str) -> None:
    scent = flair(sujet)
    assert (scent.senses(fold(dite)), scent.senses(fold(leurre))) == (True, False)


@pytest.mark.parametrize("texte", ["", "…", "12/03/2026"])
def test_what_has_no_word_is_about_nothing(texte: str) -> None:
    assert not flair("delai-non-annonce").senses(fold(texte))


def test_figures_are_all_alike() -> None:
    assert features("reponse sous 15 jours") == features("reponse sous 8 jours")
    assert all(0 <= trait < TAILLE for trait in features("reponse sous 15 jours"))


def test_most_of_the_sentences_about_something_else_are_left() -> None:
    others = read_others()
    for sujet in read_lessons():
        taken = [text for text in others if flair(sujet).senses(text)]
        assert len(taken) * 100 <= len(others), sujet


def test_a_subject_that_nothing_taught_is_said_when_it_listens() -> None:
    assert not is_taught("couleurs")
    with pytest.raises(MotsError, match="« couleurs »"):
        flair("couleurs").senses("le contraste")
