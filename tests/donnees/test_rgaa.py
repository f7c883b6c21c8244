"""The RGAA file is consistent with itself and with the catalogue's themes."""

import pytest
from pydantic import ValidationError

from exigences.facts.page.referentiel import Referentiel, ReglesAxe, load_referentiel

THEMES = (
    "images",
    "cadres",
    "couleurs",
    "multimedia",
    "tableaux",
    "liens",
    "scripts",
    "elements-obligatoires",
    "structuration",
    "presentation",
    "formulaires",
    "navigation",
    "consultation",
)


def test_the_thirteen_themes_are_in_order() -> None:
    themes = load_referentiel().themes
    assert tuple(theme.id for theme in themes) == THEMES
    assert tuple(theme.numero for theme in themes) == tuple(range(1, 14))


def test_the_totals_are_those_of_rgaa_4_1_2() -> None:
    referentiel = load_referentiel()
    assert referentiel.version == "4.1.2"
    assert sum(theme.criteres for theme in referentiel.themes) == 106
    assert referentiel.tests == 258


def test_each_subject_belongs_to_its_theme() -> None:
    for theme in load_referentiel().themes:
        for critere in theme.sujets:
            numero, rang = critere.split(".")
            assert int(numero) == theme.numero
            assert 1 <= int(rang) <= theme.criteres


def test_a_test_leads_to_its_theme_and_subject() -> None:
    referentiel = load_referentiel()
    theme = referentiel.theme_of_test("11.13.1")
    assert theme is not None
    assert theme.id == "formulaires"
    assert referentiel.sujet("11.13.1")


def test_a_test_unknown_to_this_version_has_no_theme_and_no_subject() -> None:
    referentiel = load_referentiel()
    assert referentiel.theme_of_test("14.1.1") is None
    assert referentiel.sujet("14.1.1") == ""


def test_an_unknown_key_is_refused() -> None:
    document = load_referentiel().model_dump() | {"taux": 75}
    with pytest.raises(ValidationError, match="taux"):
        Referentiel.model_validate(document)


def test_a_rule_cannot_be_both_run_and_left_out() -> None:
    texte = {"titre": "t", "remede": "r", "question": "q"}
    with pytest.raises(ValidationError, match="à la fois lancée et écartée : blink"):
        ReglesAxe.model_validate(
            {"regles": {"blink": texte}, "ecartees": {"blink": "r"}, "contraste_incertain": {}}
        )
