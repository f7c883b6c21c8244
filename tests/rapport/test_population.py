"""The bounds in the report: which words, which screens, which surveys."""

from itertools import pairwise

import pytest
from bs4 import BeautifulSoup

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import Alternative, NiveauAlternative
from exigences.model.fiabilite import Fiabilite
from exigences.model.parcours.parcours import Fin
from exigences.model.rapport.population import PopulationRapport
from exigences.model.rapport.rapport import Rapport
from exigences.model.score.population import Bornes
from exigences.rapport.lecture import Lecture
from exigences.rapport.rendu import render
from exigences.scoring.populations import VOIE_UNIQUE
from tests.fabrique import constat, lieu, page, parcours, preuve, titre
from tests.rapport.analyse import rapport_de
from tests.rapport.exemple import rapport_exemple


def population(*constats, **autres) -> PopulationRapport:
    pages = (page(titre("Bienvenue")), page(titre("Votre téléphone")))
    return rapport_de(parcours(*pages, **autres), constats).population


def at(page_: int, id_: str, verdict: Verdict = Verdict.CONSTATE):
    return constat(id_, verdict, preuves=(preuve(page=page_),))


def test_each_demand_stands_on_its_screen_and_what_stops_comes_first():
    found = population(at(0, "lisibilite"), at(1, "volume-a-lire"), at(1, "smartphone"))
    assert [(e.ecran, e.titre) for e in found.entonnoir] == [
        (1, "Bienvenue"),
        (2, "Votre téléphone"),
    ]
    assert [[m.manque for m in e.manques] for e in found.entonnoir] == [
        ["ecrit"],
        ["smartphone", "ecrit"],
    ]
    assert found.entonnoir[1].manques[0].arrete


def test_people_whom_an_earlier_screen_already_touches_are_said_to_be_counted():
    found = population(at(0, "couleurs"), at(1, "captcha-seulement-visuel"))
    assert [[m.deja for m in e.manques] for e in found.entonnoir] == [[False], [False]]
    found = population(at(0, "captcha-seulement-visuel"), at(1, "couleurs"))
    assert [[m.deja for m in e.manques] for e in found.entonnoir] == [[False], [True]]


def test_without_another_way_people_are_left_out():
    found = population(at(0, VOIE_UNIQUE), at(1, "smartphone"))
    assert (found.ferme, found.dehors) == (True, Bornes(bas=13.9, haut=34.9))
    assert found.phrase == (
        "Combien de personnes cette démarche laisse dehors, les chiffres publiés ne permettent pas "
        "de le dire à vingt points près (Crédoc, 2024 ; Insee, 2022 ; 1 autre, plus bas)."
    )
    found = population(at(0, VOIE_UNIQUE), at(1, "telephone-mobile"))
    assert found.phrase == (
        "Cette démarche laisse dehors de 13,9 % à 18,9 % de la population ; elle en arrête ou en "
        "gêne de 13,9 % à 18,9 % (Insee Première n° 1953, 2021 ; Insee, 2021)."
    )


@pytest.mark.parametrize(
    ("niveau", "fin", "mots"),
    [
        (NiveauAlternative.EQUIVALENT_COMPLET, Fin.AVANT_ENVOI, "permet de tout faire"),
        (NiveauAlternative.CONTACT_VERIFIABLE, Fin.AVANT_ENVOI, "De quoi joindre quelqu'un"),
        (NiveauAlternative.AUCUNE, Fin.ECHEC, "n'a pas pu tout voir"),
    ],
)
def test_where_another_way_may_exist_people_are_only_at_risk(niveau, fin, mots):
    way = Alternative(niveau=niveau, preuves=((lieu("#voie"), "au guichet"),))
    found = population(at(1, "smartphone"), fin=fin, alternative=way)
    assert (found.ferme, found.dehors.haut, found.risque.haut) == (False, 0, 21)
    assert found.phrase == (
        "Cette démarche arrête ou gêne de 9 % à 21 % de la population (Crédoc, 2024 ; Insee, 2022)."
    )
    assert mots in found.explication


def test_a_doubt_is_said_apart_and_what_has_no_figure_is_named():
    found = population(
        at(1, "smartphone", Verdict.A_VERIFIER), at(0, "imprimante"), at(0, "langue-unique")
    )
    assert found.risque == Bornes(bas=0, haut=0)
    assert [m.exigences for m in found.a_verifier] == [("smartphone",)]
    assert [d.exigence for d in found.sans_chiffre] == ["imprimante"]
    assert [m.manque for m in found.a_part] == ["francais"]
    assert found.phrase == "Aucune des demandes constatées ne se rattache à un chiffre publié."


def test_sight_and_hearing_are_told_apart_and_counted_once_as_their_survey_did():
    found = population(at(0, "multimedia"))
    assert {m.manque: m.compte_avec for m in found.manques} == {
        "vue": "",
        "ouie": "comptées avec la vue, l'enquête ne les sépare pas",
    }
    assert found.risque == Bornes(bas=0, haut=7)
    assert [m.manque for m in population(at(0, "captcha-seulement-visuel")).manques] == ["vue"]


def test_two_surveys_that_disagree_are_both_given():
    (lack,) = population(at(1, "smartphone")).manques
    assert [(m.part, m.annee) for m in lack.mesures] == [(9, 2024), (21, 2022)]


def test_a_lack_inside_another_says_so_only_where_both_are_asked():
    alone = population(at(0, "telephone-mobile")).manques
    assert [(m.manque, m.compris_dans) for m in alone] == [("telephone-mobile", "")]
    both = rapport_de(
        parcours(page(titre("Bienvenue"))), [at(0, "telephone-mobile"), at(0, "smartphone")]
    )
    assert {m.manque: m.compris_dans for m in both.population.manques} == {
        "smartphone": "",
        "telephone-mobile": "smartphone",
    }
    found = BeautifulSoup(render(both, "html"), "html.parser").select(".sources-population tr")
    said = [row.get_text().replace("’", "'") for row in found if "même simple" in row.get_text()]
    assert [
        "déjà comptées : elles n'ont pas de smartphone" in t.replace("\xa0", " ") for t in said
    ] == [True]


@pytest.fixture(scope="module")
def exemple() -> Rapport:
    return rapport_exemple()


def test_the_page_draws_every_screen_with_its_figures_beside(exemple: Rapport):
    found = BeautifulSoup(render(exemple, "html"), "html.parser")
    rows = found.select(".entonnoir tbody tr")
    tranches = Lecture(exemple).entonnoir
    assert [n for t in tranches for n in t.ecrans] == [e.numero for e in exemple.ecrans]
    for row, tranche in zip(rows, tranches, strict=True):
        etage = tranche.etage
        bornes = etage.dehors if exemple.population.ferme else etage.risque
        drawn = row.select_one(".incertains")
        assert drawn is not None
        assert str(drawn["style"]) == f"width:{round(100 - bornes.bas, 1)}%"
        for manque in etage.manques:
            for exigence in manque.exigences:
                assert row.select_one(f"a[href='#demande-{exigence}']") is not None


def test_a_figure_read_in_a_text_that_cites_the_survey_says_so(exemple: Rapport):
    told = [m for lack in exemple.population.manques for m in lack.mesures]
    second_hand = sum(m.fiabilite is Fiabilite.RAPPORTEE for m in told)
    assert 0 < second_hand < len(told)
    table = BeautifulSoup(render(exemple, "html"), "html.parser").select_one(".sources-population")
    assert table is not None
    assert table.get_text().count("chiffre lu dans un texte qui cite cette source") == second_hand


def test_screens_that_change_nothing_are_one_row(exemple: Rapport):
    empty = [not e.manques for e in exemple.population.entonnoir]
    assert (True, True) in pairwise(empty)
    tranches = Lecture(exemple).entonnoir
    asking = [bool(t.etage.manques) for t in tranches]
    assert (False, False) not in pairwise(asking)
    assert [t.ecrans for t in tranches if t.etage.manques] == [
        (e.ecran,) for e in exemple.population.entonnoir if e.manques
    ]
    for tranche in tranches:
        same = [e for e in exemple.population.entonnoir if e.ecran in tranche.ecrans]
        assert {(e.dehors, e.risque) for e in same} == {(same[0].dehors, same[0].risque)}


def test_every_survey_is_named_with_its_year_in_both_texts(exemple: Rapport):
    for name in ("html", "md"):
        text = render(exemple, name).replace("’", "'").replace("\u00a0", " ")
        for manque in (*exemple.population.manques, *exemple.population.a_part):
            for mesure in manque.mesures:
                assert f"{mesure.source}, enquête de {mesure.annee}" in text
