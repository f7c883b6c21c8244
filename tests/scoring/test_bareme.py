import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from exigences.catalogue.registry import load_catalogue
from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Annonce, Categorie
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.score.bareme import Bareme, PoidsExigence

PUBLIES = Path(__file__).parent / "baremes"
"""Numbers of each version of the bareme, as it was published: scores are compared by version."""
RAISON = "Une raison assez longue pour être lue."


def raw() -> dict[str, Any]:
    text = files("exigences.scoring").joinpath("bareme.yaml").read_text(encoding="utf-8")
    document: dict[str, Any] = yaml.safe_load(text)
    return document


def numbers(document: Any, path: str = "") -> Iterator[tuple[str, float]]:
    """Yield each number of a document with the keys that lead to it."""
    match document:
        case dict():
            for key, value in document.items():
                yield from numbers(value, f"{path}/{key}")
        case list():
            for rank, value in enumerate(document):
                yield from numbers(value, f"{path}/{rank}")
        case int() | float():
            yield path, document


def test_no_number_changes_within_a_version():
    """A score says its version: a number that changes asks for another one, and its file here."""
    document = raw()
    page = PUBLIES / f"{document['version']}.json"
    assert page.exists(), f"écrivez {page.name} : les nombres de la version publiée"
    published = json.loads(page.read_text(encoding="utf-8"))
    now = dict(numbers(document))
    changed = {
        path: (old, now.get(path)) for path, old in published.items() if now.get(path) != old
    }
    assert changed == {}, "changez « version » dans bareme.yaml, et dites-le dans CHANGELOG.md"


def test_every_exigence_of_the_catalogue_has_a_weight():
    ids = {d.exigence.id for d in load_catalogue()}
    assert ids - load_bareme().exigences.keys() == set()


def test_no_weight_is_for_an_unknown_exigence():
    ids = {d.exigence.id for d in load_catalogue()}
    assert load_bareme().exigences.keys() - ids == set()


def test_no_key_is_written_twice():
    text = files("exigences.scoring").joinpath("bareme.yaml").read_text(encoding="utf-8")
    pending = [yaml.compose(text)]
    while pending:
        node = pending.pop()
        if isinstance(node, yaml.MappingNode):
            keys = [k.value for k, _ in node.value]
            assert sorted(keys) == sorted(set(keys))
            pending += [v for _, v in node.value]


def test_a_measured_threshold_starts_the_first_step():
    for name, weight in load_bareme().exigences.items():
        if weight.seuil is not None and weight.paliers:
            assert weight.paliers[0].a_partir_de == weight.seuil, name


def test_the_thresholds_are_given_by_exigence():
    assert load_bareme().seuils["donnees-deja-detenues"] == 2
    assert "captcha" not in load_bareme().seuils


def test_announcement_factors_are_those_of_the_design():
    annonce = load_bareme().annonce
    facteurs = {a: annonce.facteur(a) for a in Annonce}
    assert facteurs == {
        Annonce.PREALABLE: 1,
        Annonce.TARDIVE: 1.25,
        Annonce.JAMAIS: 1.5,
        Annonce.A_VERIFIER: 1,
        Annonce.SANS_OBJET: 1,
    }


def test_the_legal_duty_of_accessibility_is_not_lifted_by_another_way():
    alternative = load_bareme().alternative
    whole = NiveauAlternative.EQUIVALENT_COMPLET
    assert alternative.of(Categorie.ACCESSIBILITE, whole) == 1
    assert alternative.of(Categorie.IDENTITE, whole) == 0.5
    assert alternative.of(Categorie.IDENTITE, NiveauAlternative.CONTACT_VERIFIABLE) == 1


@pytest.mark.parametrize(
    ("mesure", "facteur"), [(None, 1), (1, 0.5), (2, 0.5), (4.9, 0.5), (5, 1), (99, 1)]
)
def test_the_quantity_factor_is_that_of_the_step_reached(mesure, facteur):
    poids = PoidsExigence.model_validate(
        {
            "poids": 4,
            "raison": RAISON,
            "paliers": [{"a_partir_de": 2, "facteur": 0.5}, {"a_partir_de": 5, "facteur": 1}],
        }
    )
    assert poids.facteur(mesure) == facteur


@pytest.mark.parametrize(
    "paliers",
    [
        [{"a_partir_de": 2, "facteur": 0.9}, {"a_partir_de": 5, "facteur": 0.5}],
        [{"a_partir_de": 5, "facteur": 0.5}, {"a_partir_de": 5, "facteur": 1}],
    ],
)
def test_a_greater_quantity_may_not_weigh_less(paliers):
    with pytest.raises(ValidationError, match="les paliers doivent croître"):
        PoidsExigence.model_validate({"poids": 4, "raison": RAISON, "paliers": paliers})


def test_an_announced_demand_may_not_weigh_more_than_a_silent_one():
    document = raw()
    document["annonce"]["jamais"] = 1.1
    with pytest.raises(ValidationError, match="le facteur doit croître"):
        Bareme.model_validate(document)


def test_a_bareme_without_a_category_is_refused():
    document = raw()
    del document["categories"]["recours"]
    with pytest.raises(ValidationError, match="il manque le poids de : recours"):
        Bareme.model_validate(document)


def test_grades_that_leave_a_hole_are_refused():
    document = raw()
    document["notes"]["E"]["plafond"] = 90
    with pytest.raises(ValidationError, match="plafond croissant jusqu'à 100"):
        Bareme.model_validate(document)


def test_a_weight_without_a_reason_is_refused():
    document = raw()
    del document["exigences"]["captcha"]["raison"]
    with pytest.raises(ValidationError, match="raison"):
        Bareme.model_validate(document)
