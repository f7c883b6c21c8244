"""What an exigence lacks is said with the place, and what to write there."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.model.catalogue.exigence import Categorie, Mode, Reference
from outils.completude import Dossier, count_amiss, stubs_left, told_of
from outils.completude_textes import CHECKS
from outils.ebauches import PARTAGES

RACINE = Path(__file__).resolve().parents[2]
EXIGENCE = next(d.exigence for d in load_catalogue() if d.exigence.id == "numero-surtaxe")
CODE = "exigences/catalogue/equipement/numero_surtaxe.py"
ESSAIS = "tests/catalogue/equipement/numero-surtaxe"
DOUTES = ("a_verifier", "non_teste", "non_applicable")
ATTENDU = f"{ESSAIS}/attendu.json"
LOI = Reference(titre="Une loi")


@pytest.fixture
def racine(tmp_path: Path) -> Path:
    """A copy of the files that tell of one exigence."""
    for path in (CODE, *map(str, PARTAGES), "docs/catalogue.md"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(RACINE / path, tmp_path / path)
    shutil.copytree(RACINE / ESSAIS, tmp_path / ESSAIS)
    return tmp_path


def told(racine: Path, **changes: Any) -> list[str]:
    dossier = Dossier(exigence=replace(EXIGENCE, **changes), racine=racine)
    return [fault for check in (stubs_left, *CHECKS) for fault in check(dossier)]


def test_nothing_is_said_of_what_is_whole(racine: Path) -> None:
    assert told(racine) == []


AMISS: Mapping[str, tuple[Mapping[str, Any], str, str]] = {
    "title in small letters": ({"titre": "numéro"}, "titre", "commencez par une majuscule"),
    "title with a full stop": ({"titre": "Numéro."}, "titre", "sans point final"),
    "long title": ({"titre": "Un numéro " * 6}, "titre", "50 signes au plus."),
    "no source": ({"references": ()}, "references", "donnez au moins une source"),
    "source twice": ({"references": (LOI, LOI)}, "references", "une source y est deux fois"),
    "source without title": ({"references": (Reference(titre=" "),)}, "references", "pas de titre"),
    "plain address": (
        {"references": (Reference(titre="Loi", url="http://a.example"),)},
        "references",
        "« http://a.example » doit commencer par https://.",
    ),
    "criterion that is not": (
        {"references": (Reference(titre="RGAA 4.1.2, critère 1.99"),)},
        "references",
        "le critère 1.99 n'existe pas dans le RGAA 4.1.2.",
    ),
    "no remedy": ({"remediation": "Y penser."}, "remediation", "ce que le service peut faire."),
    "to have an absence": (
        {"id": "voie-unique-du-fax", "mode": Mode.AVOIR},
        "mode",
        "ce n'est pas une chose à réunir",
    ),
    "demand that is no verb": ({"demande": "Un numéro."}, "demande", "un verbe à l'infinitif."),
    "demand to the reader": ({"demande": "Payer votre appel."}, "demande", "« votre » s'adresse"),
    "reason that accuses": ({"pourquoi": "C'est illégal."}, "pourquoi", "« illegal » accuse"),
    "remedy to the double": (
        {"remediation": "Te donner un autre numéro."},
        "remediation",
        "« te »",
    ),
    "instruction to the reader": ({"instruction": "Prévoyez vos sous."}, "instruction", "tutoyant"),
    "long instruction": (
        {"instruction": "Prévois. Paie. Attends. Appelle."},
        "instruction",
        "3 phrases au plus.",
    ),
    "instruction that names nothing": (
        {"instruction": "Garde ce papier."},
        "instruction",
        "« ce papier » ne dit pas duquel",
    ),
    "no full stop": ({"pourquoi": "Cela coûte"}, "pourquoi", "finissez par un point."),
    "sentence in small letters": ({"pourquoi": "cela coûte."}, "pourquoi", "une majuscule."),
    "colon without space": ({"pourquoi": "Le prix: il monte."}, "pourquoi", "« x: » : une espace"),
    "long limits": ({"limites": "Il en manque. " * 25 + "Fin."}, "limites", "300 signes au plus."),
    "limits without full stop": ({"limites": "Il en manque"}, "limites", "finissez par un point."),
    "limits that accuse": ({"limites": "Un refus honteux."}, "limites", "dites seulement ce que"),
    "announcement that finds nothing": ({"annonce": ("payant ",)}, "annonce", "« payant  »"),
    "announcement twice": ({"annonce": ("payant", "Payant")}, "annonce", "un mot y est deux fois"),
}


@pytest.mark.parametrize(("changes", "nom", "said"), AMISS.values(), ids=AMISS)
def test_a_field_amiss_is_named(
    racine: Path, changes: Mapping[str, Any], nom: str, said: str
) -> None:
    faults = told(racine, **changes)
    assert any(f.startswith("exigences/catalogue/") and f"« {nom} » : " in f for f in faults)
    assert any(said in fault for fault in faults)


def test_a_fault_of_accessibility_is_not_announced(racine: Path) -> None:
    (fault,) = (
        f
        for f in told(racine, categorie=Categorie.ACCESSIBILITE, annonce=("payant",))
        if "« annonce »" in f
    )
    assert fault.endswith("un défaut d'accessibilité se répare, il ne s'annonce pas ; écrivez ().")


def test_what_the_shared_files_lack_is_named(racine: Path) -> None:
    faults = told(racine, id="numero-de-fax")
    said = "\n".join(faults)
    for place in (
        "exigences/scoring/bareme.yaml, « exigences » : écrivez son poids",
        "exigences/donnees/charges.yaml : écrivez son nom",
        "exigences/donnees/besoins.yaml : dites sous « besoins »",
        "docs/catalogue.md : elle n'y est pas encore ; lancez « make docs ».",
    ):
        assert place in said


def cases(racine: Path, *kept: Mapping[str, Any]) -> None:
    (racine / ATTENDU).write_text(json.dumps({"cas": kept}), encoding="utf-8")


def test_the_kinds_of_pages_that_lack_are_named(racine: Path) -> None:
    cases(racine, {"pages": ["constate.html"], "verdict": "constate"})
    assert told(racine) == [
        f"{ATTENDU} : il manque un cas dont le verdict est « non_constate ».",
        f"{ATTENDU} : il manque un cas de doute (« {' », « '.join(DOUTES)} »).",
        f"{ATTENDU}, cas 1 : dites sous « preuves » où elle est trouvée (sélecteurs).",
        f"{ESSAIS}/douteux.html : aucun cas ne l'ouvre ; nommez-la dans {ATTENDU}.",
        f"{ESSAIS}/non_constate.html : aucun cas ne l'ouvre ; nommez-la dans {ATTENDU}.",
    ]


def test_a_page_is_not_said_to_be_both(racine: Path) -> None:
    text = (racine / ATTENDU).read_text(encoding="utf-8").replace("non_constate.h", "constate.h")
    (racine / ATTENDU).write_text(text, encoding="utf-8")
    (racine / ESSAIS / "non_constate.html").unlink()
    assert told(racine) == [
        f"{ATTENDU} : constate.html ne peut être à la fois constatée et non constatée."
    ]


def test_a_page_that_is_opened_must_be_there(racine: Path) -> None:
    (racine / ESSAIS / "douteux.html").unlink()
    assert told(racine) == [
        f"{ESSAIS}/douteux.html : {ATTENDU} l'ouvre, et elle n'existe pas ; écrivez-la."
    ]


def test_the_changelog_must_count_the_catalogue(racine: Path) -> None:
    (fault,) = count_amiss(racine, 7)
    assert fault == "CHANGELOG.md : écrivez « 7 exigences dans huit domaines »."


def test_a_fault_of_the_code_is_told_by_our_last_line() -> None:
    with pytest.raises(json.JSONDecodeError) as raised:
        json.loads("{")
    told = told_of(raised.value, RACINE)
    line = raised.traceback[0].lineno + 1
    assert told.startswith(f"tests/outils/test_completude.py:{line} : JSONDecodeError : ")


def test_a_fault_of_writing_is_told_by_its_line() -> None:
    with pytest.raises(SyntaxError) as raised:
        compile("a = 1\nb = (\n", str(RACINE / CODE), "exec")
    assert told_of(raised.value, RACINE) == f"{CODE}:2 : '(' was never closed."
