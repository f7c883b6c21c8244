"""What limits say of a report: each comparison, at its very edge."""

from typing import Any

import pytest

from exigences.model.catalogue.exigence import Categorie, Verdict
from exigences.model.rapport.accessibilite import NoeudAxe, RegleAxe
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.score import ScoreCategorie
from exigences.model.reglages import Doute, Gravite, Reglages
from exigences.model.score.couts import Etendue
from exigences.scoring.blocages import PARTLY_SEEN, UNSEEN, Jugement, judge_limits
from exigences.scoring.connues import check_known
from exigences.scoring.defauts import PARTIAL
from exigences.scoring.score import ScoringError
from tests.fabrique import constat, page, parcours, preuve
from tests.rapport.analyse import rapport_de
from tests.rapport.aveugle import aveugle

RAPPORT = rapport_de(
    parcours(page(), page()),
    (
        constat("captcha-seulement-visuel", preuves=(preuve(page=1),)),
        constat("voie-unique-numerique", Verdict.NON_CONSTATE),
        constat("erreur-muette", Verdict.A_VERIFIER),
        constat("telephone-absent", Verdict.NON_TESTE),
    ),
)
EN_ENTIER = RAPPORT.model_copy(
    update={"score": RAPPORT.score.model_copy(update={"partielle": False})}
)
NON_JUGE = "n'a pas pu être jugé : à vérifier par une personne."


def regle(impact: str, issue: str = "violation", nom: str = "image-alt") -> RegleAxe:
    return RegleAxe(
        regle=nom,
        titre="Une image n'a pas de texte",
        remede="",
        impact=impact,
        tests_rgaa=(),
        clauses_en=(),
        issue="violation" if issue == "violation" else "incomplete",
        couche="norme",
        noeuds=(NoeudAxe(ecran=2, selecteur="img", extrait="<img>"),),
        noeuds_total=3,
    )


def mesure(
    *,
    score: float = 10,
    confirme: float | None = None,
    couverture: float = 1,
    partielle: bool = False,
    identite: float | None = None,
    minutes: float = 1,
    octets: int = 0,
    regles: tuple[RegleAxe, ...] = (),
    lancee: bool = True,
) -> Rapport:
    """The report, with these numbers in it."""
    categories = RAPPORT.score.categories
    if identite is not None:
        seule = ScoreCategorie(
            categorie=Categorie.IDENTITE, titre="", demande=identite, poids=1, couverture=1,
            principale=None,
        )  # fmt: skip
        categories = (seule,)
    temps = RAPPORT.cout.temps.model_copy(update={"etendue": Etendue(bas=0, haut=minutes * 60)})
    axe = RAPPORT.accessibilite.model_copy(
        update={"themes": (), "hors_rgaa": regles, "lancee": lancee}
    )
    return RAPPORT.model_copy(
        update={
            "score": RAPPORT.score.model_copy(
                update={
                    "global_": score,
                    "si_confirme": score if confirme is None else confirme,
                    "couverture": couverture,
                    "partielle": partielle,
                    "categories": categories,
                }
            ),
            "cout": RAPPORT.cout.model_copy(update={"temps": temps}),
            "reseau": RAPPORT.reseau.model_copy(update={"octets": octets}),
            "accessibilite": axe,
        }
    )


def juger(rapport: Rapport, limites: dict[str, Any] | None = None, **autres: Any) -> Jugement:
    """Judge with these limits; no margin where none is said."""
    reglages = {"marge": 0, **autres, "limites": limites or {}}
    return judge_limits(rapport, Reglages.model_validate(reglages))


@pytest.mark.parametrize(
    ("limites", "tenue", "passee", "dit"),
    [
        (
            {"score": 60},
            {"score": 60},
            {"score": 60.04},
            "Le score est de 60,04 sur 100 : la limite est de 60.",
        ),
        (
            {"domaines": {"identite": 40.5}},
            {"identite": 40.5},
            {"identite": 41},
            "Le score du domaine « Identification » est de 41 sur 100 : la limite est de 40,5.",
        ),
        (
            {"temps_min": 30},
            {"minutes": 30},
            {"minutes": 31.5},
            "Le temps à passer peut aller jusqu'à 31,5 minutes : la limite est de 30.",
        ),
        (
            {"poids_mo": 2},
            {"octets": 2_000_000},
            {"octets": 2_400_000},
            "Le poids de ce qui passe sur le réseau est de 2,4 Mo : la limite est de 2.",
        ),
        (
            {"couverture_min": 57},
            {"couverture": 0.57},
            {"couverture": 0.56},
            "La part de ce qui compte qui a pu être jugée est de 56 % : il en faut au moins 57.",
        ),
    ],
    ids=["score", "domaine", "temps", "poids", "couverture"],
)
def test_a_limit_is_passed_beyond_it_and_not_at_it(
    limites: dict[str, Any], tenue: dict[str, Any], passee: dict[str, Any], dit: str
) -> None:
    assert juger(mesure(**tenue), limites) == Jugement()
    assert juger(mesure(**passee), limites).depassees == (dit,)
    assert juger(mesure(**passee)) == Jugement()


@pytest.mark.parametrize(("ecrans", "passee"), [(2, False), (1, True)])
def test_the_screens_are_counted(ecrans: int, passee: bool) -> None:
    dit = "Le nombre d'écrans est de 2 : la limite est de 1."
    assert juger(mesure(), {"ecrans": ecrans}).depassees == ((dit,) if passee else ())


def test_a_forbidden_demand_is_named_once_with_its_place() -> None:
    interdites = ["captcha-seulement-visuel", "voie-unique-numerique", "captcha-seulement-visuel"]
    assert juger(RAPPORT, interdites=interdites) == Jugement(
        depassees=(
            (
                "Exigence interdite constatée : « Captcha seulement visuel » "
                "(captcha-seulement-visuel), écran 2."
            ),
        )
    )


@pytest.mark.parametrize("nom", ["erreur-muette", "telephone-absent"])
def test_a_forbidden_demand_that_nothing_judged_becomes_what_is_asked(nom: str) -> None:
    ignore = juger(EN_ENTIER, interdites=[nom], a_verifier=Doute.IGNORER)
    signale = juger(EN_ENTIER, interdites=[nom])
    bloque = juger(EN_ENTIER, interdites=[nom], a_verifier=Doute.BLOQUER)
    assert ignore == Jugement()
    assert (signale.depassees, len(signale.douteuses)) == ((), 1)
    assert signale.douteuses[0].endswith(f"({nom}) {NON_JUGE}")
    assert (bloque.depassees, bloque.douteuses) == (signale.douteuses, ())


def test_a_score_that_doubts_alone_would_take_over_its_limit_is_a_doubt() -> None:
    dit = (
        "Le score est de 50 sur 100, et de 61 si tout ce qui reste à vérifier se confirmait : "
        "la limite est de 60."
    )
    limites = {"score": 60}
    assert juger(mesure(score=50, confirme=61), limites) == Jugement(douteuses=(dit,))
    assert juger(mesure(score=50, confirme=60), limites) == Jugement()
    assert juger(mesure(score=50, confirme=61), limites, a_verifier="bloquer").depassees == (dit,)
    assert juger(mesure(score=70, confirme=80), limites).douteuses == ()


@pytest.mark.parametrize(
    ("impact", "limite", "bloque"),
    [
        ("serious", Gravite.GRAVE, True),
        ("critical", Gravite.GRAVE, True),
        ("moderate", Gravite.GRAVE, False),
        ("minor", Gravite.LEGERE, True),
        ("", Gravite.LEGERE, False),
        ("critical", None, False),
    ],
)
def test_a_defect_blocks_from_its_severity_on(
    impact: str, limite: Gravite | None, bloque: bool
) -> None:
    fait = juger(mesure(regles=(regle(impact),)), {"accessibilite": limite})
    assert bool(fait.depassees) is bloque
    assert fait.douteuses == ()


def test_a_defect_is_told_with_its_rule_its_place_and_how_many() -> None:
    fait = juger(mesure(regles=(regle("critical"),)), {"accessibilite": "grave"})
    assert fait.depassees == (
        (
            "Défaut d'accessibilité très grave : « Une image n'a pas de texte » (image-alt), "
            "écran 2, 3 fois."
        ),
    )


def test_a_defect_to_verify_is_a_doubt_and_so_is_a_page_that_axe_did_not_read() -> None:
    limites = {"accessibilite": "grave"}
    a_verifier = (regle("serious", "incomplete"), regle("minor", "incomplete", "autre"))
    fait = juger(mesure(regles=a_verifier), limites)
    assert fait.depassees == ()
    assert [d.partition(" :")[0] for d in fait.douteuses] == [
        "Défaut d'accessibilité à vérifier par une personne, grave s'il est réel"
    ]
    assert len(juger(mesure(regles=a_verifier), limites, a_verifier="bloquer").depassees) == 1
    assert juger(mesure(lancee=False), limites).douteuses == (PARTIAL,)
    assert juger(mesure(lancee=False)).douteuses == ()


@pytest.mark.parametrize(
    ("nombres", "limites", "proche"),
    [
        ({"score": 60}, {"score": 60}, True),
        ({"score": 54}, {"score": 60}, True),
        ({"score": 53.9}, {"score": 60}, False),
        ({"score": 60.1}, {"score": 60}, False),
        ({"couverture": 0.5}, {"couverture_min": 50}, True),
        ({"couverture": 0.55}, {"couverture_min": 50}, True),
        ({"couverture": 0.56}, {"couverture_min": 50}, False),
        ({"couverture": 0.49}, {"couverture_min": 50}, False),
    ],
)
def test_what_is_just_under_a_limit_is_shown(
    nombres: dict[str, float], limites: dict[str, float], proche: bool
) -> None:
    rapport = mesure(**nombres)  # type: ignore[arg-type]
    assert bool(juger(rapport, limites, marge=10).proches) is proche
    assert juger(rapport, limites, marge=0).proches == ()


def test_the_severity_just_under_the_limit_is_counted() -> None:
    regles = (regle("moderate"), regle("moderate", nom="autre"), regle("minor", nom="tiers"))
    fait = juger(mesure(regles=regles), {"accessibilite": "grave"}, marge=10)
    assert fait.proches == ("2 défauts d'accessibilité gênants, juste sous la limite.",)
    assert juger(mesure(regles=regles), {"accessibilite": "legere"}, marge=10).proches == ()


def test_a_limit_that_holds_on_part_of_a_journey_is_said_to_hold_there() -> None:
    partie = mesure(partielle=True, couverture=0.9)
    assert juger(partie, {"score": 60}).douteuses == (UNSEEN,)
    assert juger(partie, {"score": 60}, a_verifier="bloquer") == Jugement()
    assert juger(partie, {"couverture_min": 50}).douteuses == ()
    assert juger(partie, {"score": 5}).douteuses == ()


def test_a_limit_that_holds_on_part_of_the_traffic_is_said_to_hold_there() -> None:
    blind = aveugle(mesure())
    stopped = blind.model_copy(update={"fin": blind.fin.model_copy(update={"complet": False})})
    assert juger(blind, {"score": 60}).douteuses == (PARTLY_SEEN,)
    assert juger(stopped, {"score": 60}).douteuses == (PARTLY_SEEN, UNSEEN)
    assert juger(blind, {"couverture_min": 0}).douteuses == ()


def test_a_weight_seen_in_part_is_in_doubt_under_its_limit_and_passed_over_it() -> None:
    light, heavy = (aveugle(mesure(octets=n)) for n in (3_000_000, 5_000_000))
    said = (
        "Le poids de ce qui passe sur le réseau est de 3 Mo au moins, sans ce qui n'a pas pu être "
        "vu : la limite est de 4."
    )
    assert juger(light, {"poids_mo": 4}).douteuses == (said, PARTLY_SEEN)
    assert juger(light, {"poids_mo": 4}, a_verifier="bloquer").depassees == (said,)
    assert juger(light, {"poids_mo": 4}, a_verifier="ignorer") == Jugement()
    assert len(juger(heavy, {"poids_mo": 4}).depassees) == 1


def test_an_unknown_exigence_is_refused_with_the_nearest() -> None:
    with pytest.raises(ScoringError, match="Vouliez-vous dire « captcha-seulement-visuel »"):
        juger(RAPPORT, interdites=["captcha-visuel"])


def test_an_exigence_like_no_other_is_refused_without_a_guess() -> None:
    with pytest.raises(ScoringError, match=r"« zzz » est inconnue\. La commande"):
        check_known(["zzz"], ["captcha"])
