"""Which fields a person has to fill on each screen."""

from typing import Any

import pytest

from exigences.facts.demandes.a_remplir import (
    fields_by_screen,
    questions,
    screens_to_answer,
    screens_to_fill,
    takes_long,
)
from exigences.model.facts.champs import Nature, UsageFormulaire
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import StepRecord
from tests.fabrique import bouton, champ, formulaire, lien, lieu, page, parcours, pas

SIGN_IN = champ("Identifiant", formulaire=0)
OPEN = lien("Créer mon compte")
SEND = bouton("Me connecter", formulaire=0)


def _welcome(usage: UsageFormulaire = UsageFormulaire.CONNEXION) -> PageFacts:
    return page(formulaire(usage, indice=0), SIGN_IN, SEND, OPEN)


def _asked(faits: ParcoursFacts) -> list[list[str]]:
    return [[c.libelle for c in champs] for champs in fields_by_screen(faits)]


def _on(part: object) -> StepRecord:
    return pas("cliquer", lieu=part.lieu)  # type: ignore[attr-defined]


def test_a_sign_in_that_is_passed_by_asks_nothing() -> None:
    faits = parcours(_welcome(), page(champ("Nom")), journal=(_on(OPEN),))
    assert _asked(faits) == [[], ["Nom"]]


@pytest.mark.parametrize("part", [SIGN_IN, SEND], ids=["rempli", "envoyé"])
def test_a_sign_in_that_is_used_asks(part: object) -> None:
    faits = parcours(_welcome(), page(champ("Nom")), journal=(_on(part), _on(OPEN)))
    assert _asked(faits) == [["Identifiant"], ["Nom"]]


def test_another_form_that_was_left_alone_asks_nothing() -> None:
    faits = parcours(_welcome(UsageFormulaire.DEMARCHE), page(), journal=(_on(OPEN),))
    assert _asked(faits) == [[], []]


def test_the_screen_where_the_replay_ends_asks_all_that_it_shows() -> None:
    assert _asked(parcours(_welcome(), journal=(_on(OPEN),))) == [["Identifiant"]]


def test_a_form_that_is_drawn_anew_under_other_names_asks_the_same() -> None:
    """A program names its fields anew at each load: they are known by what they say."""
    states = [
        page(
            champ("Un élu", type="radio", nom=f"node:{made}", selecteur=f"#a{made}"),
            champ("Oui", type="radio", nom=f"{made}-7", selecteur=f"#b{made}"),
            champ("Oui", type="radio", nom=f"{made}-8", selecteur=f"#c{made}"),
            document=made,
            ecran=0,
        )
        for made in ("5e809eff-297c-4c42", "f76ddceb-419f-4f0e")
    ]
    assert _asked(parcours(*states)) == [["Un élu", "Oui", "Oui"]]
    known = [
        page(champ("Ville", nom=nom, selecteur=f"#{nom}"), document=nom, ecran=0)
        for nom in ("depart", "arrivee")
    ]
    assert _asked(parcours(*known)) == [["Ville", "Ville"]]


def test_radio_buttons_of_a_group_are_one_field() -> None:
    choices = [champ(t, type="radio", nom="sexe") for t in ("Femme", "Homme")]
    assert _asked(parcours(page(*choices))) == [["Femme"]]


def _forms(*, marked: bool) -> ParcoursFacts:
    """Two passwords to come in, then a message, to which a file may be joined."""
    sign_in = page(
        formulaire(UsageFormulaire.CONNEXION, indice=0),
        champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, formulaire=0),
        champ("Mot de passe", Nature.MOT_DE_PASSE, formulaire=0),
        bouton("Entrer", formulaire=0),
    )
    said: dict[str, Any] = {"obligatoire": marked, "obligatoire_signale": marked, "formulaire": 0}
    message = page(
        formulaire(UsageFormulaire.DEMARCHE, indice=0),
        champ("Sujet", **said),
        champ("Message", **said),
        champ("Un fichier", Nature.FICHIER, **said | {"obligatoire": False}),
    )
    return parcours(page(lien("Entrer")), sign_in, message)


@pytest.mark.parametrize(("marked", "long"), [(True, False), (False, True)])
def test_a_message_to_which_a_file_may_be_joined_is_short(marked: bool, long: bool) -> None:
    assert takes_long(_forms(marked=marked)) is long


def _twice(*rewritten: int) -> list[str]:
    """The questions of a form that comes back on a second screen, where one writes again or not."""
    asked = [champ(name) for name in ("Prénom", "Âge")]
    faits = parcours(page(*asked), page(*asked))
    journal = tuple(
        pas("remplir", lieu=faits.pages[rank].champs[0].lieu) for rank in (0, *rewritten)
    )
    return [c.libelle for c in questions(parcours(page(*asked), page(*asked), journal=journal))]


def test_a_form_shown_again_as_it_was_filled_asks_nothing_new() -> None:
    assert _twice() == ["Prénom", "Âge"]


def test_what_is_written_again_in_the_same_words_is_asked_again() -> None:
    assert _twice(1) == ["Prénom", "Âge", "Prénom"]


def _with_a_filter(*, screens: int, filled: bool = False) -> ParcoursFacts:
    """A filter that stands on screen after screen, beside one true question."""
    place = champ("Lieu", type="select-one", nom="lieu")
    pages = [page(place) for _ in range(screens)]
    journal = (pas("choisir", lieu=place.lieu),) if filled else ()
    return parcours(*pages, page(place, champ("Titre", nom="titre")), journal=journal)


@pytest.mark.parametrize(
    ("screens", "filled", "expected"),
    [(3, False, [3]), (1, False, [0, 1]), (3, True, [0, 1, 2, 3])],
)
def test_what_stands_on_all_screens_and_is_filled_on_none_is_of_the_site(
    screens: int, filled: bool, expected: list[int]
) -> None:
    faits = _with_a_filter(screens=screens, filled=filled)
    assert [p.indice for p in screens_to_fill(faits)] == expected
    assert takes_long(_with_a_filter(screens=3, filled=False)) is False


def test_a_group_answered_by_its_second_box_is_not_of_the_site() -> None:
    """The same question on three screens, answered « Non » on each: it is asked, three times."""
    choice = champ(
        "Êtes-vous d'accord ?", type="radio", nom="accord", selecteur="#oui", autres=("#non",)
    )
    pages = [page(choice) for _ in range(3)]
    journal = tuple(pas("choisir", lieu=lieu("#non", page=rank)) for rank in range(3))
    faits = parcours(*pages, journal=journal)
    assert [p.indice for p in screens_to_fill(faits)] == [0, 1, 2]
    assert len(questions(faits)) == len(pages)


def test_a_form_of_which_one_ticks_the_second_box_is_used() -> None:
    choice = champ("Vous venez", type="radio", nom="v", selecteur="#oui", autres=("#non",))
    aside = page(formulaire(UsageFormulaire.DEMARCHE, indice=0), choice, OPEN)
    chosen = pas("choisir", lieu=lieu("#non"))
    faits = parcours(aside, page(champ("Nom")), journal=(chosen, _on(OPEN)))
    assert _asked(faits) == [["Vous venez"], ["Nom"]]


def _with_a_list_to_filter(*filled: str, required: bool = False) -> ParcoursFacts:
    """A list that may be filtered, a sign-in, then the one form."""
    screens = [champ(name, obligatoire=required) for name in ("Lieu", "Mot de passe", "Titre")]
    journal = tuple(
        pas("remplir", lieu=lieu(f"#{name}", page=rank))
        for rank, name in enumerate(("lieu", "mot-de-passe", "titre"))
        if name in filled
    )
    return parcours(*map(page, screens), journal=journal)


def test_a_filter_that_is_left_alone_is_no_step() -> None:
    def ranks(faits: ParcoursFacts) -> list[int]:
        return [p.indice for p in screens_to_answer(faits)]

    assert ranks(_with_a_list_to_filter("mot-de-passe", "titre")) == [1, 2]
    assert ranks(_with_a_list_to_filter("lieu", "mot-de-passe", "titre")) == [0, 1, 2]
    assert ranks(_with_a_list_to_filter("titre", required=True)) == [0, 1, 2]
    assert ranks(_with_a_list_to_filter()) == [0, 1, 2]


@pytest.mark.parametrize(("required", "long"), [(True, False), (False, True)])
def test_a_photo_that_may_be_joined_to_what_is_required_makes_nothing_long(
    required: bool, long: bool
) -> None:
    said: dict[str, Any] = {"obligatoire": required, "obligatoire_signale": False, "formulaire": 0}
    photo = champ("Image", Nature.FICHIER, **said | {"obligatoire": False})
    ad = page(formulaire(indice=0), champ("Titre", **said), champ("Prix", **said), photo)
    assert takes_long(parcours(ad)) is long


@pytest.mark.parametrize(
    ("nom", "attendus"), [("", ["Je certifie"]), ("accord", ["Je certifie", "Je certifie"])]
)
def test_a_field_without_a_name_that_moves_is_asked_once(nom: str, attendus: list[str]) -> None:
    """What a script draws above it changes its path: it is the same field."""
    avant, apres = (
        champ("Je certifie", nom=nom, identifiant="", selecteur=f"p:nth-of-type({rang}) > input")
        for rang in (2, 3)
    )
    faits = parcours(page(avant, document="0", ecran=0), page(apres, document="0", ecran=0))
    assert _asked(faits) == [attendus]


@pytest.mark.parametrize("groupes", [("Plan", "Assurance"), ("", "")])
@pytest.mark.parametrize("formulaire", [None, 0])
def test_files_of_two_questions_are_two(groupes: tuple[str, ...], formulaire: int | None) -> None:
    """Both are named « fichier », and joined by a button of the same words."""
    joints = [
        champ(
            "",
            Nature.FICHIER,
            nom="fichier",
            identifiant="",
            libelle_visible="Choisir un fichier",
            groupe=groupe,
            formulaire=formulaire,
            selecteur=f"#f{rang}",
        )
        for rang, groupe in enumerate(groupes)
    ]
    assert len(_asked(parcours(page(*joints)))[0]) == len(set(groupes))


@pytest.mark.parametrize(
    ("noms", "attendus"),
    [(("v-17", "v-8"), [["Rue"], []]), (("rue", "ville"), [["Rue"], ["Rue"]])],
    ids=["tirés", "écrits"],
)
def test_what_comes_back_under_a_drawn_name_is_not_asked_again(
    noms: tuple[str, str], attendus: list[list[str]]
) -> None:
    """A preview shows the form again, under the names of another load."""
    vus = [champ("Rue", nom="", identifiant=f"#{nom}", selecteur=f"#{nom}") for nom in noms]
    faits = parcours(
        *(page(vu, document=str(rang), ecran=rang) for rang, vu in enumerate(vus)),
        journal=(pas("remplir", lieu=lieu(f"#{noms[0]}", page=0)),),
    )
    asked = questions(faits)
    assert [[c.libelle for c in asked if c.lieu.page == rang] for rang in (0, 1)] == attendus
