"""A way in that the person passed by, or that opens an account, is not the only way in."""

from dataclasses import replace

import pytest

from exigences.catalogue.identite.voie_unique_d_identification import detect
from exigences.model.catalogue.exigence import Certitude
from exigences.model.facts.champs import Nature
from exigences.model.parcours.parcours import Fin
from tests.fabrique import bouton, champ, lien, page, parcours, pas, procedure, titre

OUBLI = lien("Mot de passe oublié ?", selecteur="#oubli")
CREER = lien("Créer un compte", selecteur="#creer")
ENTRER = bouton("Se connecter à mon compte", selecteur="#entrer")


@pytest.mark.parametrize(
    ("presse", "certitudes"),
    [(ENTRER, [Certitude.CERTAINE]), (OUBLI, []), (CREER, [Certitude.DOUTEUSE])],
    ids=["on entre", "on passe à côté", "on ouvre un compte"],
)
def test_only_the_way_that_was_taken_gates_a_screen_that_was_left(presse, certitudes) -> None:
    accueil = page(titre("Connexion"), ENTRER if presse is not CREER else CREER, OUBLI)
    faits = parcours(
        accueil,
        page(titre("Votre demande"), champ("Adresse")),
        journal=(pas("cliquer", lieu=presse.lieu),),
    )
    assert [p.certitude for p in detect(faits)] == certitudes


@pytest.mark.parametrize(
    ("nom", "remplit", "certitude"),
    [
        ("Obtenir un mot de passe", False, Certitude.DOUTEUSE),
        ("Changer de mot de passe", True, Certitude.CERTAINE),
        ("Demander une bourse", False, Certitude.CERTAINE),
    ],
)
def test_whoever_comes_for_an_account_does_not_come_in_by_it(nom, remplit, certitude) -> None:
    secret = champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#secret")
    passe = lien("Première connexion ?", selecteur="#premiere")
    faits = parcours(
        page(titre("Accueil"), ENTRER),
        page(titre("Connexion"), secret, passe),
        page(titre("Votre adresse"), champ("Adresse")),
        journal=(
            pas("cliquer", lieu=replace(ENTRER.lieu, page=0)),
            pas("cliquer", page=1, lieu=replace((secret if remplit else passe).lieu, page=1)),
        ),
        procedure=procedure(nom=nom),
    )
    assert next(detect(faits)).certitude is certitude


@pytest.mark.parametrize("nom", ["Effacer son compte", "Changer de mot de passe"])
def test_whoever_gives_up_an_account_can_only_come_in_by_it(nom: str) -> None:
    secret = champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#secret")
    faits = parcours(
        page(titre("Votre compte"), secret, bouton("Désinscrire")),
        journal=(pas("remplir", lieu=secret.lieu),),
        procedure=procedure(nom=nom),
    )
    assert bool(list(detect(faits))) == (nom != "Effacer son compte")


@pytest.mark.parametrize("obstacle", [True, False])
def test_a_sign_in_that_was_passed_by_is_no_gate_before_an_obstacle(obstacle: bool) -> None:
    secret = champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#secret")
    faits = parcours(
        page(titre("Connexion"), secret, CREER),
        journal=(pas("cliquer", lieu=CREER.lieu),),
        procedure=procedure(nom="Demander un compte"),
        fin=Fin.OBSTACLE if obstacle else Fin.ECHEC,
    )
    assert [p.certitude for p in detect(faits)] == [
        Certitude.DOUTEUSE if obstacle else Certitude.CERTAINE
    ]
