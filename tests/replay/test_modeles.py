"""What `{{ … }}` stands for is written where the procedure says it, and nowhere else."""

from typing import Any

import pytest

from tests.browser.serveur import Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

SECRET = "Pistache-4217!"
PIEGE = {
    "obstacle": "code_courriel",
    "boite": "boite-piege.html",
    "etiquette": "Texte",
}
CHOIX = {"etiquette": "Liste", "option": "{{ sosie.commune }}"}
MODELES = {"un secret": r"(\{\{ secret\.MOT \}\})", "le sosie": r"(\{\{ sosie\.nom \}\})"}


@pytest.mark.promesse("modeles")
@DEUX_MOTEURS
@pytest.mark.parametrize("motif", MODELES.values(), ids=MODELES)
def test_a_page_that_shows_a_template_is_typed_as_it_is(
    rejouer: Rejouer, site: Site, motif: str
) -> None:
    parcours = rejouer(
        {"aller": "gestes.html"},
        {"franchir": {**PIEGE, "motif": motif}},
        {"remplir": {"etiquette": "Zone", "valeur": "{{ secret.MOT }}"}},
        {"envoyer": "Envoyer"},
        secrets={"MOT": SECRET},
        plateforme="test",
        envoyer=True,
    )
    assert parcours.envoye, parcours.phrase_fin
    (corps,) = [body for methode, _, body in site.vus if methode == "POST"]
    assert b"%7B%7B" in corps, "the template left as the page wrote it"
    assert corps.count(b"Pistache") == 1, "the field that asks for it has it, and no other"


ETAPES: tuple[Any, ...] = (
    {"aller": "gestes.html?mot={{ secret.MOT }}"},
    {"si": {"visible": "Gestes", "alors": [{"choisir": CHOIX}]}},
)


@pytest.mark.promesse("modeles")
def test_what_is_stored_names_the_values_and_does_not_hold_them(rejouer: Rejouer) -> None:
    parcours = rejouer(*ETAPES, secrets={"MOT": SECRET})
    assert parcours.journal[0].phrase == "Ouvrir la page gestes.html?mot={{ secret.MOT }}"
    said, _, why = parcours.phrase_fin.partition(" (")
    assert said == "Choisir « {{ sosie.commune }} » pour « Liste »"
    assert "Bourg-Fictif" in why, "it is what the list was searched for"
    ecrit = parcours.source.procedure.model_dump_json()
    assert "{{ secret.MOT }}" in ecrit
    assert "Bourg-Fictif" not in ecrit
