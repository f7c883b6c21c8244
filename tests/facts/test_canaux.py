"""The channel of a part of a page: named, told by an address, or supposed."""

import pytest

from exigences.facts.voies.canaux import NOMMES, Canal, read_channels


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
        "Où s'adresser Caisse nationale des marins",
    ],
)
def test_nothing_is_supposed_of_what_names_no_channel(texte: str) -> None:
    assert read_channels("", [texte]) == frozenset()


@pytest.mark.parametrize(
    ("textes", "canaux"),
    [
        (["Venez avec l'original de votre livret."], {Canal.GUICHET}),
        (["Vous serez reçu par un agent."], {Canal.GUICHET}),
        (
            ["La déclaration est faite de vive voix devant l'officier d'état civil."],
            {Canal.GUICHET},
        ),
        (["Dans toute gendarmerie, quel que soit votre domicile."], {Canal.GUICHET}),
        (["Le permis est restitué sur présentation de l'avis."], {Canal.GUICHET}),
        (["Le formulaire est à demander dans une agence."], {Canal.GUICHET}),
        (["Payez en liquide chez un commerçant agréé."], {Canal.GUICHET}),
        (["Achetez-le chez un buraliste équipé de l'application agréée."], {Canal.GUICHET}),
        (["3 place du Marché", "Bourg-Fictif"], {Canal.GUICHET}),
        (["Le dossier doit nous parvenir avant le 31 mars."], {Canal.COURRIER}),
        (["Complétez l'imprimé et postez-le."], {Canal.COURRIER}),
        (["Mettez les pièces dans un pli affranchi."], {Canal.COURRIER}),
        (["Votre recours doit être adressé au préfet."], {Canal.COURRIER}),
        (["Faites partir la demande avec avis de réception."], {Canal.COURRIER}),
        (["La demande est établie sur papier."], {Canal.COURRIER}),
        (["Envoyez-la au préfet, en application de la loi."], {Canal.COURRIER}),
        (["Où s'adresser Procureur de la République"], {Canal.COURRIER}),
        (["Où s'adresser Conseil de prud'hommes"], {Canal.GUICHET}),
        (["Où s'adresser Services du département"], {Canal.GUICHET}),
        (["Vous pouvez prendre rendez-vous en ligne."], {Canal.EN_LIGNE}),
        (["La notice (disponible en anglais) est à remplir en ligne."], {Canal.EN_LIGNE}),
        (["Aucun frais n'est dû si la demande est faite en ligne."], {Canal.EN_LIGNE}),
        (["Identifiez-vous avec FranceConnect."], {Canal.EN_LIGNE}),
        (["La téléprocédure est ouverte toute l'année."], {Canal.EN_LIGNE}),
        (["La démarche est entièrement dématérialisée."], {Canal.EN_LIGNE}),
        (["Envoyez un courriel au service."], {Canal.EN_LIGNE}),
        (["Appelez la plateforme d'assistance."], {Canal.TELEPHONE}),
        (["Un agent vous répond par téléphone le matin."], {Canal.TELEPHONE}),
    ],
)
def test_a_family_of_phrasing_says_its_channel(textes: list[str], canaux: set[Canal]) -> None:
    assert read_channels("", textes) == canaux


@pytest.mark.parametrize(
    ("textes", "canal"),
    [
        (["La demande ne peut pas être faite en ligne. Allez à la préfecture."], Canal.GUICHET),
        (["Ce n'est plus possible par courrier.", "Rendez-vous à la mairie."], Canal.GUICHET),
        (["Le service vous répond par courrier.", "Allez à la mairie."], Canal.GUICHET),
        (["Vous recevrez la carte par courrier. Présentez-vous au greffe."], Canal.GUICHET),
        (["Prenez rendez-vous sur le site, puis présentez-vous."], Canal.GUICHET),
        (["La plainte est ensuite transmise au juge.", "Allez au greffe."], Canal.GUICHET),
        (["La demande est transmise par la mairie.", "Allez au greffe."], Canal.GUICHET),
        (["Téléchargez le dossier sur le site et renvoyez-le signé."], Canal.COURRIER),
        (["Le modèle se trouve sur le site de la région.", "Renvoyez-le."], Canal.COURRIER),
        (["Consultez le site internet du service. Envoyez le dossier."], Canal.COURRIER),
        (["Complétez le formulaire en ligne, imprimez-le et renvoyez-le."], Canal.COURRIER),
        (["Formulaire Cession", "Permet d'être inscrit auprès de la caisse."], Canal.COURRIER),
    ],
)
def test_what_is_denied_received_or_only_prepared_is_no_channel(
    textes: list[str], canal: Canal
) -> None:
    assert read_channels("", textes) == {canal}


@pytest.mark.parametrize(
    "texte",
    [
        "Votre dossier est à remettre ou à envoyer au service.",
        "Envoyez votre dossier ou déposez-le au secrétariat.",
        "Saisissez le tribunal par requête remise ou adressée au greffe.",
        "La lettre est à remettre en main propre ou à envoyer en recommandé.",
    ],
)
def test_two_ways_put_side_by_side_are_both_said(texte: str) -> None:
    assert read_channels("", [texte]) == {Canal.COURRIER, Canal.GUICHET}


def test_a_verb_of_sending_yields_to_the_channel_beside_it() -> None:
    text = "Envoyez votre demande en ligne ou au guichet."
    assert read_channels("", [text]) == {Canal.EN_LIGNE, Canal.GUICHET}


def test_a_due_date_and_an_application_of_the_law_are_no_channel() -> None:
    texts = [
        "Le prix est fixé en application de la loi.",
        "La pose s'effectue au plus tard demain.",
    ]
    assert read_channels("", texts) == frozenset()


def test_electronic_mail_is_no_post() -> None:
    dit = "par courrier electronique"
    assert {c for c, words in NOMMES.items() if words.search(dit)} == {Canal.EN_LIGNE}
