"""What is left to check is told from what would change the score most; few are shown at once."""

import pytest
from bs4 import BeautifulSoup

from exigences.catalogue.registry import load_catalogue
from exigences.loading.bareme import load_bareme
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.constats import in_order
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.texte import render_text
from exigences.rapport.lecture import QUESTIONS_D_ABORD, Lecture
from exigences.rapport.rendu import render
from exigences.scoring.score import score
from tests.fabrique import constat, preuve
from tests.rapport.exemple import rapport_exemple


def rapport_de_questions(nombre: int) -> Rapport:
    """The example, with only so many questions, each of which would add one point less."""
    base = rapport_exemple()
    doute = next(c for c in base.constats if c.verdict is Verdict.A_VERIFIER)
    autres = tuple(c for c in base.constats if c.verdict is not Verdict.A_VERIFIER)
    noms = (f"doute-{n}" for n in range(nombre))
    doutes = tuple(
        doute.model_copy(
            update={"exigence": nom, "titre": f"Doute {n}", "enjeu": float(nombre - n) - 0.98}
        )
        for n, nom in enumerate(noms)
    )
    return base.model_copy(update={"constats": (*autres, *doutes)})


def test_what_would_change_the_score_most_comes_first() -> None:
    bareme = load_bareme()
    doutes = [
        constat(d.exigence, Verdict.A_VERIFIER, preuves=(preuve(question="Est-ce vrai ?"),))
        for d in load_catalogue()
    ]
    compte = score(doutes, bareme, NiveauAlternative.AUCUNE)
    ranges = [c.exigence.id for c in in_order(doutes, compte)]
    points = {e.exigence: e.points for e in compte.enjeux}
    assert [points[i] for i in ranges] == sorted(points.values(), reverse=True)
    assert len(set(points.values())) > 10


@pytest.mark.parametrize(
    ("nombre", "d_abord"),
    [(3, 3), (QUESTIONS_D_ABORD + 2, QUESTIONS_D_ABORD + 2), (20, QUESTIONS_D_ABORD)],
)
def test_many_questions_are_folded_but_the_first(nombre: int, d_abord: int) -> None:
    rapport = rapport_de_questions(nombre)
    lecture = Lecture(rapport)
    assert [c.exigence for c in lecture.questions] == [f"doute-{n}" for n in range(nombre)]
    page = BeautifulSoup(render(rapport, "html"), "html.parser")
    section = page.select_one("section[aria-labelledby=a-verifier]")
    assert section is not None
    ouvertes = [n["id"] for n in section.select(":scope > article > h4")]
    pliees = [n["id"] for n in section.select(":scope > details > article > h4")]
    assert ouvertes == [f"demande-doute-{n}" for n in range(d_abord)]
    assert pliees == [f"demande-doute-{n}" for n in range(d_abord, nombre)]


def test_a_question_says_what_it_would_add() -> None:
    page = BeautifulSoup(render(rapport_de_questions(3), "html"), "html.parser")
    dits = [" ".join(n.get_text().split()) for n in page.select("article.question > h4 > .doux")]
    assert [d.replace("\u00a0", " ").replace("\u202f", " ") for d in dits] == [
        "+ 2,0 au score si cela se confirme",
        "+ 1,0 au score si cela se confirme",
    ]  # 0.02 more is no more


def test_the_double_is_told_the_first_questions_and_where_the_others_are() -> None:
    texte = " ".join(render_text(build_instruction(rapport_de_questions(20))).split())
    assert "Les 12 autres questions changeraient moins le score" in texte.replace("\u00a0", " ")
    court = " ".join(render_text(build_instruction(rapport_de_questions(3))).split())
    assert "autres questions changeraient" not in court
