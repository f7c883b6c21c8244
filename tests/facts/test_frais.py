"""What a procedure asks to pay."""

import pytest

from exigences.facts.demandes.frais import fees, fees_asked, pays_otherwise, total_to_pay
from tests.fabrique import bloc, page, parcours


@pytest.mark.parametrize(
    ("texte", "euros"),
    [
        ("Le timbre fiscal est de 86 €.", 86),
        ("Frais de dossier : 15,50 euros.", 15.5),
        ("Le tarif est de 1 250 euros.", 1250),
        ("Montant à payer : 25 €.", 25),
        ("Le prix du passeport est de 86 €.", 86),
        ("Vous devez régler la contribution de 105 € avant de vous inscrire.", 105),
        ("Les droits s'élèvent à 175 €.", 175),
        ("Le timbre fiscal de 86 € s'achète sur timbres.impots.gouv.fr.", 86),
        ("La carte de stationnement coûte 30 €.", 30),
        ("Vous devez payer 200 € + 25 € de droit de timbre.", 225),
        ("Le prix du titre est de 200 €, plus un droit de timbre de 25 €.", 225),
        ("Une taxe de 200 €, à laquelle s'ajoute un droit de timbre de 25 €, est à payer.", 225),
        ("La taxe de 200 € et le droit de timbre de 25 € sont à régler.", 225),
        ("Vous paierez 200 € et 25 € de droit de timbre.", 225),
        ("Droits d'inscription : 178 € (licence), plus la CVEC de 105 €.", 283),
        ("Vous payez 200 € à la demande, puis 25 € au retrait.", 225),
        ("Le timbre coûte vingt-cinq euros.", 25),
        ("Frais de dossier : mille deux cent quatre-vingt-onze euros.", 1291),
        ("Montant à payer : 225 € (200 € + 25 €).", 225),
        ("Montant à payer : 200 € + 25 € = 225 €.", 225),
        ("Le timbre fiscal est de 86 € et 42 € pour les mineurs.", 86),
        ("Le tarif est de 50 € pour plus d'un an, 25 € sinon.", 50),
    ],
)
def test_a_fee(texte: str, euros: float) -> None:
    found = fees(page(bloc(texte, selecteur="#prix")))
    assert [(lieu.selecteur, amount, said) for lieu, amount, said in found] == [
        ("#prix", euros, texte)
    ]


@pytest.mark.parametrize(
    "texte",
    [
        "L'aide va de 40 à 240 euros par an.",
        "Votre revenu est inférieur à 1 500 euros.",
        "Appel à 0,15 € la minute, au tarif en vigueur.",
        "Le montant de l'amende est de 135 euros.",
        "La démarche est gratuite.",
        "Il y a 3 frais de dossier.",
        "Votre impôt à payer est de 450 €.",
        "Le montant total de votre épargne ne doit pas excéder 10 000 €.",
        "La commission examine les dettes de plus de 1 000 € à payer.",
        "Le forfait de post-stationnement à régler est de 35 €.",
    ],
)
def test_no_fee(texte: str) -> None:
    assert list(fees(page(bloc(texte)))) == []


@pytest.mark.parametrize(
    ("texte", "euros", "sur"),
    [
        ("Le passeport coûte 86 €.", 86, True),
        ("Vous devez joindre un timbre fiscal.", None, True),
        ("Vous devez régler des droits d'inscription.", None, True),
        ("Montant dû : 30 €", 30, True),
        ("En cas de perte, le timbre fiscal coûte 25 €.", 25, False),
        ("Par exemple, vous payez 12 €.", 12, False),
        ("Le tarif est de 4 € par repas.", 4, False),
        ("Le tarif est de 200 € et 25 €.", 200, False),
        ("Le titre coûte soit 200 €, soit 25 €.", 200, False),
        ("Le titre coûte 200 €, 25 € au guichet.", 200, False),
        ("Le titre coûte 200 €, puis 25 €.", 225, True),
        ("Le titre coûte 225 €, dont 25 € de timbre.", 225, True),
        ("Montant à payer : 225 €, soit 200 € et 25 €.", 225, True),
        ("Le permis coûte cent cinq euros.", 105, True),
        ("Tarif réduit : 6 €", 6, False),
        ("Les frais de dossier sont de 15 €, gratuits pour les étudiants.", 15, False),
        ("Achetez un timbre fiscal ou payez par carte.", None, False),
    ],
)
def test_what_must_be_paid(texte: str, euros: float | None, sur: bool) -> None:
    assert [(f.euros, f.sur) for f in fees_asked(page(bloc(texte)))] == [(euros, sur)]


@pytest.mark.parametrize(
    "texte",
    [
        "La carte est gratuite, sans frais de dossier.",
        "Vous n'avez pas besoin de timbre fiscal.",
        "Le montant du RSA pour une personne seule est de 564 €.",
        "Condamnation à payer 2 000 €.",
        "Vous n'avez rien à payer : 0 €.",
        "Ces frais de dossier sont prévus dans le contrat.",
        "Frais de dossier : 0 €",
    ],
)
def test_nothing_to_pay(texte: str) -> None:
    assert list(fees_asked(page(bloc(texte)))) == []


@pytest.mark.parametrize(
    ("texte", "autrement"),
    [
        ("Vous pouvez aussi régler par chèque à l'ordre du Trésor public.", True),
        ("Paiement en espèces à la régie ou par carte en ligne.", True),
        ("La facture est payable au guichet.", True),
        ("Le timbre se règle aussi dans un bureau de tabac.", True),
        ("Vous pouvez payer dans un bureau de tabac.", True),
        ("Le paiement par chèque n'est pas accepté.", False),
        ("Aucun règlement en espèces.", False),
        ("L'aide est versée par virement.", False),
        ("Le paiement se fait par carte bancaire.", False),
    ],
)
def test_another_way_to_pay(texte: str, autrement: bool) -> None:
    assert pays_otherwise(parcours(page(bloc(texte)))) is autrement


def test_an_amount_alone_is_named_by_the_line_before_it() -> None:
    (fee,) = fees_asked(page(bloc("Total à payer :"), bloc("80,55 €", selecteur="#somme")))
    assert (fee.lieu.selecteur, fee.euros, fee.sur) == ("#somme", 80.55, True)
    assert fee.texte == "Total à payer : 80,55 €"
    assert list(fees_asked(page(bloc("Montant de l'aide :"), bloc("80,55 €")))) == []


@pytest.mark.parametrize(
    ("texte", "euros"),
    [("Total: 24,00 €", 24), ("Total de la commande : 1 250 €", 1250), ("Livraison: 6,00 €", None)],
)
def test_the_total_of_a_basket_may_be_one_text(texte: str, euros: float | None) -> None:
    found = total_to_pay(page(bloc("Colis : 18,00 €"), bloc(texte)))
    assert (found.euros if found else None) == euros


def test_a_stamp_among_the_papers_of_a_list_is_a_question() -> None:
    (fee,) = fees_asked(page(bloc("Un timbre fiscal (en cas de perte).", balise="li")))
    assert (fee.euros, fee.sur) == (None, False)
    assert list(fees_asked(page(bloc("Un timbre fiscal de collection.")))) == []


@pytest.mark.parametrize(
    ("texte", "found"),
    [
        ("Vous devez acheter un timbre dématérialisé à 86 €.", [(86.0, False)]),
        ("Adhésion annuelle : 15 €", [(15.0, False)]),
        ("Un dépôt de garantie de 300 € est demandé.", [(300.0, False)]),
        ("Prix : 12 €", [(12.0, False)]),
        ("Frais de dossier : 12 €", [(12.0, True)]),
        ("La prime est de 300 €.", []),
        ("Le prix des appels : 0,06 €.", []),
    ],
)
def test_what_may_be_a_fee_is_a_doubt(texte: str, found: list[tuple[float, bool]]) -> None:
    assert [(fee.euros, fee.sur) for fee in fees_asked(page(bloc(texte)))] == found
