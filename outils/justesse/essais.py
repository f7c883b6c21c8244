"""Counts the exigences that the project's own pages find right: proof that they run, no more."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from exigences.catalogue.registry import load_catalogue
from outils.justesse.erreur import JustesseError

FICHIER = Path("tests", "catalogue", "test_fixtures.py")
_CASE = re.compile(r"::test_fixture\[(.+)]$")
_RAN = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)


@dataclass(slots=True)
class _Cases:
    """What pytest says of each case, by its name; a fault while setting it up is one too."""

    right: dict[str, bool] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what pytest reports of one phase of a test."""
        if found := _CASE.search(report.nodeid):
            self.right[found[1]] = self.right.get(found[1], True) and report.passed


def own_pages(racine: Path) -> str:
    """Judge the project's own pages, and say it in Markdown; `JustesseError` if pytest breaks."""
    cases = _Cases()
    asked = [
        str(racine / FICHIER),
        f"--rootdir={racine}",
        "-q",
        "-n",
        "2",
        "-p",
        "no:cacheprovider",
    ]
    code = pytest.main(asked, plugins=[cases])
    if code not in _RAN or not cases.right:
        message = "Les pages d'essai du projet n'ont pas pu être lues : lancez « make test »."
        raise JustesseError(message)
    ids = [detector.exigence.id for detector in load_catalogue()]
    return "\n".join(section(ids, cases.right)) + "\n"


def section(ids: Sequence[str], right: dict[str, bool]) -> Iterator[str]:
    """Lines of the section; `right` says of each case, named after its exigence, if it is."""
    wrong = sorted(name for name, good in right.items() if not good)
    cases = {i: [good for name, good in right.items() if _exigence(name, ids) == i] for i in ids}
    whole = sum(bool(each) and all(each) for each in cases.values())
    yield "## Pages d'essai du projet"
    yield ""
    yield (
        "Chaque exigence du catalogue a ses pages, écrites par le projet avec la réponse attendue, "
        "et relues ici dans un vrai navigateur. Ces chiffres prouvent seulement que le programme "
        "tourne : les règles et ces pages ont le même auteur, et 100 % n'y dit rien de la justesse "
        "sur les pages des autres. Ils n'ont donc pas d'intervalle."
    )
    yield ""
    yield "| | justes | en tout |"
    yield "| --- | ---: | ---: |"
    yield f"| exigences dont tous les cas sont justes | {whole} | {len(ids)} |"
    yield f"| cas | {len(right) - len(wrong)} | {len(right)} |"
    yield ""
    if wrong:
        yield f"Cas qui ne sont pas justes : {', '.join(f'`{name}`' for name in wrong)}."
        yield ""


def _exigence(case: str, ids: Sequence[str]) -> str:
    """The exigence after which a case is named: the longest id that begins its name."""
    return max((i for i in ids if case.startswith(f"{i}-")), key=len, default="")
