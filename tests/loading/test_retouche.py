"""A designation is changed in its place: no other character of the procedure moves."""

import pytest

from exigences.loading.retouche import RetoucheError, retouched

TEXTE = """# ma démarche
nom: "Essai"   # un nom
etapes:
  - aller: /
  - remplir: { etiquette: Adresse électronique, sinon: [{ css: "#c" }], valeur: "x" }  # courriel

  - cliquer:
      role: button   # son rôle
      nom: 'Continuer'
      sinon: [ { css: '#s' } ]
  - si:
      visible: Oui
      alors:
        - cocher: { css: "#ok", sinon: [{ etiquette: D'accord }] }
  - appuyer: { touche: Enter, cible: { etiquette: "Code: postal" } }
  - dans_le_cadre:
      cadre: X
      etapes:
        - remplir:
            etiquette: >-
              Numéro
              et rue
            valeur: "1"
  - cliquer: { role: link, nom: Lire }
  - cliquer: >
      Page
      suivante
  - cliquer: &mot Fin
  - cliquer: *mot
"""
CAS = {
    "courte": ("etapes.1", {"etiquette": "Courriel"}, "Adresse électronique", "Courriel"),
    "longue": ("etapes.2", {"role": "button", "nom": "Suite"}, "'Continuer'", "Suite"),
    "autre critère": (
        "etapes.3.alors.0", {"etiquette": "D'accord"}, 'css: "#ok"', "etiquette: D'accord",
    ),
    "deux critères": (
        "etapes.3.alors.0", {"role": "checkbox", "nom": "Oui"},
        'css: "#ok"', "role: checkbox, nom: Oui",
    ),
    "touche": ("etapes.4", {"etiquette": "Ville"}, '"Code: postal"', "Ville"),
    "bloc": (
        "etapes.5.etapes.0", {"etiquette": "Rue: 1"},
        ">-\n              Numéro\n              et rue", "'Rue: 1'",
    ),
    "entre accolades": (
        "etapes.1", {"etiquette": "Nom, prénom }"}, "Adresse électronique", "'Nom, prénom }'",
    ),
    "premier critère de trop": ("etapes.6", {"nom": "Oui"}, "role: link, nom: Lire", "nom: Oui"),
    "nom seul, en bloc": (
        "etapes.7", {"nom": "Suite"}, ">\n      Page\n      suivante", "{nom: Suite}",
    ),
}  # fmt: skip


@pytest.mark.parametrize("cas", sorted(CAS))
def test_only_the_designation_changes(cas: str) -> None:
    chemin, criteres, avant, apres = CAS[cas]
    attendu = TEXTE.replace(avant, apres, 1)
    assert retouched(TEXTE, chemin, criteres) == attendu


@pytest.mark.parametrize("chemin", ["etapes.8", "etapes.9"])
def test_what_is_written_once_for_two_steps_is_left(chemin: str) -> None:
    with pytest.raises(RetoucheError):
        retouched(TEXTE, chemin, {"nom": "x"})


@pytest.mark.parametrize("chemin", ["etapes.99", "etapes.0.alors.0", "ailleurs.1", "etapes.x"])
def test_a_step_that_is_not_there_is_refused(chemin: str) -> None:
    with pytest.raises(RetoucheError):
        retouched(TEXTE, chemin, {"nom": "x"})


def test_a_criterion_that_goes_leaves_its_comment() -> None:
    apres = retouched(TEXTE, "etapes.2", {"nom": "Suite"})
    assert "nom: Suite" in apres and "role: button" not in apres
    assert "# son rôle" in apres
