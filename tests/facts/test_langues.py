"""Whether a page seen twice, as one asks for French then for English, changes of language."""

from dataclasses import replace

import pytest

from exigences.facts.langue.langues import language_preferred, other_language, speaks_otherwise
from exigences.model.facts.facts import PageFacts
from tests.fabrique import bloc, champ, lien, page

LIVRES = (bloc("Victor Hugo"), bloc("Émile Zola, George Sand, Jules Verne"), bloc("Germinal"))


def _shelves(*menu: str, replie: bool) -> PageFacts:
    """The first page of a library, whose menu is folded on a phone."""
    links = tuple(lien(texte) for texte in menu)
    return page(*LIVRES, liens_replies=links) if replie else page(*LIVRES, *links)


FR = ("Connexion", "Créer un compte", "Recherche avancée")
EN = ("Login", "Register", "Advanced Search")


@pytest.mark.parametrize("replie", [False, True], ids=["bureau", "telephone"])
def test_a_menu_that_changes_tells_the_language(replie: bool) -> None:
    shown = _shelves(*FR, replie=replie)
    assert speaks_otherwise(shown, _shelves(*EN, replie=replie))
    assert not speaks_otherwise(shown, _shelves(*FR, replie=replie))


def test_what_changes_by_itself_in_the_same_language_tells_nothing() -> None:
    today = page(bloc("Aujourd'hui, le marché est ouvert"), champ("Nom"))
    after = page(bloc("Demain, la mairie sera fermée"), champ("Nom"))
    assert not speaks_otherwise(today, after)


def test_labels_of_fields_tell_it_too() -> None:
    ours = page(champ("Priorité"), champ("Titre de la demande"), champ("Affecté à"))
    theirs = page(champ("Priority"), champ("Title of the issue"), champ("Assigned to"))
    assert speaks_otherwise(ours, theirs)


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Cette page existe en anglais.", True),
        ("Le service peut se lire en arabe.", True),
        ("Les cours de langue sont donnés en anglais et en français.", False),
        ("Un livre en anglais", False),
        ("Une traduction en braille", False),
        ("Un interprète LSF vous reçoit.", False),
        ("Un interprète en arabe vous reçoit.", True),
        ("Cette page existera bientôt en anglais.", False),
    ],
)
def test_what_is_learnt_or_read_in_a_language_is_not_the_page(texte: str, dit: bool) -> None:
    assert (other_language(page(bloc(texte))) is not None) is dit


@pytest.mark.parametrize(
    ("montre", "trouvee"), [("#langue", True), ("", False)], ids=["une étiquette", "rien"]
)
def test_a_list_that_a_script_draws_is_known_by_its_label(montre: str, trouvee: bool) -> None:
    langue = champ("Langue préférée", type="select", options=("Deutsch", "English", "español"))
    cachee = replace(langue, visible=False, lieu=replace(langue.lieu, selecteur="#langue"))
    une = page(
        champ("Nom"), bloc("Langue préférée", balise="label", champ=montre), champs_caches=(cachee,)
    )
    assert (language_preferred(une) is not None) is trouvee
