"""The other way than digital, and its level."""

import pytest

from exigences.facts.page.contacts import find_contacts
from exigences.facts.voies.alternatives import find_alternative, is_to_pay, reachable
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import Bloc, Lien, NiveauAlternative, PageFacts, TypeContact
from tests.fabrique import bloc, champ, lien, lieu, page, parcours, titre


def seen(*elements: Bloc | Lien | Champ) -> tuple[PageFacts, ...]:
    """A page and its contacts, as the facts give them."""
    (built,) = parcours(page(*elements)).pages
    contacts = find_contacts(built.blocs, built.liens)
    return parcours(page(*elements, *contacts)).pages


def level(*texts: str) -> NiveauAlternative:
    return find_alternative(seen(*(bloc(t) for t in texts))).niveau


@pytest.mark.parametrize(
    "text",
    [
        "La démarche est exclusivement dématérialisée. Aucune autre forme n'est lue.",
        "Aucune demande papier, déposée ou envoyée par courrier, ne sera acceptée.",
        "Les demandes se font uniquement en ligne.",
        "Vous recevrez une réponse par courrier.",
        "Le formulaire Cerfa n° 12345*06 est à remplir, puis à envoyer par courriel à a@ville.fr.",
        "Nous vous répondrons par téléphone ou par courrier.",
        "Écrivez-nous à contact@ville.fr.",
        "Prenez rendez-vous en ligne pour être reçu en mairie.",
        "Il n'est plus possible de déposer un dossier au guichet.",
        "Un code vous est envoyé par téléphone.",
        "Le titre vous sera remis en mairie.",
        "Ne vous présentez pas en mairie.",
        "L'acte est envoyé par courrier à votre domicile.",
        "Le permis est à retirer au guichet dès qu'il est prêt.",
        "Les inscriptions ne se font que par le canal numérique.",
        "Vous pouvez recevoir la carte par courrier.",
        "Venez au point numérique de la préfecture pour faire votre demande en ligne.",
        "Un conseiller numérique vous accueille en mairie pour remplir le dossier en ligne.",
        "Présentez-vous à France Services pour être accompagné dans votre démarche en ligne.",
        "Imprimez le récapitulatif et envoyez-le par courrier.",
        "Imprimez le récapitulatif de votre demande. Envoyez-le par courrier à la caisse.",
        "Une fois le formulaire rempli en ligne, imprimez-le et envoyez-le par courrier.",
        "Un problème technique ? Appelez le 01 99 00 12 34.",
        "Assistance technique : 01 99 00 12 34 (du lundi au vendredi).",
        "Un policier vous appelle pour fixer un rendez-vous au commissariat.",
        "Le certificat médical (Cerfa 15695*01) est rempli par votre médecin.",
        "Contact presse : 01 99 00 12 34.",
        "Vous pouvez déposer votre dossier auprès de la CAF, sur son site.",
        "Écrivez-nous à mairie35030@exemple.fr.",
        "Standard du support informatique : 01 99 00 12 34.",
        "Pour signaler une fraude, appelez le 01 99 00 12 34.",
        "En cas de danger, appelez le 117.",
        "Présentez-vous sous quinze jours au guichet de la mairie, avec les originaux.",
    ],
)
def test_no_other_way(text: str) -> None:
    assert level(text) is NiveauAlternative.AUCUNE


@pytest.mark.parametrize(
    "text",
    [
        "Vous pouvez aussi faire cette demande par courrier.",
        "Si vous n'avez pas internet, vous pouvez demander un formulaire papier à l'accueil.",
        "Vous ne pouvez pas faire la démarche en ligne ? Venez à la mairie.",
        "Vous n'êtes pas obligé de passer par internet : vous pouvez venir en mairie.",
        "Les dossiers sont à déposer uniquement au guichet.",
        "Vous pouvez vous rendre dans un espace France Services.",
        "Le dossier est à retirer à l'accueil.",
        "Les dossiers sont adressés par courrier au service.",
        "Un médiateur vous accueille au point numérique.",
        "Vous pouvez aussi venir au guichet pour déposer votre dossier, ou le faire en ligne.",
        "Venez retirer au guichet votre dossier d'aide numérique.",
        "Vous pouvez aussi déposer plainte dans un commissariat ou une gendarmerie.",
        "Vous pouvez l'obtenir au centre des impôts foncier.",
        "Rendez-vous dans votre caisse.",
        "Vous pouvez aussi écrire à la mairie en joignant une enveloppe timbrée.",
        "Imprimez le formulaire, remplissez-le et envoyez-le par courrier.",
    ],
)
def test_mentioned_only(text: str) -> None:
    assert level(text) is NiveauAlternative.MENTIONNEE


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "La demande peut aussi se faire au bureau du lac, 2 quai de la Bonde, 99110 Vernoise.",
            NiveauAlternative.EQUIVALENT_COMPLET,
        ),
        (
            "Vous pouvez aussi faire votre démarche par téléphone, au 01 99 00 12 34.",
            NiveauAlternative.EQUIVALENT_COMPLET,
        ),
        ("La demande peut aussi se faire en mairie.", NiveauAlternative.MENTIONNEE),
        ("La demande peut aussi se faire par courriel.", NiveauAlternative.AUCUNE),
        (
            "Votre demande de rendez-vous peut se faire au guichet.",
            NiveauAlternative.MENTIONNEE,
        ),
    ],
)
def test_what_is_said_of_the_procedure_itself_is_a_whole_way(
    text: str, wanted: NiveauAlternative
) -> None:
    assert level(text) is wanted


def test_a_number_or_a_counter_with_its_address_can_be_checked() -> None:
    phone = "Une question ? Appelez le 01 99 00 12 34."
    counter = "Vous pouvez venir au guichet, 1 place de la Mairie, 99120 Val-Clair."
    assert level(phone) is NiveauAlternative.CONTACT_VERIFIABLE
    assert level(counter) is NiveauAlternative.CONTACT_VERIFIABLE


def test_a_step_after_the_form_goes_on_in_the_next_block() -> None:
    assert level("Imprimez le récapitulatif.", "Envoyez-le par courrier.") is (
        NiveauAlternative.AUCUNE
    )


@pytest.mark.parametrize(
    "text",
    [
        "Une question, un problème technique ? Appelez le 01 99 00 12 34.",
        "Problème technique : 01 88 00 12 34. Votre dossier : 01 99 00 12 34.",
    ],
)
def test_a_number_that_serves_the_procedure_too_can_be_checked(text: str) -> None:
    assert level(text) is NiveauAlternative.CONTACT_VERIFIABLE


def test_the_heading_says_what_a_number_is_for() -> None:
    for heading, wanted in (
        ("Service de presse", NiveauAlternative.AUCUNE),
        ("Nous joindre", NiveauAlternative.CONTACT_VERIFIABLE),
    ):
        told = seen(titre(heading, 2), bloc("Tél. 01 99 00 12 34"))
        assert find_alternative(told).niveau is wanted
        assert reachable(told, TypeContact.TELEPHONE)


def test_an_address_alone_is_not_another_way() -> None:
    assert level("Ville de Bourg-Fictif, 1 place de la Mairie") is NiveauAlternative.AUCUNE


def test_a_paper_form_and_where_to_send_it_is_complete() -> None:
    alternative = find_alternative(
        seen(
            titre("Sur papier", 2),
            lien("Formulaire papier (PDF)", "http://127.0.0.1:8000/demarche/f.pdf"),
            bloc("Renvoyez le formulaire au CCAS, 1 place de la Mairie, 99120 Val-Clair."),
        )
    )
    assert alternative.niveau is NiveauAlternative.EQUIVALENT_COMPLET
    assert "#a-formulaire-papier-pdf" in {place.selecteur for place, _ in alternative.preuves}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "Remplissez le formulaire papier, puis déposez-le au bureau d'aide juridictionnelle.",
            True,
        ),
        ("Vous pouvez retirer le formulaire papier à la mairie.", False),
        ("Vous pouvez aussi déposer l'attestation sur papier à la mairie.", False),
        ("Vous pouvez remplir le formulaire papier et l'envoyer par courrier.", False),
    ],
)
def test_a_sentence_that_says_which_paper_goes_where_is_the_whole_way(
    text: str, whole: bool
) -> None:
    found = find_alternative(seen(bloc(text)))
    assert (found.niveau is NiveauAlternative.EQUIVALENT_COMPLET) is whole


@pytest.mark.parametrize(
    ("nom", "text", "whole"),
    [
        ("Paiement d'une facture d'eau", "Autres moyens de paiement : TIP, chèque.", True),
        ("Payer une amende", "Vous pouvez payer en espèces chez un buraliste agréé.", True),
        ("Payer une amende", "Le paiement par chèque n'est plus accepté.", False),
        ("Payer une amende", "Le paiement se fait par virement.", False),
        ("Inscription à la cantine", "Autres moyens de paiement : TIP, chèque.", False),
    ],
)
def test_who_pays_otherwise_has_done_all_where_the_procedure_is_to_pay(
    nom: str, text: str, whole: bool
) -> None:
    found = find_alternative(seen(bloc(text)), paie=is_to_pay(nom))
    assert (found.niveau is NiveauAlternative.EQUIVALENT_COMPLET) is whole


@pytest.mark.parametrize(
    "said",
    [
        "Le bureau de la scolarité fait l'inscription avec vous, sans rendez-vous.",
        "Un agent de la scolarité peut la remplir avec vous, sur rendez-vous.",
    ],
)
def test_someone_who_does_it_all_with_the_person_is_a_whole_way(said: str) -> None:
    phone = bloc("Appelez la scolarité au 01 99 00 12 34.")
    found = find_alternative(seen(bloc(said), phone))
    assert found.niveau is NiveauAlternative.EQUIVALENT_COMPLET
    assert said in {words for _, words in found.preuves}
    assert find_alternative(seen(phone)).niveau is NiveauAlternative.CONTACT_VERIFIABLE


def test_a_way_named_by_the_heading_counts() -> None:
    pages = seen(
        titre("Par courrier", 2),
        bloc("Envoyez votre demande à la mairie, 1 place de la Mairie, 99120 Val-Clair."),
    )
    assert find_alternative(pages).niveau is NiveauAlternative.CONTACT_VERIFIABLE


def test_the_words_before_a_list_hold_for_its_items() -> None:
    items = (bloc("Par courrier.", balise="li"), bloc("Sur place, à la mairie.", balise="li"))
    offered = seen(bloc("Si internet vous manque, vous pouvez aussi demander :"), *items)
    refused = seen(bloc("Nous n'acceptons plus les demandes faites :"), *items)
    assert find_alternative(offered).niveau is NiveauAlternative.MENTIONNEE
    assert find_alternative(refused).niveau is NiveauAlternative.AUCUNE
    under = seen(titre("Autres moyens", 2), *items)
    assert find_alternative(under).niveau is NiveauAlternative.MENTIONNEE


def test_a_refusal_caps_what_a_help_line_gives() -> None:
    refusal = "La demande se fait exclusivement en ligne."
    assert level(refusal, "Tél. 01 99 00 12 34") is NiveauAlternative.AUCUNE


def test_the_host_in_legal_notices_is_not_a_contact() -> None:
    text = "Hébergeur : Nuage SAS, 2 rue du Serveur, 59100 Roubaix, tél. 01 99 00 12 34"
    assert level(text) is NiveauAlternative.AUCUNE


def test_the_proof_is_where_it_is_said() -> None:
    text = bloc("Vous pouvez aussi venir en mairie.", lieu=lieu("#guichet"))
    alternative = find_alternative(seen(text))
    assert [(p.selecteur, t) for p, t in alternative.preuves] == [
        ("#guichet", "Vous pouvez aussi venir en mairie.")
    ]


def test_what_the_person_typed_is_no_contact() -> None:
    pages = seen(
        bloc("Vous pouvez aussi venir en mairie."),
        bloc("3 rue des Lilas, 99120 Val-Clair"),
        bloc("06 39 98 12 34"),
    )
    typed = frozenset({"3ruedeslilas", "0639981234"})
    assert find_alternative(pages, typed).niveau is NiveauAlternative.MENTIONNEE


def test_a_form_to_send_back_as_a_file_is_no_paper_way() -> None:
    form = lien("Formulaire AE-07", "http://127.0.0.1:8000/demarche/ae07.pdf")
    contacts = find_contacts((), (form,))
    pages = parcours(page(form, champ("Formulaire signé", Nature.FICHIER), *contacts)).pages
    assert reachable(pages, TypeContact.FORMULAIRE_PAPIER) == []


ADDRESS = "Mairie, 1 place du Marché, 99120 Val-Clair."


@pytest.mark.parametrize(
    "texts",
    [
        ("Vous pouvez aussi remplir un formulaire papier et le renvoyer par courriel.",),
        ("Vous pouvez imprimer le formulaire papier, puis le déposer dans votre espace.",),
        (
            "Le guichet vous accueille sur rendez-vous.",
            "Le rendez-vous se prend uniquement sur internet.",
        ),
        ("Demandez à être rappelé par téléphone en remplissant le formulaire en ligne.",),
    ],
)
def test_another_way_that_is_digital_does_not_count(texts: tuple[str, ...]) -> None:
    assert level(*texts, ADDRESS) is NiveauAlternative.AUCUNE


def test_a_form_to_send_by_the_post_is_a_paper_way_beside_an_upload() -> None:
    pages = seen(
        bloc("Téléchargez le formulaire et envoyez-le par courrier, 1 rue du Port, 35030 Rennes."),
        lien("Formulaire de demande (PDF)", "http://127.0.0.1:8000/demarche/f.pdf"),
        champ("RIB", Nature.FICHIER),
    )
    assert find_alternative(pages).niveau is NiveauAlternative.EQUIVALENT_COMPLET


@pytest.mark.parametrize(
    "text",
    [
        "Rendez-vous à l'étude, 4 quai de la Douane, 29200 Brest.",
        "Contactez-nous au 13 allée de la Forêt, 97400 Saint-Denis.",
        "Vous pouvez l'obtenir au centre des impôts, 12 rue du Port, 22000 Saint-Brieuc.",
    ],
)
def test_a_place_with_its_address_can_be_checked(text: str) -> None:
    assert level(text) is NiveauAlternative.CONTACT_VERIFIABLE


@pytest.mark.parametrize(
    "back",
    [
        "Téléchargez le formulaire papier et renvoyez-le par courriel.",
        "Formulaire papier à déposer en ligne une fois rempli.",
    ],
)
def test_a_form_that_goes_back_on_line_is_no_paper(back: str) -> None:
    form = lien("Formulaire papier", "http://127.0.0.1:8765/formulaire.pdf")
    text = bloc(back.replace("formulaire papier", "Formulaire papier"))
    assert find_alternative(seen(text, form, bloc(ADDRESS))).niveau is NiveauAlternative.AUCUNE


@pytest.mark.parametrize(
    "back",
    [
        "Téléchargez le Formulaire papier et renvoyez-le par courriel ou par courrier.",
        "Formulaire papier à renvoyer à la mairie.",
        "Formulaire papier (PDF). Déposez votre dossier en ligne si vous préférez.",
    ],
)
def test_a_form_that_may_go_back_on_paper_is_complete(back: str) -> None:
    form = lien("Formulaire papier", "http://127.0.0.1:8765/formulaire.pdf")
    found = find_alternative(seen(bloc(back), form, bloc(ADDRESS)))
    assert found.niveau is NiveauAlternative.EQUIVALENT_COMPLET


def test_a_form_of_which_the_page_says_that_it_is_sent_by_mail_is_no_paper() -> None:
    form = lien("Formulaire papier", "http://127.0.0.1:8765/formulaire.pdf")
    sent = bloc("Renvoyez le formulaire rempli par e-mail au service.")
    elements = (bloc("Formulaire papier (PDF)"), form, sent, bloc(ADDRESS))
    assert find_alternative(seen(*elements)).niveau is NiveauAlternative.AUCUNE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La demande se fait en ligne, par courrier ou au guichet.", NiveauAlternative.MENTIONNEE),
        ("Les inscriptions s'effectuent en mairie ou en ligne.", NiveauAlternative.MENTIONNEE),
        ("La demande se fait en ligne et le retrait en mairie.", NiveauAlternative.AUCUNE),
        ("Le retrait se fait en mairie.", NiveauAlternative.AUCUNE),
        ("La demande se fait uniquement en ligne.", NiveauAlternative.AUCUNE),
    ],
)
def test_what_is_done_in_several_ways(text: str, expected: NiveauAlternative) -> None:
    assert level(text) is expected


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (("En ligne : déposer un recours", f"Par courrier : {ADDRESS}"), True),
        (("En ligne", "Remplissez le formulaire.", "Par courrier", ADDRESS), True),
        (("Par courrier : " + ADDRESS,), False),
        (("En ligne : déposer un recours", "Par courrier : sous dix jours"), False),
    ],
)
def test_the_way_beside_the_one_on_line_is_a_way_to_do_the_same(
    lines: tuple[str, ...], whole: bool
) -> None:
    said = seen(*map(bloc, lines))
    found = find_alternative(said)
    assert (found.niveau is NiveauAlternative.EQUIVALENT_COMPLET) is whole
    elsewhere = find_alternative(seen(bloc("Votre demande")), linked=said)
    assert elsewhere.niveau is not NiveauAlternative.EQUIVALENT_COMPLET
