"""What a page with a button of its own for each file, and boxes of one question, is said to ask."""

from typing import Any

import pytest

from exigences.catalogue.annonce import announcement_of
from exigences.catalogue.identite.identifiant_administratif import detect as identifiants
from exigences.catalogue.navigation.champs_obligatoires_non_signales import detect as non_signales
from exigences.catalogue.registry import load_catalogue
from exigences.facts.page.voisines import kind_of
from exigences.model.catalogue.exigence import Annonce, Certitude, Exigence, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts
from tests.fabrique import bloc, champ, lien, page, parcours


def _unsigned(libelle: str, **autres: Any) -> Champ:
    return champ(libelle, obligatoire=True, obligatoire_signale=False, **autres)


def test_a_box_is_named_by_the_question_of_its_group() -> None:
    box = _unsigned("Nappe continue", type="checkbox", groupe="Aspect", autres=("#b",))
    found = non_signales(parcours(page(box, _unsigned("Description"))))
    assert [p.extrait for p in found] == ["Aspect", "Description"]


def test_a_group_that_says_to_tick_its_boxes_says_that_they_are_due() -> None:
    box = _unsigned(
        "Je m'engage", type="checkbox", groupe="Engagements", description="Cochez toutes les cases"
    )
    found = {p.extrait: p.certitude for p in non_signales(parcours(page(box, _unsigned("Nom"))))}
    assert found == {"Je m'engage": Certitude.DOUTEUSE, "Nom": Certitude.CERTAINE}


@pytest.mark.parametrize("libelle", ["Numéro de contrat", "N° de police"])
def test_the_contract_of_an_insurer_is_no_number_of_an_administration(libelle: str) -> None:
    numero = champ(libelle, Nature.IDENTIFIANT_ADMINISTRATIF)
    assert not list(identifiants(parcours(page(numero))))


def _demand(exigence_id: str) -> Exigence:
    (wanted,) = (d.exigence for d in load_catalogue() if d.exigence.id == exigence_id)
    return wanted


def _announced(exigence_id: str, *pages: PageFacts) -> Annonce:
    faits = parcours(*pages)
    last = faits.pages[-1]
    asked = Preuve.at(last.champs[0].lieu, last.champs[0].libelle, mesure=20.0)
    return announcement_of(_demand(exigence_id), [asked], faits)[0]


@pytest.mark.parametrize(
    ("options", "attendu"),
    [(("Prélèvement", "Chèque"), Annonce.TARDIVE), (("Oui", "Non"), Annonce.JAMAIS)],
)
def test_an_answer_offered_before_tells_late(options: tuple[str, ...], attendu: Annonce) -> None:
    choix = champ("Mode de paiement", type="radio", options=options)
    assert _announced("compte-bancaire", page(choix), page(champ("IBAN"))) is attendu


def test_what_leads_back_to_an_answer_is_no_page_of_contact() -> None:
    assert kind_of(lien("Coordonnées du service")) is not None
    assert kind_of(lien("Change Coordonnées géographiques")) is None
    assert kind_of(lien("Modifier les coordonnées")) is None


def test_a_witness_of_connection_announces_nobody_to_name() -> None:
    temoin = champ("Nom du témoin", Nature.NOM)
    cookie = page(bloc("Le site dépose un seul témoin de connexion."))
    assert _announced("personne-a-nommer", cookie, page(temoin)) is Annonce.JAMAIS


@pytest.mark.parametrize(
    ("dit", "annonce"),
    [
        ("L'aide est sous conditions de ressources.", Annonce.JAMAIS),
        ("Préparez le montant de vos ressources.", Annonce.PREALABLE),
    ],
)
def test_a_ceiling_announces_no_figure_to_look_for(dit: str, annonce: Annonce) -> None:
    figure = page(champ("Ressources mensuelles"))
    assert _announced("renseignement-a-chercher", page(bloc(dit)), figure) is annonce


@pytest.mark.parametrize(
    ("premiere", "attendu"), [(True, Annonce.PREALABLE), (False, Annonce.TARDIVE)]
)
def test_what_is_said_in_place_of_the_fields_comes_with_the_form(
    *, premiere: bool, attendu: Annonce
) -> None:
    """Whoever has no scripts reads the presentation first, then that the form needs them."""
    said = ("JavaScript est nécessaire pour afficher le formulaire.",)
    form = page(champ("Nom"), sans_script=said)
    pages = (form,) if premiere else (page(bloc("Voici l'aide.")), form)
    assert _announced("javascript", *pages) is attendu
