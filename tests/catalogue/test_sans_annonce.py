"""Demands that nobody had to announce: known by what is asked for, or seen before anything."""

from dataclasses import replace

import pytest

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.facts.champs import Champ, Nature, Region, UsageFormulaire
from exigences.model.facts.facts import Alternative, Lien, NiveauAlternative, ParcoursFacts
from exigences.model.procedure.etape import Remplir, Saisie
from tests.catalogue.juger import judged
from tests.fabrique import (
    bloc,
    bouton,
    champ,
    formulaire,
    lien,
    lieu,
    page,
    parcours,
    pas,
    procedure,
    titre,
)
from tests.fabrique.essais import REVENU

COURRIEL = champ("Adresse électronique", Nature.COURRIEL, obligatoire=True, selecteur="#courriel")
CODE = champ("Mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, obligatoire=True, selecteur="#code")
ACCUEIL = page(titre("Bienvenue"), lien("Commencer", selecteur="#aller"))


@pytest.mark.parametrize(
    ("nom", "annonce"),
    [
        ("Ouvrir un compte", Annonce.SANS_OBJET),
        ("Retrouver son mot de passe", Annonce.SANS_OBJET),
        ("S'inscrire sur le site", Annonce.SANS_OBJET),
        ("Répondre sur le forum", Annonce.SANS_OBJET),
        ("Poser une question aux habitants", Annonce.SANS_OBJET),
        ("Suivre sa demande, par le lien reçu", Annonce.SANS_OBJET),
        ("Commander un panier", Annonce.SANS_OBJET),
        ("Participer à une étude", Annonce.SANS_OBJET),
        ("Répondre à une étude, pour l'indemnité promise", Annonce.SANS_OBJET),
        ("Demander une indemnité", Annonce.JAMAIS),
        ("Ajouter une page au guide", Annonce.SANS_OBJET),
        ("Écrire le plan que demande un financeur", Annonce.SANS_OBJET),
        ("Ouvrir un compte bancaire", Annonce.JAMAIS),
        ("S'inscrire à un atelier", Annonce.JAMAIS),
        ("S'inscrire à la cantine", Annonce.JAMAIS),
        ("Demander une bourse", Annonce.JAMAIS),
    ],
)
def test_whoever_asks_for_what_is_only_on_line_knows_the_way(nom: str, annonce: Annonce) -> None:
    asked_for = procedure(nom=nom, droit="Être servi")
    faits = parcours(ACCUEIL, page(champ("Nom")), procedure=asked_for)
    constat = judged("voie-unique-numerique", faits)
    assert (constat.verdict, constat.annonce) == (Verdict.CONSTATE, annonce)


def test_the_titles_of_a_forum_say_that_it_is_one() -> None:
    faits = parcours(page(titre("Forum des habitants")), page(champ("Votre question")))
    assert judged("voie-unique-numerique", faits).annonce is Annonce.SANS_OBJET


@pytest.mark.parametrize(
    ("tete", "annonce"),
    [("Listes de diffusion", Annonce.SANS_OBJET), ("Les nouvelles", Annonce.JAMAIS)],
)
def test_a_letter_that_comes_by_e_mail_is_known_to_be_on_line(tete: str, annonce: Annonce) -> None:
    nom = procedure(nom="S'abonner à la lettre de la commune")
    faits = parcours(page(titre(tete)), page(champ("Nom")), procedure=nom)
    assert judged("voie-unique-numerique", faits).annonce is annonce


@pytest.mark.parametrize(
    ("demande", "annonce"),
    [
        ((COURRIEL,), Annonce.SANS_OBJET),
        ((COURRIEL, champ("Adresse postale", Nature.ADRESSE)), Annonce.JAMAIS),
    ],
    ids=["une adresse électronique", "une adresse postale aussi"],
)
def test_a_letter_that_one_can_only_have_sent_by_e_mail_is_on_line(
    demande: tuple[Champ, ...], annonce: Annonce
) -> None:
    nom = procedure(nom="S'abonner à la lettre de la commune")
    faits = parcours(page(titre("La lettre"), *demande), procedure=nom)
    assert judged("voie-unique-numerique", faits).annonce is annonce


@pytest.mark.parametrize(
    ("adresse", "autre", "annonce"),
    [
        ("https://ville.example/creche", False, Annonce.SANS_OBJET),
        ("https://ville.example/creche", True, Annonce.JAMAIS),
        ("Crèche des Tilleuls", False, Annonce.JAMAIS),
    ],
    ids=["une page", "une page et un nom", "un nom"],
)
def test_whoever_has_only_a_page_of_the_web_to_give_knows_the_way(
    adresse: str, autre: bool, annonce: Annonce
) -> None:
    donner = Remplir(remplir=Saisie(css="#page", valeur=adresse))
    nom = procedure(nom="Demander une place en crèche", etapes=(donner,))
    fields = (
        champ("Page", obligatoire=True, selecteur="#page"),
        champ("Nom", obligatoire=autre, selecteur="#nom"),
    )
    faits = parcours(page(*fields), procedure=nom, journal=(pas("remplir", lieu=lieu("#page")),))
    assert judged("voie-unique-numerique", faits).annonce is annonce


def test_where_another_way_is_named_one_may_believe_in_it() -> None:
    named = bloc("Renseignez-vous auprès de nos agents, par téléphone.")
    faits = parcours(page(named), page(champ("Nom")), procedure=procedure(nom="Louer un vélo"))
    named_only = Alternative(niveau=NiveauAlternative.MENTIONNEE, preuves=())
    constat = judged("voie-unique-numerique", replace(faits, alternative=named_only))
    assert (constat.verdict, constat.annonce) == (Verdict.CONSTATE, Annonce.JAMAIS)


def test_whoever_opens_an_account_knows_that_it_has_a_password() -> None:
    ouvrir = procedure(nom="Ouvrir un compte pour gérer ses abonnements")
    faits = parcours(ACCUEIL, page(CODE, bouton("Continuer")), procedure=ouvrir)
    assert judged("mot-de-passe-a-creer", faits).annonce is Annonce.SANS_OBJET


@pytest.mark.parametrize(
    ("dernier", "annonce"),
    [
        (champ("Votre avis"), Annonce.SANS_OBJET),
        (champ("Numéro fiscal", Nature.IDENTIFIANT_ADMINISTRATIF), Annonce.JAMAIS),
    ],
    ids=["rien à réunir", "un numéro à chercher"],
)
def test_a_few_questions_are_answered_in_one_go_without_warning(
    dernier: Champ, annonce: Annonce
) -> None:
    ages = [champ(nom) for nom in ("Âge", "Quartier")]
    ecrans = (page(*ages), page(champ("Prenez-vous le bus ?")), page(dernier))
    constat = judged("seance-unique", parcours(*ecrans, provocations=(REVENU,)))
    assert (constat.verdict, constat.annonce) == (Verdict.CONSTATE, annonce)


def test_what_is_read_on_a_screen_is_lent_by_internet_alone() -> None:
    nom = "Recevoir un livre sur sa liseuse"
    faits = parcours(ACCUEIL, page(champ("Nom")), procedure=procedure(nom=nom))
    assert judged("voie-unique-numerique", faits).verdict is Verdict.A_VERIFIER


@pytest.mark.parametrize("identifiant", ["adresse-electronique", "mot-de-passe-a-creer"])
def test_a_form_that_opens_the_service_has_no_before(identifiant: str) -> None:
    seul = page(titre("Ouvrir un compte"), COURRIEL, CODE, bouton("Continuer"))
    assert judged(identifiant, parcours(seul)).annonce is Annonce.SANS_OBJET
    apres = parcours(ACCUEIL, page(COURRIEL, CODE, bouton("Continuer")))
    assert judged(identifiant, apres).annonce is Annonce.JAMAIS


def test_a_long_form_tells_at_its_top_what_stands_at_its_foot() -> None:
    many = [champ(f"Réponse {i}", selecteur=f"#r{i}") for i in range(9)]
    assert judged("adresse-electronique", parcours(page(*many, COURRIEL))).annonce is Annonce.JAMAIS


def test_what_the_first_screen_asks_already_was_seen() -> None:
    first = page(titre("Une question ?"), COURRIEL, bouton("Écrire"))
    faits = parcours(first, page(titre("Votre question"), COURRIEL))
    assert judged("adresse-electronique", faits).annonce is Annonce.SANS_OBJET


def test_a_form_that_the_person_leaves_shows_its_fields_all_the_same() -> None:
    aller = lien("Créer un ticket", selecteur="#aller")
    numero = champ("Numéro d'étudiant", Nature.IDENTIFIANT_ADMINISTRATIF, formulaire=0)
    form = formulaire(UsageFormulaire.DEMARCHE, indice=0)
    accueil = page(titre("Assistance"), form, numero, bouton("Soumettre", formulaire=0), aller)
    faits = parcours(
        accueil,
        page(titre("Créer un ticket"), form, numero, bouton("Soumettre", formulaire=0)),
        journal=(pas("cliquer", lieu=aller.lieu),),
    )
    assert judged("identifiant-administratif", faits).annonce is Annonce.SANS_OBJET


def test_whoever_writes_to_have_an_answer_gives_an_address() -> None:
    ecrire = lien("Écrivez-nous", selecteur="#ecrire")
    contact = page(titre("Contact"), COURRIEL, champ("Message"), bouton("Envoyer"))
    faits = parcours(page(bloc("La mairie."), ecrire), contact, journal=(pas(lieu=ecrire.lieu),))
    assert judged("adresse-electronique", faits).annonce is Annonce.SANS_OBJET
    nomme = parcours(ACCUEIL, contact, procedure=procedure(nom="Écrire à la mairie"))
    assert judged("adresse-electronique", nomme).annonce is Annonce.SANS_OBJET


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Changer de mot de passe", Verdict.A_VERIFIER),
        ("Demander une bourse", Verdict.CONSTATE),
    ],
)
def test_nobody_changes_a_password_in_the_place_of_another(nom: str, verdict: Verdict) -> None:
    faits = parcours(page(CODE, bouton("Continuer")), procedure=procedure(nom=nom))
    assert judged("aidant-non-prevu", faits).verdict is verdict


@pytest.mark.parametrize(
    ("nom", "de_plus", "annonce"),
    [
        ("Ouvrir un projet à plusieurs", (), Annonce.SANS_OBJET),
        ("S'inscrire à la cantine", (), Annonce.JAMAIS),
    ],
    ids=["un accès", "un droit"],
)
def test_whoever_invents_a_code_and_gives_no_more_knows_that_it_is_on_line(
    nom: str, de_plus: tuple[Champ, ...], annonce: Annonce
) -> None:
    ouvrir = page(champ("Nom du projet"), CODE, *de_plus, bouton("Créer"))
    faits = parcours(ACCUEIL, ouvrir, procedure=procedure(nom=nom, droit="Être servi"))
    assert judged("voie-unique-numerique", faits).annonce is annonce


@pytest.mark.parametrize(
    ("champs", "annonce"),
    [
        ((COURRIEL, champ("Mot de passe", Nature.MOT_DE_PASSE)), Annonce.TARDIVE),
        ((champ("Chercher"),), Annonce.JAMAIS),
    ],
    ids=["on entre par elle", "rien"],
)
def test_an_address_by_which_others_sign_in_was_shown(champs, annonce: Annonce) -> None:
    entrer = formulaire(UsageFormulaire.CONNEXION, indice=0)
    aller = lien("Devenir membre", selecteur="#aller")
    first = page(titre("Bienvenue"), entrer, *(replace(c, formulaire=0) for c in champs), aller)
    many = [champ(f"Réponse {i}", selecteur=f"#r{i}") for i in range(9)]
    last = page(titre("Devenir membre"), *many, COURRIEL)
    faits = parcours(first, last, journal=(pas("cliquer", lieu=aller.lieu),))
    assert judged("adresse-electronique", faits).annonce is annonce


def test_what_stands_at_the_top_says_that_a_letter_comes_by_e_mail() -> None:
    nom = procedure(nom="S'abonner à la lettre de la commune")
    tete = bloc("Listes de diffusion", region=Region.ENTETE, balise="header", courant=False)
    faits = parcours(page(tete), page(champ("Nom")), procedure=nom)
    assert judged("voie-unique-numerique", faits).annonce is Annonce.SANS_OBJET


def test_whoever_erases_an_account_knows_that_it_takes_one() -> None:
    effacer = procedure(nom="Effacer son compte")
    faits = parcours(ACCUEIL, page(CODE, bouton("Continuer")), procedure=effacer)
    assert judged("compte-utilisateur", faits).annonce is Annonce.SANS_OBJET


@pytest.mark.parametrize(
    ("page_titre", "annonce"),
    [("Inscription à la newsletter", Annonce.SANS_OBJET), ("Inscription", Annonce.JAMAIS)],
)
def test_who_comes_to_a_newsletter_knows_that_it_takes_an_address(
    page_titre: str, annonce: Annonce
) -> None:
    nom = procedure(nom="Suivre la vie de la commune")
    form = page(titre(page_titre), COURRIEL, bouton("Continuer"))
    faits = parcours(ACCUEIL, page(titre("Nos lettres")), form, procedure=nom)
    assert judged("adresse-electronique", faits).annonce is annonce


QUI = champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, selecteur="#qui")
PASSE = champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#passe")


def _behind(*porte: Lien, pressed: str) -> ParcoursFacts:
    """A welcome with these doors, then a password; the person pressed one of its links."""
    accueil = page(titre("Petites annonces"), lien("Publier", selecteur="#publier"), *porte)
    journal = (pas("cliquer", lieu=lieu(pressed)), pas("remplir", lieu=lieu("#passe", page=1)))
    return parcours(accueil, page(QUI, PASSE), journal=journal, procedure=procedure(nom="Publier"))


PORTE = lien("Connexion", selecteur="#porte", region=Region.NAVIGATION)


@pytest.mark.parametrize(
    ("faits", "annonce"),
    [
        (_behind(PORTE, pressed="#porte"), Annonce.PREALABLE),
        (_behind(PORTE, pressed="#publier"), Annonce.A_VERIFIER),
        (_behind(replace(PORTE, region=Region.PIED), pressed="#publier"), Annonce.JAMAIS),
        (_behind(replace(PORTE, texte="Contact"), pressed="#publier"), Annonce.JAMAIS),
        (_behind(pressed="#publier"), Annonce.JAMAIS),
    ],
    ids=["suivie", "à côté", "au pied", "autre lien", "aucune"],
)
def test_the_door_of_an_account_tells_of_it(faits: ParcoursFacts, annonce: Annonce) -> None:
    constat = judged("compte-utilisateur", faits)
    assert (constat.verdict, constat.annonce) == (Verdict.CONSTATE, annonce)
    if annonce is not Annonce.JAMAIS:
        assert constat.annonce_preuve is not None
        assert constat.annonce_preuve.extrait == "Connexion"


def test_a_service_that_calls_itself_an_application_is_on_line() -> None:
    accueil = page(bloc("Plans est une application web pour les chercheurs."))
    faits = parcours(accueil, page(champ("Nom")), procedure=procedure(nom="S'inscrire à un stage"))
    assert judged("voie-unique-numerique", faits).annonce is Annonce.PREALABLE


def test_the_number_is_quoted_and_not_its_prefix() -> None:
    prefixe, numero = (
        champ(nom, Nature.TELEPHONE, type=kind)
        for nom, kind in (("Indicatif", "select"), ("Numéro", "tel"))
    )
    (preuve,) = judged("numero-de-telephone", parcours(page(prefixe, numero))).preuves
    assert preuve.extrait == "Numéro"


@pytest.mark.parametrize(
    ("tete", "autre", "annonce"),
    [
        ("Formulaire de contact", champ("Message", type="textarea"), Annonce.SANS_OBJET),
        ("Formulaire de contact", champ("Sujet"), Annonce.JAMAIS),
        ("Votre demande", champ("Message", type="textarea"), Annonce.JAMAIS),
    ],
    ids=["un message", "sans message", "une demande"],
)
def test_whoever_writes_to_the_service_expects_to_give_an_address(
    tete: str, autre: Champ, annonce: Annonce
) -> None:
    place = procedure(nom="Demander une place")
    faits = parcours(ACCUEIL, page(titre(tete), COURRIEL, autre), procedure=place)
    assert judged("adresse-electronique", faits).annonce is annonce


@pytest.mark.parametrize(
    ("region", "annonce"),
    [(Region.DIALOGUE, Annonce.SANS_OBJET), (Region.CONTENU, Annonce.JAMAIS)],
)
def test_the_title_of_a_window_says_what_it_is_for(region: Region, annonce: Annonce) -> None:
    tete = titre("Formulaire de contact", 5, region=region)
    champs = (COURRIEL, champ("Message", type="textarea"))
    fenetre = page(tete, *(replace(one, region=region) for one in champs))
    place = procedure(nom="Demander une place")
    faits = parcours(ACCUEIL, fenetre, procedure=place)
    assert judged("adresse-electronique", faits).annonce is annonce


@pytest.mark.parametrize(
    ("avant", "annonce"), [(True, Annonce.SANS_OBJET), (False, Annonce.JAMAIS)]
)
def test_a_form_to_download_is_told_where_the_procedure_is_presented(
    avant: bool, annonce: Annonce
) -> None:
    donnee = replace(lien("fiche santé", selecteur="#fiche"), telechargement=True, extension="pdf")
    phrase = bloc("La fiche santé est à compléter.")
    presente = page(titre("S'inscrire"), *((phrase, donnee) if avant else ()))
    rempli = page(
        titre("L'inscription"), champ("Nom", Nature.NOM), *(() if avant else (phrase, donnee))
    )
    faits = parcours(
        presente, rempli, procedure=procedure(nom="Inscrire son enfant"), complet=True, seuil=(1, 1)
    )
    assert judged("telechargement", faits).annonce is annonce
