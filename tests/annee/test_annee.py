"""The year of a household is counted from audits, and from nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pypdf import PdfReader

from exigences.annee.compter import AnneeError, year_of
from exigences.annee.lecture import load_household
from exigences.annee.rendus import LectureAnnee, render_html, render_json, render_text
from exigences.demo import serve_demo
from exigences.loading import LoadingError
from exigences.loading.bibliotheque import household_file
from exigences.model.procedure.procedure import Sequence as Moment
from exigences.model.rapport.annee import Annee
from exigences.model.rapport.rapport import Rapport
from exigences.model.score.couts import Etendue
from tests.cli.lancer import lancer, procedure
from tests.rapport.exemple import rapport_exemple

SCHEMA = Path(__file__).parents[2] / "docs/schemas/annee.json"
EXEMPLE = rapport_exemple()
ETAPES = {
    "demande": ("demande", "unique", 1, True),
    "suivi": ("suivi", "trimestrielle", 2, False),
    "declaration": ("declaration", "mensuelle", 3, True),
}


def ecrire(folder: Path, nom: str, contenu: dict[str, Any]) -> Path:
    path = folder / nom
    path.write_text(yaml.safe_dump(contenu, allow_unicode=True, sort_keys=False), "utf-8")
    return path


def droit(folder: Path, nom: str, organisme: str) -> str:
    """A right of three procedures, each with its file."""
    steps = []
    for sequence, periodicite, mois, coupe in ETAPES.values():
        made = procedure(
            folder, "https://exemple.fr/", nom=f"{nom}, {sequence}", organisme=organisme,
            sequence=sequence, periodicite=periodicite,
        )  # fmt: skip
        name = f"{nom}-{sequence}.yaml"
        made.rename(folder / name)
        steps.append({"demarche": name, "mois": mois, "coupe": coupe})
    return ecrire(folder, f"{nom}.yaml", {"nom": nom, "demarches": steps}).name


def rapport(folder: Path, nom: str, organisme: str, sequence: str, **parts: Any) -> Path:
    """The report of a procedure, which takes ten to twenty minutes."""
    asked = {"nom": f"{nom}, {sequence}", "organisme": organisme, "sequence": Moment(sequence)}
    temps = EXEMPLE.cout.temps.model_copy(update={"etendue": Etendue(bas=600, haut=1200)})
    argent = EXEMPLE.cout.argent.model_copy(update={"etendue": Etendue(bas=0, haut=1)})
    partielle = parts.pop("partielle", False)
    made: Rapport = EXEMPLE.model_copy(
        update={
            "procedure": EXEMPLE.procedure.model_copy(update=asked),
            "cout": EXEMPLE.cout.model_copy(update={"temps": temps, "argent": argent}),
            "score": EXEMPLE.score.model_copy(update={"partielle": partielle}),
            "fin": EXEMPLE.fin.model_copy(update={"complet": not partielle}),
            **parts,
        }
    )
    place = folder / "rapports" / f"{nom}-{sequence}-{made.date[:10]}"
    place.mkdir(parents=True)
    (place / "rapport.json").write_text(made.model_dump_json(by_alias=True), "utf-8")
    return place


def foyer(folder: Path) -> tuple[Path, list[Path]]:
    """A household with two rights, and the reports of their six procedures."""
    owners = {"Aide": "Ville", "Bourse": "Département"}
    names = [droit(folder, nom, organisme) for nom, organisme in owners.items()]
    reports = [rapport(folder, n, o, s) for n, o in owners.items() for s in ETAPES]
    return ecrire(folder, "foyer.yaml", {"nom": "Nadia et Paul", "droits": names}), reports


def exemple(folder: Path) -> Annee:
    path, reports = foyer(folder)
    return year_of(load_household(path), reports)


def test_each_procedure_comes_back_as_often_as_it_says(tmp_path: Path) -> None:
    found = exemple(tmp_path)
    months = {
        s: [c.mois for c in found.connexions if c.droit == "Aide" and c.sequence == s]
        for s in ETAPES
    }
    assert months == {
        "demande": [1],
        "suivi": [2, 5, 8, 11],
        "declaration": [3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    }
    assert [c.mois for c in found.connexions] == sorted(c.mois for c in found.connexions)


def test_time_and_money_are_those_of_the_audits(tmp_path: Path) -> None:
    found = exemple(tmp_path)
    visits = 2 * (1 + 4 + 10)
    assert len(found.connexions) == visits
    assert found.temps == Etendue(bas=600 * visits, haut=1200 * visits)
    assert found.argent == Etendue(bas=0, haut=visits)
    assert LectureAnnee(found).phrase.startswith("30 connexions dans l'année, de 5 h")
    (counted,) = (d for d in found.demandes if d.exigence == "compte-utilisateur")
    assert counted.fois == visits and len(counted.demarches) == 6


def test_what_a_change_would_spare_is_counted_too(tmp_path: Path) -> None:
    shared, declared = exemple(tmp_path).allegements
    assert shared.fois == 1 and "2 organismes" in shared.phrase
    assert LectureAnnee.allege(declared).endswith("ce temps de moins (de 3 h 20 à 6 h 40).")
    assert LectureAnnee.allege(shared) == shared.phrase
    assert declared.fois == 20 and declared.temps == Etendue(bas=12_000, haut=24_000)


def test_where_one_missed_step_cuts_a_right_is_told(tmp_path: Path) -> None:
    said = LectureAnnee(exemple(tmp_path)).coupures
    assert "« Aide, declaration », 10 fois dans l'année : en manquer une coupe « Aide »." in said
    assert len(said) == 4


def test_without_an_audit_nothing_is_counted(tmp_path: Path) -> None:
    path, reports = foyer(tmp_path)
    with pytest.raises(AnneeError, match=r"Bourse, declaration \(declaration\)"):
        year_of(load_household(path), reports[:-1])


def test_the_last_report_of_a_procedure_counts_and_a_partial_one_is_a_minimum(
    tmp_path: Path,
) -> None:
    path, reports = foyer(tmp_path)
    later = rapport(
        tmp_path, "Aide", "Ville", "demande", date="2027-01-01T00:00:00+00:00", partielle=True
    )
    found = year_of(load_household(path), [later, *reports])
    assert later.as_posix() in found.sources and reports[0].as_posix() not in found.sources
    assert "au moins" in LectureAnnee(found).phrase


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"droits": ["absent.yaml"]}, "aucun fichier « absent.yaml »"),
        ({"droits": []}, "droits"),
        ({"enfants": 2}, "« enfants »"),
    ],
)
def test_a_faulty_household_is_refused_with_its_line(
    tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    path = ecrire(tmp_path, "foyer.yaml", {"nom": "Un", "droits": ["a.yaml"], **change})
    with pytest.raises(LoadingError, match=said):
        load_household(path)


def test_a_right_that_names_no_procedure_is_refused(tmp_path: Path) -> None:
    steps = [{"demarche": "absente.yaml", "mois": 13}]
    ecrire(tmp_path, "a.yaml", {"nom": "Aide", "demarches": steps})
    path = ecrire(tmp_path, "foyer.yaml", {"nom": "Un", "droits": ["a.yaml"]})
    with pytest.raises(LoadingError, match=r"a\.yaml:\d+") as refused:
        load_household(path)
    assert "mois" in str(refused.value)


def test_each_format_tells_the_year_and_is_harmless(tmp_path: Path) -> None:
    found = exemple(tmp_path).model_copy(update={"foyer": "<script>alert(1)</script>"})
    assert "<script" not in render_html(found)
    assert all("Aide, declaration" in r(found) for r in (render_html, render_text, render_json))
    Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(
        json.loads(render_json(found))
    )


def test_the_chart_says_the_same_as_its_table(tmp_path: Path) -> None:
    found = exemple(tmp_path)
    for droit, cases in LectureAnnee(found).droits:
        mine = [c for c in found.connexions if c.droit == droit]
        assert sum(case.fois for case in cases) == len(mine)
        cut = {c.mois for c in mine if c.coupe}
        assert {rang for rang, case in enumerate(cases, 1) if case.coupe} == cut
    page = render_html(found)
    assert page.count('<div class="mois" role="img"') == 2
    assert "15 connexions (janvier 1, février 1" in page


def test_a_year_is_printed_on_a4(tmp_path: Path) -> None:
    path, reports = foyer(tmp_path)
    fait = lancer("annee", path, *reports, "-f", "pdf", "-o", "annee.pdf", dossier=tmp_path)
    assert fait.code == 0, fait.erreurs
    document = PdfReader(tmp_path / "annee.pdf")
    box = document.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)
    assert "Nadia et Paul" in document.pages[0].extract_text()


def test_the_household_of_the_package_has_two_rights_of_four_moments(tmp_path: Path) -> None:
    path, shipped = household_file("nadia")
    steps = load_household(path).etapes
    assert shipped
    moments = {
        droit: {s.procedure.sequence for s in steps if s.droit == droit}
        for droit in {s.droit for s in steps}
    }
    assert len(moments) == 2
    assert all(
        said == {Moment.INFORMATION, Moment.DEMANDE, Moment.SUIVI, Moment.DECLARATION}
        for said in moments.values()
    )


def test_its_procedures_are_audited_first_where_that_is_asked(tmp_path: Path) -> None:
    asked = {"nom": "Aide", "demarches": [{"demarche": "suivi.yaml", "mois": 3}]}
    source = household_file("nadia")[0].parent / "demarches" / "val-suivi.yaml"
    (tmp_path / "suivi.yaml").write_bytes(source.read_bytes())
    ecrire(tmp_path, "aide.yaml", asked)
    path = ecrire(tmp_path, "foyer.yaml", {"nom": "Un", "droits": ["aide.yaml"]})
    with serve_demo(0) as served:
        text = (tmp_path / "suivi.yaml").read_text("utf-8")
        (tmp_path / "suivi.yaml").write_text(text.replace(":8765", f":{served.port}"), "utf-8")
        words = ("annee", path, "--auditer", "audits", "-f", "json", "-o", "annee.json")
        fait = lancer(*words, dossier=tmp_path)
        again = lancer(*words, dossier=tmp_path)
    assert (fait.code, again.code) == (0, 0), fait.erreurs
    told = json.loads((tmp_path / "annee.json").read_text("utf-8"))
    (visit,) = told["connexions"]
    # one who follows a request sends nothing: seen to its end, it is no minimum
    assert (visit["mois"], visit["partielle"], visit["temps"]["haut"] > 0) == (3, False, True)


def test_the_command_tells_the_year(tmp_path: Path) -> None:
    path, reports = foyer(tmp_path)
    fait = lancer("annee", path, *reports, dossier=tmp_path)
    assert fait.code == 0
    assert fait.sortie.startswith("Nadia et Paul\n\n30 connexions dans l'année")
    missing = lancer("annee", path, reports[0], dossier=tmp_path)
    assert missing.code == 2 and missing.erreurs.startswith("Aucun rapport de : ")
    taken = lancer("annee", path, "--auditer", "foyer.yaml", dossier=tmp_path)
    assert taken.code == 2 and taken.erreurs.endswith("un autre dossier avec --auditer.\n")


@pytest.mark.parametrize(
    ("periodicite", "mois", "dit"),
    [
        (
            "annuelle",
            5,
            r"droit\.yaml:5 : « autre\.yaml » contredit « une\.yaml »",
        ),
        ("mensuelle", 3, "« Déclarer » est déjà là au même mois"),
    ],
)
def test_a_right_that_contradicts_itself_is_refused_with_its_line(
    tmp_path: Path, periodicite: str, mois: int, dit: str
) -> None:
    for name, often in (("une.yaml", "mensuelle"), ("autre.yaml", periodicite)):
        made = procedure(
            tmp_path, "https://exemple.fr/", nom="Déclarer", sequence="declaration",
            periodicite=often,
        )  # fmt: skip
        made.rename(tmp_path / name)
    steps = [{"demarche": "une.yaml", "mois": 3}, {"demarche": "autre.yaml", "mois": mois}]
    ecrire(tmp_path, "droit.yaml", {"nom": "Aide", "demarches": steps})
    path = ecrire(tmp_path, "foyer.yaml", {"nom": "Un", "droits": ["droit.yaml"]})
    with pytest.raises(LoadingError, match=dit):
        load_household(path)


def test_a_procedure_may_come_back_at_another_month(tmp_path: Path) -> None:
    made = procedure(tmp_path, "https://exemple.fr/", periodicite="annuelle")
    steps = [{"demarche": made.name, "mois": mois} for mois in (3, 9)]
    ecrire(tmp_path, "droit.yaml", {"nom": "Aide", "demarches": steps})
    path = ecrire(tmp_path, "foyer.yaml", {"nom": "Un", "droits": ["droit.yaml"]})
    assert [step.etape.mois for step in load_household(path).etapes] == [3, 9]
