"""What one may choose otherwise, or leave empty, is asked; what is told above a field is heard."""

from dataclasses import replace

import pytest

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.facts.champs import Champ, Nature
from tests.catalogue.juger import judged
from tests.fabrique import bloc, bouton, champ, lieu, page, parcours, pas, procedure, titre

MOBILE = champ("Téléphone mobile", Nature.TELEPHONE, selecteur="#mobile", obligatoire=True)


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        (("Message texte", "Courriel"), Verdict.A_VERIFIER),
        (("Par SMS", "Application d'authentification"), Verdict.A_VERIFIER),
        (("Madame", "Monsieur"), Verdict.CONSTATE),
        (("Message texte",), Verdict.CONSTATE),
    ],
)
def test_another_channel_may_have_been_chosen_before(
    options: tuple[str, ...], verdict: Verdict
) -> None:
    choix = champ(options[0], type="radio", options=options, selecteur="#methode")
    code = champ("Code reçu par SMS", Nature.CODE_USAGE_UNIQUE, selecteur="#code")
    faits = parcours(
        page(titre("La méthode"), choix, bouton("Suivant")),
        page(titre("Le numéro"), MOBILE, bouton("Suivant")),
        page(titre("Le code"), code, bouton("Valider")),
    )
    assert judged("telephone-mobile", faits).verdict is verdict


@pytest.mark.parametrize(
    ("obligatoire", "rempli", "verdict"),
    [
        (False, "#nom", Verdict.A_VERIFIER),
        (False, "#numero", Verdict.CONSTATE),
        (True, "#nom", Verdict.CONSTATE),
    ],
)
def test_a_number_that_the_replay_left_empty_is_asked(
    obligatoire: bool, rempli: str, verdict: Verdict
) -> None:
    nature = Nature.IDENTIFIANT_ADMINISTRATIF
    numero = champ(
        "Numéro d'étudiant", nature, selecteur="#numero", obligatoire=obligatoire, formulaire=0
    )
    nom = champ("Nom", Nature.NOM, selecteur="#nom", obligatoire=True, formulaire=0)
    faits = parcours(
        page(titre("Vous"), nom, numero, bouton("Envoyer")),
        journal=(pas("remplir", lieu=lieu(rempli, page=0)),),
    )
    assert judged("identifiant-administratif", faits).verdict is verdict


@pytest.mark.parametrize(
    ("dit", "verdict"),
    [
        ("Entrez le numéro qui sera utilisé pour recevoir des SMS.", Verdict.NON_CONSTATE),
        ("Entrez le numéro.", Verdict.CONSTATE),
    ],
)
def test_what_leads_to_a_telephone_says_what_for(dit: str, verdict: Verdict) -> None:
    faits = parcours(
        page(titre("Votre dossier"), champ("Ville"), bouton("Suivant")),
        page(titre("Le numéro"), bloc(dit), MOBILE, bouton("Envoyer")),
        procedure=procedure(nom="Demander une bourse"),
    )
    assert judged("donnees-personnelles-inexpliquees", faits).verdict is verdict


@pytest.mark.parametrize(
    ("dit", "annonce"),
    [
        ("Ce numéro servira à recevoir des SMS.", Annonce.TARDIVE),
        ("Choisissez le message texte.", Annonce.TARDIVE),
        ("Choisissez.", Annonce.JAMAIS),
    ],
)
def test_messages_to_a_telephone_tell_that_a_code_comes(dit: str, annonce: Annonce) -> None:
    code = champ("Code reçu par SMS", Nature.CODE_USAGE_UNIQUE, selecteur="#code")
    faits = parcours(
        page(titre("Votre compte"), champ("Ville"), bouton("Suivant")),
        page(titre("La méthode"), bloc(dit), champ("Méthode"), bouton("Suivant")),
        page(titre("Vérification"), code, bouton("Valider")),
    )
    assert judged("code-a-usage-unique", faits).annonce is annonce


@pytest.mark.parametrize(
    ("coche", "options", "verdict"),
    [
        ("#suivi", ("Oui", "Non"), Verdict.A_VERIFIER),
        ("#suivi-non", ("Oui", "Non"), Verdict.CONSTATE),
        ("#suivi", ("Un élu", "Un particulier"), Verdict.CONSTATE),
        ("#suivi", ("Par courriel", "Par courrier postal"), Verdict.A_VERIFIER),
        ("#suivi", ("Par téléphone", "Une visite"), Verdict.CONSTATE),
    ],
    ids=["oui", "non", "un autre choix", "une voie de deux", "une seule voie"],
)
@pytest.mark.parametrize("nature", [Nature.COURRIEL, Nature.TELEPHONE])
def test_what_comes_after_a_choice_is_a_question(
    nature: Nature, coche: str, options: tuple[str, ...], verdict: Verdict
) -> None:
    suivi = champ(
        "Être tenu informé",
        type="radio",
        options=options,
        selecteur="#suivi",
        autres=("#suivi-non",),
        obligatoire=True,
    )
    ou = champ("Où vous écrire", nature, selecteur="#ou", obligatoire=True)
    faits = parcours(
        page(suivi, document="0", ecran=0),
        page(suivi, ou, document="0", ecran=0),
        journal=(pas("cocher", lieu=lieu(coche), page=1),),
    )
    exigence = "adresse-electronique" if nature is Nature.COURRIEL else "numero-de-telephone"
    assert judged(exigence, faits).verdict is verdict


@pytest.mark.parametrize("exigence", ["personne-a-nommer", "numero-de-telephone"])
@pytest.mark.parametrize(
    ("bascule", "verdict"),
    [
        (champ("Nommer quelqu'un d'autre", type="switch", obligatoire=False), Verdict.A_VERIFIER),
        (champ("Nommer quelqu'un d'autre", type="checkbox", obligatoire=False), Verdict.A_VERIFIER),
        (champ("Nommer un autre", type="switch"), Verdict.CONSTATE),
        (champ("Je certifie avoir lu", Nature.CONSENTEMENT, obligatoire=False), Verdict.CONSTATE),
    ],
    ids=["bascule", "case", "bascule exigée", "accord"],
)
@pytest.mark.parametrize("cache", [True, False])
def test_what_one_has_turned_on_is_a_question(
    bascule: Champ, verdict: Verdict, exigence: str, cache: bool
) -> None:
    nature, dit = {
        "personne-a-nommer": (Nature.NOM, "Personne à prévenir"),
        "numero-de-telephone": (Nature.TELEPHONE, "Téléphone"),
    }[exigence]
    nom = champ(dit, nature, selecteur="#nom", obligatoire=True)
    avant = (replace(nom, visible=False),) if cache else ()
    choix = replace(bascule, lieu=lieu("#choix", page=0))
    faits = parcours(
        page(choix, *avant, document="0", ecran=0),
        page(choix, nom, document="0", ecran=0),
        journal=(pas("cocher", lieu=lieu("#choix"), page=1),),
    )
    assert judged(exigence, faits).verdict is verdict
