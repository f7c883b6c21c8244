"""The nine points and the announcements of a report agree."""

import pytest

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.rapport.plan import Plan
from exigences.rapport.prealables import build_prior
from exigences.rapport.preuves import Placement
from tests.fabrique import bloc, champ, constat, page, parcours, preuve, procedure, titre

_TITRE = "Tarifs et pièces à fournir"


@pytest.mark.parametrize(
    ("verdict", "annonce", "etat"),
    [
        (Verdict.CONSTATE, Annonce.PREALABLE, EtatPrealable.TROUVE),
        (Verdict.CONSTATE, Annonce.TARDIVE, EtatPrealable.ABSENT),
        (Verdict.A_VERIFIER, Annonce.PREALABLE, EtatPrealable.ABSENT),
    ],
)
def test_what_announces_the_papers_tells_their_point(
    verdict: Verdict, annonce: Annonce, etat: EtatPrealable
) -> None:
    faits = parcours(
        page(titre(_TITRE, 2), bloc("Bienvenue à la médiathèque.")),
        page(champ("Justificatif", Nature.FICHIER, type="file")),
    )
    papers = constat("pieces-a-televerser", verdict, annonce, annonce_preuve=preuve(extrait=_TITRE))
    prior = build_prior(faits, (papers,), Placement(Plan.of(faits), {}))
    point = next(one for one in prior.points if one.point is PointPrealable.PIECES)
    assert point.etat is etat
    assert prior.trouves == sum(one.etat is EtatPrealable.TROUVE for one in prior.points)


@pytest.mark.parametrize(
    ("annonce", "etat"),
    [
        (Annonce.TARDIVE, EtatPrealable.TARDIF),
        (Annonce.PREALABLE, EtatPrealable.TROUVE),
    ],
)
def test_what_tells_of_the_account_too_late_tells_no_point_in_time(
    annonce: Annonce, etat: EtatPrealable
) -> None:
    dite = bloc("Votre mot de passe vous a été remis.", selecteur="#dite")
    faits = parcours(page(titre("Espace"), dite, champ("Mot de passe", Nature.MOT_DE_PASSE)))
    account = constat(
        "compte-utilisateur",
        annonce=annonce,
        annonce_preuve=preuve(extrait=dite.texte, selecteur="#dite"),
    )
    prior = build_prior(faits, (account,), Placement(Plan.of(faits), {}))
    assert prior.points[2].point is PointPrealable.IDENTIFICATION
    assert prior.points[2].etat is etat


@pytest.mark.parametrize(
    ("nom", "etat"),
    [
        ("Signaler une panne", EtatPrealable.ABSENT),
        ("Répondre à l'enquête", EtatPrealable.TROUVE),
    ],
)
def test_the_delay_of_another_procedure_on_the_home_page_is_not_told(
    nom: str, etat: EtatPrealable
) -> None:
    faits = parcours(
        page(titre("Accueil"), bloc("L'enquête est à rendre avant le 31 décembre.")),
        page(titre("La suite"), bloc("Remplissez la page.")),
        page(champ("Ville")),
        procedure=procedure(nom=nom, droit="Obtenir quelque chose"),
    )
    prior = build_prior(faits, (), Placement(Plan.of(faits), {}))
    assert prior.points[6].point is PointPrealable.DELAIS
    assert prior.points[6].etat is etat


@pytest.mark.parametrize(
    ("envoye", "phrase"),
    [
        (True, "non : donnée une fois la demande envoyée"),
        (False, "non : donnée une fois la démarche commencée"),
    ],
)
def test_what_only_the_last_screen_tells_comes_once_all_is_sent(envoye: bool, phrase: str) -> None:
    delai = bloc("Vous recevrez une réponse sous deux mois.")
    faits = parcours(
        page(bloc("Bienvenue sur ce site.")), page(champ("Nom")), page(delai), envoye=envoye
    )
    prior = build_prior(faits, (), Placement(Plan.of(faits), {}))
    (point,) = (one for one in prior.points if one.point is PointPrealable.DELAIS)
    assert (point.etat, point.phrase) == (EtatPrealable.TARDIF, phrase)
