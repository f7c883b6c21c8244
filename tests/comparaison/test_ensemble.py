"""Many reports compared: what each alone asks, what all ask, in time, beside published figures."""

import csv
import io
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from exigences.campagne.ensemble import _MANY, compare_files
from exigences.chaine.dossier import ReportError, read_report
from exigences.comparaison.ensemble.comparer import compare_many
from exigences.comparaison.ensemble.dinum import beside
from exigences.comparaison.ensemble.lus import Titre, read
from exigences.comparaison.ensemble.rendus import RENDERERS, render_csv, render_html
from exigences.comparaison.rangs import TRAFFIC_UNSEEN
from exigences.loading.dinum import DinumError, indicators, load_dinum
from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.ensemble import ComparaisonDeServices
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.francais import typographie
from tests.cli.lancer import lancer
from tests.rapport.aveugle import aveugle
from tests.rapport.exemple import rapport_exemple

SCHEMA = Path(__file__).parents[2] / "docs/schemas/ensemble.json"
EXEMPLE = rapport_exemple()
HOSTILE = "<script>alert(1)</script>"
FOUND = [c.exigence for c in EXEMPLE.constats if c.verdict is Verdict.CONSTATE]
ABSENT = next(c.exigence for c in EXEMPLE.constats if c.verdict is Verdict.NON_CONSTATE)


def changed(nom: str, date: str = "2026-01-02T10:00:00+00:00", **verdicts: str) -> Rapport:
    """The sample of another service or at another date, with some verdicts changed."""
    said = {k.replace("_", "-"): Verdict(v) for k, v in verdicts.items()}
    none = [e for e, v in said.items() if v is not Verdict.CONSTATE]
    score = EXEMPLE.score
    kept = tuple(c for c in score.contributions if c.exigence not in none)
    return EXEMPLE.model_copy(
        update={
            "date": date,
            "procedure": EXEMPLE.procedure.model_copy(update={"nom": nom}),
            "score": score.model_copy(update={"partielle": False, "contributions": kept}),
            "constats": tuple(
                c.model_copy(update={"verdict": said.get(c.exigence, c.verdict)})
                for c in EXEMPLE.constats
            ),
        }
    )


def compared(reports: Sequence[Rapport], **autres: Any) -> ComparaisonDeServices:
    read_all = [read(r, f"r{i}") for i, r in enumerate(reports)]
    titles: dict[str, Titre] = {}
    for _, named in read_all:
        titles |= named
    return compare_many([lu for lu, _ in read_all], titles, **autres)


def word(exigence: str) -> str:
    return exigence.replace("-", "_")


def publiees(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "vde.csv"
    path.write_bytes(text.encode(encoding))
    return path


VDE = (
    "Démarche;Satisfaction usagers;Dites-le-nous une fois;Réalisable en ligne;Inconnu\n"
    "L\u2019AIDE;8,3;5;Oui;x\n"
)


def comparaison_exemple() -> ComparaisonDeServices:
    """Three services, one of them at two dates, beside published figures."""
    from tempfile import TemporaryDirectory

    later = changed("Un", "2026-06-01T10:00:00+00:00", **{word(FOUND[0]): "non_constate"})
    with TemporaryDirectory() as folder:
        told = load_dinum(publiees(Path(folder), VDE))
    reports = [changed("Un"), later, changed("L'aide"), changed(HOSTILE)]
    return compared(reports, dinum=partial(beside, published=told))


def test_what_all_ask_and_what_one_alone_asks() -> None:
    gone = {word(FOUND[0]): "non_constate"}
    found = compared([changed("Un"), changed("Deux", **gone), changed("Trois", **gone)])
    assert found.services[0].propres == (FOUND[0],)
    assert FOUND[0] not in found.communes and FOUND[1] in found.communes
    (asked,) = (e for e in found.exigences if e.exigence == FOUND[0])
    assert asked.constatee_par == ("s1",) and asked.pas_jugee_par == ()


def test_what_another_was_not_judged_on_is_said_of_nobody_alone() -> None:
    found = compared([changed("Un"), changed("Deux", **{word(FOUND[0]): "a_verifier"})])
    assert found.services[0].propres == ()
    (asked,) = (e for e in found.exigences if e.exigence == FOUND[0])
    assert asked.pas_jugee_par == ("s2",)


def test_one_service_at_several_dates_is_one_with_its_changes() -> None:
    first, second = "2026-01-02T10:00:00+00:00", "2026-06-01T10:00:00+00:00"
    later = {word(FOUND[0]): "non_constate", word(ABSENT): "constate", word(FOUND[1]): "non_teste"}
    found = compared([changed("Un", second, **later), changed("Un", first)])
    (service,) = found.services
    assert service.date == second
    before, after = service.dates
    assert (before.date, before.apparues) == (first, ())
    assert after.apparues == (ABSENT,)
    assert after.disparues == (FOUND[0],)
    assert after.non_comparables == (FOUND[1],)


def test_a_demand_that_nobody_makes_any_more_keeps_its_name() -> None:
    first, second = "2026-01-02T10:00:00+00:00", "2026-06-01T10:00:00+00:00"
    gone = changed("Un", second, **{word(FOUND[0]): "non_constate"})
    page = render_html(compared([changed("Un", first), gone]))
    titre = next(c.titre for c in EXEMPLE.constats if c.exigence == FOUND[0])
    assert typographie(titre) in page and FOUND[0] not in page


def test_what_another_person_is_asked_is_no_change_of_the_service() -> None:
    first, second = "2026-01-02T10:00:00+00:00", "2026-06-01T10:00:00+00:00"
    other = changed("Un", second, **{word(ABSENT): "constate"})
    scenario = other.scenario.model_copy(update={"nom": "Téléphone"})
    (service,) = compared(
        [changed("Un", first), other.model_copy(update={"scenario": scenario})]
    ).services
    assert [(p.scenario, p.apparues, p.disparues) for p in service.dates] == [
        (EXEMPLE.scenario.nom, (), ()),
        ("Téléphone", (), ()),
    ]


def test_a_partial_journey_or_another_person_is_shown_and_not_ranked() -> None:
    partial_ = changed("Deux")
    score = partial_.score.model_copy(update={"partielle": True})
    other = changed("Trois")
    scenario = other.scenario.model_copy(update={"nom": "Téléphone"})
    found = compared(
        [
            changed("Un"),
            partial_.model_copy(update={"score": score}),
            other.model_copy(update={"scenario": scenario}),
        ]
    )
    assert [(s.rang, s.sans_rang) for s in found.services] == [
        (1, ""),
        (None, "vu en partie"),
        (None, "à la place d'une autre personne (Téléphone)"),
    ]
    assert any("à la place d'une autre personne" in phrase for phrase in found.remarques)


def test_a_service_whose_traffic_was_seen_in_part_is_shown_and_not_ranked(tmp_path: Path) -> None:
    for nom, report in (("un", changed("Un")), ("deux", aveugle(changed("Deux")))):
        (tmp_path / f"{nom}.json").write_text(report.model_dump_json(by_alias=True), "utf-8")
    found = compare_files((tmp_path / "un.json", tmp_path / "deux.json"))
    assert [(s.rang, s.sans_rang) for s in found.services] == [(1, ""), (None, TRAFFIC_UNSEEN)]
    told = "une partie de ce qui est parti n'a peut-être pas été vue : pas de rang."
    assert any(told in phrase for phrase in found.remarques)
    assert TRAFFIC_UNSEEN in render_html(found)


def test_only_people_of_every_service_are_compared() -> None:
    fewer = changed("Deux").model_copy(update={"sosies": EXEMPLE.sosies[:1], "matrice": ()})
    found = compared([changed("Un"), fewer])
    assert {s.scenario for one in found.services for s in one.sosies} == {
        EXEMPLE.sosies[0].scenario
    }
    assert any(p.startswith("Tous les services n'ont pas été audités") for p in found.remarques)


def test_the_same_reports_in_another_order_say_the_same_of_each() -> None:
    reports = [changed("Un"), changed("Deux", **{word(FOUND[0]): "non_constate"})]
    one, other = compared(reports), compared(reports[::-1])
    said = [{s.nom: (s.rang, s.propres) for s in c.services} for c in (one, other)]
    assert said[0] == said[1]


def test_published_figures_are_joined_by_name_and_banded(tmp_path: Path) -> None:
    found = comparaison_exemple()
    by_name = {s.nom: {i.indicateur: i for i in s.dinum} for s in found.services}
    assert by_name["Un"] == {}
    told = by_name["L'aide"]
    assert (told["satisfaction"].valeur, told["satisfaction"].bande) == ("8,3", "atteint")
    assert (told["dlnuf"].bande, told["online"].bande) == ("loin", "atteint")
    assert (told["uptime"].valeur, told["uptime"].bande, told["uptime"].ici) == ("", "", "")
    assert told["satisfaction"].ici == ""


@pytest.mark.parametrize(
    ("indicateur", "valeur", "bande"),
    [
        ("handicap", "Optimal", "atteint"),
        ("handicap", "Non conforme", "loin"),
        ("uptime", "Partiel", "proche"),
        ("performance", "Faible", "loin"),
        ("online", "Bêta", "proche"),
        ("auth", "FranceConnect +", "atteint"),
        ("performance", "À venir", ""),
        ("satisfaction", "8", "atteint"),
        ("satisfaction", "7.9/10", "proche"),
        ("satisfaction", "À venir", ""),
        ("handicap", "100 %", "atteint"),
        ("handicap", "49", "loin"),
        ("dlnuf", "1", "atteint"),
        ("dlnuf", "4", "proche"),
        ("performance", "0,4 s", "proche"),
        ("performance", "0.8", "loin"),
        ("usage", "80", ""),
        ("uptime", "99,9", "atteint"),
        ("uptime", ".985", "proche"),
        ("uptime", "0,9995", "atteint"),
        ("uptime", "1", ""),
        ("handicap", "0.49", "loin"),
        ("handicap", "1 %", "loin"),
        ("performance", "350 ms", "atteint"),
        ("performance", ".8", "loin"),
        ("satisfaction", "7.9 / 10", "proche"),
        ("satisfaction", "350 ms", ""),
        ("auth", "FranceConnect+", "atteint"),
        ("online", "Partiel", "proche"),
    ],
)
def test_the_bands_are_those_that_the_state_publishes(
    indicateur: str, valeur: str, bande: str
) -> None:
    (known,) = (i for i in indicators() if i.id == indicateur)
    assert known.band(valeur) == bande


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_file_is_read_as_it_is_written(tmp_path: Path, separator: str, encoding: str) -> None:
    text = "Nom de la démarche;Disponibilité\nAide à l'été;99\n".replace(";", separator)
    told = load_dinum(publiees(tmp_path, text, encoding))
    assert told.of("AIDE À L\u2019ÉTÉ") == {"uptime": "99"}


@pytest.mark.parametrize("text", ["", "a;b\n1;2\n", "Démarche\nUn\n"])
def test_a_file_that_says_nothing_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(DinumError, match="ni colonne du nom"):
        load_dinum(publiees(tmp_path, text))


def test_each_format_tells_each_service_and_is_harmless() -> None:
    found = comparaison_exemple()
    for render in RENDERERS.values():
        assert all(nom in render(found) for nom in ("Un", "aide"))
    page = render_html(found)
    assert HOSTILE not in page
    assert len(BeautifulSoup(page, "html.parser").find_all("script")) == 1
    rows = list(csv.DictReader(io.StringIO(render_csv(found).lstrip("\ufeff")), delimiter=";"))
    assert {r["quoi"] for r in rows} >= {"score", "demande", "domaine", "personne", "disparue"}
    document = json.loads(found.model_dump_json())
    Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(document)


def test_the_command_takes_reports_and_campaigns(tmp_path: Path) -> None:
    for nom in ("Un", "Deux", "Trois"):
        (tmp_path / nom).mkdir()
        said = changed(nom).model_dump_json(by_alias=True)
        (tmp_path / nom / "rapport.json").write_text(said, "utf-8")
    travail = {"demarche": "a", "repetition": 1, "empreinte": "e", "part": 1}
    plan = {"nom": "C", "scenarios": [], "repetitions": 1, "part": 1, "parts": 1}
    (tmp_path / "c" / "a" / "1").mkdir(parents=True)
    (tmp_path / "c" / "campagne.json").write_text(json.dumps({**plan, "travaux": [travail]}))
    (tmp_path / "Trois" / "rapport.json").rename(tmp_path / "c" / "a" / "1" / "rapport.json")
    words = ("comparer", "Un", "Deux", "c", "-f", "html,csv,json", "-o", "sorties")
    fait = lancer(*words, dossier=tmp_path)
    assert fait.code == 0, fait.erreurs
    document = json.loads((tmp_path / "sorties" / "comparaison.json").read_bytes())
    assert [s["nom"] for s in document["services"]] == ["Un", "Deux", "Trois"]
    assert (tmp_path / "sorties" / "comparaison.html").is_file()
    alone = lancer("comparer", "Un", dossier=tmp_path)
    assert alone.code == 2 and alone.erreurs.startswith("Il n'y a qu'un rapport")


def stored(folder: Path, combien: int) -> list[Path]:
    """Reports of as many services, each in a folder of its own."""
    made = []
    for rank in range(combien):
        made.append(folder / f"r{rank}")
        made[-1].mkdir(parents=True)
        text = changed(f"Service {rank}").model_dump_json(by_alias=True)
        (made[-1] / "rapport.json").write_text(text, "utf-8")
    return made


def test_many_reports_read_in_part_by_several_processes_are_those_read_whole(
    tmp_path: Path,
) -> None:
    paths = stored(tmp_path, _MANY)
    whole = [read(read_report(path), path.as_posix()) for path in paths]
    expected = compare_many([lu for lu, _ in whole], whole[0][1])
    assert compare_files(paths) == expected


@pytest.mark.parametrize("combien", [2, _MANY])
def test_a_spoiled_report_among_many_is_named(tmp_path: Path, combien: int) -> None:
    paths = stored(tmp_path, combien)
    (paths[-1] / "rapport.json").write_text('{"version": "2.1"}', "utf-8")
    with pytest.raises(ReportError, match=rf"r{combien - 1}/rapport\.json n'est pas un rapport"):
        compare_files(paths)


def test_a_pair_of_services_holds_nothing_else() -> None:
    document = compared([changed("Un"), changed("Deux")]).model_dump(mode="json")
    assert ComparaisonDeServices.model_validate(document).paires
    for fault in ({"autres": 1}, {"probabilite": 1.5}):
        document["paires"][0] |= fault
        with pytest.raises(ValidationError):
            ComparaisonDeServices.model_validate(document)
