"""States of one screen: a window or a list that hides the heading of its page makes no other."""

from typing import Any

import pytest

from exigences.facts.page.ecrans import screens
from tests.fabrique.collecte import bloc_brut, champ_brut, collecte, etat

_FENETRE: dict[str, Any] = {
    "selecteur": "#fenetre",
    "cadre": [],
    "boite": None,
    "ordre": 1,
    "fin": 9,
}


def _etat(indice: int, titre: str, champs: str, *, fenetre: bool, document: str = "0") -> Any:
    blocs = [bloc_brut(titre, niveau=1)] if titre else [bloc_brut("Choisir")]
    page = collecte(
        blocs=blocs,
        champs=[champ_brut(nom=nom, selecteur=f"#{nom}") for nom in champs.split()],
        modale=_FENETRE if fenetre else None,
    )
    return etat(page, indice=indice, document=document)


@pytest.mark.parametrize(
    ("vus", "ecrans"),
    [
        ([("Fiche", "nom rue", False), ("", "rue", False), ("Fiche", "nom rue", False)], (0, 0, 0)),
        ([("Fiche", "nom rue", False), ("", "", True), ("", "rue jour", True)], (0, 0, 0)),
        ([("Fiche", "nom rue", False), ("", "", False)], (0, 1)),
        ([("Fiche", "nom rue", False), ("", "pays", False)], (0, 1)),
        ([("", "nom", False), ("Fiche", "nom rue", False)], (0, 0)),
        ([("Fiche", "nom", False), ("Suite", "nom", False), ("", "", True)], (0, 1, 1)),
        ([("", "", False), ("Fiche", "nom", False)], (0, 0)),
    ],
    ids=[
        "une liste",
        "une fenêtre",
        "plus rien",
        "autre chose",
        "le titre vient",
        "la suite",
        "rien encore",
    ],
)
def test_what_hides_a_heading_makes_no_other_screen(
    vus: list[tuple[str, str, bool]], ecrans: tuple[int, ...]
) -> None:
    etats = [_etat(i, titre, champs, fenetre=f) for i, (titre, champs, f) in enumerate(vus)]
    assert tuple(screens(tuple(etats))) == ecrans


@pytest.mark.parametrize(
    ("vus", "ecrans"),
    [
        ([("Dégâts", "date lieu", False), ("", "date bien", True)], (0, 0)),
        ([("Dégâts", "date lieu", False), ("", "", True)], (0, 0)),
        ([("Dégâts", "date lieu", False), ("", "date lieu", False)], (0, 0)),
        ([("Dégâts", "date lieu", False), ("", "nom", True)], (0, 1)),
        ([("Dégâts", "date lieu", False), ("", "date", False)], (0, 1)),
        ([("Dégâts", "date", False), ("Aides", "nom", False), ("", "nom", True)], (0, 1, 1)),
    ],
    ids=["une fenêtre", "elle cache tout", "en train de s'ouvrir", "autre", "moins", "la suite"],
)
def test_a_window_that_hides_the_name_of_the_step_makes_no_other_screen(
    vus: list[tuple[str, str, bool]], ecrans: tuple[int, ...]
) -> None:
    etats = []
    for i, (etape, champs, fenetre) in enumerate(vus):
        page = _etat(i, "Demande", champs, fenetre=fenetre)
        page.cadres[0].collecte["etape"] = etape
        etats.append(page)
    assert tuple(screens(tuple(etats))) == ecrans


@pytest.mark.parametrize(
    ("avant", "ecrans"),
    [
        (["Le service"], (0, 0)),
        (["Le service", "Qui y a droit", "Ce qu'il faut", "Comment faire"], (0, 1)),
    ],
    ids=["rien encore", "une présentation"],
)
def test_a_page_that_has_yet_to_draw_its_first_step_is_no_other_screen(
    avant: list[str], ecrans: tuple[int, ...]
) -> None:
    vide = collecte(blocs=[bloc_brut("Demande", niveau=1), *map(bloc_brut, avant)])
    dessinee = collecte(
        blocs=[
            bloc_brut("Demande", niveau=1),
            bloc_brut("Le service"),
            bloc_brut("Étape 1 sur 3"),
            bloc_brut("Vous", niveau=2),
        ],
        champs=[champ_brut(nom="nom", selecteur="#nom")],
    )
    etats = (etat(vide, indice=0, document="0"), etat(dessinee, indice=1, document="0"))
    assert tuple(screens(etats)) == ecrans


@pytest.mark.parametrize(
    ("adresses", "champs", "refaites", "ecrans"),
    [
        (("notes/7", "notes/9"), ("Date Montant", "Date Montant Motif"), {0}, (0, 0)),
        (("notes/7", "notes/9"), ("Date Montant", "Date Montant Motif"), set(), (0, 1)),
        (("questions/1", "questions/2"), ("Votre-âge Suivant", "Votre-ville Suivant"), {0}, (0, 1)),
        (("notes/7", "pages/9"), ("Date Montant", "Date Montant"), {0}, (0, 1)),
    ],
    ids=["refaite", "une seconde", "une autre question", "une autre page"],
)
def test_what_is_made_anew_is_the_same_screen(
    adresses: tuple[str, ...], champs: tuple[str, ...], refaites: set[int], ecrans: tuple[int, ...]
) -> None:
    etats = []
    for i, (adresse, dits) in enumerate(zip(adresses, champs, strict=True)):
        page = collecte(
            blocs=[bloc_brut("Votre note", niveau=1)],
            champs=[
                champ_brut(nom=dit, court=dit, selecteur=f"#c{n}")
                for n, dit in enumerate(dits.split())
            ],
        )
        etats.append(etat(page, indice=i, url=f"http://127.0.0.1/{adresse}", document=str(i)))
    assert tuple(screens(tuple(etats), refaites)) == ecrans


def test_a_page_that_is_loaded_is_another() -> None:
    avant = _etat(0, "Fiche", "nom", fenetre=False)
    apres = _etat(1, "", "nom", fenetre=False, document="1")
    assert tuple(screens((avant, apres))) == (0, 1)


@pytest.mark.parametrize(
    ("champs", "documents", "envoi", "ecrans"),
    [
        (("nom", ""), "00", None, (0, 0)),
        (("nom", ""), "00", 0, (0, 1)),
        (("", "nom", "", ""), "0123", 1, (0, 0, 1, 1)),
        (("", ""), "00", 0, (0, 1)),
        (("", ""), "01", 0, (0, 0)),
    ],
    ids=["pas envoyé", "envoyé", "deux fois", "redessinée", "la même liste"],
)
def test_what_is_left_of_a_form_that_was_sent_is_another_screen(
    champs: tuple[str, ...], documents: str, envoi: int | None, ecrans: tuple[int, ...]
) -> None:
    """The page keeps its address and its heading, and says thank you where the fields were."""
    etats = [
        _etat(i, "Fiche", noms, fenetre=False, document=documents[i])
        for i, noms in enumerate(champs)
    ]
    assert tuple(screens(tuple(etats), envoi=envoi)) == ecrans


def test_a_form_that_is_sent_and_shown_again_is_the_same_screen() -> None:
    etats = tuple(_etat(i, "Fiche", "nom", fenetre=False) for i in range(2))
    assert tuple(screens(etats, envoi=0)) == (0, 0)


@pytest.mark.parametrize(
    ("champs", "ecrans"),
    [
        (("", "nom rue", "bourse loyer", "nom rue"), (0, 0, 1, 0)),
        (("nom rue", "bourse loyer", "nom rue bourse loyer", "nom rue"), (0, 1, 2, 0)),
        (("nom rue", "bourse", "", "bourse"), (0, 1, 1, 1)),
        (("nom", "nom rue", "nom rue ville"), (0, 0, 0)),
    ],
    ids=["une présentation", "un récapitulatif", "une attente", "des champs qui viennent"],
)
def test_steps_of_one_address_are_screens(champs: tuple[str, ...], ecrans: tuple[int, ...]) -> None:
    """A page that only presents makes no bridge, and what asks all again is a review."""
    etats = tuple(_etat(i, "Demande", noms, fenetre=False) for i, noms in enumerate(champs))
    assert tuple(screens(etats)) == ecrans


@pytest.mark.parametrize(
    ("avant", "apres", "ecrans"),
    [
        ("Vos ressources;Revenu;Épargne;Loyer", "Vos pièces;Identité;Avis;Relevé", (0, 1, 0)),
        ("Vos ressources;Revenu;Épargne;Loyer", "Un instant…", (0, 0, 0)),
        ("Vos ressources;Revenu;Épargne;Loyer", " ".join(["Préparez votre avis"] * 4), (0, 1, 0)),
        ("Vos ressources;Revenu;Épargne;Loyer", "Vos ressources;Revenu;Oui;Non;Aide", (0, 0, 0)),
    ],
    ids=["une autre étape", "une attente", "une présentation", "ce qui se déplie"],
)
def test_a_step_without_a_field_is_known_by_what_it_says(
    avant: str, apres: str, ecrans: tuple[int, ...]
) -> None:
    """Files to join may hide behind buttons: the step that asks them shows no field."""

    def page(indice: int, textes: str, champs: str) -> Any:
        blocs = [bloc_brut("Demande", niveau=1), *map(bloc_brut, textes.split(";"))]
        fields = [champ_brut(nom=nom, selecteur=f"#{nom}") for nom in champs.split()]
        return etat(collecte(blocs=blocs, champs=fields), indice=indice, document="0")

    etats = (page(0, avant, "rfr"), page(1, apres, ""), page(2, avant, "rfr"))
    assert tuple(screens(etats)) == ecrans


@pytest.mark.parametrize(
    ("etapes", "ecrans"),
    [(("1 Vous", "2 Conjoint"), (0, 1)), (("1 Vous", "1 Vous"), (0, 0)), (("1", "2"), (0, 1))],
)
def test_the_step_that_a_page_marks_makes_a_screen(
    etapes: tuple[str, ...], ecrans: tuple[int, ...]
) -> None:
    """A script asks the same of another person on the next step, in the same fields."""

    def page(indice: int, etape: str) -> Any:
        fields = [champ_brut(nom="nom", selecteur="#nom")]
        blocs = [bloc_brut("Demande", niveau=1)]
        vue = collecte(blocs=blocs, champs=fields, etape=etape)
        return etat(vue, indice=indice, document="0")

    assert tuple(screens(tuple(page(i, etape) for i, etape in enumerate(etapes)))) == ecrans


@pytest.mark.parametrize(
    ("dits", "ecrans"), [(("Sonorisation", "Tri des déchets"), (0, 1)), (("Tri", "Tri"), (0, 0))]
)
@pytest.mark.parametrize("noms", [("", ""), ("basic-v-17", "basic-v-8")], ids=["", "tirés"])
def test_a_field_without_a_name_is_known_by_its_place_and_its_label(
    dits: tuple[str, ...], noms: tuple[str, ...], ecrans: tuple[int, ...]
) -> None:
    """Two steps drawn in one place have their boxes at the same path, or names drawn anew."""
    etats = tuple(
        etat(
            collecte(
                blocs=[bloc_brut("Demande", niveau=1)],
                champs=[champ_brut(dit, nom="", identifiant=nom, selecteur="form > input")],
            ),
            indice=indice,
        )
        for indice, (dit, nom) in enumerate(zip(dits, noms, strict=True))
    )
    assert tuple(screens(etats)) == ecrans


def test_a_list_without_a_label_makes_no_screen_of_two_steps() -> None:
    """Its name is drawn at random, and nothing else names it: it is told by that name alone."""
    etats = tuple(
        etat(
            collecte(
                blocs=[bloc_brut("Demande", niveau=1)],
                champs=[
                    champ_brut(dit, nom="", identifiant=f"v-{rang}1"),
                    champ_brut("", nom="", identifiant=f"liste-v-{rang}2"),
                ],
            ),
            indice=rang,
        )
        for rang, dit in enumerate(("Nom", "Rue"))
    )
    assert tuple(screens(etats)) == (0, 1)
