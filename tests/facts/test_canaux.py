"""The channel of a part of a page: named, told by an address, or supposed."""

import pytest

from exigences.facts.canaux import NOMMES, Canal, read_channels


@pytest.mark.parametrize(
    ("textes", "canal"),
    [
        (["La demande se fait en vous rendant au bureau de vote."], Canal.GUICHET),
        (["Vous devez présenter une pièce d'identité.", "Où s'adresser Mairie"], Canal.GUICHET),
        (["Le document est délivré immédiatement."], Canal.GUICHET),
        (["Déposez la requête auprès du greffe. Écrivez « Référé » dessus."], Canal.GUICHET),
        (["57, boulevard des Invalides", "Prendre rendez-vous avant."], Canal.GUICHET),
        (["12 rue de la Paix", "75002 Paris", "Accès par le métro"], Canal.GUICHET),
        (["77 rue de Lourmel", "75015 Paris", "(locaux non ouverts au public)"], Canal.COURRIER),
        (["Retirez le dossier auprès du CCAS.", "Envoyez-le par courrier."], Canal.COURRIER),
        (["Formulaire Détention d'espèces, auprès du préfet"], Canal.COURRIER),
        (["Où s'adresser Médiateur de l'énergie"], Canal.COURRIER),
        (["Où s'adresser Police secours - 17"], Canal.TELEPHONE),
        (["La demande est envoyée au greffe."], Canal.COURRIER),
        (["Le déclarant doit transmettre le dossier à la Maison des artistes."], Canal.COURRIER),
        (["Vous devez saisir le tribunal par écrit."], Canal.COURRIER),
        (["La liste est consultable en ligne.", "Écrivez au service."], Canal.COURRIER),
        (["Formulaire Demande en ligne de permis", "Envoyez-le."], Canal.COURRIER),
        (["Vous pouvez aussi utiliser le téléservice.", "Écrivez au maire."], Canal.COURRIER),
        (["Prenez l'avis reçu par courrier.", "Venez au guichet."], Canal.GUICHET),
        (["La déclaration s'effectue au greffe."], Canal.GUICHET),
        (["Le dossier est à déposer contre récépissé ou à transmettre."], Canal.GUICHET),
        (["Payez dans un débit de tabac."], Canal.GUICHET),
        (["Accès au formulaire"], Canal.EN_LIGNE),
        (["Vous pouvez également utiliser le téléservice."], Canal.EN_LIGNE),
        (["S'il est demandé par internet, l'acte est envoyé au domicile."], Canal.EN_LIGNE),
    ],
)
def test_a_part_of_a_page_says_its_channel(textes: list[str], canal: Canal) -> None:
    assert read_channels("", textes) == {canal}


@pytest.mark.parametrize(
    "texte",
    [
        "Où s'adresser Contact pour les résidents de l'étranger",
        "Une fois la demande envoyée, un récépissé s'affiche.",
        "Où s'adresser Service central d'état civil",
        "Vous pouvez envoyer des SMS.",
        "Le délai dépend de l'acheminement du courrier.",
        "La carte vous est expédiée sous huit jours.",
        "Où s'adresser Centre national des usagers de l'eau",
    ],
)
def test_nothing_is_supposed_of_what_names_no_channel(texte: str) -> None:
    assert read_channels("", [texte]) == frozenset()


def test_electronic_mail_is_no_post() -> None:
    dit = "par courrier electronique"
    assert {c for c, words in NOMMES.items() if words.search(dit)} == {Canal.EN_LIGNE}
