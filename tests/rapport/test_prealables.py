"""The nine points and the announcements of a report agree."""

import pytest

from exigences.model.catalogue.exigence import Annonce, Verdict
from exigences.model.facts.champs import Nature
from exigences.model.facts.prealable import EtatPrealable, PointPrealable
from exigences.rapport.plan import Plan
from exigences.rapport.prealables import build_prior
from exigences.rapport.preuves import Placement
from tests.fabrique import bloc, champ, constat, page, parcours, preuve, titre

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
