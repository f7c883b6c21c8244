"""An answer follows the nature of its field, then what it must be, and is never given twice."""

import re
from dataclasses import replace
from datetime import date

import pytest
from stdnum import iban
from stdnum.fr import siret

from exigences.exploration.attentes import Attente, marks_of
from exigences.exploration.motifs import sample
from exigences.exploration.pieces import PIECES, fitting
from exigences.exploration.prudence import may_be_tried
from exigences.exploration.valeurs import fits, fitted, numbered
from exigences.model.facts.champs import Nature
from tests.fabrique.elements import champ


@pytest.mark.parametrize(
    "motif",
    [
        pytest.param(r"[0-9]{5}", id="chiffres"),
        pytest.param(r"[A-Z]{2}-\d{3}-[A-Z]{2}", id="plaque"),
        pytest.param(r"^(0|\+33)[1-9](\s?\d{2}){4}$", id="telephone"),
        pytest.param(r"[A-Za-zÀ-ÿ' -]+", id="lettres"),
        pytest.param(r".{8,}", id="longueur"),
    ],
)
def test_a_plain_pattern_gives_a_text_that_it_accepts(motif: str) -> None:
    assert re.fullmatch(motif, sample(motif))


@pytest.mark.parametrize(
    "motif", [r"(?=.*\d).+", r"[", r"(", r"\1", r"a{9999999999999}", "(" * 9 + "a" + "{99})" * 9]
)
def test_a_pattern_that_is_not_plain_gives_nothing(motif: str) -> None:
    assert sample(motif) == ""


@pytest.mark.parametrize(
    "motif",
    ["(a+)+b", "(a|a)*b", "(x+x+)+y", "a*a*a*a*a*b", "((a{0,99}){99}){99}b", "(?=(a+)+b)a"],
)
def test_a_pattern_that_would_take_for_ever_is_not_tried(motif: str) -> None:
    assert not may_be_tried(motif, "a" * 60)
    assert fits("a" * 60, Attente(motif=motif))
    assert fitted(champ(), Attente(motif=motif), str, ())


@pytest.mark.parametrize(
    "motif",
    [
        r"^(0|\+33)[1-9](\s?\d{2}){4}$",
        r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?=.*\W).{8,}",
        r"[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}",
        r"(?:\d{1,3}\.){3}\d{1,3}",
    ],
)
def test_a_usual_pattern_is_tried(motif: str) -> None:
    assert may_be_tried(motif, "a" * 60)


def test_numbers_that_nobody_has_are_well_made() -> None:
    assert siret.is_valid(numbered("numero siret"))
    assert iban.is_valid(numbered("votre iban"))


@pytest.mark.parametrize(
    "attente",
    [
        Attente(bas=300, haut=700),
        Attente(signes_min=90),
        Attente(signes_max=3),
        Attente(chiffres=7),
        Attente(debut=date(2031, 2, 3)),
        Attente(motif=r"[A-Z]\d{4}"),
    ],
    ids=["bornes", "long", "court", "chiffres", "date", "motif"],
)
def test_what_is_written_fits_what_is_told(attente: Attente) -> None:
    assert fits(fitted(champ(), attente, str, ()), attente)


def test_a_refused_answer_is_not_given_again() -> None:
    first = fitted(champ(), Attente(), str, ())
    assert fitted(champ(), Attente(), str, (first,)) != first


def test_what_the_nature_says_comes_first_and_the_example_once_it_is_refused() -> None:
    plaque = replace(champ(), nature=Nature.TELEPHONE)
    attente = Attente(exemple="01 02 03 04 05")
    assert fitted(plaque, attente, str, ()) == "{{ sosie.telephone }}"
    assert fitted(plaque, attente, str, ("{{ sosie.telephone }}",)) == "01 02 03 04 05"


@pytest.mark.parametrize(
    ("formats", "refuses", "donne"),
    [
        pytest.param((), (), "piece.pdf", id="tout"),
        pytest.param(("png",), (), "piece.png", id="dit"),
        pytest.param((), ("piece.pdf",), "piece.jpg", id="refuse"),
    ],
)
def test_a_file_is_of_a_format_that_is_taken(
    formats: tuple[str, ...], refuses: tuple[str, ...], donne: str
) -> None:
    assert fitting(formats, refuses) == donne
    assert len(PIECES[donne]) < 2_000


@pytest.mark.parametrize(
    "attente",
    [
        pytest.param(Attente(signes_min=10**12), id="longueur"),
        pytest.param(Attente(motif="a{9999999999999}"), id="motif"),
    ],
)
def test_a_demand_without_measure_stops_nothing(attente: Attente) -> None:
    assert len(fitted(champ(nature=Nature.AUTRE), attente, str, ())) <= 20_000


@pytest.mark.parametrize("borne", ["1e999", "-Infinity", "nan"])
def test_a_bound_that_is_no_number_is_none(borne: str) -> None:
    read = marks_of(champ(type="number", borne_min=borne, borne_max=borne))
    assert (read.bas, read.haut) == (None, None)
