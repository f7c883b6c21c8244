"""The page for a meeting: what comes first, whom it frees, and one sheet whatever is told."""

import os
import re

import pytest
from bs4 import BeautifulSoup

from exigences.browser.discovery import find_browser
from exigences.browser.impression import print_pdf
from exigences.model.catalogue.exigence import Annonce, Effort, Verdict
from exigences.model.facts.prealable import EtatPrealable
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.sosies import EmpechementRapport, EtatSosie, SosieRapport
from exigences.rapport.formats import format_names
from exigences.rapport.lecture import Lecture
from exigences.rapport.rendu import file_of, render
from exigences.rapport.resume import Correction, Resume
from tests.rapport.exemple import rapport_exemple

RAPPORT = rapport_exemple()


def resume(rapport: Rapport = RAPPORT) -> Resume:
    return Resume(Lecture(rapport))


def changed(**parts: object) -> Rapport:
    return RAPPORT.model_copy(update=parts)


def stopped(*exigences: str, echec: bool = False, doubt: str = "") -> SosieRapport:
    """The person of the sample who stops, stopped by these exigences (and hindered by a doubt)."""
    sosie = next(s for s in RAPPORT.sosies if s.etat is EtatSosie.BLOQUE)
    stops = tuple(
        EmpechementRapport(exigence=e, ecran=3, etat=EtatSosie.BLOQUE, phrase="p")
        for e in exigences
    )
    doubts = EmpechementRapport(exigence=doubt, ecran=2, etat=EtatSosie.GENE, phrase="p")
    return sosie.model_copy(
        update={"empechements": (*stops, *([doubts] if doubt else ())), "echec": echec}
    )


def freed_by(rapport: Rapport) -> dict[str, tuple[str, ...]]:
    titles = {c.titre: c.exigence for c in rapport.constats}
    found = Resume(Lecture(rapport))._corrections()
    return {titles[c.titre]: c.liberes for c in found if c.liberes}


def test_a_remedy_frees_whom_it_alone_stops() -> None:
    one = changed(sosies=(stopped("telephone-mobile", doubt="captcha"),))
    assert freed_by(one) == {"telephone-mobile": ("Odile (sans téléphone mobile)",)}


@pytest.mark.parametrize(
    "sosie",
    [
        stopped("telephone-mobile", "captcha"),
        stopped("telephone-mobile", "", echec=False),
        stopped("telephone-mobile", echec=True),
        stopped(),
    ],
    ids=["two-reasons", "a-step-that-failed", "a-replay-that-failed", "no-reason"],
)
def test_no_remedy_alone_frees_whom_something_else_stops(sosie: SosieRapport) -> None:
    assert freed_by(changed(sosies=(sosie,))) == {}


def test_less_effort_more_points_or_one_more_person_come_first() -> None:
    base = Correction(titre="t", quoi="q", effort=Effort.ECRAN, points=2)
    better = (
        Correction(titre="t", quoi="q", effort=Effort.TEXTE, points=2),
        Correction(titre="t", quoi="q", effort=Effort.ECRAN, points=2.1),
        Correction(titre="t", quoi="q", effort=Effort.ECRAN, points=2, liberes=("Odile",)),
    )
    worse = Correction(titre="t", quoi="q", effort=Effort.SERVICE, points=2)
    assert all(b.rendement > base.rendement > worse.rendement for b in better)


def test_what_to_mend_first_is_in_that_order_and_at_most_five() -> None:
    found = resume().corrections
    assert 0 < len(found) <= 5
    gains = [c.rendement for c in found]
    assert gains == sorted(gains, reverse=True)


def test_announcing_gives_back_what_the_score_says() -> None:
    score = RAPPORT.score.model_copy(update={"si_annonce": RAPPORT.score.global_ - 20})
    (first, *_) = resume(changed(score=score)).corrections
    assert (first.titre, first.effort) == ("Annoncer ce qu'il faut préparer", Effort.TEXTE)
    assert first.points == pytest.approx(20)
    assert "imprimante" in first.quoi and first.quoi.endswith(" et 7 autres.")


def test_an_older_report_proposes_no_points_that_it_has_not() -> None:
    score = RAPPORT.score.model_copy(update={"si_annonce": None})
    constats = tuple(c.model_copy(update={"effort": None}) for c in RAPPORT.constats)
    assert resume(changed(score=score, constats=constats)).corrections == ()


def test_the_heaviest_are_those_that_give_back_most_points() -> None:
    points = {c.exigence: c.points for c in RAPPORT.score.contributions}
    shown = [c.exigence for c in resume().lourdes]
    best = sorted((c.exigence for c in Lecture(RAPPORT).demandes), key=lambda e: -points[e])
    assert shown == best[:5]


def test_a_sending_that_may_have_happened_comes_first() -> None:
    reseau = RAPPORT.reseau.model_copy(
        update={"issue": "peut_etre", "phrase": "La demande a peut-être été déposée : un envoi."}
    )
    page = BeautifulSoup(render(changed(reseau=reseau), "resume"), "html.parser")
    main = page.select_one("main")
    assert main is not None
    first = main.find(True)
    assert first is not None
    assert first.get_text(strip=True).startswith("La demande a peut-être été déposée")


@pytest.mark.parametrize("format_", ["html", "md", "junit", "json", "resume"])
def test_the_answer_of_the_service_is_in_every_report(format_: str) -> None:
    said = "Nous ouvrons un guichet en mars."
    answered = RAPPORT.procedure.model_copy(update={"reponse_du_service": said})
    assert said in render(changed(procedure=answered), format_)
    assert said not in render(RAPPORT, format_)


def test_the_summary_stands_beside_the_report() -> None:
    assert file_of("resume") == "resume.html" and file_of("resume-pdf") == "resume.pdf"
    assert len({file_of(nom) for nom in format_names()}) == len(format_names())


def _heavy() -> Rapport:
    """A report that has too much of everything."""
    long = "Ce mot revient encore et encore dans une phrase qui n'en finit pas. " * 12
    constats = tuple(
        c.model_copy(update={"titre": long[:80], "remediation": long, "annonce": Annonce.JAMAIS})
        for c in RAPPORT.constats
        if c.verdict is Verdict.CONSTATE
    )
    person = stopped("telephone-mobile").model_copy(update={"phrase": long})
    proof = RAPPORT.constats[0].preuves[0]
    told = tuple(
        p.model_copy(
            update={
                "titre": long,
                "etat": EtatPrealable.TROUVE,
                "preuve": proof.model_copy(update={"ecran": rank}),
            }
        )
        for rank, p in enumerate(RAPPORT.prealables.points)
    )
    return changed(
        prealables=RAPPORT.prealables.model_copy(update={"points": told}),
        constats=constats,
        sosies=tuple(
            person.model_copy(update={"scenario": f"s{i}", "ecran": i, "nom": long[:40]})
            for i in range(14)
        ),
        matrice=(),
        procedure=RAPPORT.procedure.model_copy(
            update={"nom": long, "organisme": long, "reponse_du_service": long * 6}
        ),
        scenario=RAPPORT.scenario.model_copy(update={"nom": long, "sosie": long}),
        alternative=RAPPORT.alternative.model_copy(update={"phrase": long}),
        fin=RAPPORT.fin.model_copy(update={"phrase": long}),
        reseau=RAPPORT.reseau.model_copy(update={"phrase": long, "issue": "probable"}),
        non_vu=tuple(n.model_copy(update={"quoi": long}) for n in RAPPORT.non_vu),
    )


@pytest.mark.parametrize("rapport", [RAPPORT, _heavy()], ids=["sample", "too-much"])
def test_it_is_one_sheet_of_paper(rapport: Rapport) -> None:
    pdf = print_pdf(render(rapport, "resume"), find_browser(os.environ))
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    assert b"/StructTreeRoot" in pdf
