"""A change of a step leaves the rest of the file as its author laid it out."""

from typing import Any

import pytest
import yaml

from exigences.redaction.formes import cases_of, changed, made, new_cases, step_of
from exigences.redaction.place import Place, RedactionError, steps_at
from exigences.redaction.texte import Texte

DEMARCHE = """\
# Une démarche.
nom: 'Aide'   # à revoir
depart: http://127.0.0.1/
etapes:
  - aller: /

  # Le nom d'usage.
  - remplir:
      etiquette: Nom
      valeur: "{{ sosie.nom }}"   # celui du sosie
  - cliquer: Suite
provocations: true  # fin
"""


def test_a_text_cut_and_put_together_is_the_same() -> None:
    assert Texte.cut(DEMARCHE).text == DEMARCHE


@pytest.mark.parametrize(
    "texte",
    [
        "etapes:\n- aller: /\n- cliquer: Suite",
        "etapes:\n  # un\n  - aller: /\n# deux\nnom: x\n",
        "nom: x\netapes:\n    - aller: /\n    # la fin\n",
    ],
    ids=["marge", "suite", "fin"],
)
def test_whatever_its_margins(texte: str) -> None:
    assert Texte.cut(texte).text.rstrip("\n") == texte.rstrip("\n")


def test_a_step_moves_with_its_comments() -> None:
    deplacee = Texte.cut(DEMARCHE).moved(1, 2).text
    assert deplacee.index("cliquer: Suite") < deplacee.index("# Le nom d'usage.")
    assert deplacee.index("# Le nom d'usage.") < deplacee.index("remplir")
    assert deplacee.endswith("provocations: true  # fin\n")
    assert Texte.cut(deplacee).moved(2, 1).text == DEMARCHE


def test_a_step_changes_under_its_comment() -> None:
    step = step_of({"remplir": {"etiquette": "Nom", "valeur": "Zoé"}})
    changee = Texte.cut(DEMARCHE).put(1, step).text
    assert "  # Le nom d'usage.\n  - remplir: {etiquette: Nom, valeur: Zoé}\n" in changee
    assert changee.startswith(DEMARCHE[: DEMARCHE.index("  # Le nom")])


def test_a_step_is_added_and_taken_away() -> None:
    texte = Texte.cut(DEMARCHE)
    ajoutee = texte.added(3, step_of({"verifier": "Merci"}))
    assert "  - cliquer: Suite\n  - verifier: Merci\n" in ajoutee.text or (
        "  - cliquer: Suite\n  - verifier: {texte: Merci}\n" in ajoutee.text
    )
    assert ajoutee.without(3).text == DEMARCHE


def test_the_head_changes_alone() -> None:
    assert Texte.cut(DEMARCHE).headed("nom", "Aide: l'énergie").text == DEMARCHE.replace(
        "'Aide'", "'Aide: l''énergie'"
    )


@pytest.mark.parametrize(
    "texte",
    ["etapes: [{aller: /}]\n", "etapes: []\n", "nom: x\n", "- a\n", "", "etapes: oui\n"],
    ids=["accolades", "vide", "sans", "liste", "rien", "mot"],
)
def test_what_cannot_be_cut_is_told(texte: str) -> None:
    with pytest.raises(RedactionError):
        Texte.cut(texte)


def test_the_only_step_stays() -> None:
    with pytest.raises(RedactionError, match="au moins une étape"):
        Texte.cut("etapes:\n  - aller: /\n").without(0)


def test_a_form_changes_what_a_step_says_and_keeps_the_rest() -> None:
    step = step_of(
        {"remplir": {"etiquette": "Nom", "sinon": [{"css": "#nom"}], "rang": 2, "valeur": "a"}}
    )
    assert [case.cle for case in cases_of(step)] == [
        "etiquette",
        "rang",
        "sinon.0.css",
        "valeur",
    ]
    autre = changed(step, {"etiquette": "Prénom", "rang": "3", "sinon": "x", "valeur": "b"})
    assert autre == step_of(
        {"remplir": {"etiquette": "Prénom", "sinon": [{"css": "#nom"}], "rang": 3, "valeur": "b"}}
    )


FOURCHE = """\
nom: x
etapes:
  - aller: /
  # si elle est là
  - si:
      visible: Demande   # le titre
      alors:
        # d'abord
        - cliquer: Un  # un
        - dans_le_cadre: {cadre: Plan, etapes: [cliquer: Deux, cliquer: Trois]}
        # fin d'alors

      # ou bien
      sinon: [cliquer: "Quatre: 4"]  # sinon
  # après
  - si: {visible: {texte: A, delai_s: 3}, alors: [cliquer: Cinq]}
  - {dans_le_cadre: {cadre: B, etapes: [revenir]}}  # cadre
provocations: true
"""
UN = step_of({"cliquer": "Neuf"})


@pytest.mark.parametrize(
    "lieu", ["1.alors.0", "1.alors.1.etapes.0", "1.sinon.0", "2.alors.0", "3.etapes.0", "2.sinon.0"]
)
def test_a_step_that_another_holds_is_added_and_nothing_else_changes(lieu: str) -> None:
    place = Place.read(lieu)
    assert str(place) == lieu
    texte = Texte.cut(FOURCHE).inside(place.dans)
    attendu = yaml.safe_load(FOURCHE)
    dedans: Any = attendu["etapes"]
    for rang, branche in place.dans:
        (quoi,) = dedans[rang].values()
        dedans = quoi.setdefault(branche, [])
    dedans.insert(place.rang, {"cliquer": "Neuf"})
    ajoutee = texte.added(place.rang, UN)
    assert yaml.safe_load(ajoutee.text) == attendu
    for mot in (
        "# si elle",
        "# le titre",
        "# d'abord",
        "# un",
        "# fin d'al",
        "# ou bien",
        "# sinon",
    ):
        assert mot in ajoutee.text
    assert "# cadre" in ajoutee.text
    if len(dedans) > 1:
        change = ajoutee.without(place.rang).moved(0, 0).put(0, UN)
        dedans[:2] = [{"cliquer": "Neuf"}]
        assert yaml.safe_load(change.text) == attendu


def test_a_comment_inside_a_fork_stays_with_its_step() -> None:
    texte = Texte.cut(FOURCHE).inside(Place.read("1.alors.0").dans)
    deplacee = texte.moved(0, 1).text
    assert deplacee.index("Trois") < deplacee.index("# d'abord") < deplacee.index("# un")
    assert deplacee.index("# un") < deplacee.index("# ou bien")
    with pytest.raises(RedactionError, match="enlevez plutôt ce qui la contient"):
        Texte.cut(FOURCHE).inside(Place.read("2.alors.0").dans).without(0)


def test_what_leads_to_the_steps_of_a_fork_changes_alone() -> None:
    fourche = step_of({"si": {"visible": "Demande", "alors": [{"cliquer": "Un"}]}})
    assert [case.cle for case in cases_of(fourche)] == ["visible.texte"]
    autre = changed(fourche, {"visible.texte": "Votre: demande"})
    assert Texte.cut(FOURCHE).put(1, autre).text == FOURCHE.replace(
        "visible: Demande ", "visible: 'Votre: demande' "
    )
    cadre = step_of({"dans_le_cadre": {"cadre": "B", "etapes": [{"cliquer": "Un"}]}})
    assert Texte.cut(FOURCHE).put(3, changed(cadre, {"cadre": "a, b"})).text == FOURCHE.replace(
        "cadre: B,", "cadre: 'a, b',"
    )


@pytest.mark.parametrize(
    "lieu",
    ["", "x", "1.", "1.alors", "0.alors.0", "9.alors.0", "1.etapes.0", "1.alors.0.sinon.0", "-1"],
)
def test_a_place_that_is_none_is_told(lieu: str) -> None:
    with pytest.raises(RedactionError, match="rechargez la page"):
        place = Place.read(lieu)
        Texte.cut(FOURCHE).inside(place.dans).without(place.rang)
        steps_at((step_of({"aller": "/"}),), place)


@pytest.mark.parametrize("rang", ["zéro", "-1", "1e9"])
def test_what_makes_no_step_names_what_to_read_again(rang: str) -> None:
    step = step_of({"cliquer": {"nom": "Suite", "rang": 2}})
    with pytest.raises(RedactionError, match="lequel, s'il y en a plusieurs"):
        changed(step, {"rang": rang})


def test_a_new_step_says_what_it_lacks() -> None:
    with pytest.raises(RedactionError, match="ce qui est écrit"):
        made("remplir", {"etiquette": "Nom"})
    with pytest.raises(RedactionError):
        new_cases("supprimer")
    assert made("franchir", {"obstacle": "captcha"}) == step_of({"franchir": "captcha"})
