"""The words of the final act: every entry is right in its examples, and needed by one of them."""

from collections.abc import Iterator
from typing import Any

import pytest

from exigences.facts.actes import FICHIER, Actes, load_acts
from exigences.facts.donnees import read_data

pytestmark = pytest.mark.promesse("retenue")

MOTS: dict[str, list[dict[str, Any]]] = read_data(FICHIER)
DES_ECRANS = ("definitif", "sur_quoi")


def juge(actes: Actes, liste: str, phrase: str) -> bool:
    return actes.definitive(phrase) if liste in DES_ECRANS else actes.commits(phrase)


def exemples() -> Iterator[Any]:
    for liste, entrees in MOTS.items():
        for entree in entrees:
            for attendu in ("oui", "non"):
                for phrase in entree.get(attendu, ()):
                    yield pytest.param(liste, phrase, attendu == "oui", id=f"{liste}-{phrase}")


@pytest.mark.parametrize(("liste", "phrase", "attendu"), list(exemples()))
def test_every_example_is_right(liste: str, phrase: str, attendu: bool) -> None:
    assert juge(load_acts(), liste, phrase) is attendu


@pytest.mark.parametrize(
    ("liste", "forme"),
    [
        pytest.param(liste, forme, id=f"{liste}-{forme}")
        for liste, entrees in MOTS.items()
        for entree in entrees
        for forme in entree["formes"][:1]
    ],
)
def test_every_entry_is_needed_by_an_example(liste: str, forme: str) -> None:
    entree = next(e for e in MOTS[liste] if e["formes"][0] == forme)
    sans = Actes.of({**MOTS, liste: [e for e in MOTS[liste] if e is not entree]})
    phrases = [(p, True) for p in entree.get("oui", ())] + [
        (p, False) for p in entree.get("non", ())
    ]
    assert any(juge(sans, liste, phrase) is not attendu for phrase, attendu in phrases)


@pytest.mark.parametrize(
    "nom",
    ["Valider", "Continuer", "Suivant", "Étape suivante", "Recevoir le code", "Envoyer le code",
     "Créer mon compte", "Activer", "Poursuivre", "Enregistrer", "Se connecter", "Rechercher", ""],
)  # fmt: skip
def test_what_goes_from_screen_to_screen_is_free(nom: str) -> None:
    assert not load_acts().commits(nom)


@pytest.mark.parametrize("nom", ["Valider", "Confirmer", "Je valide"])
def test_a_screen_that_is_definitive_makes_the_act_of_a_bare_word(nom: str) -> None:
    assert load_acts().commits(nom, last=True)


@pytest.mark.parametrize("nom", ["Suivant", "Retour", "Imprimer"])
def test_what_only_goes_elsewhere_stays_free_on_it(nom: str) -> None:
    assert not load_acts().commits(nom, last=True)
