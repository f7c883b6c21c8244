"""What forges and spreadsheets read: places, fingerprints, levels, and nothing that they run."""

import csv
import io
import json
from typing import Any

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats.csv_ import COLONNES
from exigences.rapport.rendu import render
from exigences.rapport.signalements import signalements
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
    assert kinds["erreur-muette"] == ("review", "note")
    assert kinds["captcha-seulement-visuel"] == ("fail", "error")
    severities = {f["check_name"]: f["severity"] for f in json.loads(render(fait(), "codequality"))}
    assert severities["erreur-muette"] == "info"
    assert severities["captcha-seulement-visuel"] == "critical"


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
