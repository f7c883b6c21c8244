"""A field without a label is known by the short text before it."""

from exigences.facts.voisins import with_neighbours
from exigences.model.facts import Bloc, Champ
from tests.fabrique import bloc, champ, page


def _read(*elements: Bloc | Champ) -> list[str]:
    seen = page(*elements)
    return [c.voisin for c in with_neighbours(seen.champs, seen.blocs)]


def test_the_text_just_before() -> None:
    assert _read(bloc("Vos coordonnées"), bloc("Téléphone portable"), champ("")) == [
        "Téléphone portable"
    ]


def test_a_field_with_a_label_needs_none() -> None:
    assert _read(bloc("Vos coordonnées"), champ("Nom")) == [""]


def test_a_text_before_the_field_before_is_not_its_own() -> None:
    assert _read(bloc("Nom"), champ("", nom="a"), champ("", nom="b")) == ["Nom", ""]


def test_a_paragraph_is_no_label() -> None:
    assert _read(bloc("Ces renseignements servent à calculer vos droits. " * 3), champ("")) == [""]


def test_the_label_of_another_field_is_not_its_own() -> None:
    assert _read(bloc("Commune", champ="#commune"), champ("", selecteur="#x")) == [""]
