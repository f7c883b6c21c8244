from urllib.parse import quote

import pytest

from exigences.rapport.masque import Masque
from tests.fabrique import scenario

SOSIE = scenario().sosie
MASQUE = Masque(SOSIE)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        (f"Écrivez à {SOSIE.courriel.upper()}.", "Écrivez à [adresse électronique du sosie]."),
        (f"/?m={quote(SOSIE.courriel, safe='')}&x=1", "/?m=[adresse électronique du sosie]&x=1"),
        ("Tél. 06.39.98.12.34", "Tél. [téléphone du sosie]"),
        ("/?tel=06+39+98+12+34", "/?tel=[téléphone du sosie]"),
        ("+33 (0)6 39 98 12 34", "[téléphone du sosie]"),
        ("0033639981234", "[téléphone du sosie]"),
        ("Tél. 0639981234", "Tél. [téléphone du sosie]"),
        ("Née le 17/05/1984", "Née le [date de naissance du sosie]"),
        ("1984-05-17", "[date de naissance du sosie]"),
        ("17051984", "[date de naissance du sosie]"),
        ("Tél. 063998123, refusé", "Tél. [téléphone du sosie], refusé"),
        (f"« {SOSIE.courriel.rpartition('.')[0]} »", "« [adresse électronique du sosie] »"),
        ("NIR 28405999999991", "NIR [numéro de sécurité sociale du sosie]"),
        (f"value={SOSIE.mot_de_passe}", "value=[mot de passe du sosie]"),
        ("NIR 284059999999912", "NIR [numéro de sécurité sociale du sosie]"),
        ("Camille Exemple, 99123 Bourg-Fictif", "Camille Exemple, 99123 Bourg-Fictif"),
    ],
)
def test_data_are_hidden_in_whatever_way_they_are_written(texte, attendu):
    assert MASQUE.texte(texte) == attendu


def test_every_text_of_a_document_is_read():
    document = {"a": [{"b": (SOSIE.courriel, 3)}], "c": None}
    hidden = {"a": [{"b": ["[adresse électronique du sosie]", 3]}], "c": None}
    assert MASQUE.document(document) == hidden


def test_a_person_without_data_hides_nothing():
    vide = SOSIE.model_copy(update=dict.fromkeys(("courriel", "nir", "telephone"), ""))
    assert Masque(vide).texte("Un texte vide.") == "Un texte vide."


def test_an_address_without_its_end_hides_nothing_else():
    masque = Masque(SOSIE.model_copy(update={"courriel": "ailleurs"}))
    assert masque.texte("etat : passe") == "etat : passe"
