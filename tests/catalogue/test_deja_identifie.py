"""A parcours that began signed in: what was not seen is not judged, what is certain holds."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from exigences.catalogue.base import Detector
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.model.catalogue.exigence import Categorie, Certitude, Exigence, Preuve, Verdict
from exigences.model.facts.facts import ParcoursFacts
from tests.fabrique.pages import page, parcours


def _trouve(exigence: Exigence, certitude: Certitude | None) -> Detector:
    """A detector that finds one thing, with the entry of another."""

    def find(_: ParcoursFacts) -> Iterator[Preuve]:
        if certitude is not None:
            yield Preuve(page=0, selecteur="#a", extrait="a", certitude=certitude, question="Oui ?")

    return Detector(exigence, find)


@pytest.mark.parametrize(
    ("certitude", "verdict"),
    [
        (Certitude.CERTAINE, Verdict.CONSTATE),
        (Certitude.DOUTEUSE, Verdict.NON_TESTE),
        (None, Verdict.NON_TESTE),
    ],
)
def test_of_identification_only_what_is_certain_is_told(
    certitude: Certitude | None, verdict: Verdict
) -> None:
    vu = replace(parcours(page()), complet=False, deja_identifie=True)
    exigences = [
        d.exigence
        for d in load_catalogue()
        if d.exigence.categorie is Categorie.IDENTITE and not d.exigence.absence
    ]
    assert exigences
    for exigence in exigences:
        constat = judge(_trouve(exigence, certitude), vu)
        assert constat.verdict is verdict, exigence.id
        assert ("déjà identifié" in constat.message) is (verdict is Verdict.NON_TESTE)
