"""What is left to check is counted, with how much of it a person had listed."""

from exigences.model.catalogue.exigence import Verdict
from outils.verite.documents import Passage, VerdictLu, VraieDemande
from outils.verite.questions import questions, questions_table


def passage(sosie: str, **verdicts: Verdict) -> Passage:
    lus = (VerdictLu(exigence=i.replace("_", "-"), verdict=v) for i, v in sorted(verdicts.items()))
    return Passage(
        demarche="inscription",
        sosie=sosie,
        date="2026-11-30",
        commit="abc",
        version="1.0",
        complet=True,
        fin="Jusqu'au bout.",
        ecrans=2,
        dits=(),
        verdicts=tuple(lus),
    )


def demande(exigence: str | None, demarche: str = "inscription", **autres: object) -> VraieDemande:
    return VraieDemande.model_validate(
        {"exigence": exigence, "demarche": demarche, "phrase": "p", "ecran": "e"} | autres
    )


PASSAGES = (
    passage(
        "poste-fixe", debit=Verdict.A_VERIFIER, captcha=Verdict.A_VERIFIER, langue=Verdict.CONSTATE
    ),
    passage("telephone", debit=Verdict.A_VERIFIER, menu_replie=Verdict.A_VERIFIER),
)
DEMANDES = (
    demande("captcha"),
    demande("debit", "autre"),
    demande("debit", sosies=["telephone"]),
    demande(None, nommee="menu-replie"),
    demande("langue"),
)


def test_a_question_serves_where_its_demand_was_listed_for_that_person() -> None:
    posees = questions([(PASSAGES, DEMANDES)])
    assert posees.rapports == 2
    assert posees.toutes == {"debit": 2, "captcha": 1, "menu-replie": 1}
    assert posees.utiles == {"debit": 1, "captcha": 1, "menu-replie": 1}


def test_the_questions_that_serve_least_come_first() -> None:
    table = questions_table(questions([(PASSAGES, DEMANDES)]))
    assert "4 questions dans 2 rapports, 2,0 par rapport : 3 utiles, 0,750" in table
    assert [row.split("|")[1].strip() for row in table.splitlines()[-3:]] == [
        "`debit`",
        "`captcha`",
        "`menu-replie`",
    ]
    assert "| `debit` | 2 | 1 | 0,500 |" in table


def test_nothing_is_drawn_where_nothing_was_asked() -> None:
    assert questions_table(questions([])) == ""
