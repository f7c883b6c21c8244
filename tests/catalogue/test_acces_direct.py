"""How much one has to pass to reach the content: what is pressed on the way is reached already."""

from dataclasses import replace

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Preuve, Verdict
from exigences.model.facts.champs import Nature, Region, UsageFormulaire
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.parcours.parcours import Fin
from tests.fabrique import champ, formulaire, lien, lieu, page, parcours, pas, titre
from tests.fabrique.elements import Element

MENU = [lien(f"Rubrique {n}", region=Region.NAVIGATION, selecteur=f"#m{n}") for n in range(6)]
NOM = champ("Nom", formulaire=1)


def judged(faits: ParcoursFacts) -> tuple[Verdict, tuple[Preuve, ...]]:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "navigation")
    constat = judge(detector, faits)
    return constat.verdict, constat.preuves


def _of(*elements: Element, pressed: str = "") -> ParcoursFacts:
    journal = (pas("cliquer", lieu=lieu(pressed)),) if pressed else ()
    une = page(*elements, ancres=())
    return parcours(une, page(NOM, ancres=()), journal=journal, fin=Fin.TERMINE)


@pytest.mark.parametrize(
    ("pressed", "attendu"),
    [("", Verdict.CONSTATE), ("#m5", Verdict.CONSTATE), ("#m1", Verdict.NON_CONSTATE)],
    ids=["rien", "le sixième lien", "le deuxième lien"],
)
def test_whoever_presses_one_of_the_first_links_has_no_further_to_go(
    pressed: str, attendu: Verdict
) -> None:
    assert judged(_of(*MENU, titre("Votre demande"), NOM, pressed=pressed))[0] is attendu


def test_the_way_is_shown_to_what_is_pressed() -> None:
    preuves = judged(_of(*MENU, titre("Votre demande"), NOM, pressed="#m5"))[1]
    assert [p.selecteur for p in preuves] == ["#m5"]


def test_a_window_that_a_link_opens_is_no_other_screen() -> None:
    """« S'inscrire », the second link, opens a window over the same page: nothing is passed."""
    fond: tuple[Element, ...] = (*MENU, titre("Accueil"))
    ouvre = (pas("cliquer", lieu=lieu("#m1")),)
    etats = (page(*fond, ecran=0, ancres=()), page(*fond, NOM, ecran=0, ancres=()))
    assert judged(parcours(*etats, journal=ouvre, fin=Fin.TERMINE))[0] is Verdict.NON_CONSTATE
    assert judged(parcours(*etats, journal=(), fin=Fin.TERMINE))[0] is Verdict.CONSTATE


def test_how_many_lines_a_list_shows_is_no_content() -> None:
    lignes = champ("Résultats par page", type="select", facultatif=True)
    faits = parcours(page(*MENU, lignes, ancres=()), fin=Fin.TERMINE)
    assert judged(faits)[0] is Verdict.NON_CONSTATE


@pytest.mark.parametrize(
    ("usage", "nature", "attendu"),
    [
        (UsageFormulaire.CONNEXION, Nature.MOT_DE_PASSE, Verdict.A_VERIFIER),
        (UsageFormulaire.RECHERCHE, Nature.AUTRE, Verdict.CONSTATE),
        (UsageFormulaire.DEMARCHE, Nature.RECHERCHE, Verdict.CONSTATE),
    ],
    ids=["se connecter", "formulaire de recherche", "champ de recherche"],
)
def test_a_form_that_one_leaves_is_content_and_a_search_is_none(
    usage: UsageFormulaire, nature: Nature, attendu: Verdict
) -> None:
    left = (
        formulaire(usage, indice=0, accessoire=True),
        champ("Autre", nature, formulaire=0, region=Region.CONTENU),
    )
    links = [lien(f"Lien {n}", selecteur=f"#l{n}") for n in range(3)]
    faits = _of(*MENU[:3], *left, *links, formulaire(indice=1, selecteur="#f"), NOM)
    assert judged(faits)[0] is attendu


def test_the_field_that_is_filled_is_where_one_goes_whatever_it_is_for() -> None:
    """The tools of a message stand after its title: none of them is passed to write it."""
    sujet = champ("Titre", Nature.RECHERCHE, selecteur="#sujet")
    outils = [lien(f"Outil {n}", selecteur=f"#o{n}") for n in range(6)]
    faits = _of(*MENU[:1], sujet, *outils, NOM)
    assert judged(faits)[0] is Verdict.CONSTATE
    ecrit = (pas("remplir", lieu=lieu("#sujet")), pas("cliquer", lieu=lieu("#o5")))
    assert judged(replace(faits, journal=ecrit))[0] is Verdict.NON_CONSTATE
