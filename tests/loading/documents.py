"""Documents for the tests of loading: a whole procedure, a whole scenario, and their refusals."""

from pathlib import Path

import pytest

from exigences.loading import LoadingError, load_procedure, load_scenario

ENTETE = """\
nom: Demande d'aide à l'énergie
organisme: Ville de Bourg-Fictif
droit: Aide municipale à l'énergie
depart: http://127.0.0.1:8765/aide-energie/
"""

PROCEDURE = (
    ENTETE
    + """\
sequence: demande
periodicite: annuelle
domaines: [127.0.0.1]
territoire:
  commune: Bourg-Fictif
  points_d_accueil:
    - { nom: Mairie, horaires: "9:00 à 12:00" }
etapes:
  - aller: /
  - cliquer: Commencer
  - remplir: { etiquette: Adresse électronique, valeur: "{{ sosie.courriel }}" }
  - choisir: { etiquette: Situation, option: Locataire }
  - cocher: J'accepte les conditions
  - televerser: { etiquette: Justificatif, fichier: justificatif.pdf }
  - si:
      visible: Reprendre
      alors:
        - cliquer: Non
        - dans_le_cadre:
            cadre: Carte
            etapes:
              - revenir
              - appuyer: Shift+Tab
      sinon:
        - recharger
  - franchir: captcha
  - attendre: { texte: Récapitulatif }
  - verifier: { texte: Votre demande, delai_s: 5 }
  - envoyer: Valider ma demande
"""
)

SCENARIO = """\
nom: Téléphone
appareil: { largeur: 390, hauteur: 844, densite: 3, tactile: true }
reseau: { descendant_kbps: 1600, latence_ms: 150 }
zoom: 100
langues: [fr-FR]
equipement: [telephone-mobile, adresse-electronique]
competences: { lecture: lente, langues: [fr] }
sosie:
  prenom: Camille
  nom: Exemple
  naissance: 1984-05-07
  courriel: camille@boite.example
  telephone: 06 39 98 12 34
  code_postal: "01234"
"""


def write_procedure(folder: Path, text: str) -> Path:
    """Write a procedure beside the one file that it may give."""
    (folder / "justificatif.pdf").write_bytes(b"%PDF-1.4")
    path = folder / "demarche.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def with_steps(steps: str, entete: str = ENTETE) -> str:
    """A procedure whose first step stands on line 6 (with the usual heading)."""
    return f"{entete}etapes:\n{steps}"


def refusal(folder: Path, text: str) -> list[str]:
    """What is said of a procedure that is refused, each line without its folder."""
    return _said(load_procedure, write_procedure(folder, text))


def refusal_of_scenario(folder: Path, text: str) -> list[str]:
    """What is said of a scenario that is refused, each line without its folder."""
    path = folder / "scenario.yaml"
    path.write_text(text, encoding="utf-8")
    return _said(load_scenario, path)


def _said(load: object, path: Path) -> list[str]:
    assert callable(load)
    with pytest.raises(LoadingError) as caught:
        load(path)
    lines = str(caught.value).splitlines()
    prefix = f"{path.parent}/"
    assert all(line.startswith((prefix, "… ")) for line in lines)
    return [line.removeprefix(prefix) for line in lines]
