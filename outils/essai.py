"""Puts one exigence to the test: all that it must have, then its pages in a real browser."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exigences.catalogue.registry import load_catalogue
from exigences.loading.erreur import suggestion
from exigences.model.catalogue.exigence import Exigence
from outils.completude import Dossier, count_amiss, stubs_left, told_of
from outils.completude_textes import CHECKS

RACINE = Path(__file__).resolve().parent.parent
FIXTURES = "tests/catalogue/test_fixtures.py"
QUIET = ("-p", "no:terminal", "-p", "no:cacheprovider", "-o", "addopts=--import-mode=importlib")
"""Only what we say of the fixtures is said."""
_LIBRARY = re.compile(r"^E +(?:[\w.]+Error: )?")
"""What the test runner writes before our sentence."""
USAGE = "Usage : make essai ID=numero-surtaxe\n"


class OnlyOf:
    """Keeps the fixtures of one exigence, and the sentences of those that fail."""

    def __init__(self, identifiant: str) -> None:
        self.identifiant = identifiant
        self.passed = 0
        self.told: list[str] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave the fixtures of the others out."""
        items[:] = [item for item in items if self._is_ours(item)]

    def _is_ours(self, item: pytest.Item) -> bool:
        params: dict[str, Any] = getattr(getattr(item, "callspec", None), "params", {})
        return getattr(params.get("case"), "exigence", None) == self.identifiant

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count what passes and keep what fails."""
        self.passed += report.when == "call" and report.passed
        if report.failed:
            self.told.append(report.longreprtext.strip())

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep why the fixtures cannot be read."""
        if report.failed:
            self.told.append(_LIBRARY.sub("", report.longreprtext.strip().splitlines()[-1]))


def main(arguments: list[str]) -> int:
    """Say all that is to mend in an exigence, 1; 0 where nothing is; 2 where there is none."""
    if len(arguments) != 1 or not arguments[0]:
        sys.stderr.write(USAGE)
        return 2
    try:
        known = {d.exigence.id: d.exigence for d in load_catalogue()}
    except Exception as error:  # noqa: BLE001 - any fault of a file being written, told with its place
        sys.stderr.write(f"Le catalogue ne se charge pas : {told_of(error, RACINE)}\n")
        return 1
    if (exigence := known.get(arguments[0])) is None:
        advice = suggestion(arguments[0], known)
        sys.stderr.write(f"Aucune exigence « {arguments[0]} » : {advice}\n")
        return 2
    return _try(exigence, len(known))


def _try(exigence: Exigence, count: int) -> int:
    dossier = Dossier(exigence=exigence, racine=RACINE)
    if stubs := list(stubs_left(dossier)):
        return _refuse([*stubs, "Les pages seront essayées quand tout cela sera écrit."])
    amiss = [*_amiss(dossier), *count_amiss(RACINE, count)]
    ours = OnlyOf(exigence.id)
    pytest.main([f"--rootdir={RACINE}", *QUIET, str(RACINE / FIXTURES)], plugins=[ours])
    if amiss or ours.told or not ours.passed:
        return _refuse([*amiss, *dict.fromkeys(ours.told)])
    sys.stdout.write(
        f"« {exigence.id} » est complète ; ses {ours.passed} cas passent. "
        "Lancez « make check » avant de la proposer.\n"
    )
    return 0


def _amiss(dossier: Dossier) -> Iterator[str]:
    for check in CHECKS:
        yield from check(dossier)


def _refuse(lines: list[str]) -> int:
    sys.stderr.writelines(f"{line}\n" for line in lines)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
