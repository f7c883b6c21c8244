"""What forges and spreadsheets read: places, fingerprints, levels, and nothing that they run."""

import csv
import io
import json
import platform
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from junitparser import Error, Failure, JUnitXml, Skipped

from exigences.model.catalogue.exigence import Categorie, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.tri import SANS_REGLAGES, Mesuree, Tri
from exigences.model.reglages import ExceptionAdmise
from exigences.rapport.formats.csv_ import COLONNES
from exigences.rapport.formats.junit import DEFAUTS, LIMITES, PAS_UN_ROBOT
from exigences.rapport.francais import typographie
from exigences.rapport.rendu import render
from exigences.rapport.signalements import signalements
from outils.sarif import faults
from tests.fabrique import champ, constat, page, parcours, preuve
from tests.rapport.analyse import rapport_de
from tests.rapport.exemple import rapport_exemple

FORMULE = '=HYPERLINK("http://exemple.fr";"ici")'


def fait(*, fichier: str = "demarches/aide.yaml") -> Rapport:
    """A report of two findings and a doubt, on two screens."""
    mobile = champ("Téléphone mobile", Nature.TELEPHONE)
    faits = parcours(page(), page(mobile))
    rapport = rapport_de(
        faits,
        (
            constat("captcha-seulement-visuel", preuves=(preuve(page=1, extrait="Recopiez"),)),
            constat("telephone-mobile", preuves=(preuve(page=1, selecteur="#x"),)),
            constat(
                "erreur-muette",
                Verdict.A_VERIFIER,
                preuves=(preuve(extrait=FORMULE),),
            ),
        ),
    )
    procedure = rapport.procedure.model_copy(update={"fichier": fichier})
    return rapport.model_copy(update={"procedure": procedure})


def test_each_finding_is_a_result_with_its_fingerprint() -> None:
    rapport = fait()
    (run,) = json.loads(render(rapport, "sarif"))["runs"]
    rules = run["tool"]["driver"]["rules"]
    results: list[dict[str, Any]] = run["results"]
    assert {r["partialFingerprints"]["exigences/v1"] for r in results} == {
        e.empreinte for e in rapport.empreintes
    }
    assert len(results) == len(rapport.empreintes) == 3
    for result in results:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "demarches/aide.yaml"
        assert place["region"]["startLine"] >= 1


def test_what_is_to_verify_never_fails() -> None:
    (run,) = json.loads(render(fait(), "sarif"))["runs"]
    kinds = {r["ruleId"]: (r["kind"], r["level"]) for r in run["results"]}
    assert kinds["erreur-muette"] == ("review", "none")
    assert kinds["captcha-seulement-visuel"] == ("fail", "error")
    severities = {f["check_name"]: f["severity"] for f in json.loads(render(fait(), "codequality"))}
    assert severities["erreur-muette"] == "info"
    assert severities["captcha-seulement-visuel"] == "critical"


def results(rapport: Rapport, tri: Tri = SANS_REGLAGES) -> dict[str, dict[str, Any]]:
    """The results of the SARIF file, by the rule of each."""
    (run,) = json.loads(render(rapport, "sarif", tri))["runs"]
    return {r["ruleId"]: r for r in run["results"]}


def test_what_the_reference_had_is_told_from_what_is_new() -> None:
    rapport = fait()
    mark = {e.regle: e.empreinte for e in rapport.empreintes}
    tri = Tri(
        reference="2026-01-02T03:04:05Z",
        connues=frozenset({mark["telephone-mobile"]}),
        nouvelles=frozenset({mark["captcha-seulement-visuel"]}),
    )
    states = {regle: r.get("baselineState") for regle, r in results(rapport, tri).items()}
    assert states == {
        "telephone-mobile": "unchanged",
        "captcha-seulement-visuel": "new",
        "erreur-muette": None,
    }
    (run,) = json.loads(render(rapport, "sarif", tri))["runs"]
    then = rapport.model_copy(update={"date": "2026-01-02T03:04:05Z"})
    (before,) = json.loads(render(then, "sarif"))["runs"]
    assert run["baselineGuid"] == before["automationDetails"]["guid"]
    assert "baselineGuid" not in before


def test_an_accepted_finding_is_suppressed_with_its_reason_and_last_day() -> None:
    rapport = fait()
    accepted = next(e for e in rapport.empreintes if e.regle == "telephone-mobile")
    exception = ExceptionAdmise(
        empreinte=accepted.empreinte, jusqu_au=date(2027, 6, 30), motif="Refonte prévue en mai"
    )
    said = results(rapport, Tri(admises={accepted.empreinte: exception}))
    assert said["telephone-mobile"]["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "Refonte prévue en mai (jusqu'au 30/06/2027 compris)",
        }
    ]
    assert said["captcha-seulement-visuel"]["suppressions"] == []


def test_github_knows_a_result_and_a_procedure_again() -> None:
    rapport = fait()
    for result in results(rapport).values():
        prints = result["partialFingerprints"]
        assert prints["primaryLocationLineHash"] == f"{prints['exigences/v1']}:1"
    other = rapport.procedure.model_copy(update={"nom": "Une/autre"})
    ids = [
        json.loads(render(one, "sarif"))["runs"][0]["automationDetails"]["id"]
        for one in (rapport, rapport.model_copy(update={"procedure": other}))
    ]
    assert len({id_.rpartition("/")[0] for id_ in ids}) == 2


def test_the_most_severe_come_first_and_only_as_many_as_are_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ranks = [r["rank"] for r in results(fait()).values()]
    assert ranks == sorted(ranks, reverse=True)
    assert len(set(ranks)) > 1
    monkeypatch.setattr("exigences.rapport.formats.sarif.RESULTATS_MAX", 1)
    assert list(results(fait())) == ["captcha-seulement-visuel"]


@pytest.mark.skipif(
    (platform.system(), platform.machine()) != ("Linux", "x86_64"),
    reason="the checker is a program for Linux",
)
def test_the_checker_of_the_standard_finds_nothing_to_say(tmp_path: Path) -> None:
    """One run of it for all: those of a team, of a hostile path, without anything, and broken."""
    rapport = fait(fichier="mes démarches/aide à l'énergie.yaml")
    first = rapport.empreintes[0]
    exception = ExceptionAdmise(
        empreinte=first.empreinte, jusqu_au=date(2027, 6, 30), motif="Refonte prévue"
    )
    tri = Tri(
        reference="2026-01-02T03:04:05Z",
        connues=frozenset({first.empreinte}),
        admises={first.empreinte: exception},
    )
    texts = {
        "tri": render(rapport, "sarif", tri),
        "vide": render(rapport.model_copy(update={"empreintes": ()}), "sarif"),
        "exemple": render(rapport_exemple(), "sarif"),
    }
    texts["rompu"] = texts["tri"].replace('"review"', '"zut"')
    texts["inconnu"] = texts["tri"].replace('"startLine"', '"startLigne"')
    files = {nom: tmp_path / f"{nom}.sarif" for nom in texts}
    for nom, path in files.items():
        path.write_text(texts[nom], "utf-8")
    said = faults(tuple(files.values()))
    assert {nom for nom, path in files.items() if any(str(path) in one for one in said)} == {
        "rompu",
        "inconnu",
    }


def cases(rapport: Rapport, tri: Tri = SANS_REGLAGES) -> dict[str, dict[str, list[Any]]]:
    """The cases of the JUnit file, by their suite and their name, as its own library reads them."""
    read = JUnitXml.fromstring(render(rapport, "junit", tri).encode())
    return {suite.name: {c.name.split("\u00a0:")[0]: c.result for c in suite} for suite in read}


def kinds(rapport: Rapport, tri: Tri = SANS_REGLAGES) -> dict[str, type]:
    """What each case is, by its name; none where it passed."""
    return {
        nom: type(found[0])
        for suite in cases(rapport, tri).values()
        for nom, found in suite.items()
        if found
    }


def test_a_demand_that_no_limit_forbids_is_skipped_with_its_text() -> None:
    rapport = fait()
    assert set(kinds(rapport).values()) == {Skipped}
    (mobile,) = [s["telephone-mobile"] for s in cases(rapport).values() if "telephone-mobile" in s]
    demande = next(c.demande for c in rapport.constats if c.exigence == "telephone-mobile")
    assert demande.split("'")[0] in mobile[0].message.replace("\u00a0", " ")


def test_each_limit_that_is_passed_is_a_failure_and_nothing_else_is() -> None:
    rapport = fait()
    tri = Tri(
        depassements={
            "telephone-mobile": ("Exigence interdite constatée.",),
            "axe:inconnue": ("Un élément de plus.",),
        },
        mesures=(
            Mesuree(sujet="Le score", depassement="Le score est de 70."),
            Mesuree(sujet="Le nombre d'écrans"),
        ),
    )
    assert [nom for nom, kind in kinds(rapport, tri).items() if kind is Failure] == [
        "Le score",
        "axe:inconnue",
        "telephone-mobile",
    ]
    assert cases(rapport, tri)[LIMITES]["Le nombre d’écrans"] == []


def test_a_rule_of_axe_that_blocks_is_a_failure_with_its_places() -> None:
    rapport = rapport_exemple()
    rule = rapport.accessibilite.de_la_norme[0]
    tri = Tri(depassements={f"axe:{rule.regle}": ("Défaut d'accessibilité grave.",)})
    ((name, (failure,)),) = cases(rapport, tri)[typographie(DEFAUTS)].items()
    assert name.startswith("axe:")
    assert type(failure) is Failure
    assert all(n.selecteur in failure.text for n in rule.noeuds[:5])


def test_a_robot_passes_no_theme_of_accessibility() -> None:
    rapport = rapport_exemple()
    clean = tuple(c.model_copy(update={"verdict": Verdict.NON_CONSTATE}) for c in rapport.constats)
    told = rapport.model_copy(update={"constats": clean})
    themes = {c.exigence for c in clean if c.categorie is Categorie.ACCESSIBILITE}
    assert themes
    assert kinds(told) == dict.fromkeys(themes, Skipped)
    said = {c[0].message for s in cases(told).values() for c in s.values() if c}
    assert said == {typographie(PAS_UN_ROBOT)}


def test_what_broke_is_an_error_for_the_library_too() -> None:
    rapport = rapport_exemple()
    broken = rapport.constats[0].model_copy(update={"verdict": Verdict.ERREUR})
    told = rapport.model_copy(update={"constats": (broken,)})
    assert kinds(told) == {broken.exigence: Error}


def test_a_finding_stands_on_the_line_of_the_first_step_of_its_screen() -> None:
    rapport = rapport_exemple()
    by_screen = {e.ecran: e.ligne for e in reversed(rapport.journal) if e.ecran}
    assert len(set(by_screen.values())) > 1
    donne = rapport.model_copy(update={"empreintes": fait().empreintes})
    for one in signalements(donne):
        assert one.ligne == by_screen[one.ecran]


@pytest.mark.parametrize(
    ("fichier", "dit"),
    [
        ("demarches/aide.yaml", "demarches/aide.yaml"),
        ("demarches\\aide.yaml", "demarches/aide.yaml"),
        ("/chez/moi/aide.yaml", "aide.yaml"),
        ("../ailleurs/aide.yaml", "aide.yaml"),
        ("", "demarche.yaml"),
    ],
)
def test_the_path_is_one_that_a_platform_takes(fichier: str, dit: str) -> None:
    for finding in json.loads(render(fait(fichier=fichier), "codequality")):
        assert finding["location"]["path"] == dit


def test_code_quality_has_no_two_findings_alike() -> None:
    found = json.loads(render(fait(), "codequality"))
    assert len({f["fingerprint"] for f in found}) == len(found) == 3
    assert {frozenset(f) for f in found} == {
        frozenset({"description", "check_name", "fingerprint", "severity", "location"})
    }


def test_a_table_has_a_line_a_verdict_and_no_formula() -> None:
    rapport = fait()
    text = render(rapport, "csv")
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    assert tuple(rows[0]) == COLONNES
    assert [row[0] for row in rows[1:]] == [c.exigence for c in rapport.constats]
    cells = [cell for row in rows[1:] for cell in row]
    assert f"'{FORMULE}" in cells
    assert [c for c in cells if c.startswith(("=", "+", "-", "@"))] == []


@pytest.mark.parametrize("format_", ["csv", "rgaa-csv"])
@pytest.mark.parametrize(
    "debut",
    [
        "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", ";=", ",=", '"=', "\ufeff=", "\u200b=",
        "＝", "＠",
    ],
    ids=[
        "egal", "plus", "moins", "arobase", "tabulation", "retour", "ligne", "espace", "point",
        "virgule", "guillemet", "marque", "invisible", "egal-large", "arobase-large",
    ],
)  # fmt: skip
def test_what_a_page_says_is_never_worked_out(format_: str, debut: str) -> None:
    """Whatever the separator that a spreadsheet takes, and what it leaves out at the beginning."""
    attack = f"{debut}cmd|' /C calc'!A0"
    rapport = fait()
    titled = [e.model_copy(update={"titre": attack}) for e in rapport.ecrans]
    told = [
        c.model_copy(update={"preuves": (p.model_copy(update={"extrait": attack}),)})
        for c in rapport.constats
        for p in c.preuves[:1]
    ]
    hostile = rapport.model_copy(update={"ecrans": tuple(titled), "constats": tuple(told)})
    text = render(hostile, format_).removeprefix("\ufeff")
    for separator in (";", ",", "\t"):
        for row in csv.reader(io.StringIO(text), delimiter=separator):
            for one in row:
                assert not one.lstrip(' \t\r\n\ufeff\u200b"').startswith(tuple("=+-@＝＋－＠"))
