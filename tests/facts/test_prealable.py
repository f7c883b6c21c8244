"""The nine points that a service should tell before one begins."""

import pytest

from exigences.facts.annonces.prealable import begins_by_information, prior_information
from exigences.model.facts.champs import Nature, Region
from exigences.model.facts.facts import Bloc, ParcoursFacts, TypeContact
from exigences.model.facts.prealable import EtatPrealable, InformationPrealable, PointPrealable
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.etape import Remplir, Saisie
from tests.fabrique import (
    Element,
    bloc,
    bouton,
    champ,
    contact,
    lien,
    lieu,
    marqueur,
    page,
    parcours,
    pas,
    procedure,
    titre,
)

NOM = champ("Nom", Nature.NOM)
BONJOUR = bloc("Bienvenue sur cette page de la ville.")


def told(faits: ParcoursFacts, point: PointPrealable) -> InformationPrealable:
    return next(one for one in prior_information(faits) if one.point is point)


def state(point: PointPrealable, *before: Element) -> EtatPrealable:
    """The state of a point that a first page tells before the field of the next."""
    return told(parcours(page(BONJOUR, *before), page(NOM)), point).etat


SENTENCES = [
    (PointPrealable.ETAPES, "La demande comprend 5 étapes."),
    (PointPrealable.ETAPES, "Voici les étapes : vous remplissez, puis nous répondons."),
    (PointPrealable.IDENTIFICATION, "Vous aurez besoin d'un compte usager."),
    (PointPrealable.IDENTIFICATION, "Pas de compte, pas de mot de passe."),
    (PointPrealable.IDENTIFICATION, "Connectez-vous avec FranceConnect."),
    (PointPrealable.IDENTIFICATION, "Il faut créer un compte."),
    (PointPrealable.PIECES, "Préparez une pièce d'identité et votre avis d'imposition."),
    (PointPrealable.PIECES, "Documents à fournir : un RIB."),
    (PointPrealable.PIECES, "Renvoyez le formulaire avec votre dernier avis d'imposition."),
    (PointPrealable.PIECES, "Aucun document à fournir."),
    (PointPrealable.RECOURS, "Vous pouvez faire un recours devant le tribunal."),
    (PointPrealable.RECOURS, "En cas de refus, vous pouvez contester."),
    (PointPrealable.FRAIS, "La démarche est entièrement gratuite."),
    (PointPrealable.FRAIS, "Il n'y a rien à payer."),
    (PointPrealable.FRAIS, "Le timbre fiscal coûte 25 euros."),
    (PointPrealable.FRAIS, "Vous réglez par carte bancaire : le paiement se fait par carte."),
    (PointPrealable.FRAIS, "La délivrance du relevé est gratuite."),
    (PointPrealable.FRAIS, "La copie est à votre charge, sans frais d'envoi."),
    (PointPrealable.FRAIS, "Cette légalisation est soumise à un droit de timbre."),
    (PointPrealable.PIECES, "Présentez votre carte d'identité."),
    (PointPrealable.PIECES, "Le dossier comprend une lettre et deux photos."),
    (PointPrealable.RECOURS, "Vous pouvez faire appel de cette décision."),
    (PointPrealable.RECOURS, "Les prud'hommes jugent ces différends."),
    (PointPrealable.DELAIS, "Vous recevez notre réponse sous 15 jours."),
    (PointPrealable.DELAIS, "La demande est à faire avant le 31 mars."),
    (PointPrealable.SILENCE, "Le silence gardé deux mois vaut refus."),
    (PointPrealable.SILENCE, "Sans réponse sous un mois, votre demande est acceptée."),
    (PointPrealable.LANGUES, "Cette page est disponible en anglais."),
    (PointPrealable.ETAPES, "Le formulaire comprend 5 pages."),
    (PointPrealable.ETAPES, "Vous devez d'abord remplir le formulaire, puis joindre les pièces."),
    (PointPrealable.IDENTIFICATION, "Aucun compte n'est nécessaire."),
    (PointPrealable.IDENTIFICATION, "Connectez-vous à votre espace particulier."),
    (PointPrealable.IDENTIFICATION, "Vous devez vous identifier."),
    (PointPrealable.PIECES, "Préparez votre dernier bulletin de salaire."),
    (PointPrealable.PIECES, "Il vous faudra un extrait d'acte de naissance."),
    (PointPrealable.PIECES, "N'oubliez pas votre RIB."),
    (PointPrealable.PIECES, "Votre demande doit être accompagnée d'une photo d'identité."),
    (PointPrealable.RECOURS, "La décision peut faire l'objet d'un recours sous deux mois."),
    (PointPrealable.FRAIS, "Le prix du passeport est de 86 €."),
    (PointPrealable.FRAIS, "La démarche ne vous coûte rien."),
    (PointPrealable.DELAIS, "Votre dossier est traité en 48 h."),
    (PointPrealable.DELAIS, "Comptez 6 à 8 semaines."),
    (PointPrealable.DELAIS, "Le traitement prend sept jours."),
    (PointPrealable.DELAIS, "Les inscriptions sont ouvertes du 1er mars au 15 avril."),
    (PointPrealable.DELAIS, "Le délai pour demander l'aide est d'1 an à partir du décès."),
    (PointPrealable.DELAIS, "Les délais varient selon la mairie."),
    (PointPrealable.DELAIS, "Aucun délai n'est imposé."),
    (PointPrealable.DELAIS, "Faites opposition 45 jours à compter de l'envoi."),
    (PointPrealable.SILENCE, "Si vous ne recevez pas de réponse, votre demande est acceptée."),
    (PointPrealable.SILENCE, "Passé ce délai, la demande est considérée comme acceptée."),
    (PointPrealable.SILENCE, "Si la mairie ne répond pas dans le mois, c'est un accord."),
]


@pytest.mark.parametrize(("point", "texte"), SENTENCES)
def test_a_sentence_before_the_first_field_tells(point: PointPrealable, texte: str) -> None:
    faits = parcours(page(BONJOUR, bloc(texte, selecteur="#dit")), page(NOM))
    found = told(faits, point)
    assert (found.etat, found.extrait) == (EtatPrealable.TROUVE, texte)
    assert found.lieu is not None
    assert found.lieu.selecteur == "#dit"


@pytest.mark.parametrize(("point", "texte"), [s for s in SENTENCES if s[0] != "langues"])
def test_said_once_begun_is_late(point: PointPrealable, texte: str) -> None:
    faits = parcours(page(BONJOUR), page(NOM), page(bloc(texte)))
    assert told(faits, point).etat is EtatPrealable.TARDIF


@pytest.mark.parametrize(
    ("point", "texte"),
    [
        (PointPrealable.ETAPES, "Chaque étape de la vie compte."),
        (PointPrealable.IDENTIFICATION, "Donnez le numéro de votre compte bancaire."),
        (PointPrealable.IDENTIFICATION, "Il est dans votre espace personnel de la CAF."),
        (PointPrealable.PIECES, "La référence figure sur votre taxe foncière et l'acte de vente."),
        (PointPrealable.DELAIS, "Une société (délégataire du service jusqu'au 31 mai 2029)."),
        (PointPrealable.IDENTIFICATION, "La caisse ne demande jamais votre mot de passe."),
        (PointPrealable.IDENTIFICATION, "Une authentification préalable est requise."),
        (PointPrealable.PIECES, "Nous lisons toutes les pièces avec soin."),
        (PointPrealable.RECOURS, "En cas de désaccord, joignez la décision du juge."),
        (PointPrealable.RECOURS, "Le recours au présent téléservice est obligatoire."),
        (PointPrealable.FRAIS, "L'aide va de 40 à 240 euros par an."),
        (PointPrealable.FRAIS, "Pour votre demande, l'appel est gratuit."),
        (PointPrealable.FRAIS, "La ville vous aide à payer le chauffage."),
        (PointPrealable.FRAIS, "Téléchargez gratuitement le logiciel de lecture."),
        (PointPrealable.SILENCE, "Vous avez le droit de garder le silence."),
        (PointPrealable.DELAIS, "Nous répondons dès que possible."),
        (PointPrealable.DELAIS, "Aucun document à fournir tout de suite."),
        (PointPrealable.DELAIS, "Ouvert du lundi au vendredi, de 9 h à 17 h."),
        (PointPrealable.SILENCE, "Vous pouvez répondre plus tard."),
        (PointPrealable.LANGUES, "Écrivez dans une langue simple."),
        (PointPrealable.LANGUES, "Joignez la traduction de votre acte de naissance."),
        (PointPrealable.RECOURS, "Avez-vous été condamné par un tribunal ?"),
        (PointPrealable.RECOURS, "La médiation numérique vous accompagne."),
        (PointPrealable.RECOURS, "L'appel est gratuit."),
        (PointPrealable.FRAIS, "Un service gratuit d'interprétation est proposé."),
        (PointPrealable.DELAIS, "Comptez 10 minutes pour remplir la demande."),
        (PointPrealable.DELAIS, "Un justificatif de domicile de moins de 3 mois."),
        (PointPrealable.DELAIS, "Enfants de 3 ans et plus."),
        (PointPrealable.FRAIS, "Le parking est à 100 m. Il est gratuit."),
        (PointPrealable.FRAIS, "L'État peut prendre en charge, en partie, vos frais de justice."),
        (PointPrealable.FRAIS, "France services peut vous accompagner gratuitement."),
        (PointPrealable.PIECES, "Munissez-vous du code famille figurant sur vos factures."),
        (PointPrealable.RECOURS, "Déposez-le au bureau d'aide juridictionnelle du tribunal."),
        (PointPrealable.DELAIS, "En cas d'audience dans moins de 8 jours, appelez l'Ordre."),
    ],
)
def test_what_does_not_tell(point: PointPrealable, texte: str) -> None:
    assert state(point, bloc(texte)) is EtatPrealable.ABSENT


@pytest.mark.parametrize(
    "sourd",
    [
        titre("Gratuit : la démarche", 2),
        bloc("La démarche est gratuite.", champ="#nom"),
        bloc("La démarche est gratuite.", region=Region.PIED),
        bloc("La démarche est gratuite.", part_liens=90),
        bloc("La démarche est gratuite.", balise="button"),
    ],
    ids=["titre", "champ", "pied", "menu", "panneau"],
)
def test_only_the_words_of_the_page_tell(sourd: Bloc) -> None:
    assert state(PointPrealable.FRAIS, sourd) is EtatPrealable.ABSENT


HEADED = [
    (PointPrealable.FRAIS, "Combien ça coûte ?", "86 euros pour un adulte."),
    (PointPrealable.PIECES, "Documents à fournir", "Votre dernier bulletin de salaire"),
    (PointPrealable.DELAIS, "Délai de délivrance", "Trois semaines."),
    (PointPrealable.RECOURS, "Contester la décision", "Écrivez au président de la commission."),
    (PointPrealable.ETAPES, "Comment faire ?", "Vous remplissez, puis la mairie vérifie."),
    (PointPrealable.SILENCE, "Absence de réponse", "Au bout de deux mois, c'est non."),
]


@pytest.mark.parametrize(("point", "intitule", "texte"), HEADED)
def test_a_subheading_says_what_the_text_below_it_is_about(
    point: PointPrealable, intitule: str, texte: str
) -> None:
    below = bloc(texte, selecteur="#dessous")
    found = told(parcours(page(BONJOUR, titre(intitule, 2), below), page(NOM)), point)
    assert (found.etat, found.extrait) == (EtatPrealable.TROUVE, f"{intitule} : {texte}")
    cases = titre("Si vous êtes locataire", 3)
    assert state(point, titre(intitule, 2), cases, below) is EtatPrealable.TROUVE


def test_a_list_of_what_is_needed_tells_the_papers() -> None:
    heading = titre("Ce dont vous aurez besoin", 2)
    items = (bloc("une pièce d'identité ;", balise="li"), bloc("un RIB ;", balise="li"))
    assert state(PointPrealable.PIECES, heading, *items) is EtatPrealable.TROUVE


@pytest.mark.parametrize(("point", "intitule", "texte"), HEADED)
def test_a_subheading_says_nothing_of_what_stands_elsewhere(
    point: PointPrealable, intitule: str, texte: str
) -> None:
    other = titre("Qui peut en bénéficier ?", 2)
    assert state(point, titre(intitule, 2), other, bloc(texte)) is EtatPrealable.ABSENT
    assert state(point, bloc(texte), titre(intitule, 2)) is EtatPrealable.ABSENT
    assert state(point, titre(intitule, 1), bloc(texte)) is EtatPrealable.ABSENT


def test_a_row_is_read_with_its_name() -> None:
    row = (bloc("Coût", balise="dt", courant=False), bloc("Gratuit", balise="dd", courant=False))
    faits = parcours(page(BONJOUR, *row), page(NOM))
    assert told(faits, PointPrealable.FRAIS).extrait == "Coût : Gratuit"


@pytest.mark.parametrize(
    ("point", "above", "texte", "extrait"),
    [
        (
            PointPrealable.PIECES,
            titre("Ce qu'il vous faut", 2),
            "le livret de famille",
            "Ce qu'il vous faut : le livret de famille",
        ),
        (PointPrealable.PIECES, bloc("Munissez-vous de :"), "RIB", "Munissez-vous de : RIB"),
        (PointPrealable.FRAIS, titre("Coût", 2), "86 € par adulte", "Coût : 86 € par adulte"),
        (PointPrealable.DELAIS, titre("Délai", 2), "Trois semaines.", "Délai : Trois semaines."),
    ],
)
def test_a_text_is_read_with_what_stands_above(
    point: PointPrealable, above: Bloc, texte: str, extrait: str
) -> None:
    faits = parcours(page(BONJOUR, above, bloc(texte, balise="li")), page(NOM))
    assert told(faits, point).extrait == extrait


@pytest.mark.parametrize(
    ("point", "above", "texte"),
    [
        (PointPrealable.PIECES, titre("Pièces à fournir", 2), "Le service lit votre dossier."),
        (PointPrealable.PIECES, titre("Nos horaires", 2), "Prenez votre passeport."),
        (PointPrealable.FRAIS, titre("Tarifs", 2), "La mairie est ouverte le lundi."),
        (PointPrealable.FRAIS, titre("Coût", 2), "L'appel est gratuit."),
    ],
)
def test_what_stands_above_does_not_tell_alone(
    point: PointPrealable, above: Bloc, texte: str
) -> None:
    assert state(point, above, bloc(texte)) is EtatPrealable.ABSENT


def test_what_is_free_may_be_named_in_the_sentence_before() -> None:
    said = bloc(
        "Cette démarche comporte trois étapes et prend environ 10 minutes. Elle est gratuite."
    )
    assert state(PointPrealable.FRAIS, said) is EtatPrealable.TROUVE


def test_a_cell_without_name_tells_nothing() -> None:
    cell = bloc("Recours gracieux", balise="td", courant=False)
    assert state(PointPrealable.RECOURS, cell) is EtatPrealable.ABSENT


def test_who_answers_may_stand_anywhere_on_the_page_that_asks_first() -> None:
    phone = contact(TypeContact.TELEPHONE, "01 99 00 12 34", selecteur="#tel")
    assert told(parcours(page(NOM, phone)), PointPrealable.AUTORITE).etat is EtatPrealable.TROUVE
    late = told(parcours(page(BONJOUR, NOM), page(phone)), PointPrealable.AUTORITE)
    assert late.etat is EtatPrealable.TARDIF


def test_the_choice_of_a_provider_is_information() -> None:
    faits = parcours(page(BONJOUR, bouton("S'identifier avec FranceConnect")), page(NOM))
    found = told(faits, PointPrealable.IDENTIFICATION)
    assert (found.etat, found.extrait) == (EtatPrealable.TROUVE, "FranceConnect")


def test_the_button_that_sends_a_password_is_no_information() -> None:
    password = champ("Mot de passe", Nature.MOT_DE_PASSE, formulaire=0)
    faits = parcours(page(BONJOUR), page(password, bouton("Se connecter", formulaire=0)))
    assert told(faits, PointPrealable.IDENTIFICATION).etat is EtatPrealable.ABSENT


def test_a_password_asked_at_once_is_no_information() -> None:
    faits = parcours(page(BONJOUR, champ("Mot de passe", Nature.MOT_DE_PASSE)))
    assert told(faits, PointPrealable.IDENTIFICATION).etat is EtatPrealable.ABSENT


def test_a_stepper_before_the_first_field_tells_the_steps() -> None:
    assert state(PointPrealable.ETAPES, marqueur("fil-d-etapes")) is EtatPrealable.TROUVE


def test_another_language_is_told_by_a_link() -> None:
    found = told(parcours(page(lien("In English"), NOM)), PointPrealable.LANGUES)
    assert (found.etat, found.extrait) == (EtatPrealable.TROUVE, "In English")


@pytest.mark.parametrize(
    ("point", "texte"),
    [
        (PointPrealable.PIECES, "Pièces à fournir"),
        (PointPrealable.AUTORITE, "Nous contacter"),
        (PointPrealable.FRAIS, "Tarifs"),
        (PointPrealable.SILENCE, "Foire aux questions"),
    ],
)
def test_a_page_not_opened_leaves_a_doubt(point: PointPrealable, texte: str) -> None:
    faits = parcours(page(BONJOUR, lien(texte)), page(NOM))
    found = told(faits, point)
    assert (found.etat, found.extrait) == (EtatPrealable.A_VERIFIER, texte)


def test_a_link_about_something_else_leaves_none() -> None:
    more = lien("En savoir plus sur vos données")
    assert state(PointPrealable.FRAIS, more) is EtatPrealable.ABSENT


def test_a_parcours_that_begins_at_a_form_says_so() -> None:
    faits = parcours(page(titre("Votre demande"), NOM))
    assert not begins_by_information(faits)
    assert told(faits, PointPrealable.FRAIS).etat is EtatPrealable.NON_VU


def test_a_replay_stopped_before_the_first_field_does_not_conclude() -> None:
    faits = parcours(page(BONJOUR), fin=Fin.OBSTACLE)
    assert not faits.complet
    assert told(faits, PointPrealable.FRAIS).etat is EtatPrealable.NON_VU


def test_the_nine_points_come_in_the_order_of_the_regulation() -> None:
    assert [one.point for one in prior_information(parcours(page(NOM)))] == list(PointPrealable)


def test_a_page_that_follows_the_browser_says_so() -> None:
    faits = parcours(page(titre("Connexion"), NOM), suit_le_navigateur=True)
    found = told(faits, PointPrealable.LANGUES)
    assert (found.etat, found.extrait) == (
        EtatPrealable.TROUVE,
        "La page change de langue avec le navigateur",
    )


def test_a_sum_that_the_person_typed_is_no_price() -> None:
    typed = procedure(etapes=(Remplir(remplir=Saisie(etiquette="Montant", valeur="8200")),))
    shown = bloc("Montant : 8 200 €")
    faits = parcours(page(BONJOUR, NOM), page(shown), procedure=typed)
    assert told(faits, PointPrealable.FRAIS).etat is not EtatPrealable.TARDIF
    asked = parcours(page(BONJOUR, NOM), page(shown))
    assert told(asked, PointPrealable.FRAIS).etat is EtatPrealable.TARDIF


@pytest.mark.parametrize(
    ("texte", "etat"),
    [
        ("Qu'est-ce que FranceConnect ?", EtatPrealable.ABSENT),
        ("Comment s'identifier ?", EtatPrealable.A_VERIFIER),
    ],
)
def test_a_link_to_a_site_that_introduces_itself_may_tell_nothing(
    texte: str, etat: EtatPrealable
) -> None:
    link = lien(texte, "https://franceconnect.gouv.fr/")
    assert state(PointPrealable.IDENTIFICATION, link) is etat


@pytest.mark.parametrize(("presse", "attendu"), [(True, False), (False, True)])
def test_who_gives_a_password_is_not_told_that_no_account_is_needed(
    presse: bool, attendu: bool
) -> None:
    """What is had without one is then something else: newspapers to read, at the door."""
    secret = champ("Mot de passe", Nature.MOT_DE_PASSE, lieu=lieu("#secret", page=1))
    journal = (pas("remplir", lieu=secret.lieu),) if presse else ()
    faits = parcours(
        page(bloc("En libre-service à l'entrée, sans inscription.")), page(secret), journal=journal
    )
    found = told(faits, PointPrealable.IDENTIFICATION).etat is EtatPrealable.TROUVE
    assert found is attendu
