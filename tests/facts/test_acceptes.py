"""What a form that was taken empty says of its fields."""

from typing import Any

import pytest

from exigences.facts.page.acceptes import with_what_may_be_left, with_what_was_refused
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import LienMessage, MessageProvoque, ProvocationFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.procedure import GenreProvocation
from tests.fabrique import bouton, champ, page
from tests.fabrique.essais import essai, message

TEL = champ(
    "Téléphone", Nature.TELEPHONE, selecteur="#tel", obligatoire=True, obligatoire_signale=False
)
VILLE = champ("Ville", selecteur="#ville", obligatoire=True, prerempli=True)
AILLEURS = champ("Nom", Nature.NOM, selecteur="#nom", obligatoire=True, formulaire=1)
DU_NAVIGATEUR = message("Veuillez renseigner ce champ.", LienMessage.NAVIGATEUR, "#nom")
SUITE = bouton("Continuer", selecteur="#suite")


def vide(**autres: Any) -> ProvocationFacts:
    """A form that was taken empty."""
    defaut: dict[str, Any] = {"bouton": Lieu(page=0, selecteur="#suite"), "avance": True}
    return essai(**{"genre": GenreProvocation.ENVOI_VIDE} | defaut | autres)


def laisses(*essais: ProvocationFacts) -> list[str]:
    """The fields that may be left, on each state of a screen."""
    pages = (page(TEL, VILLE, AILLEURS, SUITE, ecran=0), page(TEL, SUITE, ecran=0))
    read: tuple[PageFacts, ...] = with_what_may_be_left(pages, essais)
    return [c.lieu.selecteur for one in read for c in one.champs if c.facultatif]


def test_a_form_taken_empty_lets_its_empty_fields_be() -> None:
    assert laisses(vide()) == ["#tel", "#tel"]


@pytest.mark.parametrize(("definitif", "laisses"), [(False, False), (True, True)])
def test_what_is_marked_as_due_may_be_refused_later(definitif: bool, laisses: bool) -> None:
    """A step lets by what its star asks for: only the last sending tells that it is not due."""
    nom = champ("Nom", selecteur="#nom", obligatoire=True, obligatoire_signale=True)
    (lue,) = with_what_may_be_left((page(nom, SUITE),), [vide(definitif=definitif)])
    assert [c.facultatif for c in lue.champs] == [laisses]


def test_a_button_that_takes_in_a_file_says_nothing_of_whether_it_is_due() -> None:
    """« Upload file » wants a file; the label says that the paper may be left."""
    photo = champ("Photos (optional)", Nature.FICHIER, selecteur="#photo", facultatif=True)
    nom = champ("Nom (optional)", selecteur="#nom", facultatif=True)
    seen = (page(photo, nom, SUITE),)
    (lue,) = with_what_was_refused(seen, [vide(avance=False, refuses=("#photo", "#nom"))])
    assert [c.facultatif for c in lue.champs] == [True, False]


@pytest.mark.parametrize(
    "autre",
    [
        {"avance": False},
        {"genre": GenreProvocation.RECHARGEMENT},
        {"bouton": None},
        {"bouton": Lieu(page=0, selecteur="#autre")},
    ],
)
def test_another_trial_says_nothing(autre: dict[str, Any]) -> None:
    assert laisses(vide(**autre)) == []


def test_what_was_refused_empty_is_to_answer_and_one_box_stands_for_its_group() -> None:
    jours = [
        champ(
            nom,
            type="checkbox",
            nom="jours",
            selecteur=f"#{nom}",
            facultatif=True,
            obligatoire=False,
        )
        for nom in ("lundi", "mardi")
    ]
    age = champ("Âge", selecteur="#age", obligatoire=False)
    refus = vide(avance=False, refuses=frozenset({"#lundi", "#mardi"}))
    (lue,) = with_what_was_refused((page(*jours, age),), (refus,))
    assert [(c.lieu.selecteur, c.autres) for c in lue.champs if c.obligatoire] == [
        ("#lundi", ("#mardi",))
    ]
    assert [c.lieu.selecteur for c in lue.champs if c.facultatif] == ["#mardi"]


@pytest.mark.parametrize(
    ("refuses", "messages", "laisse"),
    [
        ({"#nom", "#tel"}, (), True),
        ({"#nom"}, (), False),
        ({"#nom", "#tel"}, (DU_NAVIGATEUR,), False),
    ],
    ids=["le service les nomme", "un seul", "le navigateur s'arrête au premier"],
)
def test_what_a_service_does_not_reproach_may_be_left(
    refuses: set[str], messages: tuple[MessageProvoque, ...], *, laisse: bool
) -> None:
    champs = [champ(nom, selecteur=f"#{nom}", obligatoire=False) for nom in ("nom", "tel", "etage")]
    refus = vide(avance=False, refuses=frozenset(refuses), messages=messages)
    (lue,) = with_what_was_refused((page(*champs, SUITE),), (refus,))
    assert [c.facultatif for c in lue.champs if c.lieu.selecteur == "#etage"] == [laisse]


def test_what_came_since_the_form_was_tried_is_not_spared_by_it() -> None:
    """A field that an answer makes appear was not there to be refused."""
    nom, ville = (
        champ(nom, selecteur=f"#{nom}", obligatoire=False, obligatoire_signale=False)
        for nom in ("nom", "ville")
    )
    note = champ("Note", selecteur="#note", obligatoire=False, obligatoire_signale=False)
    venu = champ("Lieu du vol", selecteur="#vol", obligatoire=False, obligatoire_signale=False)
    pages = (
        page(nom, ville, note, SUITE, indice=0, ecran=0),
        page(nom, ville, note, venu, SUITE, indice=1, ecran=0),
    )
    refus = vide(avance=False, refuses=frozenset({"#nom", "#ville"}))
    _, apres = with_what_was_refused(pages, (refus,))
    assert [c.lieu.selecteur for c in apres.champs if c.facultatif] == ["#note"]
