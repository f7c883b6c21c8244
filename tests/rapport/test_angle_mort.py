"""A report whose traffic was seen in part: no sentence of it denies that something left."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from rich.console import Console

from exigences.browser.bidi import ANGLE_MORT
from exigences.catalogue.index import load_index
from exigences.chaine.analyse import AuditDone
from exigences.commandes.console import print_summary
from exigences.model.catalogue.exigence import Observation
from exigences.model.parcours.parcours import Fin
from exigences.model.parcours.portage import Porte
from exigences.model.parcours.trafic import Requete
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.coherence import DU_TRAFIC, contradictions
from exigences.rapport.envois import EN_PARTIE
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.texte import render_text
from exigences.rapport.lecture import Lecture
from exigences.rapport.rendu import render
from exigences.rapport.resume import Resume
from tests.fabrique import moteur, page, parcours, pas
from tests.fabrique.elements import DEPART
from tests.rapport.analyse import rapport_de

NIE = re.compile(
    r"(?i)aucune réponse|n'(?:a|est|ont|sont) (?:été |pas )?(?:rien )?(?:parti|envoy)"
    r"|pas partie|aucun site non déclaré|lui a échappé|Le navigateur a fait"
    r"|que le navigateur a contactés"
)
"""What a report says of traffic that was seen whole, and of that alone."""
JOURNAUX: dict[str, tuple[Any, ...]] = {
    "nothing was given": (),
    "an answer, and nothing seen to carry it": (pas("remplir"),),
    "an answer carried to the next screen": (
        pas("remplir"),
        pas(
            "cliquer",
            page=1,
            requetes=(
                Requete(
                    methode="POST",
                    url=f"{DEPART}suite",
                    type="Document",
                    porte=(Porte(champ="Nom"),),
                ),
            ),
        ),
    ),
    "a request that was held back": (
        pas("remplir"),
        pas(
            "cliquer",
            requetes=(
                Requete(
                    methode="POST",
                    url=f"{DEPART}garde",
                    type="Fetch",
                    porte=(Porte(champ="Nom"),),
                    bloquee=True,
                ),
            ),
        ),
    ),
}


def vu(angle_mort: str, journal: tuple[Any, ...] = ()) -> Rapport:
    """The report of a replay that was held before it sent."""
    engine = moteur(angle_mort=angle_mort)
    faits = parcours(page(), page(), journal=journal, fin=Fin.AVANT_ENVOI, moteur=engine)
    return rapport_de(faits)


def plain(said: str) -> str:
    """A text on one line, its spaces and quotes as anyone types them."""
    return " ".join(re.sub(r"[\u00a0\u202f]", " ", said).replace("\u2019", "'").split())


def prose(rapport: Rapport, forme: str) -> str:
    """All that a format says."""
    said = render(rapport, forme)
    if forme in ("html", "resume"):
        soup = BeautifulSoup(said, "html.parser")
        for style in soup.select("style, script"):
            style.decompose()
        said = soup.get_text(" ")
    return plain(said)


@pytest.mark.promesse("phrases")
@pytest.mark.parametrize("journal", JOURNAUX.values(), ids=JOURNAUX)
@pytest.mark.parametrize("forme", ["html", "resume", "md", "json", "junit"])
def test_no_format_denies_a_sending(forme: str, journal: tuple[Any, ...]) -> None:
    said = prose(vu(ANGLE_MORT, journal), forme)
    assert EN_PARTIE in said
    assert not NIE.search(said)


@pytest.mark.promesse("phrases")
def test_what_was_seen_whole_is_said_as_before() -> None:
    rapport = vu("")
    assert rapport.reseau.issue == "rien"
    assert NIE.search(prose(rapport, "html"))
    assert EN_PARTIE not in prose(rapport, "html")


@pytest.mark.promesse("phrases")
@pytest.mark.parametrize("journal", JOURNAUX.values(), ids=JOURNAUX)
def test_the_report_says_that_part_could_not_be_seen_and_why(journal: tuple[Any, ...]) -> None:
    rapport = vu(ANGLE_MORT, journal)
    assert rapport.reseau.angle_mort == ANGLE_MORT
    assert rapport.reseau.issue in ("peut_etre_emporte", "passage")
    assert rapport.reseau.phrase.startswith(EN_PARTIE)
    assert ANGLE_MORT[1:] in rapport.reseau.phrase
    assert rapport.non_vu[0].pourquoi == ANGLE_MORT
    assert contradictions(rapport) == ()
    resume = Resume(Lecture(rapport))
    assert resume.non_vu[0] == rapport.non_vu[0]


@pytest.mark.promesse("phrases")
def test_the_double_and_the_terminal_are_told_too() -> None:
    rapport = vu(ANGLE_MORT)
    assert ANGLE_MORT in plain(render_text(build_instruction(rapport)))
    written = io.StringIO()
    done = AuditDone(rapport=rapport, dossier=Path("rapports/x"))
    print_summary(Console(file=written, width=400, highlight=False), done)
    assert EN_PARTIE in written.getvalue()
    assert not NIE.search(written.getvalue())


@pytest.mark.promesse("phrases")
def test_the_grade_is_a_minimum_though_all_the_screens_were_seen() -> None:
    whole, blind = vu(""), vu(ANGLE_MORT)
    assert (whole.fin.complet, whole.score.partielle) == (True, False)
    assert (blind.fin.complet, blind.score.partielle) == (True, True)
    said = prose(blind, "html")
    assert "ce qu'elle demande manque ici" in said
    assert "le robot n'est pas allé jusqu'au geste" not in said


@pytest.mark.promesse("phrases")
@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda d: d["reseau"].update(issue="rien"), "et rien ne serait parti."),
        (lambda d: d["reseau"].update(phrase="Tout va bien."), "et le rapport ne le dit pas."),
        (lambda d: d.update(non_vu=[]), "et le rapport ne le dit pas."),
        (
            lambda d: d["reseau"].update(precisions=["Aucune réponse n'est partie."]),
            "et un envoi est nié : Aucune réponse n'est partie.",
        ),
        (
            lambda d: d["fin"].update(phrase="Arrêtée : rien n'a été envoyé."),
            "et un envoi est nié : Arrêtée : rien n'a été envoyé.",
        ),
        (lambda d: d["score"].update(partielle=False), "et la note se dit entière."),
    ],
)
def test_a_denial_is_caught(spoil: Callable[[dict[str, Any]], None], said: str) -> None:
    document = json.loads(vu(ANGLE_MORT).model_dump_json(by_alias=True))
    spoil(document)
    found = contradictions(Rapport.model_validate(document))
    assert [text for text in found if said in text], found


def test_all_demands_that_rest_on_the_traffic_are_watched() -> None:
    assert {e.id for e in load_index() if e.observation is Observation.TRAFIC} == {*DU_TRAFIC}
