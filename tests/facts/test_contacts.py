"""Contacts that a page gives."""

from typing import Any

import pytest

from exigences.facts.page.contacts import find_contacts
from exigences.model.facts.champs import Region
from exigences.model.facts.facts import Bloc, CoutAppel, Lien, TypeContact
from tests.fabrique import bloc, lien, lieu, titre


def found(*texts: str, kind: TypeContact, liens: tuple[Lien, ...] = (), **autres: Any) -> list[str]:
    blocs: tuple[Bloc, ...] = tuple(
        bloc(t, lieu=lieu(f"#p{i}", ordre=i), **autres) for i, t in enumerate(texts)
    )
    return [c.valeur for c in find_contacts(blocs, liens) if c.type is kind]


@pytest.mark.parametrize(
    ("text", "number", "cost"),
    [
        ("Appelez-nous au 01 99 00 12 34.", "01 99 00 12 34", CoutAppel.NORMAL),
        ("Tél. : 01.99.00.12.34", "01 99 00 12 34", CoutAppel.NORMAL),
        ("+33 (0)1 99 00 12 34", "01 99 00 12 34", CoutAppel.NORMAL),
        ("+33 6 39 98 12 34", "06 39 98 12 34", CoutAppel.NORMAL),
        ("Numéro vert 0 800 12 34 56, 7 jours sur 7", "08 00 12 34 56", CoutAppel.GRATUIT),
        ("0805 01 02 03 (service et appel gratuits)", "08 05 01 02 03", CoutAppel.GRATUIT),
        ("0 806 00 11 22 (prix d'un appel)", "08 06 00 11 22", CoutAppel.NORMAL),
        ("0 809 40 11 22", "08 09 40 11 22", CoutAppel.NORMAL),
        ("Tél. 0 892 70 12 39 (0,35 €/min)", "08 92 70 12 39", CoutAppel.SURTAXE),
        ("0 820 33 33 33", "08 20 33 33 33", CoutAppel.SURTAXE),
        ("Nos agents vous répondent au 3949, le matin.", "3949", CoutAppel.INCONNU),
        ("Le service est à votre écoute au 3635.", "3635", CoutAppel.INCONNU),
        ("Composez le 3939 (service gratuit + prix d’un appel)", "3939", CoutAppel.NORMAL),
        ("Appelez le 36 46.", "36 46", CoutAppel.INCONNU),
        ("Appelez le 39 39, service gratuit + coût de l'appel.", "39 39", CoutAppel.NORMAL),
        ("Appelez le 39 39 (0,15 € TTC la minute).", "39 39", CoutAppel.SURTAXE),
        ("Appelez le 39 60 (0,06 €/min + prix appel).", "39 60", CoutAppel.SURTAXE),
        ("Appelez le 36 46, numéro non surtaxé.", "36 46", CoutAppel.NORMAL),
        ("Pour votre dossier : 01 99 00 12 34", "01 99 00 12 34", CoutAppel.NORMAL),
        ("Par téléphone au 3012", "3012", CoutAppel.GRATUIT),
        ("Par téléphone au 3230 (0,06 €/min)", "3230", CoutAppel.SURTAXE),
        ("Tél. : +590 590 12 34 56", "05 90 12 34 56", CoutAppel.NORMAL),
        ("Tél. : +590 (0)590 12 34 56", "05 90 12 34 56", CoutAppel.NORMAL),
        ("Appelez le 0590 12 34 56.", "05 90 12 34 56", CoutAppel.NORMAL),
        ("(+262) 262 12 34 56", "02 62 12 34 56", CoutAppel.NORMAL),
        ("Accueil : 0262 12 34 56, 12 rue du Port", "02 62 12 34 56", CoutAppel.NORMAL),
        ("00 594 594 12 34 56", "05 94 12 34 56", CoutAppel.NORMAL),
        ("+596 596 12 34 56", "05 96 12 34 56", CoutAppel.NORMAL),
        ("+262 269 60 12 34", "02 69 60 12 34", CoutAppel.NORMAL),
        ("Tél. +687 25 12 34", "+687 25 12 34", CoutAppel.NORMAL),
        ("+689 40 46 12 34", "+689 40 46 12 34", CoutAppel.NORMAL),
        ("+590 800 12 34 56 ou le guichet", "08 00 12 34 56", CoutAppel.GRATUIT),
        ("Tél. : (0262) 12 34 56", "02 62 12 34 56", CoutAppel.NORMAL),
        ("0596/12 34 56", "05 96 12 34 56", CoutAppel.NORMAL),
        ("Centre de Mamoudzou : 0269-60-12-34", "02 69 60 12 34", CoutAppel.NORMAL),
        ("Joindre votre caisse : 32 30", "32 30", CoutAppel.INCONNU),
        ("Contactez-nous au 39 49.", "39 49", CoutAppel.INCONNU),
        ("Pour joindre un conseiller, composez le 39 60.", "39 60", CoutAppel.INCONNU),
        ("3646 (service gratuit + prix d'un appel)", "3646", CoutAppel.NORMAL),
        ("Contact : nos conseillers au 36 46", "36 46", CoutAppel.INCONNU),
    ],
)
def test_a_phone_number_has_its_cost(text: str, number: str, cost: CoutAppel) -> None:
    contacts = find_contacts((bloc(text),), ())
    phones = [(c.valeur, c.cout) for c in contacts if c.type is TypeContact.TELEPHONE]
    assert phones == [(number, cost)]


def test_a_short_number_has_its_own_price_among_others() -> None:
    said = "Appelez le 36 46 (prix appel) ou le 39 39 (0,15 € TTC la minute), ou le 0 892 70 12 39."
    contacts = find_contacts((bloc(said),), ())
    found = {c.valeur: c.cout for c in contacts if c.type is TypeContact.TELEPHONE}
    assert (found["36 46"], found["39 39"]) == (CoutAppel.NORMAL, CoutAppel.SURTAXE)


@pytest.mark.parametrize(
    "text",
    [
        "Fax : 01 99 00 12 34",
        "Exemple : 06 39 98 12 34",
        "Format attendu : (+33) 5 36 49 68 27",
        "SIRET 123 456 789 00012",
        "IBAN FR76 3000 6000 0112 3456 7890 189",
        "NIR : 1 85 05 78 006 084 36",
        "Le montant est de 3000 euros, appelez votre conseiller.",
        "La loi du 3 juin 2022, numéro 3012 rue des Lilas",
        "Décret n° 2023-191 du 22 mars 2023",
        "Numéro de dossier : 0123456789",
        "Dernier message : 08-31-2015 05:07",
        "Mis à jour le 08.12.2015 09h30",
        "Call 083 900 3788",
        "Fax : +590 590 12 34 56",
        "Pièces à joindre : 3012 et 3013",
        "Contactez-nous : 3000 € sont en jeu.",
        "Contactez-nous avant le 31 12.",
        "3012 services sont en ligne.",
        "Le dossier +687 251234567",
    ],
)
def test_other_figures_are_not_phone_numbers(text: str) -> None:
    assert found(text, kind=TypeContact.TELEPHONE) == []


def test_the_hint_of_a_field_is_not_a_contact() -> None:
    assert found("01 99 00 12 34", kind=TypeContact.TELEPHONE, champ="#tel") == []


def test_a_number_said_and_linked_is_one_contact() -> None:
    call = lien("01 99 00 12 34", "tel:+33199001234", lieu=lieu("#a", ordre=9))
    assert found("Appelez le 01 99 00 12 34", kind=TypeContact.TELEPHONE, liens=(call,)) == [
        "01 99 00 12 34"
    ]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "Mairie de Val-Clair, 1 place de la Mairie, 99120 Val-Clair. Bus 4.",
            "1 place de la Mairie, 99120 Val-Clair",
        ),
        ("Écrivez à : CCAS, TSA 12345, 99120 Val-Clair", "TSA 12345, 99120 Val-Clair"),
        ("Guichet : 12 bis rue de l’Église", "12 bis rue de l’Église"),
    ],
)
def test_an_address_is_read(text: str, address: str) -> None:
    assert found(text, kind=TypeContact.ADRESSE) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Hébergeur : Nuage SAS, 2 rue du Serveur, 59100 Roubaix",
        "Vous pouvez saisir la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07",
        "Exemple : 12 rue des Lilas",
        "Il reste 3 places disponibles",
        "Numéro et voie",
    ],
)
def test_other_places_are_not_contacts(text: str) -> None:
    assert found(text, kind=TypeContact.ADRESSE) == []


def test_a_mail_is_read_but_not_an_example() -> None:
    texts = (
        "Écrivez à ccas@val-clair.example.",
        "Format attendu : nom@example.com",
        "ne-pas-repondre@ville.fr",
    )
    assert found(*texts, kind=TypeContact.COURRIEL) == ["ccas@val-clair.example"]


def test_opening_hours_are_read_in_one_block_or_two_cells() -> None:
    texts = ("Du lundi au vendredi de 9 h à 17 h", "Mardi", "9h-12h", "Réponse avant 17 h")
    assert found(*texts, kind=TypeContact.HORAIRES) == [texts[0], "9h-12h"]


def test_a_form_to_print_is_not_a_paper_to_scan() -> None:
    site = "http://127.0.0.1:8000"
    liens = (
        lien("Formulaire papier (PDF, 120 Ko)", f"{site}/f.pdf", lieu=lieu("#f", ordre=1)),
        lien("Cerfa n° 12345*06", "https://service.example/cerfa", lieu=lieu("#c", ordre=2)),
        lien("Notice du formulaire", f"{site}/n.pdf", lieu=lieu("#n", ordre=3)),
        lien("télécharger", f"{site}/a.pdf", lieu=lieu("#t", ordre=5)),
    )
    text = bloc(
        "Formulaire AE-07 à télécharger, imprimer, signer puis numériser", lieu=lieu("#p", ordre=4)
    )
    forms = [c.valeur for c in find_contacts((text,), liens)]
    assert forms == ["Formulaire papier (PDF, 120 Ko)", "Cerfa n° 12345*06"]


@pytest.mark.parametrize(
    ("titre", "texte", "numbers"),
    [
        ("Caisse de Nouvelle-Calédonie", "Tél. : 25 12 34", ["+687 25 12 34"]),
        ("Nous contacter", "Papeete : appelez le 40 46 12 34.", ["+689 40 46 12 34"]),
        ("Nous contacter", "Tél. : 25 12 34", []),
        ("Nouvelle-Calédonie et Polynésie française", "Tél. : 25 12 34", []),
        ("Nouvelle-Calédonie", "Dossier 25 12 34", []),
        ("Papeete", "Tél. : 25 12 34", []),
    ],
)
def test_a_number_without_code_is_that_of_the_territory_named(
    titre: str, texte: str, numbers: list[str]
) -> None:
    heading = bloc(titre, lieu=lieu("h1", ordre=1), balise="h1", niveau=1)
    contacts = find_contacts((heading, bloc(texte, lieu=lieu("p", ordre=2))), ())
    assert [c.valeur for c in contacts if c.type is TypeContact.TELEPHONE] == numbers


@pytest.mark.parametrize("text", ["Du 01/02/2024 au 12/03/2024", "Réf. 02/2024 12 34 56"])
def test_a_date_is_no_number(text: str) -> None:
    assert not found(text, kind=TypeContact.TELEPHONE)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Ce service est disponible de 6 h à 23 h, 7 jours sur 7.", False),
        ("Le téléservice est ouvert du lundi au vendredi, de 8 h à 20 h.", False),
        ("Maintenance prévue jeudi de 20 h à 22 h.", False),
        ("Le service est ouvert du lundi au vendredi, de 9 h à 17 h.", True),
    ],
)
def test_the_hours_of_a_site_receive_nobody(text: str, hours: bool) -> None:
    assert bool(found(text, kind=TypeContact.HORAIRES)) is hours


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Hôtel de ville, place de la République, 35000 Rennes", 1),
        ("Mairie, rue Pasteur - 35000 Rennes", 1),
        ("En cours de route, 25000 dossiers", 0),
        ("Une place en crèche : 10000 places", 0),
        ("Sur place, 35000 personnes sont reçues.", 0),
    ],
)
def test_a_street_without_a_number_is_an_address_down_to_its_town(
    text: str, addresses: int
) -> None:
    assert len(found(text, kind=TypeContact.ADRESSE)) == addresses


def test_an_hour_to_choose_is_no_hour_of_opening() -> None:
    days = bloc("Lundi", balise="th", lieu=lieu("th", ordre=1))
    slot = bloc("9h00", balise="td", lieu=lieu("td", ordre=2))
    chosen = bloc("9h00", balise="td", lieu=lieu("td", ordre=2), part_liens=100)
    kinds = [[c.type for c in find_contacts((days, cell), ())] for cell in (slot, chosen)]
    assert kinds == [[TypeContact.HORAIRES], []]


@pytest.mark.parametrize(
    "text",
    [
        "Empreinte : 123456789abcdef0123456789abcdef0",
        "Empreinte : deadbeef0123456789",
        "Empreinte : 0123456789ab",
        "550e8400-e29b-41d4-a716-0199001234ab",
    ],
)
def test_the_digits_of_a_digest_are_no_number(text: str) -> None:
    assert found(text, kind=TypeContact.TELEPHONE) == []


@pytest.mark.parametrize("text", ["Téléphone0199001234", "0199001234Horaires : 9 h à 12 h"])
def test_a_number_glued_to_a_word_is_one(text: str) -> None:
    """Two elements side by side may leave no space between their words."""
    assert found(text, kind=TypeContact.TELEPHONE) == ["01 99 00 12 34"]


@pytest.mark.parametrize("text", ["admin@mydomain.com", "you@your-domain.org", "a@votredomaine.fr"])
def test_an_address_of_a_domain_to_replace_is_an_example(text: str) -> None:
    assert found(text, kind=TypeContact.COURRIEL) == []


@pytest.mark.parametrize(
    ("url", "wanted"),
    [("mailto:odile", []), ("mailto:odile%40ville.fr?subject=Aide", ["odile@ville.fr"])],
)
def test_a_link_writes_to_an_address_alone(url: str, wanted: list[str]) -> None:
    links = (lien("Odile", url=url),)
    assert found("Odile", kind=TypeContact.COURRIEL, liens=links) == wanted


@pytest.mark.parametrize(
    "texte",
    [
        "Sous la forme 0612345678",
        "Comme 06 12 34 56 78",
        "Numéro à dix chiffres, 0612345678",
        "Modèle : 01 02 03 04 05",
        "Votre numéro s'écrit ainsi : 01 02 03 04 05",
        "Écrivez une adresse telle que camille.martin@mairie.fr",
        "Comme 12 rue des Lilas, 75012 Paris",
    ],
)
def test_what_shows_how_to_write_is_nobody_to_reach(texte: str) -> None:
    assert find_contacts((bloc(texte),), ()) == ()


def test_a_site_may_be_named_after_its_street() -> None:
    assert find_contacts((titre("3 rue des Arts"),), ()) == ()
    assert find_contacts((bloc("3 rue des Arts", region=Region.ENTETE),), ()) == ()
    assert len(find_contacts((titre("3 rue des Arts, 75010 Paris"),), ())) == 1
    assert len(find_contacts((bloc("Venez au 3 rue des Arts."),), ())) == 1
