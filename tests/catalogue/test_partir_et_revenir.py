"""That nothing lets one stop is sure only where it was tried, or said."""

import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.provocation import ProvocationFacts
from exigences.model.lieu import Lieu
from tests.catalogue.juger import judged
from tests.fabrique import bloc, champ, page, parcours
from tests.fabrique.essais import EN_PARTIE, REPRIS, RETROUVE, REVENU, essai

_ECRANS = tuple(
    page(
        *(champ(f"Réponse {rang}{i}", selecteur=f"#r{rang}{i}") for i in range(4)),
        champ("Numéro fiscal", Nature.IDENTIFIANT_ADMINISTRATIF),
    )
    for rang in (1, 2, 3)
)


@pytest.mark.parametrize(
    ("essais", "verdict"),
    [
        ((), Verdict.A_VERIFIER),
        ((REVENU,), Verdict.CONSTATE),
        ((EN_PARTIE,), Verdict.A_VERIFIER),
        ((RETROUVE,), Verdict.NON_CONSTATE),
        ((REPRIS,), Verdict.NON_CONSTATE),
    ],
    ids=["pas essayé", "perdu", "perdu en partie", "gardé", "la suite"],
)
def test_what_who_comes_back_finds_decides(
    essais: tuple[ProvocationFacts, ...], verdict: Verdict
) -> None:
    assert judged("seance-unique", parcours(*_ECRANS, provocations=essais)).verdict is verdict


def test_a_draft_that_is_offered_to_who_comes_back_is_one() -> None:
    revenu = essai(REVENU.genre, perdus=(Lieu(page=0, selecteur="#nom"),), etat=len(_ECRANS))
    offre = page(bloc("Vous pouvez reprendre votre demande commencée."), indice=len(_ECRANS))
    faits = parcours(*_ECRANS, provocations=(revenu,), etats_provoques=(offre,))
    assert judged("seance-unique", faits).verdict is Verdict.NON_CONSTATE
