"""A scenario loads, or is refused where it contradicts itself."""

from datetime import date
from pathlib import Path

import pytest

from exigences.loading import load_scenario
from tests.loading.documents import SCENARIO, refusal_of_scenario


def test_a_whole_scenario_loads(tmp_path: Path) -> None:
    path = tmp_path / "scenario.yaml"
    path.write_text(SCENARIO, encoding="utf-8")
    scenario = load_scenario(path)
    assert scenario.appareil.tactile
    assert scenario.sosie.naissance == date(1984, 5, 7)
    assert scenario.sosie.code_postal == "01234"
    assert scenario.reseau.montant_kbps is None


CHANGES = {
    "keyboard on a touch screen": (
        ("zoom: 100", "saisie: clavier"),
        (
            ":4 : « saisie: clavier » contredit « tactile: true » : un écran tactile se touche ; "
            "retirez l'un des deux."
        ),
    ),
    "zoom on a touch screen": (
        ("zoom: 100", "zoom: 200"),
        (
            ":4 : « zoom: 200 » contredit « tactile: true » : sur un écran tactile, agrandir ne "
            "redistribue pas la page ; retirez l'un des deux, ou réduisez « largeur »."
        ),
    ),
    "mobile number without a mobile phone": (
        ("[telephone-mobile,", "[ordinateur,"),
        (
            ":13 : le sosie a un numéro de mobile mais « equipement » n'a pas telephone-mobile : "
            "ajoutez-le, ou retirez le numéro."
        ),
    ),
    "address without an e-mail box": (
        ("[telephone-mobile, adresse-electronique]", "[smartphone]"),
        (
            ":12 : le sosie a un courriel mais « equipement » n'a pas adresse-electronique : "
            "ajoutez-le, ou retirez le courriel."
        ),
    ),
    "usual word for an equipment": (
        ("equipement: [", "equipement: [scanner, "),
        ":6 : « scanner » n'est pas un équipement connu : écrivez « numeriseur ».",
    ),
    "word that is nearly one": (
        ("equipement: [", "equipement: [imprimantes, "),
        (":6 : « imprimantes » n'est pas un équipement connu : vouliez-vous dire « imprimante » ?"),
    ),
    "word written twice": (
        ("equipement: [", "equipement: [telephone-mobile, "),
        ":6 : « telephone-mobile » est écrit deux fois : retirez-le d'ici.",
    ),
    "post code without quotes": (
        ('"01234"', "01234"),
        (
            ":14 : « code_postal: 01234 » est lu comme un nombre : mettez des guillemets, "
            '« code_postal: "01234" ».'
        ),
    ),
    "number for a date": (
        ("1984-05-07", "1984"),
        ":11 : « naissance » ne peut pas être « 1984 » : écrivez une date comme 1980-04-12.",
    ),
    "French date": (
        ("1984-05-07", "07/05/1984"),
        ":11 : « naissance » ne peut pas être « 07/05/1984 » : écrivez une date comme 1980-04-12.",
    ),
    "date and time": (
        ("1984-05-07", "1984-05-07 10:00:00"),
        (
            ":11 : « naissance » ne peut pas être « 1984-05-07 10:00:00 » : écrivez une date comme "
            "1980-04-12."
        ),
    ),
    "unknown key of the device": (
        ("largeur: 390", "largueur: 390"),
        ":2 : clé inconnue « largueur » : vouliez-vous dire « largeur » ?",
    ),
    "no width": (
        ("largeur: 390", "largeur: 0"),
        ":2 : « largeur » vaut « 0 » : mettez au moins 240.",
    ),
    "no speed": (
        ("descendant_kbps: 1600", "descendant_kbps: 0"),
        ":3 : « descendant_kbps » vaut « 0 » : mettez plus de 0.",
    ),
    "fraction for a whole number": (
        ("zoom: 100", "zoom: 150.5"),
        ":4 : « zoom » ne peut pas être « 150.5 » : écrivez un nombre entier, sans guillemets.",
    ),
    "unknown skill": (
        ("lecture: lente", "lecture: lentement"),
        ":7 : « lecture » ne peut pas être « lentement » : vouliez-vous dire « lente » ?",
    ),
    "language that is none": (
        ("[fr-FR]", "[français]"),
        ":5 : « français » n'est pas un code de langue : écrivez par exemple fr-FR.",
    ),
    "address that is none": (
        ("camille@boite.example", "camille"),
        ":12 : « courriel » n'est pas une adresse : écrivez nom@hote.",
    ),
    "no name": (("nom: Téléphone", 'nom: ""'), ":1 : « nom » est vide : écrivez-le."),
}


@pytest.mark.parametrize(("change", "said"), CHANGES.values(), ids=CHANGES)
def test_a_scenario_is_refused(change: tuple[str, str], said: str, tmp_path: Path) -> None:
    text = SCENARIO.replace(*change, 1)
    assert text != SCENARIO
    assert refusal_of_scenario(tmp_path, text) == [f"scenario.yaml{said}"]


def test_a_missing_person(tmp_path: Path) -> None:
    text = SCENARIO.partition("sosie:")[0]
    assert refusal_of_scenario(tmp_path, text) == [
        "scenario.yaml:1 : clé manquante « sosie » : ajoutez-la."
    ]


@pytest.mark.parametrize(
    "change",
    [
        ("[telephone-mobile,", "[smartphone,"),
        ("06 39 98 12 34", "01 99 00 12 34"),
        ("equipement: [telephone-mobile, adresse-electronique]\n", ""),
        ("  telephone: 06 39 98 12 34\n", ""),
    ],
)
def test_what_does_not_contradict_loads(change: tuple[str, str], tmp_path: Path) -> None:
    path = tmp_path / "scenario.yaml"
    path.write_text(SCENARIO.replace(*change), encoding="utf-8")
    assert load_scenario(path).sosie.nom == "Exemple"
