"""Reading French text."""

import re

import pytest

from exigences.facts.langue.texte import excerpt, fold, found_wanted, sentences, words


def test_fold_is_plain_and_single_spaced() -> None:
    assert fold("L’État — où\u202fça ?  Ṡ") == "l'etat - ou ca ? s"
    assert fold("e\u0301tat") == "etat"


def test_an_abbreviation_ends_no_sentence() -> None:
    text = "Selon l'art. 5 (cf. M. Dupont). Envoyez-le ; puis attendez !\nVoilà. et après"
    assert sentences(text) == (
        "Selon l'art. 5 (cf. M. Dupont).",
        "Envoyez-le ;",
        "puis attendez !",
        "Voilà. et après",
    )


def test_words_keep_elisions_and_hyphens() -> None:
    assert words("Rendez-vous à l’accueil, n° 12.") == ("Rendez-vous", "à", "l’accueil", "n")


def test_an_excerpt_keeps_what_is_proved() -> None:
    text = "mot " * 100 + "cible " + "mot " * 100
    quoted = excerpt(text, text.index("cible"))
    assert "cible" in quoted
    assert quoted.startswith("…")
    assert len(quoted) <= 242


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Estimez vos droits en 5 minutes, sans créer de compte.", False),
        ("Faites votre demande sans avoir à créer un compte.", False),
        ("Appelez-nous plutôt que de créer un compte.", False),
        ("Créez un compte.", True),
        ("Impossible de continuer sans créer un compte.", True),
        ("Vous ne pouvez pas déposer de dossier sans créer un compte.", True),
        ("Sans créer de compte, rien n'est gardé.", True),
        ("Commencez sans créer de compte, puis créez un compte.", True),
    ],
)
def test_what_a_sentence_says_to_do_without(text: str, wanted: bool) -> None:
    pattern = re.compile(r"\bcre(?:er|ez) (?:de |un )?compte\b")
    assert (found_wanted(pattern, fold(text)) is not None) is wanted
