"""Whether a demand was announced: before the first field, later, or never."""

from dataclasses import replace
from typing import Any

import pytest

from exigences.catalogue.annonce import announcement_of, announcement_pattern, fold
from exigences.catalogue.registry import load_catalogue
from exigences.facts.annonces.prealable import prior_information
from exigences.model.catalogue.exigence import Annonce, Categorie, Preuve
from exigences.model.facts.champs import Champ, Nature, Region
from exigences.model.facts.facts import Bloc, Lien, PageVoisine, ParcoursFacts
from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.model.lieu import Lieu
from exigences.model.parcours.alentours import GenreVoisine
from tests.fabrique import (
    bloc,
    champ,
    exigence,
    lien,
    marqueur,
    page,
    parcours,
    pas,
    procedure,
    titre,
)

MOBILE = exigence(annonce=("téléphone mobile", "SMS"))
NOM = champ("Nom", Nature.NOM)
TEL = champ("Téléphone mobile", Nature.TELEPHONE, selecteur="#mobile")
TEXTE = "Préparez votre téléphone mobile."


def asked(faits: ParcoursFacts, selecteur: str = "#mobile") -> list[Preuve]:
    things: list[Lieu] = [c.lieu for p in faits.pages for c in p.champs]
    things += [b.lieu for p in faits.pages for b in p.blocs]
    return [Preuve.at(lieu, "") for lieu in things if lieu.selecteur == selecteur]


def annonce(faits: ParcoursFacts, terms: tuple[str, ...] = MOBILE.annonce) -> Annonce:
    return announcement_of(exigence(annonce=terms), asked(faits), faits)[0]


def test_said_before_the_first_field() -> None:
    faits = parcours(page(bloc(TEXTE)), page(NOM), page(TEL))
    verdict, proof = announcement_of(MOBILE, asked(faits), faits)
    assert verdict is Annonce.PREALABLE
    assert proof is not None
    assert (proof.page, proof.extrait) == (0, TEXTE)


def test_said_after_the_first_field_but_before_it_is_asked() -> None:
    faits = parcours(page(NOM), page(bloc(TEXTE)), page(TEL))
    verdict, proof = announcement_of(MOBILE, asked(faits), faits)
    assert verdict is Annonce.TARDIVE
    assert proof is not None
    assert proof.page == 1


@pytest.mark.parametrize(
    ("identifiant", "texte", "dite"),
    [
        ("format-de-fichier-impose", "Les pièces sont à joindre en PDF.", True),
        ("format-de-fichier-impose", "Un fichier par pièce (PDF, 2 Mo maximum).", True),
        ("format-de-fichier-impose", "Des outils réduisent la taille : compresser un PDF.", False),
        ("format-de-fichier-impose", "Le dossier papier, à imprimer (PDF, 1 page, 2 Ko)", False),
        ("poids-maximal", "Le dossier papier, à imprimer (PDF, 1 page, 2 Ko)", False),
        ("poids-maximal", "Un fichier par pièce (PDF, 2 Mo maximum).", True),
        ("pieces-a-televerser", "Une facture et un certificat seront à joindre.", True),
        ("pieces-a-televerser", "Inscrivez vos enfants et payez vos factures.", False),
        ("pieces-a-televerser", "Prenez le code famille figurant sur vos factures.", False),
        ("adresse-electronique", "Il vous faut un courriel.", True),
        ("adresse-electronique", "Courriel : clientele [arobase] eaux.example", False),
    ],
)
def test_what_only_looks_like_a_demand_announces_nothing(
    identifiant: str, texte: str, *, dite: bool
) -> None:
    (wanted,) = (d.exigence for d in load_catalogue() if d.exigence.id == identifiant)
    faits = parcours(page(bloc(texte)), page(NOM), page(TEL))
    verdict, _ = announcement_of(wanted, asked(faits), faits)
    assert (verdict is Annonce.PREALABLE) is dite


def test_what_the_screen_that_asks_says_comes_late() -> None:
    there = page(bloc(TEXTE), TEL)
    assert annonce(parcours(page(bloc("Bonjour.")), there)) is Annonce.TARDIVE
    assert annonce(parcours(there)) is Annonce.PREALABLE


def test_the_earliest_announcement_counts() -> None:
    faits = parcours(page(bloc(TEXTE)), page(NOM), page(bloc(TEXTE)), page(TEL))
    assert annonce(faits) is Annonce.PREALABLE


def test_never_said() -> None:
    faits = parcours(page(bloc("Préparez votre dossier.")), page(NOM), page(TEL))
    assert announcement_of(MOBILE, asked(faits), faits) == (Annonce.JAMAIS, None)


def test_said_once_it_was_asked_is_too_late() -> None:
    faits = parcours(page(NOM), page(TEL), page(bloc(TEXTE)))
    assert annonce(faits) is Annonce.JAMAIS


def test_a_paragraph_above_the_field_tells_too_late() -> None:
    faits = parcours(page(NOM), page(bloc(TEXTE), TEL))
    verdict, proof = announcement_of(MOBILE, asked(faits), faits)
    assert verdict is Annonce.TARDIVE
    assert proof is not None
    assert proof.extrait == TEXTE


@pytest.mark.parametrize(
    "question",
    [bloc(TEXTE, champ="#mobile"), bloc(TEXTE, courant=False, balise="label"), titre(TEXTE, 2)],
    ids=["indication", "etiquette", "titre"],
)
def test_the_words_of_a_field_are_its_question(question: Bloc) -> None:
    assert annonce(parcours(page(NOM), page(question, TEL))) is Annonce.JAMAIS


def test_a_paragraph_below_the_field_comes_after_it_was_asked() -> None:
    assert annonce(parcours(page(NOM), page(TEL, bloc(TEXTE)))) is Annonce.JAMAIS


def test_a_paragraph_that_dismisses_the_thing_does_not_tell_it() -> None:
    dismissed = bloc("Aucun téléphone mobile n'est nécessaire.")
    assert annonce(parcours(page(NOM), page(dismissed, TEL))) is Annonce.JAMAIS


def test_above_the_first_field_of_all_a_text_still_announces() -> None:
    assert annonce(parcours(page(bloc(TEXTE), NOM, TEL))) is Annonce.PREALABLE
    assert annonce(parcours(page(NOM, bloc(TEXTE), TEL))) is Annonce.TARDIVE


@pytest.mark.parametrize(
    "texte",
    [
        "Aucun téléphone mobile n'est nécessaire.",
        "Vous n'avez pas besoin de téléphone mobile.",
        "Un téléphone immobile.",
        "Des DSMS.",
    ],
)
def test_what_does_not_announce(texte: str) -> None:
    assert annonce(parcours(page(bloc(texte)), page(NOM), page(TEL))) is Annonce.JAMAIS


@pytest.mark.parametrize(
    "texte",
    [
        "Des téléphones mobiles.",
        "TÉLÉPHONE MOBILE obligatoire",
        "un téléphone portable ou mobile",
        "un code par sms",
        "Aucun compte n'est nécessaire. Préparez un téléphone mobile.",
    ],
)
def test_what_announces(texte: str) -> None:
    assert annonce(parcours(page(bloc(texte)), page(NOM), page(TEL))) is Annonce.PREALABLE


@pytest.mark.parametrize(
    "sourd",
    [
        bloc(TEXTE, region=Region.PIED),
        bloc(TEXTE, region=Region.NAVIGATION),
        titre(TEXTE, 2),
        bloc(TEXTE, champ="#autre"),
        bloc("Téléphone mobile", balise="td", courant=False),
        bloc("Téléphone mobile", balise="th", courant=False),
    ],
    ids=["pied", "navigation", "titre", "champ", "cellule", "en-tete"],
)
def test_only_running_text_of_the_page_announces(sourd: Bloc) -> None:
    assert annonce(parcours(page(sourd), page(NOM), page(TEL))) is Annonce.JAMAIS


def test_a_demand_written_before_the_first_field_announces_itself() -> None:
    faits = parcours(page(bloc("Installez notre application.", selecteur="#appli")), page(NOM))
    found = announcement_of(exigence(annonce=("smartphone",)), asked(faits, "#appli"), faits)
    assert found[0] is Annonce.PREALABLE


def test_a_demand_written_after_the_first_field_is_told_too_late() -> None:
    faits = parcours(page(NOM, bloc("Installez notre application.", selecteur="#appli")))
    verdict, proof = announcement_of(
        exigence(annonce=("smartphone",)), asked(faits, "#appli"), faits
    )
    assert proof is not None
    assert (verdict, proof.selecteur) == (Annonce.TARDIVE, "#appli")


@pytest.mark.parametrize("autre", [{"champ": "#nom"}, {"courant": False}])
def test_a_label_or_a_word_that_demands_tells_nothing(autre: dict[str, object]) -> None:
    silent = bloc("Installez notre application.", selecteur="#appli", **autre)
    faits = parcours(page(NOM, silent))
    found = announcement_of(exigence(annonce=("smartphone",)), asked(faits, "#appli"), faits)
    assert found == (Annonce.JAMAIS, None)


@pytest.mark.parametrize(
    "texte",
    ["Imprimez la page.", "La page sera imprimée.", "Vous devez imprimer.", "Pages imprimées."],
)
def test_a_verb_announces_in_its_inflections(texte: str) -> None:
    assert annonce(parcours(page(bloc(texte)), page(NOM), page(TEL)), ("imprimer",)) is (
        Annonce.PREALABLE
    )


TOLD = [
    ("adresse-electronique", "Il vous faut un email."),
    ("captcha", "Vous devrez prouver que vous n'êtes pas un robot."),
    ("code-a-usage-unique", "Vous recevrez un code à 6 chiffres."),
    ("code-a-usage-unique", "Nous y enverrons un code."),
    ("code-a-usage-unique", "La double authentification est obligatoire."),
    ("code-a-usage-unique", "Pour signer, vous taperez un code que nous vous envoyons par texto."),
    ("compte-utilisateur", "Vous ouvrirez d'abord un espace client."),
    ("compte-utilisateur", "Connectez-vous à votre espace particulier."),
    ("compte-utilisateur", "Il vous faut un compte."),
    ("frais-a-payer", "Vous devez payer 86 €."),
    ("frais-a-payer", "Vous réglerez 25 € à la fin."),
    ("identifiant-administratif", "Munissez-vous de votre n° de sécurité sociale."),
    ("identite-numerique", "Vous entrez avec France Connect."),
    ("identite-renforcee", "France Connect + est exigé."),
    ("paiement-en-ligne", "Vous payez par carte."),
    ("pieces-a-televerser", "Préparez vos bulletins de salaire."),
    ("pieces-a-televerser", "Il vous faut un extrait d'acte de naissance."),
    ("pieces-a-televerser", "Prenez votre livret de famille."),
    ("poids-maximal", "Chaque fichier pèse 5 mégaoctets au plus."),
    ("seance-unique", "Le formulaire ne peut pas être enregistré en cours de route."),
    ("seance-unique", "Si vous vous arrêtez, il faudra tout reprendre."),
    ("seance-unique", "Le formulaire ne s'enregistre pas en cours de route."),
    ("session-limitee", "Vous disposez de 30 minutes pour remplir le formulaire."),
    ("signature-electronique", "Vous signerez en ligne."),
    ("validation-irreversible", "Une fois envoyée, la demande ne peut plus être modifiée."),
    ("verification-d-identite-a-distance", "Vous devrez vous filmer."),
    ("voie-unique-numerique", "La démarche est 100 % en ligne."),
    ("captcha", "Un dispositif anti-spam vérifie vos réponses."),
    ("captcha", "Protection antispam"),
    ("captcha", "Pour lutter contre les robots, répondez à une question."),
    ("captcha", "Prouvez que vous n'êtes pas une machine."),
    ("captcha", "Contre les envois automatiques, un test vous est proposé."),
    ("captcha", "Une épreuve évite les envois automatisés."),
    ("captcha", "Tapez le code qui est affiché."),
    ("captcha", "Tapez les caractères affichés."),
    ("captcha", "Tapez le mot affiché."),
    ("captcha", "Sélectionnez les images d'un bus."),
    ("captcha", "Il faut résoudre une opération."),
    ("captcha", "Dites que vous êtes humain."),
    ("signature-electronique", "La signature se fait en ligne."),
    ("signature-electronique", "La signature est dématérialisée."),
    ("signature-electronique", "L'accord est à signer numériquement."),
    ("signature-electronique", "Le bail est signé de façon dématérialisée."),
    ("signature-electronique", "La signature sur écran engage."),
    ("signature-electronique", "Une signature à la souris est demandée."),
    ("signature-electronique", "La signature, par un code, suit."),
    ("signature-electronique", "Une e-signature suffit."),
    ("signature-electronique", "Il faut un certificat électronique."),
    ("signature-electronique", "Le contrat passe par DocuSign."),
    ("signature-electronique", "Le contrat passe par Yousign."),
    ("paiement-en-ligne", "Paiement sécurisé"),
    ("paiement-en-ligne", "Tu paies en ligne."),
    ("paiement-en-ligne", "La somme est payable en ligne."),
    ("paiement-en-ligne", "Payez par internet."),
    ("paiement-en-ligne", "Payez votre facture sur internet."),
    ("paiement-en-ligne", "La somme se règle : réglez sur internet."),
    ("paiement-en-ligne", "Un paiement par internet."),
    ("paiement-en-ligne", "Vous irez sur un site de paiement."),
    ("paiement-en-ligne", "Il faut un timbre dématérialisé."),
    ("paiement-en-ligne", "Il faut un timbre électronique."),
    ("paiement-en-ligne", "La somme est débitée sur votre carte."),
    ("paiement-en-ligne", "Vous irez sur PayFiP."),
    ("paiement-en-ligne", "Vous paierez avec PayPal."),
    ("compte-utilisateur", "La demande nécessite une authentification."),
    ("compte-utilisateur", "Une authentification est nécessaire."),
    ("compte-utilisateur", "Pour réserver, identifiez-vous."),
    ("compte-utilisateur", "Il faudra vous identifier."),
    ("compte-utilisateur", "Connexion obligatoire"),
    ("compte-utilisateur", "Allez dans votre espace client."),
    ("compte-utilisateur", "Il faut un espace adhérent."),
    ("compte-utilisateur", "Ouvrez l'espace famille."),
    ("compte-utilisateur", "Ouvrez l'espace citoyen."),
    ("compte-utilisateur", "Ouvrez l'espace usager."),
    ("compte-utilisateur", "Le service est pour les utilisateurs connectés."),
    ("compte-utilisateur", "Le service est pour les membres inscrits."),
    ("courriel-a-consulter", "Un mél vous parviendra."),
    ("courriel-a-consulter", "Regardez dans votre boîte de réception."),
    ("courriel-a-consulter", "Regardez dans les courriers indésirables."),
    ("courriel-a-consulter", "Regardez dans vos spams."),
    ("telephone-mobile", "Il faut avoir un mobile."),
    ("telephone-mobile", "Un message texte vous sera envoyé."),
    ("telephone-mobile", "Il faut un numéro en 06."),
    ("pieces-a-televerser", "Ajoutez les fichiers demandés."),
    ("pieces-a-televerser", "Il faut annexer une copie du bail."),
    ("pieces-a-televerser", "Il faut joindre la copie du bail."),
    ("pieces-a-televerser", "Prenez la copie numérique du bail."),
    ("pieces-a-televerser", "La liste des pièces à transmettre"),
    ("pieces-a-televerser", "Importer un ensemble de données"),
]


@pytest.mark.parametrize(("identifiant", "texte"), TOLD)
def test_the_words_of_services_announce(identifiant: str, texte: str) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == identifiant)
    faits = parcours(page(bloc(texte)), page(NOM), page(TEL))
    assert announcement_of(detector.exigence, asked(faits), faits)[0] is Annonce.PREALABLE


@pytest.mark.parametrize(
    ("identifiant", "texte"),
    [
        ("captcha", "Un code à 6 chiffres est parti : recopiez-le ici."),
        ("captcha", "Notre robot conversationnel vous répond."),
        ("code-a-usage-unique", "Indiquez votre code postal à 5 chiffres."),
        ("compte-utilisateur", "Donnez le numéro de votre compte bancaire."),
        ("frais-a-payer", "La ville vous aide à payer le chauffage."),
        (
            "numero-de-telephone",
            "Nous ouvrons votre contrat par téléphone au 02 40 00 11 22.",
        ),
        ("numero-de-telephone", "Vos coordonnées seront déjà remplies."),
        ("session-limitee", "La demande prend 30 minutes."),
    ],
)
def test_words_of_something_else_do_not_announce(identifiant: str, texte: str) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == identifiant)
    faits = parcours(page(bloc(texte)), page(NOM), page(TEL))
    assert announcement_of(detector.exigence, asked(faits), faits)[0] is Annonce.JAMAIS


def test_nothing_to_announce() -> None:
    faits = parcours(page(bloc(TEXTE)), page(TEL))
    assert announcement_of(exigence(annonce=()), asked(faits), faits) == (Annonce.SANS_OBJET, None)


def test_where_nothing_is_ever_asked_all_texts_come_first() -> None:
    faits = parcours(page(bloc(TEXTE)), page(bloc("Installez-la.", selecteur="#mobile")))
    assert annonce(faits) is Annonce.PREALABLE


def test_two_words_at_most_stand_between_those_of_a_term() -> None:
    pattern = announcement_pattern(("code SMS",))
    assert pattern.search(fold("un code reçu par SMS"))
    assert not pattern.search(fold("un code que vous recevrez par SMS"))


def test_a_term_may_end_with_a_sign() -> None:
    pattern = announcement_pattern(("FranceConnect+",))
    assert pattern.search(fold("avec FranceConnect+."))
    assert not pattern.search(fold("avec FranceConnect."))


def test_a_text_that_is_a_link_announces_nothing() -> None:
    menu = page(bloc("Téléphone mobile", balise="li"), lien("Téléphone mobile"))
    assert annonce(parcours(menu, page(NOM), page(TEL))) is Annonce.JAMAIS


def test_an_item_of_a_list_announces() -> None:
    listed = page(bloc("un téléphone mobile", balise="li", courant=False))
    assert annonce(parcours(listed, page(NOM), page(TEL))) is Annonce.PREALABLE


def test_the_title_of_a_page_before_announces() -> None:
    assert annonce(parcours(page(titre(TEXTE)), page(NOM), page(TEL))) is Annonce.PREALABLE


def test_the_title_of_the_first_page_announces_where_a_text_follows() -> None:
    told = page(titre(TEXTE), bloc("Nous vous écrirons."), TEL)
    assert annonce(parcours(told)) is Annonce.PREALABLE


def test_the_title_of_a_procedure_names_what_it_gives_and_no_paper_to_bring() -> None:
    permit = exigence("copie-d-identite", categorie=Categorie.PIECES, annonce=("titre de séjour",))
    asked_for = champ("Titre de séjour", Nature.FICHIER, selecteur="#mobile")
    named = titre("Renouveler un titre de séjour")
    told = parcours(page(named), page(NOM), page(asked_for))
    assert announcement_of(permit, asked(told), told)[0] is Annonce.JAMAIS
    general = page(titre("Documents à fournir : titre de séjour"))
    papers = parcours(general, page(NOM), page(asked_for))
    assert announcement_of(permit, asked(papers), papers)[0] is Annonce.PREALABLE
    listed = parcours(page(named, bloc("Votre titre de séjour")), page(NOM), page(asked_for))
    assert announcement_of(permit, asked(listed), listed)[0] is Annonce.PREALABLE


@pytest.mark.parametrize(
    ("texte", "annonce"),
    [
        ("Le secrétariat vous rappelle pour fixer une date.", Annonce.PREALABLE),
        ("Le service vous rappellera.", Annonce.PREALABLE),
        ("Nous vous rappellerons sous huit jours.", Annonce.PREALABLE),
        ("Le médiateur prend contact avec vous par téléphone.", Annonce.PREALABLE),
        ("L'agent peut vous joindre par téléphone.", Annonce.PREALABLE),
        ("L'agent vous contactera par téléphone.", Annonce.PREALABLE),
        ("Vous pouvez aussi nous appeler.", Annonce.JAMAIS),
    ],
)
def test_who_will_call_announces_a_number_to_give(texte: str, annonce: Annonce) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "numero-de-telephone")
    numero = champ("Téléphone", Nature.TELEPHONE, selecteur="#mobile", obligatoire=True)
    told = parcours(page(bloc(texte)), page(NOM), page(numero))
    assert announcement_of(detector.exigence, asked(told), told)[0] is annonce


def test_a_street_announces_no_address_of_mail() -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "adresse-electronique")
    courriel = champ("Courriel", Nature.COURRIEL, selecteur="#mobile", obligatoire=True)
    told = [
        parcours(page(bloc(texte)), page(NOM), page(courriel))
        for texte in ("La mairie est 1 mail des Tanneurs.", "Ayez un mail à vous.")
    ]
    assert [announcement_of(detector.exigence, asked(f), f)[0] for f in told] == [
        Annonce.JAMAIS,
        Annonce.PREALABLE,
    ]


def test_a_text_before_the_field_that_asks_announces_it() -> None:
    """« Munissez-vous de votre RIB » asks, and tells in time what a field asks later."""
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "compte-bancaire")
    rib = champ("Nouveau RIB", Nature.FICHIER, selecteur="#mobile", obligatoire=True)
    told = parcours(page(bloc("Munissez-vous de votre RIB.")), page(NOM), page(rib))
    assert announcement_of(detector.exigence, list(detector(told)), told)[0] is Annonce.PREALABLE


def test_the_paper_of_a_bank_announces_no_paper_of_identity() -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "copie-d-identite")
    asked_for = champ("Pièce d'identité", Nature.FICHIER, selecteur="#mobile", obligatoire=True)
    told = {
        texte: parcours(page(bloc(texte)), page(NOM), page(asked_for))
        for texte in ("Prenez votre relevé d'identité bancaire.", "Prenez votre carte d'identité.")
    }
    assert [announcement_of(detector.exigence, asked(f), f)[0] for f in told.values()] == [
        Annonce.JAMAIS,
        Annonce.PREALABLE,
    ]


def test_the_title_that_is_the_question_announces_nothing() -> None:
    assert annonce(parcours(page(titre(TEXTE), TEL))) is Annonce.JAMAIS


@pytest.mark.parametrize("texte", ["Étape 1 sur 3", "La demande se fait en trois étapes."])
def test_a_count_of_steps_announces_the_screens(texte: str) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "nombre-d-ecrans")
    faits = parcours(page(bloc(texte), NOM), page(TEL))
    verdict, proof = announcement_of(detector.exigence, list(detector(faits)), faits)
    assert verdict is Annonce.PREALABLE
    assert proof is not None
    assert proof.extrait == texte


@pytest.mark.parametrize(
    ("autres", "attendu"),
    [
        ({"aide": "12 caractères au moins."}, Annonce.TARDIVE),
        ({"indice": "12 caractères"}, Annonce.TARDIVE),
        ({"longueur_min": 12}, Annonce.JAMAIS),
    ],
    ids=["aide", "indice", "attribut"],
)
def test_a_rule_is_told_late_by_the_hint_of_its_field(
    autres: dict[str, Any], attendu: Annonce
) -> None:
    secret = champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#mobile", **autres)
    faits = parcours(page(NOM, secret))
    rule = exigence(annonce=("caractères",), regle=True)
    assert announcement_of(rule, asked(faits), faits)[0] is attendu
    demand = exigence(annonce=("caractères",))
    assert announcement_of(demand, asked(faits), faits)[0] is Annonce.JAMAIS


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Munissez-vous de votre adresse e-mail.", True),
        ("Un courriel vous est envoyé : laissez votre adresse e-mail.", True),
        ("Recevez par mail vos offres préférées.", False),
        ("Abonnez-vous à la lettre d'information : indiquez votre adresse e-mail.", False),
        ("Une question ? Contactez-nous par courriel.", False),
        ("E-mail : contact@mairie.example", False),
        ("Écrivez à contact@mairie.example, et gardez votre adresse e-mail sous la main.", True),
    ],
)
def test_writing_to_the_service_announces_no_address(texte: str, *, dit: bool) -> None:
    faits = parcours(page(bloc(texte)), page(NOM), page(TEL))
    found = annonce(faits, ("adresse e-mail", "e-mail", "courriel", "mail"))
    assert (found is Annonce.PREALABLE) is dit


@pytest.mark.parametrize(
    ("identifiant", "point", "dit", "demande"),
    [
        (
            "compte-utilisateur",
            PointPrealable.IDENTIFICATION,
            bloc("Pour commencer, identifiez-vous à votre espace."),
            champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#mobile"),
        ),
        (
            "pieces-a-televerser",
            PointPrealable.PIECES,
            bloc("Le dossier comprend une lettre et deux photos."),
            champ("Pièce", Nature.FICHIER, selecteur="#mobile"),
        ),
        (
            "nombre-d-ecrans",
            PointPrealable.ETAPES,
            bloc("Vous devez d'abord remplir le formulaire, puis joindre les pièces."),
            champ("Nom", Nature.NOM, selecteur="#mobile"),
        ),
    ],
    ids=["compte", "pieces", "ecrans"],
)
def test_what_the_nine_points_found_was_told(
    identifiant: str, point: PointPrealable, dit: Bloc, demande: Champ
) -> None:
    faits = parcours(page(bloc("Bienvenue sur ce service."), dit), page(NOM), page(demande))
    (trouve,) = (p for p in prior_information(faits) if p.point is point)
    assert trouve.etat is EtatPrealable.TROUVE
    known = next(d.exigence for d in load_catalogue() if d.exigence.id == identifiant)
    assert announcement_of(known, asked(faits), faits)[0] is Annonce.PREALABLE


COMPTE = exigence("compte-utilisateur", annonce=("créer compte", "s'inscrire"))


@pytest.mark.parametrize(
    ("pressee", "attendu"), [("S'inscrire", Annonce.PREALABLE), ("Continuer", Annonce.JAMAIS)]
)
def test_whoever_pressed_what_names_a_demand_knew_of_it(pressee: str, attendu: Annonce) -> None:
    choisi = lien(pressee, selecteur="#choisi")
    accueil = page(lien("S'inscrire", selecteur="#menu"), choisi)
    pressees = (pas("cliquer", lieu=choisi.lieu),)
    faits = replace(parcours(accueil, page(TEL)), journal=pressees)
    assert announcement_of(COMPTE, asked(faits), faits)[0] is attendu


@pytest.mark.parametrize(
    ("nom", "attendu"),
    [
        ("Changer de mot de passe", Annonce.SANS_OBJET),
        ("Demander une bourse", Annonce.JAMAIS),
    ],
)
def test_what_a_person_comes_for_needs_no_announcement(nom: str, attendu: Annonce) -> None:
    neuf = champ("Nouveau mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#mobile")
    faits = parcours(page(NOM), page(neuf), procedure=procedure(nom=nom))
    (password,) = (d.exigence for d in load_catalogue() if d.exigence.id == "mot-de-passe-a-creer")
    assert announcement_of(password, asked(faits), faits)[0] is attendu


def _guided(*said: Bloc | Lien) -> ParcoursFacts:
    """A field for a password, whose first screen links a guide that says something."""
    guide = PageVoisine(
        genre=GenreVoisine.AIDE, nom="Guide", url="", depuis=0, page=page(*said, indice=9)
    )
    aller = page(bloc("Bienvenue"))
    secret = champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#mobile")
    return replace(parcours(aller, page(secret)), voisines=(guide,))


@pytest.mark.parametrize(
    ("said", "attendue"),
    [
        ((bloc("Vous inventerez un mot de passe."),), Annonce.PREALABLE),
        ((bloc("Mot de passe oublié ?"), lien("Mot de passe oublié ?")), Annonce.JAMAIS),
        (
            (
                bloc("This guide tells you how to use the site, and what you need before you do."),
                bloc("Bring your email address: the password (mot de passe) comes to it."),
            ),
            Annonce.JAMAIS,
        ),
    ],
    ids=["une phrase", "un lien", "en anglais"],
)
def test_of_a_guide_neither_a_link_nor_english_announces(
    said: tuple[Bloc | Lien, ...], attendue: Annonce
) -> None:
    assert annonce(_guided(*said), ("mot de passe",)) is attendue


@pytest.mark.parametrize(
    ("avant", "dite"),
    [
        ((titre("Total", 3), bloc("24,00 €")), Annonce.TARDIVE),
        ((marqueur("fil-d-etapes"), bloc("Paiement", courant=False, balise="li")), Annonce.TARDIVE),
        ((bloc("Paiement", courant=False, balise="li"),), Annonce.JAMAIS),
    ],
    ids=["un panier", "une étape", "un mot seul"],
)
def test_a_basket_or_a_step_tells_that_one_pays(avant: tuple[Any, ...], dite: Annonce) -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "paiement-en-ligne")
    carte = champ("Numéro de carte", Nature.PAIEMENT, selecteur="#carte")
    faits = parcours(page(*avant), page(NOM), page(carte))
    assert announcement_of(detector.exigence, asked(faits, "#carte"), faits)[0] is dite


def test_a_timed_page_announces_a_limit_of_time() -> None:
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "session-limitee")
    faits = parcours(page(bloc("Une page est chronométrée.")), page(NOM), page(TEL))
    assert announcement_of(detector.exigence, asked(faits), faits)[0] is Annonce.PREALABLE


@pytest.mark.parametrize(("part", "attendu"), [(100, Annonce.JAMAIS), (40, Annonce.PREALABLE)])
def test_a_row_of_links_leads_and_announces_nothing(part: int, attendu: Annonce) -> None:
    assert annonce(parcours(page(bloc(TEXTE, part_liens=part)), page(TEL))) is attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [("compteur.png", Annonce.JAMAIS), ("Formats acceptés : .png, .pdf", Annonce.TARDIVE)],
)
def test_the_name_of_a_file_that_was_joined_tells_no_format(texte: str, attendu: Annonce) -> None:
    piece = champ("Photo", Nature.FICHIER, type="file", selecteur="#mobile")
    faits = parcours(page(NOM), page(piece, bloc(texte)))
    rule = replace(exigence(annonce=("PNG",), regle=True), categorie=Categorie.PIECES)
    assert announcement_of(rule, asked(faits), faits)[0] is attendu
