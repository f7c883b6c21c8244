"""A change of a step leaves the rest of the file as its author laid it out."""

import pytest

from exigences.redaction.formes import cases_of, changed, made, new_cases, step_of
from exigences.redaction.texte import RedactionError, Texte

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
    assert [case.cle for case in cases_of(step)] == ["etiquette", "rang", "valeur"]
    autre = changed(step, {"etiquette": "Prénom", "rang": "3", "sinon": "x", "valeur": "b"})
    assert autre == step_of(
        {"remplir": {"etiquette": "Prénom", "sinon": [{"css": "#nom"}], "rang": 3, "valeur": "b"}}
    )


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
