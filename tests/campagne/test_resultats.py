"""What many reports say together: honest ranks, what is shared, what flickers."""

import csv
import io
import json
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from typing import Any
from weakref import ref

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from exigences.campagne import resultats
from exigences.campagne.places import Place
from exigences.campagne.rendus import LectureCampagne, render_csv, render_html
from exigences.campagne.resultats import gather
from exigences.campagne.travaux import Plan, plan
from exigences.chaine.dossier import read_report
from exigences.comparaison.ensemble.lecture import ranks_told
from exigences.comparaison.rangs import TRAFFIC_UNSEEN, rank
from exigences.loading.bibliotheque import DEMARCHES
from exigences.loading.campagne import load_campaign
from exigences.model.campagne import ResultatsDeCampagne, StatutTravail, TravailFini
from exigences.model.procedure.procedure import Sequence as Moment
from exigences.model.rapport.rapport import Rapport
from exigences.scoring.rangs import Duels
from tests.rapport.aveugle import aveugle
from tests.rapport.exemple import rapport_exemple

EXEMPLE = rapport_exemple()

type Reunir = Callable[..., ResultatsDeCampagne]


def changed(nom: str, *, sans: tuple[str, ...] = (), **parts: Any) -> Rapport:
    """The sample under another name, without some demands, and without what they weigh."""
    score = EXEMPLE.score.model_copy(
        update={
            "contributions": tuple(
                c for c in EXEMPLE.score.contributions if c.exigence not in sans
            ),
            **parts.pop("score", {}),
        }
    )
    procedure = EXEMPLE.procedure.model_copy(update={"nom": nom, **parts.pop("procedure", {})})
    return EXEMPLE.model_copy(
        update={
            "procedure": procedure,
            "score": score,
            "constats": tuple(
                c.model_copy(update={"portee_par": ""})
                for c in EXEMPLE.constats
                if c.exigence not in sans
            ),
            "fin": EXEMPLE.fin.model_copy(update={"complet": not score.partielle}),
            "matrice": (),
            "sosies": (),
            **parts,
        }
    )


HEAVY = tuple(c.exigence for c in EXEMPLE.score.contributions[:8])


def store(place: Place, rapport: Rapport) -> None:
    """Store a report as a campaign does."""
    place.dossier.mkdir(parents=True)
    place.rapport.write_text(rapport.model_dump_json(by_alias=True), "utf-8")
    place.keep(TravailFini(empreinte=place.empreinte, statut=StatutTravail.FAIT, secondes=1))


@pytest.fixture
def reunir(tmp_path: Path) -> Reunir:
    """Store the reports of each service as a campaign does, and gather them."""

    def gathered(*services: list[Rapport]) -> ResultatsDeCampagne:
        names = [f"s{i}" for i in range(len(services))]
        for nom in names:
            (tmp_path / f"{nom}.yaml").write_text(DEMARCHES.text("val-clair"), "utf-8")
        document = {
            "nom": "Essai",
            "demarches": [f"{n}.yaml" for n in names],
            "repetitions": max(map(len, services)),
            "dossier": "resultats",
        }
        (tmp_path / "c.yaml").write_text(yaml.safe_dump(document), "utf-8")
        lue = load_campaign(tmp_path / "c.yaml")
        planned: Plan = plan(lue)
        for travail in planned.travaux:
            reports = services[names.index(travail.nom)]
            if travail.repetition <= len(reports):
                store(travail, reports[travail.repetition - 1])
        return gather(planned.document, lue.dossier)

    return gathered


def test_a_tie_is_a_tie_and_what_surely_asks_less_comes_first(reunir: Reunir) -> None:
    found = reunir([changed("Un")], [changed("Deux")], [changed("Léger", sans=HEAVY)])
    assert [(s.rang, s.rang_max) for s in found.services] == [(2, 3), (2, 3), (1, 1)]
    told = {(p.un, p.autre): p.probabilite for p in found.paires}
    assert told == {("s0", "s1"): 0.5, ("s0", "s2"): 1.0, ("s1", "s2"): 1.0}
    assert list(map(ranks_told, found.services)) == ["2 à 3", "2 à 3", "1"]


def test_what_is_told_apart_from_neither_shares_the_places_of_both() -> None:
    drawn = {"a": [10.0] * 100, "b": [9.0] * 10 + [11.0] * 80 + [13.0] * 10, "c": [12.0] * 100}
    ranked = rank(drawn, dict.fromkeys(drawn, "demande"))
    assert {(p.un, p.autre): p.probabilite for p in ranked.paires} == {
        ("a", "b"): 0.1,
        ("a", "c"): 0.0,
        ("b", "c"): 0.1,
    }
    assert ranked.rangs == {"a": (1, 2), "b": (1, 3), "c": (2, 3)}


@pytest.mark.parametrize(
    "autre",
    [
        changed("Autre", sans=HEAVY, score={"partielle": True}),
        changed("Autre", sans=HEAVY, score={"note": None}),
    ],
    ids=["seen-in-part", "without-a-grade"],
)
def test_what_was_seen_in_part_is_shown_and_not_ranked(reunir: Reunir, autre: Rapport) -> None:
    found = reunir([changed("Un")], [autre])
    assert [s.rang for s in found.services] == [1, None]
    assert found.paires == ()
    assert "pas classé" in render_html(found)


def test_what_left_unseen_is_why_a_service_is_not_ranked(reunir: Reunir) -> None:
    found = reunir([changed("Un")], [aveugle(changed("Autre", sans=HEAVY))])
    assert [(s.rang, s.sans_rang) for s in found.services] == [(1, ""), (None, TRAFFIC_UNSEEN)]
    assert TRAFFIC_UNSEEN in render_html(found)


def test_two_moments_are_not_ranked_together(reunir: Reunir) -> None:
    other = changed("Autre", sans=HEAVY, procedure={"sequence": Moment.SUIVI})
    found = reunir([changed("Un")], [other])
    assert [s.rang for s in found.services] == [1, 1] and found.paires == ()
    assert [title for title, _ in LectureCampagne(found).moments] == [
        "Demander",
        "Suivre sa demande",
    ]


def test_what_some_audits_found_and_others_did_not_flickers(reunir: Reunir) -> None:
    gone = HEAVY[0]
    found = reunir([changed("Un"), changed("Un", sans=(gone,)), changed("Un")])
    (service,) = found.services
    assert service.changeantes == (gone,) and gone not in service.stables
    assert service.audits == 3
    assert "Ce qui change d’un audit à l’autre" in render_html(found)


def test_what_all_ask_and_what_one_alone_asks(reunir: Reunir) -> None:
    found = reunir([changed("Un")], [changed("Deux", sans=(HEAVY[0],))])
    lecture = LectureCampagne(found)
    assert HEAVY[0] not in lecture.communes and HEAVY[1] in lecture.communes
    assert lecture.propres(found.services[0]) == (HEAVY[0],)
    assert lecture.propres(found.services[1]) == ()


def test_a_spoiled_report_costs_only_itself(reunir: Reunir, tmp_path: Path) -> None:
    reunir([changed("Un")], [changed("Deux")])
    (tmp_path / "resultats" / "s0" / "1" / "rapport.json").write_text("{", "utf-8")
    lue = load_campaign(tmp_path / "c.yaml")
    assert [s.nom for s in gather(plan(lue).document, lue.dossier).services] == ["Deux"]


def test_the_table_has_a_line_a_service_and_no_formula(reunir: Reunir) -> None:
    found = reunir([changed('=HYPERLINK("x")')], [changed("Deux")])
    rows = list(csv.DictReader(io.StringIO(render_csv(found).lstrip("\ufeff")), delimiter=";"))
    assert [r["service"] for r in rows] == ['\'=HYPERLINK("x")', "Deux"]
    assert json.loads(found.model_dump_json())["version"] == "1.0"


def test_a_tie_in_a_draw_counts_for_half() -> None:
    duels = Duels({"un": [1, 2, 3, 3], "autre": [1, 1, 4, 2]})
    assert duels.asks_more("un", "autre") == pytest.approx(0.625)
    assert duels.asks_more("autre", "un") == pytest.approx(0.375)


@given(st.lists(st.lists(st.integers(0, 3), min_size=7, max_size=7), min_size=2, max_size=6))
def test_all_the_draws_of_two_services_are_compared_at_once(drawn: list[list[int]]) -> None:
    duels = Duels({str(rank): [score / 3 for score in one] for rank, one in enumerate(drawn)})
    for a, b in permutations(range(len(drawn)), 2):
        wins = [(x > y) + (x == y) / 2 for x, y in zip(drawn[a], drawn[b], strict=True)]
        assert duels.asks_more(str(a), str(b)) == pytest.approx(sum(wins) / len(wins))


def test_no_report_is_kept_once_the_next_procedure_is_read(
    reunir: Reunir, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[ref[Rapport]] = []
    alive: list[int] = []

    def spied(path: Path) -> Rapport:
        alive.append(sum(one() is not None for one in read))
        found = read_report(path)
        read.append(ref(found))
        return found

    monkeypatch.setattr(resultats, "read_report", spied)
    reunir(*([changed(f"Service {i}")] for i in range(5)))
    assert alive == [0] * 5
