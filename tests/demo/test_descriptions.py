"""The YAML that describes the services and the fictitious person who uses them."""

from pathlib import Path

import pytest
from stdnum.fr import nif, nir

from exigences.demo.bourg_regles import MOT_DE_PASSE
from exigences.loading import load_procedure, load_scenario
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Scenario

RACINE = Path(__file__).parents[2]


def procedure(nom: str) -> Procedure:
    return load_procedure(RACINE / "exigences" / "demo" / "procedures" / f"{nom}.yaml").procedure


def scenario(nom: str) -> Scenario:
    return load_scenario(RACINE / "exigences" / "donnees" / "sosies" / f"{nom}.yaml")


@pytest.mark.parametrize("nom", ["bourg-fictif", "val-clair"])
def test_a_procedure_describes_a_fictitious_service_up_to_its_irreversible_step(nom):
    lue = procedure(nom)
    assert (lue.fictive, lue.plateforme) == (True, "test")
    assert lue.depart == f"http://127.0.0.1:8765/{nom}/"
    *avant, derniere = [type(etape).__name__ for etape in lue.etapes]
    assert derniere == "Envoyer"
    assert "Envoyer" not in avant


def test_the_document_given_is_shipped_and_small():
    contenu = (RACINE / "exigences" / "demo" / "procedures" / "justificatif.pdf").read_bytes()
    assert contenu.startswith(b"%PDF-")
    assert len(contenu) < 2 * 1024 * 1024


def test_the_same_person_lives_both_scenarios_with_other_things():
    fixe, telephone = scenario("poste-fixe"), scenario("telephone")
    assert fixe.sosie == telephone.sosie
    assert {"ordinateur", "imprimante", "numeriseur"} <= set(fixe.equipement)
    assert not {"ordinateur", "imprimante", "numeriseur"} & set(telephone.equipement)
    assert (telephone.appareil.largeur, telephone.appareil.hauteur) == (360, 740)
    assert telephone.appareil.tactile


def test_the_person_looks_valid_and_cannot_be_real():
    sosie = scenario("poste-fixe").sosie
    assert sosie.telephone.startswith("063998")  # Arcep: reserved for fiction
    assert sosie.courriel.endswith("@example.org")  # RFC 2606: reserved for examples
    assert nir.is_valid(sosie.nir)
    assert sosie.nir[10:13] == "000"  # order numbers of the NIR start at 001
    assert nif.is_valid(sosie.numero_fiscal)
    assert MOT_DE_PASSE.fullmatch(sosie.mot_de_passe)
