"""An account may be opened with someone's help; a password of one's own is changed by oneself."""

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Champ, Nature
from tests.fabrique import bouton, champ, lieu, page, parcours, pas, procedure

NOM = champ("Identifiant", Nature.IDENTIFIANT_CONNEXION, selecteur="#nom")
PASSE = champ("Mot de passe", Nature.MOT_DE_PASSE, selecteur="#passe")
CHOISI = champ("Nouveau mot de passe", Nature.NOUVEAU_MOT_DE_PASSE, selecteur="#choisi")


VILLE = champ("Ville", selecteur="#ville")


@pytest.mark.parametrize(
    ("nom", "pages", "attendu"),
    [
        ("Ouvrir un compte", ((NOM, CHOISI),), Verdict.CONSTATE),
        ("Changer de mot de passe", ((PASSE, CHOISI),), Verdict.A_VERIFIER),
        ("Changer de mot de passe", ((PASSE,), (NOM, CHOISI)), Verdict.A_VERIFIER),
        ("Retrouver son mot de passe", ((NOM,),), Verdict.A_VERIFIER),
        ("Louer une salle", ((VILLE,),), Verdict.A_VERIFIER),
        ("Louer une salle", ((NOM, PASSE), (VILLE,)), Verdict.CONSTATE),
        ("Demander une bourse", ((VILLE,),), Verdict.CONSTATE),
    ],
    ids=[
        "ouvrir",
        "changer",
        "changer dans ses réglages",
        "retrouver",
        "sans compte",
        "avec un compte",
        "une formalité",
    ],
)
def test_an_account_may_be_opened_with_help(
    nom: str, pages: tuple[tuple[Champ, ...], ...], attendu: Verdict
) -> None:
    journal = [
        pas("remplir", lieu=lieu(one.lieu.selecteur, page=indice))
        for indice, champs in enumerate(pages)
        for one in champs
    ]
    screens = [page(*champs, bouton("Continuer")) for champs in pages]
    faits = parcours(*screens, procedure=procedure(nom=nom, droit=nom), journal=tuple(journal))
    (detector,) = (d for d in load_catalogue() if d.exigence.id == "aidant-non-prevu")
    assert judge(detector, faits).verdict is attendu
