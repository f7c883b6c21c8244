"""Each exigence is found where it must be, and nowhere else: real pages in a real browser."""

from pathlib import Path

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.catalogue.base import Detector
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.build import build_facts
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import ParcoursFacts
from outils.completude import told_of
from tests.catalogue.attendus import FICHIER, Attendu, differences, read_attendu
from tests.catalogue.releve import PAGES, conditions, read_case

DETECTORS = {detector.exigence.id: detector for detector in load_catalogue()}
CASES = [case for path in sorted(PAGES.glob(f"*/*/{FICHIER}")) for case in read_attendu(path)]


def _name(case: Attendu) -> str:
    how = [*map(str, case.situation.values()), *(["provoque"] if case.provoque else [])]
    return "-".join((case.exigence, Path(case.pages[-1]).stem, case.fin, *how))


def _crash(detector: Detector, facts: ParcoursFacts) -> str:
    """Where a detector broke, which the verdict does not tell."""
    try:
        if detector.applies(facts):
            list(detector(facts))
    except Exception as error:  # noqa: BLE001 - any fault of a file being written
        return told_of(error, PAGES.parents[1])
    return "Une preuve nomme une page qui n'a pas été vue : corrigez son « page »."


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_fixture(
    case: Attendu, moteur: BrowserEngine, session: BrowserSession, fixture_root: str
) -> None:
    wanted = case.to_read(fixture_root)
    if wanted.seul:
        with moteur.session(conditions(**case.situation)) as own:
            facts = build_facts(read_case(own, wanted))
    else:
        facts = build_facts(read_case(session, wanted))
    constat = judge(DETECTORS[case.exigence], facts, case.seuil)
    if constat.verdict is Verdict.ERREUR:
        pytest.fail(_crash(DETECTORS[case.exigence], facts), pytrace=False)
    if amiss := list(differences(case, constat)):
        pytest.fail("\n".join(amiss), pytrace=False)
