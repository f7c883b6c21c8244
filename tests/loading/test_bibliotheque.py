"""The people of `scenarios/` are coherent, fictitious and valid-looking."""

import re
from pathlib import Path

import pytest
from stdnum.fr import nif, nir

from exigences.demo.bourg_regles import MOT_DE_PASSE
from exigences.loading import load_scenario
from exigences.model.procedure.scenario import Scenario

SCENARIOS = Path(__file__).resolve().parents[2] / "exigences" / "donnees" / "sosies"
FICTION = re.compile(r"(?:019900|026191|035301|046571|053649|063998)\d{4}|\+447700900\d{3}")
"""Numbers reserved for fiction: Arcep (decision 2012-0855), Ofcom (07700 900000 to 900999)."""
EXEMPLES = ("@example.org", "@example.com", "@example.net")
"""RFC 2606."""
ATTENDUS = {
    "autre-langue",
    "clavier",
    "sans-javascript",
    "zoom-400",
    "avec-aidant",
    "experte",
    "identite-etrangere",
    "lecteur-d-ecran",
    "loupe",
    "sans-entendre",
    "lecture-difficile",
    "poste-fixe",
    "sans-courriel",
    "sans-franceconnect",
    "sans-imprimante",
    "sans-mobile",
    "telephone",
}


def library() -> dict[str, Scenario]:
    return {p.stem: load_scenario(p) for p in sorted(SCENARIOS.glob("*.yaml"))}


LUS = library()


def test_the_library_holds_the_people_that_the_guide_names() -> None:
    assert ATTENDUS - LUS.keys() == set()


def test_a_first_name_is_of_one_person() -> None:
    people = {(lu.sosie.prenom, lu.sosie.nom) for lu in LUS.values()}
    assert len({prenom for prenom, _ in people}) == len(people)


@pytest.mark.parametrize("nom", sorted(LUS))
def test_a_person_looks_valid_and_cannot_be_real(nom: str) -> None:
    sosie = LUS[nom].sosie
    phone = re.sub(r"[^\d+]", "", sosie.telephone)
    assert not phone or FICTION.fullmatch(phone)
    assert not sosie.courriel or sosie.courriel.endswith(EXEMPLES)
    assert not sosie.nir or nir.is_valid(sosie.nir)
    assert sosie.nir[10:13] in ("", "000")  # order numbers of the NIR start at 001
    assert not sosie.numero_fiscal or nif.is_valid(sosie.numero_fiscal)
    assert MOT_DE_PASSE.fullmatch(sosie.mot_de_passe)
    assert not sosie.code_postal.isdigit() or sosie.code_postal.startswith("99")


@pytest.mark.parametrize("nom", sorted(LUS))
def test_the_number_of_social_security_says_the_same_birth(nom: str) -> None:
    sosie = LUS[nom].sosie
    if sosie.nir:
        assert sosie.nir[1:5] == f"{sosie.naissance:%y%m}"


def test_what_a_person_lacks_is_not_among_what_they_own() -> None:
    assert LUS["sans-courriel"].sosie.courriel == ""
    assert "adresse-electronique" not in LUS["sans-courriel"].equipement
    assert LUS["sans-mobile"].sosie.telephone.startswith("0199")
    assert not {"imprimante", "numeriseur", "smartphone"} & set(LUS["sans-imprimante"].equipement)
    assert "compte-franceconnect" not in LUS["sans-franceconnect"].equipement
    assert LUS["lecture-difficile"].competences.lecture == "difficile"
    assert LUS["autre-langue"].competences.langues == ("en",)
    assert "aidant" in LUS["avec-aidant"].equipement


@pytest.mark.parametrize("nom", sorted(LUS))
def test_nobody_is_stopped_by_a_paper_that_their_story_does_not_take_away(nom: str) -> None:
    assert {"piece-d-identite", "carte-bancaire"} <= set(LUS[nom].equipement)


def test_the_foreign_identity_carries_what_forms_refuse() -> None:
    sosie = LUS["identite-etrangere"].sosie
    assert {"ß", "Ł"} <= set(sosie.prenom + sosie.nom)
    assert not re.fullmatch(r"\d{5}", sosie.code_postal)
    assert not sosie.telephone.startswith(("0", "+33"))
    assert sosie.nir == sosie.numero_fiscal == ""


def test_names_and_descriptions_tell_people_apart() -> None:
    assert len({s.nom for s in LUS.values()}) == len(LUS)
    assert [nom for nom, s in LUS.items() if not s.description.endswith(".")] == []
