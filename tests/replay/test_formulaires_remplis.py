"""Which steps fill one form, and which click sends it."""

from typing import Any

from pydantic import TypeAdapter

from exigences.model.procedure.etape import Etape
from exigences.replay.filling import fillings

NOM = {"remplir": {"etiquette": "Nom", "valeur": "Odile"}}
ENVOI = {"envoyer": "J'ai fini"}


def _found(*steps: Any) -> list[tuple[int, int, bool]]:
    made = TypeAdapter(tuple[Etape, ...]).validate_python(steps)
    return [(f.debut, f.fin, f.irreversible) for f in fillings(made)]


def test_a_fork_that_fills_a_field_is_a_part_of_the_form_around_it() -> None:
    date = {"remplir": {"css": "#ne", "valeur": "1980-05-14"}}
    fork = {"si": {"visible": {"css": "#ne"}, "alors": [date]}}
    assert _found({"aller": "/"}, NOM, fork, ENVOI) == [(1, 3, True)]
    assert _found({"aller": "/"}, fork, ENVOI) == [(1, 2, True)]


def test_a_fork_that_fills_nothing_ends_a_form() -> None:
    fork = {"si": {"visible": {"css": "#autre"}, "alors": [{"cliquer": "Autre"}]}}
    assert _found(NOM, fork, ENVOI) == []


def test_the_choice_of_an_open_list_and_the_key_that_leaves_a_field_go_on_filling() -> None:
    choisir = {"cliquer": {"role": "option", "nom": "Bourg"}}
    quitter = {"appuyer": {"touche": "Tab", "cible": {"css": "#ne"}}}
    assert _found(NOM, choisir, quitter, ENVOI) == [(0, 3, True)]
    assert _found(choisir, quitter, ENVOI) == []
    assert _found(NOM, {"appuyer": "Enter"}, ENVOI) == []
