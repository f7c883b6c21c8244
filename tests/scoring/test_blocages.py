import pytest

from exigences.model.catalogue.exigence import Verdict
from exigences.scoring.blocages import check_limits, unverified_limits
from exigences.scoring.connues import check_known
from exigences.scoring.score import ScoringError
from tests.fabrique import constat, page, parcours, preuve
from tests.rapport.analyse import rapport_de

RAPPORT = rapport_de(
    parcours(page(), page()),
    (
        constat("captcha-seulement-visuel", preuves=(preuve(page=1),)),
        constat("voie-unique-numerique", Verdict.NON_CONSTATE),
        constat("erreur-muette", Verdict.A_VERIFIER),
    ),
)


def test_nothing_is_said_where_no_limit_is_passed():
    assert check_limits(RAPPORT, score_max=60, interdits=["voie-unique-numerique"]) == ()


def test_a_forbidden_demand_is_named_with_its_place():
    assert check_limits(RAPPORT, interdits=["captcha-seulement-visuel"] * 2) == (
        (
            "Exigence interdite constatée : « Captcha seulement visuel » "
            "(captcha-seulement-visuel), écran 2."
        ),
    )


def test_a_score_above_the_limit_is_told_with_both_numbers():
    score = RAPPORT.score.model_copy(update={"global_": 68.4})
    rapport = RAPPORT.model_copy(update={"score": score})
    assert check_limits(rapport, score_max=68.4) == ()
    assert check_limits(rapport, score_max=60) == (
        "Le score est de 68,4 sur 100 : la limite est de 60.",
    )


def test_what_could_not_be_judged_blocks_nothing_and_is_told():
    assert check_limits(RAPPORT, interdits=["erreur-muette"]) == ()
    assert unverified_limits(RAPPORT, ["erreur-muette", "captcha-seulement-visuel"]) == (
        "« Erreur muette » (erreur-muette) n'a pas pu être jugé : à vérifier par une personne.",
    )


def test_an_unknown_exigence_is_refused_with_the_nearest():
    with pytest.raises(ScoringError, match="Vouliez-vous dire « captcha-seulement-visuel »"):
        check_limits(RAPPORT, interdits=["captcha-visuel"])


def test_an_exigence_like_no_other_is_refused_without_a_guess():
    with pytest.raises(ScoringError, match=r"« zzz » est inconnue\. La commande"):
        check_known(["zzz"], ["captcha"])
