"""Reading French text."""

from exigences.facts.texte import excerpt, fold, sentences, words


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
