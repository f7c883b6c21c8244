"""What is French, and what is never judged as French."""

import pytest
from simplemma import is_known

from exigences.donnees import read_data
from exigences.facts.langue.francais import (
    french_reader,
    in_another_language,
    is_french,
    known_words,
)
from exigences.facts.langue.jargon import find_jargon
from exigences.facts.langue.prose import french_blocs
from exigences.facts.langue.sigles import find_acronyms
from tests.fabrique import bloc, page, parcours

FRANCAIS = "Vous pouvez venir en mairie avec votre dossier complet, du lundi au vendredi."
ANGLAIS = (
    "Please bring your identity card and a proof of address to the town hall before Friday.",
    "The council will write to you within two months; no answer means that it has refused.",
)
AUTRES = {
    "anglais": ANGLAIS[0],
    "espagnol": "Por favor, traiga su documento de identidad y un justificante de domicilio.",
    "portugais": "Traga o seu documento de identidade e um comprovativo da sua morada.",
    "italien": "Porti con sé la carta d'identità e un documento che provi il suo indirizzo.",
    "allemand": "Bitte bringen Sie Ihren Ausweis und einen Nachweis Ihrer Adresse mit.",
    "roumain": "Vă rugăm să aduceți actul de identitate și o dovadă a adresei dumneavoastră.",
    "turc": "Lütfen kimliğinizi ve adresinizi gösteren bir belge getiriniz.",
    "arabe": "يرجى إحضار بطاقة الهوية وإثبات العنوان إلى مبنى البلدية قبل يوم الجمعة.",
    "latin": "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor.",
}


@pytest.mark.parametrize("texte", AUTRES.values(), ids=AUTRES)
def test_a_sentence_in_another_language_is_not_french_whatever_its_page_says(texte: str) -> None:
    une = page(bloc(FRANCAIS), bloc(texte), langue="fr")
    assert [b.texte for _, b in french_blocs(parcours(une))] == [FRANCAIS]


@pytest.mark.parametrize(
    "texte",
    [
        FRANCAIS,
        "Remettez le dossier à Mme Nguyen, de la Ville de Saint-Jean-Pied-de-Port, avant vendredi.",
        "L'allocataire doit déposer le récépissé de sa requête auprès du greffe.",
        "Déposer une pièce",
        "Bourg-Fictif",
    ],
)
def test_french_is_read_as_french(texte: str) -> None:
    assert french_reader(page(bloc(texte)))(bloc(texte))


def test_the_lang_of_a_passage_or_of_the_page_is_believed() -> None:
    assert not french_reader(page())(bloc(FRANCAIS, langue="en"))
    assert not french_reader(page(langue="en"))(bloc(FRANCAIS, langue=""))
    assert french_reader(page(langue="en"))(bloc(FRANCAIS, langue="fr-FR"))


def test_on_a_page_in_english_that_says_french_nothing_is_judged() -> None:
    une = page(
        *(bloc(texte) for texte in ANGLAIS), bloc("Application SDLT"), bloc("Bail"), langue="fr"
    )
    assert list(french_blocs(parcours(une))) == []
    assert find_acronyms(parcours(une)) == ()
    assert find_jargon(parcours(une)) == ()


def test_on_a_page_in_english_only_what_is_plainly_french_is_judged() -> None:
    near = "Welcome to all pet-friendly IHG Holiday Inn locations on our site"
    une = page(*(bloc(texte) for texte in (*ANGLAIS, near, FRANCAIS)), langue="")
    assert [b.texte for _, b in french_blocs(parcours(une))] == [FRANCAIS]


def test_a_page_with_little_text_is_taken_at_its_word() -> None:
    une = page(bloc("Bail"), bloc("Guichet unique"))
    assert [b.texte for _, b in french_blocs(parcours(une))] == ["Bail", "Guichet unique"]


def test_names_do_not_count_among_the_words() -> None:
    assert known_words("Vous habitez à Saint-Jean avec Mme Nguyen depuis un mois.") == (5, 5)


@pytest.mark.parametrize("langue", sorted(AUTRES.keys() - {"allemand"}))
def test_another_language_is_recognised(langue: str) -> None:
    assert in_another_language(bloc(AUTRES[langue]))


@pytest.mark.parametrize(
    "texte",
    [
        FRANCAIS,
        "Haute-Garonne, Ariège, Aveyron, Gers, Hautes-Pyrénées, Lot, Tarn, Tarn-et-Garonne",
        "Your request",
        "PS4 PS3 Xbox One Xbox 360 Wii Wii U Nintendo 3DS",
    ],
)
def test_names_and_short_texts_are_not_another_language(texte: str) -> None:
    assert not in_another_language(bloc(texte))


SU, INCONNU = "les maisons de la ville sont belles et grandes", "zorglub"
"""Eight words that French knows, and one that it does not."""


def made_of(known: int, told: int) -> str:
    """A text of so many words, some of which French knows."""
    return " ".join([*(SU.split() * 3)[:known], *[INCONNU] * (told - known)])


@pytest.mark.parametrize(
    ("known", "told", "around", "french"),
    [
        (6, 10, FRANCAIS, True),
        (5, 9, FRANCAIS, False),
        (8, 10, " ".join(ANGLAIS), True),
        (7, 9, " ".join(ANGLAIS), False),
        (3, 7, FRANCAIS, True),
        (2, 7, FRANCAIS, False),
        (0, 3, FRANCAIS, True),
        (0, 4, FRANCAIS, False),
    ],
)
def test_the_share_of_known_words_that_makes_a_text_french(
    known: int, told: int, around: str, french: bool
) -> None:
    text = made_of(known, told)
    assert known_words(text) == (known, told)
    assert french_reader(page(bloc(around), bloc(around)))(bloc(text)) is french


def test_the_words_of_one_form_are_those_that_the_dictionary_leaves_out() -> None:
    mots = read_data("invariables.yaml")["mots"].split()
    assert [mot for mot in mots if is_known(mot, "fr")] == []
    assert all(map(is_french, mots))
    assert mots == list(dict.fromkeys(mots))
