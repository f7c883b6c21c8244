"""What two commits say of the same pages: each change is named, and waits for who judges it."""

import io
import json
from pathlib import Path

import pytest

from outils.justesse.ecarts import (
    Ecart,
    Jugement,
    changes,
    judgements,
    page_of_changes,
    unsettled,
)
from outils.justesse.fiches import Fiche, Passage, Volet
from outils.justesse.lecture_des_verdicts import read
from outils.justesse.pages_rangees import line_of, page_of

FICHE = Fiche(
    identifiant="F1",
    passages=(Passage("Envoyez l'original du formulaire par courrier.", (), ()),),
    abreviations=(),
    volets=(Volet("Au guichet", (("li", "Imprimez le formulaire."), ("h", "Frais"))),),
)
AVANT = {
    "verdicts": {"imprimante": ["non_teste"], "captcha": ["non_teste"], "ancienne": ["constate"]},
    "natures": {"#a": ["nom"], "#b": ["courriel"]},
}
APRES = {
    "verdicts": {"imprimante": ["constate", "Imprimez"], "captcha": ["non_teste"]},
    "natures": {"#a": ["prenom"], "#b": ["courriel"]},
}
IMPRIMANTE = Ecart("imprimante", "non_teste", "constate", "p", "Imprimez")
NATURE = Ecart("nature d'un champ", "nom", "prenom", "p", "#a")


def test_only_the_answers_that_differ_are_changes() -> None:
    assert list(changes("p", AVANT, APRES)) == [IMPRIMANTE, NATURE]
    assert list(changes("p", APRES, APRES)) == []


def test_a_change_is_settled_by_a_judgement_that_is_not_worse() -> None:
    judged = {
        IMPRIMANTE.classe: Jugement(juge="meilleur", raison="La page le demande."),
        NATURE.classe: Jugement(juge="pire", raison="C'est un nom."),
    }
    assert unsettled((IMPRIMANTE, NATURE), {}) == (IMPRIMANTE, NATURE)
    assert unsettled((IMPRIMANTE, NATURE), judged) == (NATURE,)
    told = page_of_changes("# Titre", (IMPRIMANTE, NATURE), judged)
    assert "- p : « Imprimez »" in told
    assert "pire : C'est un nom." in told


def test_the_judgements_that_are_kept_say_one_of_three_things_and_why() -> None:
    kept = judgements()
    assert {one.juge for one in kept.values()} <= {"meilleur", "égal", "pire"}
    assert all(one.raison for one in kept.values())


def test_a_sheet_is_read_as_a_page() -> None:
    (said,) = map(json.loads, read(io.StringIO(line_of(page_of(FICHE)))))
    assert said["verdicts"]["imprimante"][0] == "constate"
    assert "Imprimez le formulaire." in said["verdicts"]["imprimante"][1:]
    assert said["natures"] == {}


def test_a_judgement_without_a_reason_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "ecarts.yaml"
    place.write_text("- {sujet: a, avant: b, apres: c, jugement: égal}\n", "utf-8")
    with pytest.raises(KeyError, match="raison"):
        judgements(place)


def test_the_pages_of_the_odd_half_are_counted_and_not_shown() -> None:
    told = page_of_changes("# Titre", (IMPRIMANTE,), {}, frozenset({"p"}))
    assert "- moitié impaire : 1" in told
    assert "Imprimez" not in told
