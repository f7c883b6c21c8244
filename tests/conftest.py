"""What holds for every test: no clock in hypothesis, workers enough, in CI nothing is skipped."""

import os
import signal
import stat
import sys
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from pydantic import ValidationError

import exigences.chaine.analyse as analysing
from exigences.browser.engine import BrowserEngine
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.assemble import Analyse, assemble
from exigences.rapport.coherence import contradictions
from tests.fabrique.plies import refuse_unfolded

pytest_plugins = ("pytester",)

# Tests start the program by the thousand: its modules, and theirs, are compiled once for all.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# How this run is told is no business of the runs that tests start.
os.environ.pop("PYTEST_ADDOPTS", None)

# What a run left in the background starts would ignore Ctrl+C, as it does itself.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("exigences", deadline=None, derandomize=True)
settings.load_profile("exigences")


@pytest.fixture(scope="session", autouse=True)
def _notions_read_folded_texts() -> Generator[None]:
    """A text that was not folded is refused wherever words are looked for."""
    with pytest.MonkeyPatch.context() as patch:
        refuse_unfolded(patch)
        yield


@pytest.fixture(autouse=True)
def _only_what_its_engine_can_see(request: pytest.FixtureRequest) -> None:
    """Skip what an engine says that it cannot see, with its own words; no other says any."""
    if request.node.get_closest_marker("fenetres_vues") and "moteur" in request.fixturenames:
        engine: BrowserEngine = request.getfixturevalue("moteur")
        if blind := engine.describe().angle_mort:
            pytest.skip(blind)


@pytest.fixture(autouse=True)
def _no_report_contradicts_itself(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Generator[None]:
    """Check every report that a test makes, in this process or in a folder of its own."""
    if "contradictoire" in request.keywords:
        yield
        return
    monkeypatch.setattr(analysing, "assemble", _checked)
    yield
    folder = request.node.funcargs.get("tmp_path")
    for page in Path(folder).rglob("rapport.json") if folder else ():
        if not stat.S_ISREG(page.lstat().st_mode):
            continue  # a hostile folder may hold a pipe, which nobody would ever fill
        with suppress(ValidationError):  # what a test writes there may be no report
            _refuse_contradictions(Rapport.model_validate_json(page.read_bytes()))


def _checked(analyse: Analyse) -> Rapport:
    rapport = assemble(analyse)
    _refuse_contradictions(rapport)
    return rapport


def _refuse_contradictions(rapport: Rapport) -> None:
    assert contradictions(rapport) == ()


@pytest.hookimpl(wrapper=True, optionalhook=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Two workers a core: a test waits for its pages half of the time."""
    return (yield) * (1 if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ else 2)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skipped test into a failure where `CI` is set."""
    return _refuse_skip((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turn a skipped file into a failure where `CI` is set."""
    return _refuse_skip((yield))


def _refuse_skip[Report: (pytest.TestReport, pytest.CollectReport)](report: Report) -> Report:
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"Skipped in CI, where nothing may be missing: {report.longrepr}"
    return report
