from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from exigences.catalogue.registry import load_catalogue
from exigences.loading.besoins import load_besoins
from exigences.loading.populations import load_populations
from exigences.model.catalogue.besoins import Portee
from exigences.model.catalogue.exigence import Verdict
from exigences.model.fiabilite import Fiabilite
from exigences.model.score.population import PERSONNE, Bornes, Populations, Recul
from exigences.scoring.populations import (
    VOIE_UNIQUE,
    at_risk,
    bounds,
    left_out,
    who_is_left_out,
)
from tests.fabrique import constat

REELLES = load_populations()
RAISON = "Une raison assez longue pour être lue."


def mesure(part: float, nature: str = "part") -> dict[str, Any]:
    known = {"source": "Essai", "annee": 2024, "champ": "tous", "fiabilite": "source"}
    return known | {nature: part}


def manque(*mesures: dict[str, Any], **autres: Any) -> dict[str, Any]:
    return {"qui": "n'ont rien", "mesures": list(mesures)} | autres


def test_a_survey_whose_reliability_is_not_said_is_refused() -> None:
    bare = {k: v for k, v in mesure(9).items() if k != "fiabilite"}
    document = {
        "manques": {"m": manque(bare)},
        "exigences": {"e": [{"manque": "m", "arrete": True, "raison": RAISON}]},
        "sans_chiffre": {},
    }
    with pytest.raises(ValidationError, match="« m » a une mesure sans « fiabilite »"):
        Populations.model_validate(document)


def test_a_figure_read_elsewhere_than_in_its_source_names_where() -> None:
    for lack in REELLES.manques.values():
        for survey in lack.mesures:
            if "d'après" in survey.source:
                assert survey.fiabilite is Fiabilite.RAPPORTEE


@st.composite
def populations(draw: st.DrawFn) -> Populations:
    """Figures of every shape: several surveys, upper limits, lacks inside others, groups."""
    shares = st.integers(1, 1000).map(lambda n: n / 10)
    one = st.builds(mesure, shares, st.sampled_from(("part", "part", "au_plus")))
    manques: dict[str, Any] = {}
    for rank in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(("seul", "groupe", "dedans")))
        found = draw(st.lists(one, min_size=1, max_size=3))
        groupe = "parmi quelques-uns" if kind == "groupe" else ""
        manques[f"m{rank}"] = manque(*found, groupe=groupe)
        if kind == "dedans":
            low = min(m.get("part", 0) for m in found)
            inner = mesure(low, "part") if low else mesure(0.1, "au_plus")
            manques[f"m{rank}-dedans"] = manque(inner, compris_dans=f"m{rank}")
    ids = [VOIE_UNIQUE, *(f"e{i}" for i in range(6))]
    links: dict[str, Any] = {i: [] for i in ids}
    for name in manques:
        for i in draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True)):
            arrete = draw(st.booleans())
            links[i].append({"manque": name, "arrete": arrete, "raison": RAISON})
    return Populations.model_validate({"manques": manques, "exigences": links, "sans_chiffre": {}})


@st.composite
def cas(draw: st.DrawFn) -> tuple[Populations, tuple[str, ...]]:
    data = draw(populations())
    return data, tuple(draw(st.lists(st.sampled_from(sorted(data.exigences)), unique=True)))


def inside(part: Bornes, whole: Bornes) -> bool:
    return part.bas <= whole.bas and part.haut <= whole.haut


@given(cas())
def test_bounds_are_ordered_shares_and_removing_a_demand_never_raises_one(
    tirage: tuple[Populations, tuple[str, ...]],
) -> None:
    data, exigences = tirage
    for measure in (left_out, at_risk):
        whole = measure(exigences, data)
        assert 0 <= whole.bas <= whole.haut <= 100
        for one in exigences:
            assert inside(measure([i for i in exigences if i != one], data), whole)
    assert inside(left_out(exigences, data), at_risk(exigences, data))


@given(cas())
def test_two_demands_for_the_same_thing_count_once(
    tirage: tuple[Populations, tuple[str, ...]],
) -> None:
    data, exigences = tirage
    twice = data.model_copy(
        update={"exigences": {**data.exigences, **{f"{i}-2": data.exigences[i] for i in exigences}}}
    )
    doubled = [*exigences, *(f"{i}-2" for i in exigences)]
    assert at_risk(doubled, twice) == at_risk(exigences, data)
    assert left_out(doubled, twice) == left_out(exigences, data)


@given(cas())
def test_the_bounds_hold_whoever_the_people_are(
    tirage: tuple[Populations, tuple[str, ...]],
) -> None:
    """No share is under its largest part, nor over what the parts would make without overlap."""
    data, exigences = tirage
    lacks = {link.manque for i in exigences for link in data.counted(i)}
    found = bounds(lacks, data)
    shares = [data.manques[n].bornes for n in lacks]
    assert found.bas == max((s.bas for s in shares), default=0)
    assert found.haut >= max((s.haut for s in shares), default=0)
    assert found.haut <= min(100, round(sum(s.haut for s in shares), 2))


@given(cas(), st.integers(1, 6), st.data())
def test_the_funnel_only_narrows_and_ends_on_the_whole(
    tirage: tuple[Populations, tuple[str, ...]], ecrans: int, data: st.DataObject
) -> None:
    figures, exigences = tirage
    places = {i: data.draw(st.integers(1, ecrans)) for i in exigences}
    found = who_is_left_out([constat(i) for i in exigences], places, ecrans, figures)
    for before, after in zip(found.etages, found.etages[1:], strict=False):
        assert inside(before.risque, after.risque)
        assert inside(before.dehors, after.dehors)
    assert (found.etages[-1].dehors, found.etages[-1].risque) == (found.dehors, found.risque)
    shown = [i for etage in found.etages for i in etage.exigences]
    assert sorted(shown) == sorted(i for i in exigences if figures.counted(i))


@given(cas())
def test_a_fix_gives_back_what_the_procedure_without_it_no_longer_costs(
    tirage: tuple[Populations, tuple[str, ...]],
) -> None:
    data, exigences = tirage
    found = who_is_left_out([constat(i) for i in exigences], {}, 1, data)
    for gain in found.gains:
        rest = [constat(i) for i in exigences if i != gain.exigence]
        without = who_is_left_out(rest, {}, 1, data)
        assert gain.dehors == found.dehors.without(without.dehors)
        assert gain.risque == found.risque.without(without.risque)
    ranks = [(-g.dehors.haut, -g.dehors.bas, -g.risque.haut, -g.risque.bas) for g in found.gains]
    assert ranks == sorted(ranks)


def test_surveys_that_disagree_make_a_range():
    assert at_risk(["smartphone"], REELLES) == Bornes(bas=9, haut=21)


def test_who_has_no_mobile_is_among_those_who_have_no_smartphone():
    both = at_risk(["smartphone", "telephone-mobile"], REELLES)
    assert both == at_risk(["smartphone"], REELLES)
    assert at_risk(["telephone-mobile"], REELLES) == Bornes(bas=5, haut=5)


def test_several_demands_are_at_least_the_largest_and_at_most_the_sum():
    assert at_risk(["smartphone", "ordinateur"], REELLES) == Bornes(bas=11, haut=32)


def test_the_share_of_a_group_never_enters_the_bounds():
    assert at_risk(["langue-unique"], REELLES) == PERSONNE


def test_a_figure_known_only_by_its_limit_starts_from_zero():
    assert left_out(["captcha-seulement-visuel"], REELLES) == Bornes(bas=0, haut=7)


def test_nobody_is_left_out_where_another_way_may_exist():
    found = who_is_left_out([constat("smartphone")], {}, 1, REELLES)
    assert (found.ferme, found.dehors, found.risque) == (False, PERSONNE, Bornes(bas=9, haut=21))


def test_only_what_is_certain_counts():
    doubts = [
        constat("smartphone", verdict) for verdict in Verdict if verdict is not Verdict.CONSTATE
    ]
    found = who_is_left_out([*doubts, constat("ordinateur")], {}, 1, REELLES)
    assert found.risque == Bornes(bas=11, haut=11)
    assert [g.exigence for g in found.gains] == ["ordinateur"]


def test_opening_another_way_gives_back_all_those_who_were_left_out():
    found = who_is_left_out([constat(VOIE_UNIQUE), constat("smartphone")], {}, 1, REELLES)
    assert found.dehors == Bornes(bas=13.9, haut=34.9)
    first = found.gains[0]
    assert (first.exigence, first.dehors) == (VOIE_UNIQUE, found.dehors.without(PERSONNE))


def test_a_fix_that_gives_nothing_back_alone_names_the_other_demands_for_the_same():
    found = who_is_left_out([constat("lisibilite"), constat("volume-a-lire")], {}, 1, REELLES)
    nothing = Recul(bas=0, haut=0)
    assert [(g.exigence, g.risque, g.avec) for g in found.gains] == [
        ("lisibilite", nothing, ("volume-a-lire",)),
        ("volume-a-lire", nothing, ("lisibilite",)),
    ]


def test_the_funnel_places_each_demand_on_the_screen_where_it_is_met():
    asked = [constat(i) for i in (VOIE_UNIQUE, "ordinateur", "smartphone")]
    places = {VOIE_UNIQUE: 3, "ordinateur": 1, "smartphone": 3}
    found = who_is_left_out(asked, places, 3, REELLES)
    assert [e.exigences for e in found.etages] == [
        ("ordinateur", VOIE_UNIQUE),
        (),
        ("smartphone",),
    ]
    assert [e.dehors.haut for e in found.etages] == [24.9, 24.9, 45.9]


def test_every_exigence_of_the_figures_is_one_of_the_catalogue():
    ids = {d.exigence.id for d in load_catalogue()}
    assert (REELLES.exigences.keys() | REELLES.sans_chiffre.keys()) - ids == set()


def test_what_stops_in_the_figures_blocks_in_the_needs():
    needs = {b.exigence: b.portee for b in load_besoins().besoins}
    stops = {i for i, links in REELLES.exigences.items() if any(r.arrete for r in links)}
    assert {i for i in stops & needs.keys() if needs[i] is not Portee.BLOQUE} == set()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"exigences": {}}, "décrit sans servir"),
        ({"sans_chiffre": {"e": "Rien."}}, "est dite sans chiffre"),
        ({"compris_dans": "c"}, "ne peut pas être compris"),
        ({"compris_dans": "b"}, "dépasse ce qui le contient"),
        ({"mesures": [mesure(5) | {"au_plus": 5}]}, "l'un des deux"),
        ({"mesures": [mesure(101)]}, "100"),
    ],
)
def test_figures_that_do_not_hold_are_refused(changes: dict[str, Any], message: str) -> None:
    document: dict[str, Any] = {
        "manques": {"a": manque(mesure(9)), "b": manque(mesure(5))},
        "exigences": {"e": [{"manque": m, "arrete": True, "raison": RAISON} for m in ("a", "b")]},
        "sans_chiffre": {},
    }
    Populations.model_validate(document)
    inner = {k: v for k, v in changes.items() if k in ("compris_dans", "mesures")}
    document |= {k: v for k, v in changes.items() if k not in inner}
    document["manques"]["a"] |= inner
    with pytest.raises(ValidationError, match=message):
        Populations.model_validate(document)
