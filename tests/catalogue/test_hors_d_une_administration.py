"""What only an administration makes sure: the sense of its words, and an answer that is due."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.parcours.parcours import Fin
from tests.catalogue.juger import judged
from tests.fabrique import bloc, bouton, champ, page, parcours, pas, procedure

MOTS = bloc("L'usufruitier, l'indivisaire, l'adjudicataire et l'ayant cause signent.", courant=True)


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Demander une aide au logement", Verdict.CONSTATE),
        ("Proposer un atelier", Verdict.A_VERIFIER),
    ],
)
def test_the_words_of_an_administration_have_their_sense_where_one_is_asked(
    nom: str, verdict: Verdict
) -> None:
    faits = parcours(page(MOTS, champ("Nom")), procedure=procedure(nom=nom, droit="Intervenir"))
    assert judged("jargon-administratif", faits).verdict is verdict


def test_formal_words_may_be_understood() -> None:
    rares = bloc("Acquitter la somme, apposer son nom, adjoindre une copie.", courant=True)
    aide = procedure(nom="Demander une aide au logement", droit="Être logé")
    faits = parcours(page(rares, champ("Nom")), procedure=aide)
    assert judged("jargon-administratif", faits).verdict is Verdict.A_VERIFIER


@pytest.mark.parametrize(
    ("nom", "verdict"),
    [
        ("Demander une aide au logement", Verdict.CONSTATE),
        ("Inscrire un second appareil", Verdict.A_VERIFIER),
    ],
)
def test_what_follows_is_due_where_someone_must_answer(nom: str, verdict: Verdict) -> None:
    envoi = bouton("Valider", selecteur="#envoi")
    une = page(champ("Nom de l'appareil", selecteur="#nom"), envoi)
    faits = parcours(
        une,
        procedure=procedure(nom=nom, droit="Entrer"),
        journal=(pas("envoyer", lieu=envoi.lieu),),
        fin=Fin.AVANT_ENVOI,
    )
    assert judged("suite-non-annoncee", faits).verdict is verdict
