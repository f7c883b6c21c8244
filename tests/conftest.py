"""What holds for every test: no clock in hypothesis, workers enough, in CI nothing is skipped."""

import os
from collections.abc import Generator

import pytest
from hypothesis import settings

pytest_plugins = ("pytester",)

settings.register_profile("exigences", deadline=None, derandomize=True)
settings.load_profile("exigences")


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
