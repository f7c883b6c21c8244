"""What a person lives: where they stop, by which demand, and what could replace it there."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigences.catalogue.registry import load_catalogue
from exigences.loading import load_scenario
from exigences.loading.besoins import load_besoins
from exigences.loading.bibliotheque import SOSIES
from exigences.model.catalogue.besoins import Portee
from exigences.model.catalogue.exigence import Certitude, Constat, Exigence, Preuve, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.procedure.scenario import Competences, Scenario
from exigences.model.score.vecu import Empechement, Vecu
from exigences.scoring.vecu import live
from tests.fabrique import bloc, bouton, champ, constat, page, parcours, preuve, scenario

BESOINS = load_besoins()
MOTS = sorted(m.mot for m in BESOINS.equipement)
CATALOGUE: dict[str, Exigence] = {d.exigence.id: d.exigence for d in load_catalogue()}
SCENARIOS = {nom: load_scenario(SOSIES.find(nom)) for nom in SOSIES.noms()}
TEMOIN = SCENARIOS["experte"]
CODE = champ("Code reçu", Nature.CODE_USAGE_UNIQUE)
SMS = "Code reçu : code par SMS"


def trois_pages(*seconde: Any) -> ParcoursFacts:
    return parcours(page(), page(*seconde), page(champ("Nom", Nature.NOM)))


def found(id_: str, *preuves: Preuve) -> Constat:
    return constat(CATALOGUE[id_], preuves=preuves)


def owner(*mots: str, **autres: Any) -> Scenario:
    return scenario(equipement=mots, **autres)


def lived(faits: ParcoursFacts, who: Scenario, *constats: Constat) -> Vecu:
    return live(faits, constats, who, BESOINS)


def told(e: Empechement | None) -> tuple[str, int, str, tuple[str, ...], str] | None:
    return (e.exigence, e.page, e.demande, e.manques, e.autre_moyen) if e else None


def test_a_code_by_sms_stops_who_has_no_mobile() -> None:
    faits = trois_pages(bloc("Un code par SMS vous est envoyé."), CODE)
    asked = found("telephone-mobile", preuve(page=1, extrait=SMS))
    vecu = lived(faits, owner("ordinateur", "adresse-electronique"), asked)
    assert told(vecu.premier_blocage) == (
        "telephone-mobile",
        1,
        "un code par SMS",
        ("téléphone mobile",),
        "",
    )
    assert lived(faits, owner("smartphone"), asked).empechements == ()


@pytest.mark.parametrize(
    ("phrase", "equipement", "moyen"),
    [
        ("Un code par SMS ou par courriel.", "adresse-electronique", "un code par courriel"),
        ("Un code par SMS ou par courriel.", "ordinateur", ""),
        ("Un code par SMS ou par appel vocal.", "telephone-fixe", "un code par appel vocal"),
        ("Un code par SMS ou par courrier postal.", "ordinateur", "un code par courrier"),
        ("Un code par SMS.", "adresse-electronique", ""),
    ],
)
def test_another_channel_is_a_way_for_who_has_it(phrase: str, equipement: str, moyen: str) -> None:
    faits = trois_pages(bloc(phrase), CODE)
    asked = found("telephone-mobile", preuve(page=1, extrait=SMS))
    vecu = lived(faits, owner(equipement), asked)
    assert [e.autre_moyen for e in vecu.empechements] == [moyen]
    assert (vecu.premier_blocage is None) == bool(moyen)


@pytest.mark.parametrize(
    ("accept", "aide", "moyen"),
    [
        ("image/*,.pdf", "", "une photo du papier"),
        ("", "Formats acceptés : PDF, JPG.", "une photo du papier"),
        ("", "", "une photo du papier"),
        (".pdf", "", ""),
        ("", "Format PDF uniquement.", ""),
        ("image/*", "Les photos ne sont pas acceptées.", ""),
    ],
)
def test_a_photo_replaces_a_scan_where_the_field_takes_it(
    accept: str, aide: str, moyen: str
) -> None:
    piece = champ("Justificatif", Nature.FICHIER, accept=accept, aide=aide)
    faits = trois_pages(bloc(aide or "Vos papiers."), piece)
    asked = found("numeriseur", preuve(page=1, selecteur="#justificatif", extrait="Justificatif"))
    vecu = lived(faits, owner("ordinateur", "appareil-photo"), asked)
    assert [e.autre_moyen for e in vecu.empechements] == [moyen]


def test_an_identity_provider_stops_nobody_beside_another_way() -> None:
    alone = trois_pages(bouton("S'identifier avec FranceConnect"))
    beside = trois_pages(bouton("S'identifier avec FranceConnect"), bouton("Créer un compte"))
    asked = found("identite-numerique", preuve(page=1, extrait="FranceConnect"))
    who = owner("ordinateur")
    assert told(lived(alone, who, asked).premier_blocage) == (
        "identite-numerique",
        1,
        "une identité numérique",
        ("compte pour passer par FranceConnect",),
        "",
    )
    assert lived(beside, who, asked).premier_blocage is None
    stronger = owner("identite-numerique-renforcee")
    assert lived(alone, stronger, asked).empechements == ()


def test_two_devices_that_are_missing_are_both_told() -> None:
    asked = found("imprimer-signer-numeriser", preuve(page=1))
    (met,) = lived(trois_pages(), owner("ordinateur"), asked).empechements
    assert met.manques == ("imprimante", "numériseur", "appareil photo")


def test_an_announcement_stops_nobody_before_the_place_where_it_is_asked() -> None:
    faits = trois_pages()
    before, at = preuve(page=0, extrait="Vous aurez besoin d'un scanner."), preuve(page=2, ordre=3)
    who = owner("ordinateur")
    both = lived(faits, who, found("imprimante", before, at)).premier_blocage
    only = lived(faits, who, found("imprimante", before)).premier_blocage
    assert (both and both.page, only and only.page) == (2, 0)


def test_a_doubtful_evidence_hinders_and_is_to_check() -> None:
    doubt = preuve(page=1, certitude=Certitude.DOUTEUSE, question="Faut-il l'imprimer ?")
    asked = constat(CATALOGUE["imprimante"], Verdict.A_VERIFIER, preuves=(doubt,))
    vecu = lived(trois_pages(), owner("ordinateur"), asked)
    assert [(e.portee, e.a_verifier) for e in vecu.empechements] == [(Portee.GENE, True)]
    assert vecu.premier_blocage is None


def test_a_verdict_to_check_never_stops_even_on_a_certain_evidence() -> None:
    asked = constat(CATALOGUE["imprimante"], Verdict.A_VERIFIER, preuves=(preuve(page=1),))
    vecu = lived(trois_pages(), owner("ordinateur"), asked)
    assert [(e.portee, e.a_verifier) for e in vecu.empechements] == [(Portee.GENE, True)]


def test_a_scenario_that_names_no_equipment_is_not_judged_on_it() -> None:
    asked = found("imprimante", preuve(page=1))
    assert lived(trois_pages(), owner(), asked).empechements == ()


def test_a_number_of_an_administration_stops_who_has_none() -> None:
    nir = preuve(page=1, extrait="Numéro de sécurité sociale")
    nobody = scenario().sosie.model_copy(update={"nir": ""})
    asked = found("identifiant-administratif", nir)
    newcomer = owner("ordinateur").model_copy(update={"sosie": nobody})
    assert told(lived(trois_pages(), newcomer, asked).premier_blocage) == (
        "identifiant-administratif",
        1,
        "un numéro de sécurité sociale",
        ("numéro de sécurité sociale",),
        "",
    )
    assert lived(trois_pages(), owner("ordinateur"), asked).empechements == ()


def test_a_language_stops_who_does_not_read_it_and_has_no_helper() -> None:
    asked = found("langue-unique", preuve(page=0))
    skills = Competences(langues=("en",))
    alone = lived(trois_pages(), owner("ordinateur", competences=skills), asked).premier_blocage
    helped = lived(trois_pages(), owner("aidant", competences=skills), asked)
    assert alone and (alone.difficulte, alone.manques) == ("ne lit pas le français", ())
    assert helped.premier_blocage is None
    assert lived(trois_pages(), owner("ordinateur"), asked).empechements == ()


def test_the_same_demand_is_said_once_a_screen() -> None:
    asked = found(
        "jargon-administratif", *(preuve(page=p, ordre=o) for p in (0, 1) for o in (1, 2))
    )
    reader = owner("ordinateur", competences=Competences(lecture="difficile"))
    assert [e.page for e in lived(trois_pages(), reader, asked).empechements] == [0, 1]


def test_what_is_said_once_stands_where_it_is_first_met() -> None:
    printer = found("imprimante", preuve(page=1, ordre=1), preuve(page=1, ordre=9))
    mobile = found("telephone-mobile", preuve(page=1, ordre=5))
    vecu = lived(trois_pages(), owner("ordinateur"), printer, mobile)
    assert [e.exigence for e in vecu.empechements] == ["imprimante", "telephone-mobile"]
    assert told(vecu.premier_blocage) == (
        "imprimante",
        1,
        "un papier à imprimer",
        ("imprimante",),
        "",
    )


places = st.builds(
    preuve,
    page=st.integers(0, 2),
    ordre=st.integers(0, 5),
    extrait=st.sampled_from((SMS, "Code : code par courriel", "Numéro fiscal", "NIR", "Un texte")),
    certitude=st.sampled_from(Certitude),
)


def _constat(exigence: Exigence, verdict: Verdict, preuves: list[Preuve]) -> Constat:
    """A verdict as the runner gives it: only certain evidence is kept of what is found."""
    sure = tuple(p for p in preuves if p.certitude is Certitude.CERTAINE)
    if verdict is Verdict.CONSTATE and not sure:
        verdict = Verdict.A_VERIFIER
    kept = sure if verdict is Verdict.CONSTATE else tuple(preuves)
    return constat(exigence, verdict, preuves=kept)


constats = st.lists(
    st.builds(
        _constat,
        st.sampled_from(list(CATALOGUE.values())),
        st.sampled_from(Verdict),
        st.lists(places, min_size=1, max_size=4),
    ),
    max_size=8,
    unique_by=lambda c: c.exigence.id,
)
mots = st.sets(st.sampled_from(MOTS), min_size=1)
who = st.sampled_from(sorted(SCENARIOS))
FAITS = trois_pages(bloc("Un code par SMS ou par courriel."), CODE, champ("Papier", Nature.FICHIER))


def rank(vecu: Vecu) -> tuple[int, int]:
    """How far a person goes: the place of their first block; past all pages without one."""
    first = vecu.premier_blocage
    return (first.page, first.preuve.ordre) if first and first.preuve else (99, 0)


@given(constats, who, mots, mots)
def test_more_equipment_never_stops_earlier(
    given_: list[Constat], nom: str, less: set[str], more: set[str]
) -> None:
    person = SCENARIOS[nom]
    poor = person.model_copy(update={"equipement": tuple(sorted(less))})
    rich = person.model_copy(update={"equipement": tuple(sorted(less | more))})
    assert rank(lived(FAITS, rich, *given_)) >= rank(lived(FAITS, poor, *given_))


@given(constats, who)
def test_nothing_stops_the_control_that_does_not_stop_the_others(
    given_: list[Constat], nom: str
) -> None:
    def stops(person: Scenario) -> set[tuple[str, int]]:
        vecu = lived(FAITS, person, *given_)
        return {(e.exigence, e.page) for e in vecu.empechements if e.arrete}

    assert stops(TEMOIN) <= stops(SCENARIOS[nom])


@given(constats, who)
def test_only_what_is_sure_stops_and_all_is_in_order(given_: list[Constat], nom: str) -> None:
    vecu = lived(FAITS, SCENARIOS[nom], *given_)
    doubtful = {c.exigence.id for c in given_ if c.verdict is not Verdict.CONSTATE}
    assert not {e.exigence for e in vecu.empechements if e.arrete} & doubtful
    assert all(bool(e.manques) != bool(e.difficulte) for e in vecu.empechements)
    order = [(e.page, e.preuve.ordre) for e in vecu.empechements if e.preuve]
    assert order == sorted(order)


@pytest.mark.parametrize("id_", sorted(CATALOGUE))
def test_each_exigence_of_the_catalogue_can_be_judged_for_each_person(id_: str) -> None:
    asked = found(id_, preuve(page=1))
    known = {b.exigence for b in BESOINS.besoins}
    for person in SCENARIOS.values():
        met = lived(FAITS, person, asked).empechements
        assert {e.exigence for e in met} <= {id_} & known
