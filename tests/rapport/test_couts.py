"""What a procedure costs, in the words of the report."""

import pytest
from bs4 import BeautifulSoup
from pydantic import ValidationError

from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import Alternative, CoutAppel, NiveauAlternative, TypeContact
from exigences.model.fiabilite import Fiabilite
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.procedure import Frais, Periodicite, PieceDeclaree
from exigences.model.rapport.rapport import Cout
from exigences.model.score.couts import Charge, Nombre
from exigences.rapport.langue import entre_durees, entre_euros
from exigences.rapport.mots import cited
from exigences.rapport.rendu import render
from tests.fabrique import (
    bloc,
    constat,
    contact,
    enregistrement,
    lieu,
    page,
    parcours,
    pas,
    procedure,
)
from tests.rapport.analyse import rapport_de
from tests.rapport.exemple import rapport_exemple

BAREME = load_bareme()


def cout(*elements, journal=(), **autres) -> Cout:
    faits = parcours(page(*elements), procedure=procedure(**autres), journal=tuple(journal))
    return rapport_de(faits).cout


def phone(numero: str, prix: CoutAppel):
    return contact(TypeContact.TELEPHONE, numero, cout=prix)


def test_each_item_of_time_says_its_working():
    found = cout(bloc(" ".join(["mot"] * 238)), journal=[pas(gestes=3, touches=1)])
    assert [(p.nom, p.calcul) for p in found.temps.postes] == [
        (
            "Cliquer, choisir et taper",
            "3 gestes, de 2,8 à 3,5 s chacun, et 1 caractère, de 0,3 à 1,2 s chacun",
        ),
        ("Lire", "238 mots, de 90 à 238 par minute"),
    ]
    assert found.temps.phrase == "de 1 à 3 minutes"


def test_the_waits_are_those_of_the_longest_document_of_each_state():
    faits = parcours(page(), page())
    slow = tuple(
        Requete(methode="GET", url="http://127.0.0.1/", type=kind, duree_ms=duree)
        for kind, duree in (("Document", 1500.0), ("Document", 400.0), ("Image", 9000.0))
    )
    replayed = enregistrement(
        faits, journal=tuple(pas(page=p.indice, requetes=slow) for p in faits.pages)
    )
    (wait,) = rapport_de(faits, (), replayed).cout.temps.postes[-1:]
    assert (wait.nom, wait.etendue.bas, wait.etendue.haut) == ("Attendre les pages", 3.0, 3.0)


def test_only_a_premium_number_has_a_price():
    plain = cout(phone("01 44 55 66 77", CoutAppel.NORMAL)).argent
    dear = cout(phone("0 892 70 12 39", CoutAppel.SURTAXE)).argent
    free = cout(phone("0 800 00 00 00", CoutAppel.GRATUIT)).argent
    assert [p.nom for p in plain.postes if "appel" in p.nom] == []
    assert [p.calcul for p in dear.postes if "appel" in p.nom] == [
        "15 minutes au plus, à un numéro surtaxé, jusqu'à 0,80 € la minute"
    ]
    assert [p.nom for p in free.postes if "appel" in p.nom] == []


def test_what_the_procedure_declares_is_named():
    found = cout(
        pieces=(PieceDeclaree(nom="Facture", minutes=10),),
        frais=(Frais(nom="Timbre fiscal", euros=25),),
    )
    assert [p.calcul for p in found.temps.postes] == ["Facture : durée déclarée"]
    fees = found.argent.postes[-1]
    assert (fees.calcul, fees.sources) == (
        "Timbre fiscal : 25 €",
        ("Déclaré dans le fichier de la démarche",),
    )


def test_fees_that_the_pages_ask_are_counted_where_none_is_declared():
    asked = (bloc("Vous devez payer 105 €."), bloc("Frais de dossier : 30 €."))
    fees = cout(*asked).argent.postes[-1]
    assert (fees.calcul, fees.sources) == ("30 € et 105 €", ("Lu sur les écrans",))
    assert (fees.etendue.bas, fees.etendue.haut) == (30, 135)
    declared = cout(*asked, frais=(Frais(nom="Timbre", euros=25),)).argent.postes[-1]
    assert declared.calcul == "Timbre : 25 €"
    none = cout(bloc("L'aide est de 200 €.")).argent.postes
    assert "Les frais" not in [p.nom for p in none]


@pytest.mark.parametrize(
    ("frais", "dit"), [((), True), ((Frais(nom="Timbre fiscal", euros=86),), False)]
)
def test_a_price_that_is_not_known_is_said_not_to_be_counted(frais, dit):
    faits = parcours(page(bloc("Bonjour.")), procedure=procedure(frais=frais))
    told = BeautifulSoup(render(rapport_de(faits), "html"), "html.parser").get_text()
    assert ("Le prix de la démarche, si elle en a un, n’est pas compté." in told) is dit


@pytest.mark.parametrize(
    ("niveau", "given"),
    [(NiveauAlternative.EQUIVALENT_COMPLET, True), (NiveauAlternative.CONTACT_VERIFIABLE, False)],
)
def test_a_stamp_is_counted_apart_where_the_whole_goes_by_post(niveau, given):
    way = Alternative(niveau=niveau, preuves=((lieu("#voie"), "par courrier"),))
    place = contact(TypeContact.ADRESSE, "2 place du Marché, 99000 Bourg-Fictif")
    found = rapport_de(parcours(page(place), alternative=way)).cout.argent
    assert (found.autre_voie is not None) is given
    assert found.etendue.haut < 1


def test_a_year_is_several_times_the_procedure():
    found = cout(
        periodicite=Periodicite.MENSUELLE, pieces=(PieceDeclaree(nom="Fiche", minutes=10),)
    ).par_an
    assert found is not None
    assert (found.fois, found.temps.bas) == (12, 7200.0)
    assert found.phrase.startswith("La démarche revient 12 fois par an : en un an, 2 h, et ")
    assert cout(periodicite=Periodicite.PLURIANNUELLE).par_an is None


def test_a_burden_names_the_certain_demands_that_lay_it():
    constats = [constat("menace-de-sanction"), constat("captcha", Verdict.A_VERIFIER)]
    rapport = rapport_de(parcours(page()), constats)
    found = {c.charge: c.demandes for c in rapport.cout.charges}
    assert found == {
        Charge.APPRENTISSAGE: (),
        Charge.CONFORMITE: (),
        Charge.PSYCHOLOGIQUE: ("menace-de-sanction",),
    }
    assert [c.charges for c in rapport.constats] == [
        (Charge.PSYCHOLOGIQUE,),
        (Charge.CONFORMITE, Charge.PSYCHOLOGIQUE),
    ]


@pytest.mark.parametrize(
    ("bas", "haut", "texte"),
    [
        (0, 0, "0 seconde"),
        (0.4, 1.2, "jusqu'à 2 secondes"),
        (12, 30.5, "de 12 à 31 secondes"),
        (59, 61, "jusqu'à 2 minutes"),
        (300, 300, "5 minutes"),
        (719, 2701, "de 11 à 46 minutes"),
        (1020, 10_080, "de 17 minutes à 2 h 48"),
        (7200, 10_800, "de 2 h à 3 h"),
    ],
)
def test_a_duration_is_rounded_outwards(bas, haut, texte):
    assert entre_durees(bas, haut) == texte


@pytest.mark.parametrize(
    ("bas", "haut", "texte"),
    [
        (0, 0, "rien"),
        (0, 0.0034, "moins d'un centime"),
        (0, 0.01, "jusqu'à 0,01 €"),
        (25, 25, "25 €"),
        (1.52, 6.11, "de 1,52 à 6,11 €"),
        (0.3, 0.3, "0,30 €"),
    ],
)
def test_a_price_is_rounded_outwards(bas, haut, texte):
    assert entre_euros(bas, haut) == texte


def test_every_line_has_its_source_and_its_assumption_in_the_page():
    rapport = rapport_exemple()
    found = BeautifulSoup(render(rapport, "html"), "html.parser")
    section = found.select_one("section[aria-labelledby=couts]")
    assert section is not None
    text = section.get_text().replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")
    for line in (*rapport.cout.temps.postes, *rapport.cout.argent.postes):
        assert line.calcul in text
        for said in (*line.sources, *line.hypotheses):
            assert said in text


def test_a_figure_that_was_not_read_in_its_source_says_so():
    argent = cout(phone("0 892 70 12 39", CoutAppel.SURTAXE)).argent
    (call,) = [p for p in argent.postes if "appel" in p.nom]
    assert call.sources == (
        f"{BAREME.argent.surtaxes_source} (chiffre lu dans un texte qui cite cette source)",
        "Aucune étude trouvée (hypothèse de ce projet)",
    )
    assert cited("Insee", Fiabilite.SOURCE) == cited("Insee", None) == "Insee"


def test_a_scale_without_its_reliability_is_refused():
    number = BAREME.temps.lecture_s.model_dump()
    del number["fiabilite"]
    with pytest.raises(ValidationError, match="fiabilite"):
        Nombre.model_validate(number)
