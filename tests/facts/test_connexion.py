"""Which sign-in boxes the procedure goes through, and which it only offers."""

from typing import Any

import pytest

from exigences.facts.voies.connexion import demands_sign_in, has_more_to_do, settle_spare_forms
from exigences.model.facts.champs import Nature, Region, UsageFormulaire
from exigences.model.facts.facts import PageFacts
from exigences.model.lieu import Lieu
from tests.fabrique import bloc, bouton, champ, formulaire, lien, page, parcours, pas, titre
from tests.fabrique.elements import Element

PASSWORD = champ("Mot de passe", Nature.MOT_DE_PASSE, formulaire=1)
ENTER = bouton("Valider", formulaire=1)
ELSEWHERE = lien("Suite")


def _page(*others: Element, region: Region = Region.CONTENU, **own: Any) -> PageFacts:
    box = formulaire(UsageFormulaire.CONNEXION, indice=1, region=region)
    return page(titre("Carte de bus"), box, PASSWORD, ENTER, ELSEWHERE, *others, **own)


def _is_spare(seen: PageFacts) -> bool:
    (settled,) = settle_spare_forms((seen,), ())
    return any(form.accessoire for form in settled.formulaires)


QUESTION = (formulaire(indice=0), champ("Nom", formulaire=0))


@pytest.mark.parametrize(
    "seen",
    [
        _page(*QUESTION),
        _page(*(lien(f"Rubrique {n}") for n in range(12))),
        _page(region=Region.ENTETE),
    ],
    ids=["un formulaire", "des liens", "en-tête"],
)
def test_a_box_beside_other_things_is_spare(seen: PageFacts) -> None:
    assert _is_spare(seen)


@pytest.mark.parametrize(
    "seen",
    [
        _page(),
        _page(*QUESTION, bloc("Vous devez être connecté pour faire une demande.")),
        _page(*QUESTION, bloc("Identifiez-vous pour continuer.")),
        _page(*QUESTION, bouton("S'identifier avec FranceConnect", formulaire=None)),
        _page(*QUESTION, titre="Connexion"),
        _page(*QUESTION, url="http://127.0.0.1:8765/login.php?retour=1"),
    ],
    ids=["seule", "phrase", "ordre", "fournisseur", "titre", "adresse"],
)
def test_a_box_that_the_page_is_for_is_not_spare(seen: PageFacts) -> None:
    assert not _is_spare(seen)


def test_a_box_that_was_filled_is_not_spare() -> None:
    faits = parcours(_page(*QUESTION), page(), journal=(pas("remplir", lieu=PASSWORD.lieu),))
    assert {form.indice: form.accessoire for form in faits.pages[0].formulaires} == {
        1: False,
        0: True,
    }


def test_a_box_that_was_passed_by_is_spare() -> None:
    faits = parcours(_page(), page(), journal=(pas("cliquer", lieu=ELSEWHERE.lieu),))
    assert any(form.accessoire for form in faits.pages[0].formulaires)


@pytest.mark.parametrize(
    "texte", ["Déjà client ? Identifiez-vous.", "Connectez-vous pour voir vos offres."]
)
def test_an_invitation_demands_nothing(texte: str) -> None:
    assert not demands_sign_in(page(titre("Carte de bus"), bloc(texte)))


def test_links_of_a_menu_are_nothing_to_do() -> None:
    menu = (lien(f"Rubrique {n}", region=Region.NAVIGATION) for n in range(20))
    assert not has_more_to_do(page(*menu))


@pytest.mark.parametrize(
    ("region", "spare"), [(Region.DIALOGUE, True), (Region.CONTENU, False)], ids=str
)
def test_a_sign_up_in_a_window_above_the_page_is_spare(region: Region, spare: bool) -> None:
    sign_up = formulaire(UsageFormulaire.INSCRIPTION, indice=1, region=region)
    password = champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, formulaire=1, region=region)
    assert _is_spare(page(titre("Carte de bus"), sign_up, password, *QUESTION)) is spare


def test_a_network_as_a_way_in_makes_no_page_for_it() -> None:
    assert _is_spare(_page(*QUESTION, bouton("Se connecter avec Facebook", formulaire=1)))


def _left_by(*acted: str) -> list[bool]:
    """Whether each form of the first of two screens is spare, once these elements were used."""
    name = champ("Nom du projet", formulaire=0)
    other = champ("Code", formulaire=1)
    forms = (formulaire(indice=0), formulaire(indice=1, selecteur="#autre"))
    first = page(*forms, name, other, bouton("Créer", formulaire=0), ELSEWHERE)
    by: dict[str, Lieu] = {"nom": name.lieu, "suite": ELSEWHERE.lieu}
    journal = tuple(pas("cliquer", lieu=by[one]) for one in acted)
    settled = settle_spare_forms(parcours(first, page(titre("Suite"))).pages, journal)
    return [form.accessoire for form in settled[0].formulaires]


def test_a_form_of_a_screen_that_was_left_by_another_way_asks_nothing() -> None:
    assert _left_by("suite") == [True, True]
    assert _left_by("nom", "suite") == [False, True]


def test_a_form_of_a_screen_where_nothing_was_done_is_still_asked() -> None:
    assert _left_by() == [False, False]
