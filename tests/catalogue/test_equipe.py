"""What a team works with is not reproached with what is owed to whoever may come."""

from dataclasses import replace

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature, UsageFormulaire
from exigences.model.parcours.parcours import Fin
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

NOM = champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, selecteur="#nom", formulaire=0)
PASSE = champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#passe", formulaire=0)
FORM = formulaire(UsageFormulaire.CONNEXION, indice=0)
JOURNAL = tuple(pas("remplir", lieu=lieu(one.lieu.selecteur, page=0)) for one in (NOM, PASSE))
OUVRIR = lien("Créer un compte", selecteur="#ouvrir")


@pytest.mark.parametrize("identifiant", ["aidant-non-prevu", "facile-a-lire-absent"])
@pytest.mark.parametrize(
    ("nom", "droit", "ouvert", "verdict"),
    [
        ("Prendre date avec une entreprise", "Suivre les entreprises", False, Verdict.A_VERIFIER),
        ("Prendre date avec une entreprise", "Suivre les entreprises", True, Verdict.CONSTATE),
        ("Demander une bourse", "Bourse communale", False, Verdict.CONSTATE),
    ],
)
def test_an_account_that_nobody_opens_alone_is_that_of_a_team(
    identifiant: str, nom: str, droit: str, verdict: Verdict, *, ouvert: bool
) -> None:
    entree = page(
        titre("Connexion"), FORM, NOM, PASSE, *[OUVRIR] * ouvert, bouton("Entrer", formulaire=0)
    )
    suite = page(titre("La fiche"), champ("Objet", selecteur="#objet"), bouton("Enregistrer"))
    faits = parcours(entree, suite, procedure=procedure(nom=nom, droit=droit), journal=JOURNAL)
    assert judged(identifiant, faits).verdict is verdict


@pytest.mark.parametrize(("identifie", "verdict"), [(True, "a_verifier"), (False, "constate")])
def test_an_account_may_keep_what_one_began(verdict: str, *, identifie: bool) -> None:
    journal = JOURNAL if identifie else ()
    entree = page(titre("Connexion"), FORM, NOM, PASSE, bouton("Entrer", formulaire=0))
    suites = [
        page(
            titre(f"Étape {rang}"),
            *(champ(f"Réponse {rang}{i}", selecteur=f"#r{rang}{i}") for i in range(6)),
            champ("Justificatif", Nature.FICHIER, type="file", selecteur=f"#piece{rang}"),
            bouton("Continuer"),
            ecran=rang,
        )
        for rang in (1, 2, 3)
    ]
    faits = parcours(
        entree,
        *suites,
        procedure=procedure(nom="Demander une bourse"),
        journal=journal,
        provocations=(REVENU,),
    )
    assert judged("seance-unique", faits).verdict.value == verdict


def test_a_screen_that_one_comes_back_to_asks_what_was_just_invented() -> None:
    neuf = champ("Mot de passe à choisir", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#neuf")
    entree = page(
        titre("Connexion"), FORM, NOM, PASSE, OUVRIR, bouton("Entrer", formulaire=0), ecran=0
    )
    ouvre = page(titre("Compte"), neuf, bouton("Créer"), ecran=1)
    journal = (
        pas("remplir", lieu=lieu("#neuf", page=1)),
        pas("remplir", lieu=lieu("#nom", page=2)),
        pas("remplir", lieu=lieu("#passe", page=2)),
    )
    faits = parcours(entree, ouvre, entree, journal=journal)
    assert judged("identifiants-a-retenir", faits).verdict is Verdict.NON_CONSTATE
    deja = parcours(entree, ouvre, journal=JOURNAL)
    assert judged("identifiants-a-retenir", deja).verdict is Verdict.CONSTATE


@pytest.mark.parametrize(
    ("usage", "verdict"),
    [
        (UsageFormulaire.CONNEXION, Verdict.NON_CONSTATE),
        (UsageFormulaire.DEMARCHE, Verdict.CONSTATE),
    ],
)
def test_who_signs_in_after_opening_an_account_writes_nothing_twice(
    usage: UsageFormulaire, verdict: Verdict
) -> None:
    def ecrire() -> Remplir:
        return Remplir(remplir=Saisie(css="#courriel", valeur="odile@exemple.fr"))

    courriel = champ("Courriel", Nature.COURRIEL, selecteur="#courriel", formulaire=0)
    ouvre = page(titre("Compte"), courriel, bouton("Créer"), ecran=0)
    suite = page(titre("Suite"), formulaire(usage, indice=0), courriel, PASSE, bouton("Entrer"))
    faits = parcours(
        ouvre,
        replace(suite, ecran=1),
        procedure=procedure(etapes=(ecrire(), ecrire())),
        journal=(
            pas("remplir", etape="etapes.0", lieu=lieu("#courriel", page=0)),
            pas("remplir", etape="etapes.1", lieu=lieu("#courriel", page=1)),
        ),
    )
    assert judged("double-saisie", faits).verdict is verdict


@pytest.mark.parametrize(
    ("identifiant", "champs"), [("mot-de-passe-a-creer", "#neuf"), ("double-saisie", "#encore")]
)
@pytest.mark.parametrize(("ecrit", "verdict"), [(True, "constate"), (False, "a_verifier")])
def test_a_password_that_a_profile_lets_one_change_may_stay_as_it_is(
    identifiant: str, champs: str, verdict: str, *, ecrit: bool
) -> None:
    neuf = champ("Nouveau mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#neuf")
    encore = champ("Confirmer le mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#encore")
    entree = page(titre("Connexion"), FORM, NOM, PASSE, bouton("Entrer", formulaire=0), ecran=0)
    profil = page(
        titre("Profil"), champ("Rue", selecteur="#rue"), neuf, encore, bouton("Valider"), ecran=1
    )
    remplis = ("#rue", *("#neuf", "#encore") * ecrit)
    journal = (*JOURNAL, *(pas("remplir", lieu=lieu(css, page=1)) for css in remplis))
    constat = judged(identifiant, parcours(entree, profil, journal=journal))
    found = [p.selecteur for p in constat.preuves if p.page == 1]
    assert (constat.verdict.value, found) == (verdict, [champs])


@pytest.mark.parametrize(
    ("nom", "lie", "onglet", "verdict"),
    [
        ("Frais des bénévoles", "Frais des bénévoles", "Compte", Verdict.A_VERIFIER),
        ("Frais des bénévoles", "Retour", "Compte (Frais des bénévoles)", Verdict.A_VERIFIER),
        ("Frais des bénévoles", "Retour", "Frais des bénévoles", Verdict.CONSTATE),
        ("Connexion au compte", "Frais des bénévoles", "Compte", Verdict.CONSTATE),
    ],
)
def test_the_name_by_which_other_screens_call_the_site_names_it(
    nom: str, lie: str, onglet: str, verdict: Verdict
) -> None:
    accueil = lien(lie, url="http://127.0.0.1:8000/", selecteur="#accueil")
    entree = page(bloc(nom), FORM, NOM, PASSE, bouton("Entrer", formulaire=0), titre="", ecran=0)
    rue = champ("Rue", selecteur="#rue")
    suite = page(titre("Mon compte"), accueil, rue, titre=onglet, ecran=1)
    faits = parcours(
        entree, suite, procedure=procedure(nom="Se faire rembourser", organisme="La Passerelle")
    )
    assert judged("service-non-nomme", faits).verdict is verdict


@pytest.mark.parametrize(
    ("marque", "verdict"), [(True, Verdict.A_VERIFIER), (False, Verdict.CONSTATE)]
)
def test_one_mark_in_a_long_form_tells_what_it_is_for(verdict: Verdict, *, marque: bool) -> None:
    courriel = champ(
        "Adresse e-mail", Nature.COURRIEL, obligatoire=False, selecteur="#courriel", formulaire=0
    )
    nom = champ("Nom", obligatoire=marque, selecteur="#nom", formulaire=0)
    autres = [
        champ(f"Réponse {i}", obligatoire=False, selecteur=f"#r{i}", formulaire=0) for i in range(6)
    ]
    etats = (page(nom, *autres, courriel, ecran=1), page(*autres, courriel, ecran=1))
    faits = parcours(page(titre("Bienvenue"), lien("Commencer"), ecran=0), *etats)
    assert judged("adresse-electronique", faits).verdict is verdict


@pytest.mark.parametrize("fixe", [True, False])
def test_beside_a_landline_a_mobile_may_be_left(*, fixe: bool) -> None:
    mobile = champ("Téléphone portable", Nature.TELEPHONE, obligatoire=False, selecteur="#mobile")
    autre = champ("Téléphone fixe", Nature.TELEPHONE, selecteur="#fixe")
    faits = parcours(page(titre("Fiche"), champ("Nom"), mobile, *[autre] * fixe))
    constat = judged("telephone-mobile", faits)
    assert constat.verdict is (Verdict.A_VERIFIER if fixe else Verdict.CONSTATE)


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [("Se faire rembourser un trajet", "a_verifier"), ("Commander un panier", "constate")],
)
def test_what_is_given_back_is_not_to_be_paid(nom: str, verdict: str) -> None:
    fin = page(titre("Récapitulatif"), bloc("Total HT : 36,80 €"), bouton("Envoyer"))
    faits = parcours(
        page(champ("Nom")), fin, procedure=procedure(nom=nom, droit=nom), fin=Fin.AVANT_ENVOI
    )
    assert judged("frais-a-payer", faits).verdict.value == verdict
