"""What each person lives, in words and by screen, from judged lives."""

import re
from dataclasses import replace
from typing import Any

import pytest
from bs4 import BeautifulSoup

from exigences.model.catalogue.besoins import Portee
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.scenario import Appareil, Reseau, Scenario
from exigences.model.rapport.sosies import EtatSosie
from exigences.model.score.vecu import Empechement, Vecu
from exigences.rapport.lecture import Lecture, appele
from exigences.rapport.rendu import render
from exigences.rapport.vecus import Vie, build_sosies, conditions_of, de, without
from tests.fabrique import page, parcours, scenario
from tests.rapport.exemple import rapport_exemple

TROIS = parcours(page(), page(), page())


def met(ecran: int = 1, **autres: Any) -> Empechement:
    defaut: dict[str, Any] = {
        "exigence": "telephone-mobile",
        "page": ecran - 1,
        "etape": f"etapes.{ecran - 1}",
        "portee": Portee.BLOQUE,
        "demande": "un code par SMS",
        "manques": ("téléphone mobile",),
        "preuve": Preuve(page=ecran - 1),
    }
    return Empechement(**defaut | autres)


def vie(
    *empechements: Empechement,
    faits: ParcoursFacts = TROIS,
    nom: str = "essai",
    personne: Scenario | None = None,
) -> Vie:
    vecu = Vecu(scenario=nom, empechements=empechements, rejoue=True, fin=faits.fin)
    return Vie(
        scenario=nom,
        personne=personne or scenario(),
        rejeu=nom,
        faits=faits,
        phrase_fin="Arrêtée avant l'envoi.",
        vecu=vecu,
    )


def phrase(*empechements: Empechement, faits: ParcoursFacts = TROIS) -> str:
    (sosie,), _ = build_sosies([vie(*empechements, faits=faits)], TROIS)
    return sosie.phrase


@pytest.mark.parametrize(
    ("nom", "dit"),
    [
        ("adresse électronique", "d'adresse électronique"),
        ("imprimante", "d'imprimante"),
        ("écran", "d'écran"),
        ("œuvre", "d'œuvre"),
        ("carte bancaire", "de carte bancaire"),
    ],
)
def test_de_is_elided_before_a_vowel(nom: str, dit: str) -> None:
    assert de(nom) == dit


def test_what_is_missing_is_said_as_it_is_counted() -> None:
    assert without(["téléphone mobile"]) == "n'a pas de téléphone mobile"
    assert without(["imprimante", "numériseur"]) == "n'a ni imprimante ni numériseur"
    assert without([]) == ""


def test_where_a_person_stops_is_said_in_one_sentence() -> None:
    assert phrase(met(3)) == (
        "s'arrête à l'écran 3 : un code par SMS, et cette personne n'a pas de téléphone mobile"
    )
    assert phrase(met(2, manques=(), difficulte="lit lentement")) == (
        "s'arrête à l'écran 2 : un code par SMS, et cette personne lit lentement"
    )
    refused = met(2, exigence="", demande="le service refuse ce qu'elle écrit", manques=())
    assert phrase(refused) == "s'arrête à l'écran 2 : le service refuse ce qu'elle écrit"


def test_who_stops_once_all_is_sent_has_sent_it() -> None:
    """A page to print comes after the request: it has left all the same."""
    envoye = replace(TROIS, envoye=True, fin=Fin.TERMINE)
    papier = met(3, demande="un papier à imprimer", manques=("imprimante",))
    assert phrase(papier, faits=envoye) == (
        "va jusqu'à l'envoi, et s'arrête à l'écran 3 : un papier à imprimer, "
        "et cette personne n'a pas d'imprimante"
    )


def test_a_thing_that_is_demanded_by_its_name_is_not_named_twice() -> None:
    asked = met(2, demande="une adresse électronique", manques=("adresse électronique",))
    assert phrase(asked) == (
        "s'arrête à l'écran 2 : une adresse électronique, que cette personne n'a pas"
    )
    _, lines = build_sosies([vie(asked)], TROIS)
    assert lines[1].cases[0].quoi == "une adresse électronique"


def test_a_screen_says_who_stops_there() -> None:
    soup = BeautifulSoup(render(rapport_exemple(), "html"), "html.parser")
    stops = {
        str(article["aria-labelledby"]): [a["href"] for a in article.select(".warm ~ a")]
        for article in soup.select("article.ecran")
    }
    assert {k: v for k, v in stops.items() if v} == {"ecran-3": ["#sosie-sans-mobile"]}


def test_what_hinders_and_what_was_not_seen_is_said() -> None:
    cut = parcours(page(), page(), page(), fin=Fin.INTERROMPU)
    assert phrase() == "va jusqu'au bout"
    assert phrase(met(1, portee=Portee.GENE)) == "va jusqu'au bout, mais a de la peine à l'écran 1"
    doubted = met(
        1, portee=Portee.GENE, preuve=Preuve(page=0, certitude=Certitude.DOUTEUSE, question="?")
    )
    assert phrase(doubted) == "va jusqu'au bout, mais a peut-être de la peine à l'écran 1"
    there = [met(n, autre_moyen="un code par courriel") for n in (1, 3)]
    assert phrase(*there) == "va jusqu'au bout, mais a de la peine aux écrans 1 et 3"
    everywhere = [met(n, portee=Portee.GENE) for n in (1, 2, 3)]
    assert phrase(*everywhere) == "va jusqu'au bout, mais a de la peine aux écrans 1 à 3"
    five = parcours(*(page() for _ in range(5)))
    (sosie,), _ = build_sosies(
        [vie(*(met(n, portee=Portee.GENE) for n in (1, 2, 4)), faits=five)], five
    )
    assert sosie.phrase == "va jusqu'au bout, mais a de la peine aux écrans 1, 2 et 4"
    assert phrase(faits=cut) == "rien ne l’arrête dans ce qui a été vu"


def etats(*vies: Vie, reference: ParcoursFacts = TROIS) -> list[list[str]]:
    _, lines = build_sosies(vies, reference)
    return [[case.etat.value for case in line.cases] for line in lines]


def test_the_matrix_stops_where_the_person_stops() -> None:
    lived = etats(
        vie(met(2), nom="a"),
        vie(met(2, portee=Portee.GENE), nom="b"),
        vie(nom="c", faits=parcours(page(), fin=Fin.INTERROMPU)),
    )
    assert lived == [
        ["passe", "passe", "passe"],
        ["bloque", "gene", "non_vu"],
        ["non_vu", "passe", "non_vu"],
    ]


def test_a_person_whose_conditions_could_not_be_applied_is_not_tested() -> None:
    whole = rapport_exemple()
    seen = vie(nom="a", faits=parcours(page(), fin=Fin.INTERROMPU))
    empty = replace(seen, scenario="b", faits=replace(seen.faits, pages=()), raison="Refusé.")
    sosies, lines = build_sosies([vie(nom="r"), seen, empty], TROIS)
    assert [s.etat.value for s in sosies] == ["passe", "passe", "non_teste"]
    assert [[c.etat.value for c in line.cases] for line in lines] == [
        ["passe", "passe", "non_teste"],
        ["passe", "non_vu", "non_teste"],
        ["passe", "non_vu", "non_teste"],
    ]
    told = whole.model_copy(update={"sosies": sosies, "matrice": lines})
    assert Lecture(told).phrase_sosies == (
        "Sur 3 personnes, aucune n'est arrêtée par ce qui a été vu. La démarche n'a pas été "
        "rejouée pour 1 d'entre elles."
    )
    (row,) = [r for r in render(told, "md").splitlines() if "non testé" in r]
    assert row.count("| non testé ") == 3


def test_the_screens_of_another_replay_are_found_by_their_steps() -> None:
    own = parcours(page(etape="etapes.0"), page(etape="etapes.2"))
    (sosie,), _ = build_sosies([vie(met(2, etape="etapes.2"), faits=own)], TROIS)
    assert sosie.ecran == 3


def test_a_step_that_the_service_refused_leaves_the_person_on_the_same_screen() -> None:
    def at(path: str, etape: str) -> PageFacts:
        return page(url=f"http://127.0.0.1:8000/{path}", etape=etape)

    reference = parcours(at("depart", "etapes.0"), at("compte", "etapes.1"), at("fin", "etapes.5"))
    own = parcours(
        at("depart", "etapes.0"), at("compte", "etapes.1"), at("compte", "etapes.5"), fin=Fin.ECHEC
    )
    refused = met(3, exigence="", etape="etapes.6", demande="le service refuse", manques=())
    (sosie,), lines = build_sosies([vie(refused, faits=own)], reference)
    assert sosie.ecran == 2
    assert [line.cases[0].etat.value for line in lines] == ["passe", "bloque", "non_vu"]


def test_a_cell_names_what_stops_then_what_hinders() -> None:
    names = [met(1, portee=Portee.GENE, demande=f"la chose {n}") for n in range(4)]
    _, lines = build_sosies([vie(*names, met(2), met(2, portee=Portee.GENE))], TROIS)
    assert [line.cases[0].quoi for line in lines] == [
        "la chose 0, la chose 1 et 2 de plus",
        "un code par SMS",
        "",
    ]


def test_what_is_to_check_is_said_so() -> None:
    doubt = Preuve(page=0, certitude=Certitude.DOUTEUSE, question="Est-ce demandé ?")
    (sosie,), (first, *_) = build_sosies([vie(met(1, portee=Portee.GENE, preuve=doubt))], TROIS)
    assert first.cases[0].quoi == "un code par SMS, à vérifier"
    assert [(e.a_verifier, e.question) for e in sosie.empechements] == [(True, "Est-ce demandé ?")]


def test_the_data_of_the_person_are_hidden() -> None:
    proof = Preuve(page=0, extrait="Écrit à camille.exemple@boite.example")
    (sosie,), _ = build_sosies([vie(met(1, preuve=proof))], TROIS)
    assert [e.extrait for e in sosie.empechements] == ["Écrit à [adresse électronique du sosie]"]


def test_conditions_are_said_where_they_are_not_the_usual_ones() -> None:
    assert conditions_of(scenario()) == ()
    phone = scenario(
        appareil=Appareil(largeur=360, tactile=True),
        reseau=Reseau(descendant_kbps=400),
        javascript=False,
        mouvement_reduit=True,
        langues=("en-GB",),
    )
    assert conditions_of(phone) == (
        "un écran de 360 px",
        "un écran tactile",
        "une ligne à 400 kbit/s",
        "pas de JavaScript",
        "moins d'animations",
        "un navigateur en en-GB",
    )


def test_the_page_has_one_row_a_person_and_one_column_a_screen() -> None:
    soup = BeautifulSoup(render(rapport_exemple(), "html"), "html.parser")
    table = soup.select_one("table.matrice")
    assert table is not None
    rows = table.select("tbody tr")
    assert [row.th.get_text() for row in rows if row.th] == [
        "Camille Poste fixe",
        "Odile Sans téléphone mobile",
        "Karim Lecture difficile",
        "Téléphone",
    ]
    assert len(table.select("thead th")) == 12
    states = [td.get("class") for td in rows[1].select("td")[:-1]]
    assert states == [["etat-passe"]] * 2 + [["etat-bloque"]] + [["etat-non_vu"]] * 7
    assert {a["href"] for a in table.select("th a")} <= {
        f"#{h['id']}" for h in soup.select("section.sosie h3")
    }


def test_the_same_demand_on_several_screens_is_said_once_and_what_stops_comes_first() -> None:
    slow = {"portee": Portee.GENE, "demande": "de longues phrases", "exigence": "phrases-longues"}
    (sosie,), lines = build_sosies([vie(met(1, **slow), met(2), met(3, **slow))], TROIS)
    told = rapport_exemple().model_copy(update={"sosies": (sosie,), "matrice": lines})
    assert [(e.exigence, ecrans) for e, ecrans in Lecture(told).ensemble(sosie)] == [
        ("telephone-mobile", (2,)),
        ("phrases-longues", (1, 3)),
    ]
    soup = BeautifulSoup(render(told, "html"), "html.parser")
    items = soup.select("section[aria-labelledby=sosies] details li")
    links = [li.select("a[href^='#ecran']") for li in items]
    assert [[(a["href"], a.get_text()) for a in one] for one in links] == [
        [("#ecran-2", "écran\u00a02")],
        [("#ecran-1", "écrans\u00a01"), ("#ecran-3", "3")],
    ]


def test_the_first_screen_says_what_happens_to_the_people_and_leads_to_the_matrix() -> None:
    soup = BeautifulSoup(render(rapport_exemple(), "html"), "html.parser")
    (lead,) = [a for a in soup.select("section.note a") if a["href"] == "#sosies"]
    assert lead.parent is not None
    assert lead.parent.get_text().replace("\xa0", " ").replace("\u202f", " ") == (
        "Sur 4 personnes, 1 est arrêtée avant la fin : 1 à l’écran 3. Qui s’arrête, et où"
    )
    assert soup.select_one("h2#sosies") is not None


def test_a_person_alone_has_no_matrix_and_is_called_by_their_first_name() -> None:
    whole = rapport_exemple()
    alone = whole.model_copy(update={"sosies": whole.sosies[1:2]})
    soup = BeautifulSoup(render(alone, "html"), "html.parser")
    assert soup.select("table.matrice, section.sosie") == []
    title = soup.select_one("h2#sosies")
    assert title is not None
    assert title.get_text() == "Ce que vit Odile"
    lead = title.find_next_sibling("p")
    assert lead is not None
    assert lead.get_text().startswith("Odile (sans téléphone mobile)\u00a0: s’arrête à l’écran 3")
    assert [a["href"] for a in soup.select("section[aria-labelledby=sosies] details a")] == [
        "#ecran-3",
        "#demande-telephone-mobile",
    ]


def test_no_word_of_what_people_live_is_masculine_for_everyone() -> None:
    for text in (render(rapport_exemple(), "html"), render(rapport_exemple(), "md")):
        assert re.search(r"\b(bloqué|gêné|rejoué|laissés|arrêtés)\b", text) is None


@pytest.mark.parametrize(
    ("prenom", "nom", "dit"),
    [
        ("Odile", "Sans téléphone mobile", "Odile (sans téléphone mobile)"),
        ("Odile", "RSA, sans compte", "Odile (RSA, sans compte)"),
        ("Huguette", "À la loupe d'écran", "Huguette (à la loupe d'écran)"),
        ("", "Sans téléphone mobile", "Sans téléphone mobile"),
    ],
)
def test_a_person_is_called_by_their_first_name(prenom: str, nom: str, dit: str) -> None:
    (first, *_) = rapport_exemple().sosies
    assert appele(first.model_copy(update={"prenom": prenom, "nom": nom})) == dit


def test_a_person_alone_is_on_the_first_screen_only_where_they_stop() -> None:
    whole = rapport_exemple()
    for person, shown in ((whole.sosies[0], []), (whole.sosies[1], ["Ce que vit Odile"])):
        alone = whole.model_copy(update={"sosies": (person,)})
        soup = BeautifulSoup(render(alone, "html"), "html.parser")
        links = soup.select("section.note a[href='#sosies']")
        assert [a.get_text() for a in links] == shown


def test_the_text_has_the_matrix_too() -> None:
    text = render(rapport_exemple(), "md")
    (row,) = [
        line for line in text.splitlines() if line.startswith("| Odile (sans téléphone mobile) |")
    ]
    assert row.startswith("| Odile (sans téléphone mobile) | passe | passe | s’arrête | – |")
    assert EtatSosie.BLOQUE in {s.etat for s in rapport_exemple().sosies}
