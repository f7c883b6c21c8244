"""Forms sent empty to read their errors are no gesture of a person."""

from exigences.facts.page.essais import gestures_needed, trials
from exigences.model.lieu import Lieu
from exigences.model.parcours.parcours import StepRecord
from tests.fabrique import bouton, champ, page, parcours, pas

NOM = champ("Nom", formulaire=0)
SEND = bouton("Continuer", formulaire=0)


def _did(verbe: str, lieu: Lieu, rang: int, vers: int = 0) -> StepRecord:
    return pas(verbe, etape=f"etapes.{rang}", lieu=lieu, page=vers, gestes=1)


def _journal(*steps: StepRecord) -> tuple[frozenset[str], int]:
    faits = parcours(page(NOM, SEND), page(), journal=steps)
    return trials(faits), gestures_needed(faits)


def test_a_form_sent_empty_then_filled_is_a_trial() -> None:
    found = _journal(
        _did("cliquer", SEND.lieu, 0),
        _did("remplir", NOM.lieu, 1),
        _did("cliquer", SEND.lieu, 2, vers=1),
    )
    assert found == (frozenset({"etapes.0"}), 2)


def test_a_form_filled_and_sent_is_no_trial() -> None:
    found = _journal(_did("remplir", NOM.lieu, 0), _did("cliquer", SEND.lieu, 1, vers=1))
    assert found == (frozenset(), 2)


def test_a_button_that_leads_on_is_no_trial() -> None:
    found = _journal(_did("cliquer", SEND.lieu, 0, vers=1), _did("remplir", NOM.lieu, 1))
    assert found == (frozenset(), 2)


def test_a_button_that_adds_an_answer_is_no_trial() -> None:
    car = champ("Plaque", formulaire=0)
    faits = parcours(
        page(NOM, SEND, ecran=0),
        page(NOM, car, SEND, ecran=0),
        page(),
        journal=(
            _did("cliquer", SEND.lieu, 0, vers=1),
            _did("remplir", NOM.lieu, 1, vers=1),
            _did("cliquer", SEND.lieu, 2, vers=2),
        ),
    )
    assert (trials(faits), gestures_needed(faits)) == (frozenset(), 3)
