"""The GitHub action: what it runs is run here, with the files that GitHub gives to a step."""

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from outils.action.bilan import ANNOTATIONS_MAX, RESUME_MAX, annotations, outputs, summary
from tests.browser.serveur import PAGE, serve
from tests.cli.lancer import POSTE, RACINE, environnement, procedure

ACTION = yaml.safe_load((RACINE / "action.yml").read_text("utf-8"))
AUDITER = RACINE / "outils" / "action" / "auditer.sh"
INSTALLER = RACINE / "outils" / "action" / "installer.sh"
MOBILE = PAGE.format(
    titre="Demande",
    corps='<h1>Demande</h1><p>::error::Une page ne commande rien.</p><form action="recu">'
    '<label for="m">Numéro de mobile</label><input id="m" name="m" type="tel" required>'
    "<button>Envoyer ma demande</button></form>",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """What a step left."""

    code: int
    journal: str
    """Its standard output, which the runner reads."""
    dites: dict[str, str]
    """The outputs of the action."""
    resume: str


def passe(dossier: Path, **entrees: str) -> Passage:
    """Run the step in a folder, as the action does."""
    sorties, resume = dossier / "sorties.txt", dossier / "resume.txt"
    fait = subprocess.run(
        ["bash", str(AUDITER)],
        cwd=dossier,
        env=environnement(
            EXIGENCES_ENVIRONNEMENT=str(RACINE / ".venv"),
            GITHUB_OUTPUT=str(sorties),
            GITHUB_STEP_SUMMARY=str(resume),
            **entrees,
        ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    lignes = sorties.read_text("utf-8").splitlines()
    sorties.unlink()
    return Passage(
        code=fait.returncode,
        journal=fait.stdout,
        dites=dict(ligne.split("=", 1) for ligne in lignes),
        resume=resume.read_text("utf-8"),
    )


@pytest.fixture
def demarche(tmp_path: Path) -> Iterator[Path]:
    with serve() as site:
        site.pages["page.html"] = MOBILE
        mobile = {"remplir": {"etiquette": "Numéro de mobile", "valeur": "{{ sosie.telephone }}"}}
        fin = {"envoyer": "Envoyer ma demande"}
        yield procedure(tmp_path, f"{site.url}page.html", mobile, fin)


def dites(journal: str, genre: str) -> list[str]:
    """The annotations of a kind: what follows the last word of the audit itself."""
    ouvert = re.search(r"^::stop-commands::(\w+)$", journal, re.MULTILINE)
    assert ouvert is not None
    avant, _, apres = journal.partition(f"\n::{ouvert[1]}::\n")
    assert avant.startswith(ouvert[0])
    return [ligne for ligne in apres.splitlines() if ligne.startswith(f"::{genre}")]


def test_an_audit_gives_its_outputs_its_summary_and_its_annotations(demarche: Path) -> None:
    fait = passe(demarche.parent, DEMARCHE="demarche.yaml", SCENARIOS=str(POSTE), FORMATS="csv")
    assert fait.code == 0, fait.journal
    dossier = demarche.parent / fait.dites["dossier"]
    rapport = json.loads((dossier / "rapport.json").read_text("utf-8"))
    assert fait.dites["note"] == (rapport["score"]["note"] or "")
    assert float(fait.dites["score"]) == rapport["score"]["global"]
    assert fait.dites["nouvelles"] == ""
    assert fait.dites.keys() == ACTION["outputs"].keys()
    assert (dossier / "rapport.csv").exists()
    assert fait.resume == (dossier / "rapport.md").read_text("utf-8")
    assert dites(fait.journal, "error") == []
    avertis = dites(fait.journal, "warning")
    assert 0 < len(avertis) <= ANNOTATIONS_MAX
    assert all(re.match(r"::warning file=demarche\.yaml,line=\d+,title=", a) for a in avertis)


def test_a_limit_that_is_passed_is_an_error_and_fails_the_step(demarche: Path) -> None:
    (demarche.parent / "exigences.toml").write_text(
        f'demarches = ["demarche.yaml"]\nscenarios = ["{POSTE}"]\n'
        'interdites = ["telephone-mobile"]\n',
        "utf-8",
    )
    fait = passe(demarche.parent)
    assert fait.code == 1, fait.journal
    assert len(dites(fait.journal, "error")) == 1


def test_with_a_reference_only_what_is_new_is_told(demarche: Path) -> None:
    dossier = demarche.parent
    assert passe(dossier, DEMARCHE="demarche.yaml", SCENARIOS=str(POSTE)).code == 0
    (dossier / "rapports" / "action" / "rapport.json").rename(dossier / "avant.json")
    fait = passe(dossier, DEMARCHE="demarche.yaml", SCENARIOS=str(POSTE), REFERENCE="avant.json")
    assert fait.code == 0, fait.journal
    assert fait.dites["nouvelles"] == "0"
    assert dites(fait.journal, "warning") == []


@pytest.mark.parametrize("entree", ["absente.yaml", "--version", "x; touch pris", "$(touch pris)"])
def test_an_input_is_a_name_and_nothing_else(tmp_path: Path, entree: str) -> None:
    fait = passe(tmp_path, DEMARCHE=entree)
    assert fait.code == 2
    assert fait.dites == {
        "note": "",
        "score": "",
        "nouvelles": "",
        "dossier": "rapports/action",
    }
    assert "aucun rapport" in fait.resume
    assert not (tmp_path / "pris").exists()


@pytest.mark.parametrize("version", ["1.0; touch pris", "-r x", "git+https://exemple.fr/x"])
def test_a_version_is_a_number_and_nothing_else(tmp_path: Path, version: str) -> None:
    venv = tmp_path / "venv"
    fait = subprocess.run(
        ["bash", str(INSTALLER)],
        env=environnement(EXIGENCES_ENVIRONNEMENT=str(venv), EXIGENCES_VERSION=version),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert fait.returncode == 2
    assert "n'est pas une version" in fait.stderr
    assert not venv.exists()


def test_no_input_is_read_in_the_text_of_a_command_and_every_action_is_pinned() -> None:
    etapes = ACTION["runs"]["steps"]
    assert [e["run"] for e in etapes if "${{" in e.get("run", "")] == []
    assert [e["uses"] for e in etapes if "uses" in e and not _pinned(e["uses"])] == []
    lus = re.findall(r"inputs\.(\w+)", json.dumps(etapes))
    assert sorted(lus) == sorted(ACTION["inputs"])
    lances = [m for e in etapes for m in re.findall(r"GITHUB_ACTION_PATH/([\w/.]+)", str(e))]
    assert [RACINE / lance for lance in lances] == [INSTALLER, AUDITER]


def _pinned(action: str) -> bool:
    return re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action) is not None


def test_a_summary_that_is_too_long_is_cut_and_says_so() -> None:
    ligne = "| é | détail |\n"
    long = "# Titre\n<details>\n" + ligne * (RESUME_MAX // len(ligne.encode()) + 10)
    coupe = summary([long])
    assert len(coupe.encode()) <= RESUME_MAX
    assert coupe.count("<details") == coupe.count("</details>")
    assert coupe.endswith("dans le dossier des rapports.*\n")
    assert summary(["# Court\n"]) == "# Court\n"


def _sarif(dossier: Path, *messages: str, **autres: Any) -> Path:
    place = {"artifactLocation": {"uri": "a%20b,c.yaml"}, "region": {"startLine": 3}}
    resultats = [
        {
            "ruleId": "captcha",
            "kind": "fail",
            "rank": rang,
            "message": {"text": message},
            "locations": [{"physicalLocation": place}],
            **autres,
        }
        for rang, message in enumerate(messages)
    ]
    (dossier / "rapport.sarif").write_text(json.dumps({"runs": [{"results": resultats}]}), "utf-8")
    (dossier / "rapport.json").write_text('{"score": {"global": 12.5, "note": "B"}}', "utf-8")
    return dossier


def test_annotations_stay_within_their_number_and_hold_one_line(tmp_path: Path) -> None:
    _sarif(tmp_path, *(f"Un\n::error::deux 100 % {i}" for i in range(13)))
    lignes = list(annotations([tmp_path], known=False))
    avertis = [ligne for ligne in lignes if ligne.startswith("::warning ")]
    assert len(avertis) == ANNOTATIONS_MAX
    assert avertis[0] == (
        "::warning file=a b%2Cc.yaml,line=3,title=captcha::Un%0A::error::deux 100 %25 12"
    )
    assert lignes[-1].startswith("::notice::3 de plus")
    assert all("\n" not in ligne for ligne in lignes)


@pytest.mark.parametrize(
    ("autres", "known"),
    [
        ({"kind": "review"}, False),
        ({"suppressions": [{"kind": "external"}]}, False),
        ({"baselineState": "unchanged"}, True),
    ],
    ids=["doute", "admis", "connu"],
)
def test_what_is_doubtful_accepted_or_known_is_no_annotation(
    tmp_path: Path, autres: dict[str, Any], known: bool
) -> None:
    assert list(annotations([_sarif(tmp_path, "Un", **autres)], known=known)) == []


def test_the_outputs_are_those_of_the_most_demanding_and_what_is_new_is_counted(
    tmp_path: Path,
) -> None:
    for nom, score in (("un", 12.5), ("deux", 60)):
        (tmp_path / nom).mkdir()
        _sarif(tmp_path / nom, "Un", "Deux", baselineState="new")
        texte = json.dumps({"score": {"global": score, "note": "D" if score > 50 else "B"}})
        (tmp_path / nom / "rapport.json").write_text(texte, "utf-8")
    dit = outputs(Path("rapports"), [tmp_path / "un", tmp_path / "deux"], compared=True)
    assert dit == "note=D\nscore=60\nnouvelles=4\ndossier=rapports\n"
