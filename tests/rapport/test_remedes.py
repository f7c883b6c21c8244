"""The cheapest remedy is a sentence to paste; what is done well is told with its place."""

import pytest
from bs4 import BeautifulSoup

from exigences.model.catalogue.exigence import Annonce, Categorie, Verdict
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.facts.prealable import EtatPrealable
from exigences.rapport.remedes import to_paste, well_done
from exigences.rapport.rendu import render
from tests.rapport.exemple import rapport_exemple

RAPPORT = rapport_exemple()


@pytest.mark.parametrize("annonce", Annonce)
def test_a_demand_that_nobody_announced_in_time_has_a_sentence_to_paste(annonce: Annonce) -> None:
    constat = RAPPORT.constats[0].model_copy(
        update={
            "annonce": annonce,
            "categorie": Categorie.EQUIPEMENT,
            "demande": "Avoir une imprimante, ou payer une impression.",
        }
    )
    said = (
        "Pour faire cette démarche en ligne, il faut avoir une imprimante, ou payer une impression."
    )
    silent = annonce in (Annonce.JAMAIS, Annonce.TARDIVE)
    assert to_paste(constat) == (said if silent else "")
    assert to_paste(constat.model_copy(update={"categorie": Categorie.RECOURS})) == ""


def test_the_sentence_to_paste_names_what_to_look_for() -> None:
    proof = RAPPORT.constats[0].preuves[0]
    constat = RAPPORT.constats[0].model_copy(
        update={
            "exigence": "renseignement-a-chercher",
            "annonce": Annonce.JAMAIS,
            "categorie": Categorie.PIECES,
            "demande": "Retrouver un renseignement.",
            "preuves": (
                proof.model_copy(update={"extrait": "Quotient familial"}),
                proof.model_copy(update={"extrait": "Surface du terrain *"}),
                proof.model_copy(update={"extrait": "Quotient familial"}),
                proof.model_copy(update={"extrait": "Revenu", "certaine": False}),
                proof.model_copy(update={"extrait": "Vous devez joindre un plan."}),
            ),
        }
    )
    said = "il faut retrouver un renseignement : Quotient familial, Surface du terrain."
    assert to_paste(constat) == f"Pour faire cette démarche en ligne, {said}"


def test_the_sentence_to_paste_comes_before_the_other_remedies() -> None:
    page = BeautifulSoup(render(RAPPORT, "html"), "html.parser")
    silent = next(c for c in RAPPORT.constats if to_paste(c))
    title = page.select_one(f"#demande-{silent.exigence}")
    assert title is not None and title.parent is not None
    told = title.parent.get_text().replace("’", "'")
    assert told.index("le dire sur la première page") < told.index(silent.remediation[:20])


def test_what_is_told_in_time_and_another_way_are_done_well() -> None:
    proof = RAPPORT.constats[0].preuves[0]
    told = RAPPORT.constats[0].model_copy(
        update={
            "annonce": Annonce.PREALABLE,
            "verdict": Verdict.CONSTATE,
            "titre": "Imprimante",
            "categorie": Categorie.EQUIPEMENT,
            "annonce_preuve": proof.model_copy(update={"extrait": "Une imprimante"}),
        }
    )
    way = RAPPORT.alternative.model_copy(
        update={
            "niveau": NiveauAlternative.EQUIVALENT_COMPLET,
            "preuves": (proof.model_copy(update={"extrait": "Au guichet"}),),
        }
    )
    points = tuple(
        p.model_copy(update={"etat": EtatPrealable.ABSENT}) for p in RAPPORT.prealables.points
    )
    rapport = RAPPORT.model_copy(
        update={
            "constats": (told, told.model_copy(update={"categorie": Categorie.RECOURS})),
            "alternative": way,
            "prealables": RAPPORT.prealables.model_copy(update={"points": points}),
        }
    )
    assert [(b.quoi, b.preuve.extrait) for b in well_done(rapport)] == [
        ("Une autre voie permet de tout faire", "Au guichet"),
        ("Annoncé : imprimante", "Une imprimante"),
    ]


def test_a_place_is_praised_once() -> None:
    (point,) = (p for p in RAPPORT.prealables.points if p.etat is EtatPrealable.TROUVE)
    again = RAPPORT.prealables.model_copy(update={"points": (point, point)})
    rapport = RAPPORT.model_copy(update={"prealables": again, "constats": ()})
    assert [b.quoi for b in well_done(rapport)] == [
        f"Dit avant de commencer : le point {point.point}"
    ]
