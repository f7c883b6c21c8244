"""Demands that whoever signs in to a space of their own on line needs not be told."""

import pytest

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.facts.champs import Nature, UsageFormulaire
from exigences.model.facts.facts import PageFacts
from tests.catalogue.juger import judged
from tests.fabrique import bouton, champ, formulaire, lien, page, parcours, procedure, titre

ENTRER = formulaire(UsageFormulaire.CONNEXION, indice=0)
CONNEXION = page(
    titre("Connexion"),
    ENTRER,
    champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, formulaire=0, selecteur="#id"),
    champ("Mot de passe", Nature.MOT_DE_PASSE, formulaire=0, selecteur="#mdp"),
)


@pytest.mark.parametrize(
    ("nom", "verdict", "annonce"),
    [
        ("Déclarer ses heures de bénévolat", Verdict.A_VERIFIER, Annonce.SANS_OBJET),
        ("Déclarer ses revenus", Verdict.CONSTATE, Annonce.JAMAIS),
        ("Créer l'agenda d'une classe", Verdict.CONSTATE, Annonce.SANS_OBJET),
        ("Demander une carte de bus", Verdict.CONSTATE, Annonce.JAMAIS),
    ],
)
def test_whoever_signs_in_to_a_space_of_their_own_knows_that_it_is_on_line(
    nom: str, verdict: Verdict, annonce: Annonce
) -> None:
    asked_for = procedure(nom=nom, droit="Aller à l'école")
    faits = parcours(CONNEXION, page(champ("Titre")), procedure=asked_for)
    constat = judged("voie-unique-numerique", faits)
    assert (constat.verdict, constat.annonce) == (verdict, annonce)


def test_hours_declared_to_an_administration_may_be_declared_otherwise() -> None:
    declarer = procedure(nom="Déclarer ses heures", droit="Être payé")
    numero = champ("Numéro de sécurité sociale", Nature.IDENTIFIANT_ADMINISTRATIF)
    faits = parcours(CONNEXION, page(numero), procedure=declarer)
    assert judged("voie-unique-numerique", faits).annonce is Annonce.JAMAIS


@pytest.mark.parametrize(
    ("suite", "annonce"),
    [
        ((page(champ("Titre", selecteur="#titre")),), Annonce.SANS_OBJET),
        (
            (page(champ("Titre", selecteur="#titre")), page(champ("Lieu", selecteur="#lieu"))),
            Annonce.JAMAIS,
        ),
        (
            (page(champ("Titre", selecteur="#titre")), page(titre("Vérifiez"))),
            Annonce.JAMAIS,
        ),
        (
            (CONNEXION, page(champ("Titre", selecteur="#titre"))),
            Annonce.JAMAIS,
        ),
    ],
    ids=["une page que l'on atteint", "deux étapes", "une page à relire", "une seconde connexion"],
)
def test_the_pages_that_one_crosses_are_no_steps_to_announce(
    suite: tuple[PageFacts, ...], annonce: Annonce
) -> None:
    menus = [page(titre(nom), lien("Suivre", selecteur="#aller")) for nom in ("Menu", "Listes")]
    constat = judged("nombre-d-ecrans", parcours(CONNEXION, *menus, *suite))
    steps = annonce is Annonce.JAMAIS
    assert constat.verdict is (Verdict.CONSTATE if steps else Verdict.A_VERIFIER)
    assert constat.annonce is annonce


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Créer l'agenda d'une classe", Verdict.A_VERIFIER),
        ("Demander une bourse", Verdict.CONSTATE),
    ],
)
@pytest.mark.parametrize("identifiant", ["delai-non-annonce", "papier-absent"])
def test_what_is_made_on_line_is_there_at_once_and_on_no_paper(
    identifiant: str, nom: str, verdict: Verdict
) -> None:
    form = page(champ("Nom"), champ("Description", type="textarea"), bouton("Créer"))
    asked_for = procedure(nom=nom, droit="Aller à l'école")
    faits = parcours(CONNEXION, form, procedure=asked_for)
    assert judged(identifiant, faits).verdict is verdict


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Publier une annonce entre voisins", Verdict.A_VERIFIER),
        ("Noter ses heures", Verdict.A_VERIFIER),
        ("Demander une carte de bus", Verdict.CONSTATE),
    ],
)
def test_nobody_writes_among_peers_in_the_name_of_another(nom: str, verdict: Verdict) -> None:
    faits = parcours(
        CONNEXION, page(champ("Titre")), procedure=procedure(nom=nom, droit="Aller à l'école")
    )
    assert judged("aidant-non-prevu", faits).verdict is verdict


def test_whoever_has_but_a_file_to_give_came_to_give_it() -> None:
    accueil = page(titre("Espace des bénévoles"), lien("Continuer"))
    depot = page(
        titre("Dossier"),
        champ("Upload file(s)", Nature.FICHIER, type="file", selecteur="#f", obligatoire=True),
    )
    faits = parcours(accueil, depot, procedure=procedure(nom="Déposer", droit="Être lu"))
    assert judged("pieces-annoncees-tard", faits).verdict is Verdict.A_VERIFIER
