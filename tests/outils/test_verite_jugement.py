"""What was judged of a service is found by identity; what is fresh, changed or missed is named."""

from typing import Any

import pytest
import yaml

from exigences.model.catalogue.exigence import Verdict
from outils.verite.documents import (
    Dit,
    Identite,
    Jugement,
    Passage,
    VerdictLu,
    VraieDemande,
)
from outils.verite.jugement import (
    Compte,
    Jugements,
    Sort,
    count,
    fates,
    not_right,
    to_fill,
    to_judge,
)
from outils.verite.manques import by_exigence
from outils.verite.releve import stable

GENS = {"inscription": ("poste-fixe", "clavier")}


def identite(exigence: str = "captcha", **autres: Any) -> Identite:
    defaut = {"demarche": "inscription", "dit": Dit.CONSTATE, "ecran": 2, "valeur": "Code"}
    return Identite.model_validate({"exigence": exigence} | defaut | autres)


def passage(*dits: Identite, sosie: str = "poste-fixe", **verdicts: Any) -> Passage:
    return Passage(
        demarche="inscription",
        sosie=sosie,
        date="2026-11-26",
        commit="abc",
        version="1.0",
        complet=True,
        fin="Jusqu'au bout.",
        ecrans=2,
        dits=dits,
        verdicts=verdicts.get("verdicts", ()),
    )


def juge(said: Identite, verdict: str, *sosies: str) -> Jugement:
    return Jugement.model_validate(
        said.model_dump() | {"verdict": verdict, "raison": "vu à l'écran", "sosies": sosies}
    )


def test_each_report_counts_and_a_judgement_holds_for_everyone() -> None:
    said = identite()
    passages = (passage(said), passage(said, sosie="clavier"))
    assert count(passages, Jugements([juge(said, "juste")]), Dit.CONSTATE) == Compte(juste=2)
    assert to_judge(passages, Jugements([juge(said, "juste")])) == ()


def test_a_judgement_for_one_person_leaves_the_others_to_judge() -> None:
    said = identite()
    passages = (passage(said), passage(said, sosie="clavier"))
    jugements = Jugements([juge(said, "faux", "clavier")])
    assert count(passages, jugements, Dit.CONSTATE) == Compte(faux=1, a_juger=1)
    (left,) = to_judge(passages, jugements)
    assert (left.identite, left.sosies) == (said, ("poste-fixe",))


@pytest.mark.parametrize(
    "autre",
    [
        {"ecran": 3},
        {"valeur": "Recopiez"},
        {"exigence": "captcha-seulement-visuel"},
        {"dit": Dit.JAMAIS_ANNONCE},
        {"demarche": "depot"},
    ],
    ids=str,
)
def test_a_statement_that_changed_is_fresh(autre: dict[str, Any]) -> None:
    fresh = Identite.model_validate(identite().model_dump() | autre)
    (left,) = to_judge([passage(fresh)], Jugements([juge(identite(), "juste")]))
    assert left.identite == fresh


def test_a_judgement_holds_for_the_words_that_were_judged() -> None:
    said = identite()
    wrong = juge(said, "faux").model_copy(update={"extraits": ("Rien ne dit pourquoi « Alias »",)})
    before, now = (
        passage(said, verdicts=(lu(Verdict.CONSTATE, f"Rien ne dit pourquoi « {nom} »"),))
        for nom in ("Alias", "Téléphone")
    )
    assert count([before, now], Jugements([wrong]), Dit.CONSTATE) == Compte(faux=1, a_juger=1)
    (left,) = to_judge([before, now], Jugements([wrong]))
    assert left.extrait == "Rien ne dit pourquoi « Téléphone »"
    (entry,) = yaml.safe_load(to_fill((left,), Jugements([])))
    filled = Jugement.model_validate(entry | {"verdict": "juste", "raison": "écran 2"})
    assert to_judge([before, now], Jugements([wrong, filled])) == ()


def test_reading_one_more_page_makes_no_other_sentence() -> None:
    said = identite("aide-introuvable")
    quoted = "Ni contact, ni page d'aide sur les 2 écrans, ni sur la page liée"
    judged = juge(said, "juste").model_copy(update={"extraits": (quoted,)})
    absent = VerdictLu(
        exigence="aide-introuvable",
        verdict=Verdict.CONSTATE,
        extraits=("Ni contact, ni page d'aide sur le seul écran vu",),
    )
    assert to_judge([passage(said, verdicts=(absent,))], Jugements([judged])) == ()
    publisher = "Ni contact du service, ni page d'aide sur les 2 écrans (a@b.fr est l'éditeur)"
    other = absent.model_copy(update={"extraits": (publisher,)})
    assert len(to_judge([passage(said, verdicts=(other,))], Jugements([judged]))) == 1


def test_what_was_never_announced_is_counted_apart() -> None:
    never = identite(dit=Dit.JAMAIS_ANNONCE, valeur="")
    jugements = Jugements([juge(identite(), "juste"), juge(never, "faux")])
    passages = [passage(identite(), never)]
    assert count(passages, jugements, Dit.CONSTATE) == Compte(juste=1)
    assert count(passages, jugements, Dit.JAMAIS_ANNONCE) == Compte(faux=1)


def test_what_is_to_fill_reads_back_once_filled_and_recalls_what_was_thought() -> None:
    fresh = identite(valeur="Recopiez « l'image » : 5 signes")
    old = Jugements([juge(identite(), "injuste")])
    text = to_fill(to_judge([passage(fresh)], old), old)
    assert "# déjà jugé « injuste », écran 2, « Code » : vu à l'écran" in text
    (entry,) = yaml.safe_load(text)
    filled = Jugement.model_validate(entry | {"verdict": "juste", "raison": "écran 2"})
    assert to_judge([passage(fresh)], Jugements([filled])) == ()


def test_what_is_not_right_is_listed_with_its_reason_the_wrong_first() -> None:
    unfair, wrong, right = identite("debit"), identite("captcha"), identite("clavier")
    jugements = Jugements([juge(unfair, "injuste"), juge(wrong, "faux"), juge(right, "juste")])
    listed = not_right([passage(unfair, wrong, right)], jugements)
    assert [said.identite for said, _ in listed] == [wrong, unfair]


def demande(**autres: Any) -> VraieDemande:
    defaut = {"demarche": "inscription", "exigence": "captcha", "phrase": "p", "ecran": "e"}
    return VraieDemande.model_validate(defaut | autres)


def lu(verdict: Verdict, *extraits: str) -> VerdictLu:
    return VerdictLu(exigence="captcha", verdict=verdict, extraits=extraits)


def test_a_demand_has_its_fate_in_the_report_of_each_person() -> None:
    gens = {"inscription": ("poste-fixe", "clavier", "telephone", "zoom-400", "experte")}
    passages = [
        passage(verdicts=(lu(Verdict.CONSTATE),)),
        passage(sosie="clavier", verdicts=(lu(Verdict.A_VERIFIER),)),
        passage(sosie="telephone"),
        passage(sosie="experte", verdicts=(lu(Verdict.NON_TESTE),)),
    ]
    assert fates(demande(), passages, gens) == {
        "poste-fixe": Sort.TROUVEE,
        "clavier": Sort.DEMANDEE,
        "telephone": Sort.MANQUEE,
        "zoom-400": Sort.MANQUEE,
        "experte": Sort.NON_TESTEE,
    }


def test_a_demand_of_one_person_is_looked_for_in_their_report_only() -> None:
    passages = [passage(verdicts=(lu(Verdict.CONSTATE),)), passage(sosie="clavier")]
    assert fates(demande(sosies=("poste-fixe",)), passages, GENS) == {"poste-fixe": Sort.TROUVEE}
    assert fates(demande(sosies=("clavier",)), passages, GENS) == {"clavier": Sort.MANQUEE}


def test_a_demand_that_says_its_words_wants_a_proof_that_quotes_them() -> None:
    passages = [passage(verdicts=(lu(Verdict.CONSTATE, "Code de SÉCURITÉ requis"),))]
    gens = {"inscription": ("poste-fixe",)}
    assert fates(demande(extrait="sécurité"), passages, gens) == {"poste-fixe": Sort.TROUVEE}
    assert fates(demande(extrait="calcul"), passages, gens) == {"poste-fixe": Sort.MANQUEE}


def test_the_demands_missed_most_come_first() -> None:
    missed, found = Sort.MANQUEE, Sort.TROUVEE
    rows = by_exigence(
        [
            (demande(exigence="captcha"), {"a": found, "b": missed}),
            (demande(exigence=None), {"a": missed, "b": missed}),
        ],
        [juge(identite(), "juste"), juge(identite(ecran=3), "injuste")],
    ).splitlines()[-2:]
    assert rows == [
        "| absente du catalogue | 2 | 0 | 0 | 0 | 2 | 0 | 0 |",
        "| `captcha` | 2 | 1 | 0 | 0 | 1 | 1 | 1 |",
    ]


def test_a_demand_that_the_catalogue_lacks_is_missed() -> None:
    passages = [passage(verdicts=(lu(Verdict.CONSTATE),))]
    assert set(fates(demande(exigence=None), passages, GENS).values()) == {Sort.MANQUEE}


def test_a_quotation_keeps_its_words_and_loses_what_chance_drew() -> None:
    assert stable("Lien  http://127.0.0.1:45123/compte") == "Lien http://…/compte"
    assert stable("jeton 3f9a01bc77de4410aa et 2026") == "jeton … et 2026"
    assert (
        stable("Clos le 26/12/2026 à 04:01, ouvert le 3 août 2026") == "Clos le … à …, ouvert le …"
    )
    assert stable("8 caractères minimum") == "8 caractères minimum"
