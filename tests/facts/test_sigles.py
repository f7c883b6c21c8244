"""Acronyms, and whether a page spells them out."""

import pytest

from exigences.facts.langue.sigles import find_acronyms
from exigences.model.facts.facts import PageFacts
from exigences.model.procedure.etape import Remplir, Saisie
from tests.fabrique import bloc, page, parcours, procedure, titre


def unknown(*texts: str) -> list[str]:
    faits = parcours(page(*(bloc(t) for t in texts)))
    return [s.sigle for s in find_acronyms(faits) if not s.developpe]


@pytest.mark.parametrize(
    "text",
    [
        "Le quotient familial (QF) est notifié.",
        "La CAF (Caisse d'allocations familiales) vous répond.",
        "Numéro d'inscription au répertoire (NIR)",
        "Code de l'action sociale et des familles (CASF)",
        "RSA : revenu de solidarité active",
        "Le centre communal d'action sociale, ou CCAS, vous reçoit.",
        "Fichier PDF ou JPG, 2 Mo",
        "Votre fichier pèse 0.2 KB, sur 1 MB ou 1 GB.",
        "AVERTISSEMENT IMPORTANT POUR TOUS",
        "Format JJ/MM/AAAA",
        "Date de naissance (JJMMAAAA)",
        "Écrit le 24 juin à 18:00:00 CEST, relu à 9 h 30 CET.",
        "Déclaration préalable (DP), pièces DP3 et DP11",
        "Formulaire AE-07, CS 12345, Louis XIV",
        "Écrivez votre nom. NOM de famille, en majuscules.",
        "Vos armées. Choisissez FRANCE ARMEES pour un code postal militaire.",
        "Voir le film (VIDEO), puis écrivez.",
        "Prenez le GR40, ou remplissez le S1106 et le GR50E.",
        "Bouton en bois KNB-W02",
        "Le courrier de LA POSTE arrive demain.",
        "JE SUIS DEJA INSCRIT Adresse électronique et mot de passe",
        "NOM",
        "PRÉNOM :",
        "Mme LEBLANC vous répond au 41000 BLOIS.",
        "Ouvrez votre compte Optilo. Le compte OPTILO est gratuit.",
        "Écrivez à aide@optilo.example. Le service OPTILO répond.",
    ],
)
def test_nothing_to_spell_out(text: str) -> None:
    assert unknown(text) == []


@pytest.mark.parametrize(
    ("text", "sigle"),
    [
        ("Adressez-vous à la CAF, www.caf.fr.", "CAF"),
        ("Écrivez à la DDFIP (ddfip.exemple.fr, direction).", "DDFIP"),
        ("La DREAL (dreal.bretagne@exemple.fr) vous répond.", "DREAL"),
        ("Contactez la CPAM (contact@cpam.fr ou par courrier).", "CPAM"),
        ("Contactez la CNAV, 3960 (prix d'un appel).", "CNAV"),
        ("La DRL, 12 rue de la Lande, vous reçoit.", "DRL"),
        ("Tout est sur la CAF : consultez ameli, c'est facile.", "CAF"),
    ],
)
def test_an_address_or_a_number_spells_nothing(text: str, sigle: str) -> None:
    assert unknown(text) == [sigle]


def test_an_address_beside_the_long_form_hides_nothing() -> None:
    assert unknown("La CAF (caisse d'allocations familiales, www.caf.fr) vous aide.") == []


def test_acronyms_alone_are_found_once() -> None:
    assert unknown("Le FSL et la MSA versent l'aide.", "Le FSL répond.") == ["FSL", "MSA"]


@pytest.mark.parametrize(
    "text",
    [
        "La CAF DE BLOIS verse l'aide.",
        "CAF",
        "Demandez à la CAF.",
        "La CAF répond sur www.caf.example.",
    ],
)
def test_a_known_acronym_is_one_among_capitals_too(text: str) -> None:
    assert unknown(text) == ["CAF"]


@pytest.mark.parametrize(
    ("texts", "doubt"),
    [
        (("SFR",), True),
        (("Un dessin de Nicolas TERRY.",), True),
        (("Promo HOP! à saisir",), True),
        (("SFR", "Le forfait de SFR est choisi."), False),
        (("CAF",), False),
        (("Le FSL répond.",), False),
    ],
)
def test_capitals_that_only_stand_as_a_name_are_a_doubt(
    texts: tuple[str, ...], doubt: bool
) -> None:
    (sigle,) = find_acronyms(parcours(page(*(bloc(text) for text in texts))))
    assert sigle.peut_etre_un_mot is doubt


@pytest.mark.parametrize(
    ("texte", "doute"),
    [
        ("un professionnel (SAAD, CCAS, CLIC…)", False),
        ("La MDPH et les CLIC vous informent.", False),
        ("Les CLIC vous informent.", True),
        ("La LISTE, les CLIC et le reste vous aident.", True),
    ],
)
def test_a_word_in_capitals_among_acronyms_is_one(texte: str, doute: bool) -> None:
    found = find_acronyms(parcours(page(bloc(texte))))
    (clic,) = (sigle for sigle in found if sigle.sigle == "CLIC")
    assert clic.peut_etre_un_mot is doute


LONG = bloc("Fonds de solidarité logement (FSL)")
SHORT = bloc("Le FSL répond.")


def _late(*pages: PageFacts) -> list[tuple[bool, bool]]:
    return [(s.developpe, s.plus_loin is not None) for s in find_acronyms(parcours(*pages))]


@pytest.mark.parametrize(
    ("pages", "late"),
    [
        ((page(LONG), page(SHORT)), (True, False)),
        ((page(SHORT, LONG),), (True, False)),
        ((page(SHORT), page(LONG)), (False, True)),
        ((page(SHORT, *(bloc(f"Mot {n}.") for n in range(20)), LONG),), (False, True)),
        ((page(titre("Le FSL"), *(bloc(f"Mot {n}.") for n in range(20)), LONG),), (True, False)),
        ((page(SHORT), page(bloc("FSL", balise="dt"))), (True, False)),
        ((page(SHORT, abreviations={"FSL": "Fonds de solidarité logement"}),), (True, False)),
    ],
    ids=["avant", "aussitôt", "après", "plus bas", "titre", "glossaire", "attribut"],
)
def test_an_acronym_is_to_be_spelled_out_at_its_first_use(
    pages: tuple[PageFacts, ...], late: tuple[bool, bool]
) -> None:
    assert _late(*pages) == [late]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Conditions générales d'utilisation", "Conditions générales d'utilisation"),
        ("J'accepte les Conditions Générales d'Utilisation.", "Conditions Générales d'Utilisation"),
        ("Lisez les conditions générales d'utilisation", ""),
        ("Vos comptes gardent un solde", ""),
    ],
)
def test_the_whole_name_of_an_acronym_stands_alone_or_has_capitals(text: str, name: str) -> None:
    (sigle,) = find_acronyms(parcours(page(bloc("Les CGU."), bloc("Merci."), bloc(text))))
    assert (sigle.developpe, sigle.en_entier) == (False, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La Sécurité Sociale Agricole (MSA) paie.", "Sécurité Sociale Agricole"),
        ("La sécurité sociale agricole (MSA) paie.", ""),
        ("Bonjour (MSA).", ""),
    ],
)
def test_a_name_before_brackets_may_be_that_of_other_letters(text: str, name: str) -> None:
    (sigle,) = find_acronyms(parcours(page(bloc(text))))
    assert (sigle.developpe, sigle.en_entier) == (False, name)


def test_a_known_name_is_read_anywhere() -> None:
    (sigle,) = find_acronyms(
        parcours(
            page(
                bloc("La CAF répond."),
                bloc("Merci."),
                bloc("Votre caisse d'allocations familiales"),
            )
        )
    )
    assert (sigle.developpe, sigle.en_entier) == (False, "caisse d'allocations familiales")


def test_the_line_beside_an_acronym_spells_it_out() -> None:
    assert unknown("Adil 41", "Agence Départementale d'Information sur le Logement") == []
    assert unknown("Adil 41", "Contact", "Agence Départementale d'Information sur le Logement")


def test_the_name_of_the_site_in_capitals_is_no_acronym() -> None:
    told = page(bloc("Papier violet ORIGAMI-SHOP"), url="https://www.origami-shop.example/papier")
    assert list(find_acronyms(parcours(told))) == []


@pytest.mark.parametrize(
    "textes",
    [
        ("Il va au FSL", "(fonds de solidarité pour le logement) chaque jour."),
        ("Il demande au fonds de solidarité pour le logement", "de la ville", "(FSL)"),
        ("Il demande au fonds de", "solidarité pour le logement", "(FSL)"),
        ("Le FSL [fonds de solidarité pour le logement] aide.",),
        ("Le FSL « fonds de solidarité pour le logement » aide.",),
        ("Le FSL, c'est le fonds de solidarité pour le logement.",),
    ],
)
def test_what_a_page_cuts_from_its_bracket_still_tells_it(textes: tuple[str, ...]) -> None:
    assert unknown(*textes) == []


def test_a_bracket_on_something_else_tells_nothing() -> None:
    assert unknown("Il va au FSL", "(ouvert du lundi au vendredi, sur rendez-vous)") == ["FSL"]
    assert unknown("Les voisins sont reçus.", "Il demande au FSL") == ["FSL"]


def test_what_the_steps_typed_is_not_a_word_of_the_service() -> None:
    """A recap says again the name that was given; the service is held to its own words."""
    nomme = Remplir(remplir=Saisie(etiquette="Organisme", valeur="GRETA des Forges"))
    faits = parcours(
        page(bloc("GRETA des Forges"), bloc("Le FSL vous aide.")),
        procedure=procedure(etapes=(nomme,)),
    )
    assert [sigle.sigle for sigle in find_acronyms(faits)] == ["FSL"]


def test_a_brand_with_its_whole_name_under_it_tells_it_on_the_whole_page() -> None:
    """The letters of a service, alone at the head of a page, with what they stand for."""
    tete = (bloc("SNEM"), bloc("Service national des enquêtes auprès des ménages"))
    loin = [bloc(f"Ligne {rang} de la page.") for rang in range(30)]
    faits = parcours(page(*tete, *loin, bloc("Le SNEM peut vous en dispenser.")))
    assert [s.developpe for s in find_acronyms(faits)] == [True]
    autre = parcours(page(bloc("SNEM"), bloc("Accueil"), *loin, bloc("Le SNEM répond.")))
    assert [s.developpe for s in find_acronyms(autre)] == [False]


def test_a_number_after_an_acronym_that_nothing_spells_out_is_not_another_one() -> None:
    assert unknown("Le dossier de DP comprend DP3 et DP4.", "Pièce PCMI4") == ["DP", "PCMI4"]
