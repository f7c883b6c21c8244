"""Tells GitHub what an audit found: outputs of the action, summary of the step, annotations.

It reads the reports alone, so that it serves any version of the program. Limits of the platform,
told by its runner and its documentation (« Workflow commands for GitHub Actions »): a summary of
1,024 kB, 10 annotations of a kind a step.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

RESUME_MAX = 1024 * 1024
"""Bytes of a summary: a longer one is dropped whole."""
ANNOTATIONS_MAX = 10
_CUT = "\n\n*La suite est dans le dossier des rapports.*\n"
_NOTHING = "L'audit n'a écrit aucun rapport : son journal dit pourquoi.\n"


def main(dossier: Path, environ: Mapping[str, str]) -> None:
    """Write what GitHub reads of the reports of a folder, those of its own folders included."""
    reports = sorted(path.parent for path in dossier.rglob("rapport.json"))
    _append(environ.get("GITHUB_OUTPUT"), outputs(dossier, reports, bool(environ.get("REFERENCE"))))
    texts = [(r / "rapport.md").read_text("utf-8") for r in reports if (r / "rapport.md").exists()]
    _append(environ.get("GITHUB_STEP_SUMMARY"), summary(texts))
    for line in annotations(reports, known=bool(environ.get("REFERENCE"))):
        sys.stdout.write(f"{line}\n")


def outputs(dossier: Path, reports: Sequence[Path], compared: bool) -> str:
    """The outputs, one a line: of the report that has the highest score, but for `nouvelles`."""
    scores = [json.loads((r / "rapport.json").read_text("utf-8"))["score"] for r in reports]
    worst: dict[str, Any] = max(scores, key=lambda score: float(score["global"]), default={})
    new = sum(result.get("baselineState") == "new" for r in reports for result in results(r))
    said = {
        "note": worst.get("note") or "",
        "score": worst.get("global", ""),
        "nouvelles": new if compared and reports else "",
        "dossier": dossier.as_posix(),
    }
    return "".join(f"{name}={value}\n" for name, value in said.items())


def summary(texts: Sequence[str]) -> str:
    """The reports, one after the other, cut between two lines where GitHub would drop them all."""
    text = "\n\n".join(texts) or _NOTHING
    if len(text.encode()) <= RESUME_MAX:
        return text
    kept, size = [], len(_CUT.encode()) + RESUME_MAX // 100  # room for what is closed below
    for line in text.splitlines(keepends=True):
        size += len(line.encode())
        if size > RESUME_MAX:
            break
        kept.append(line)
    cut = "".join(kept)
    opened = cut.count("<details") - cut.count("</details>")
    return cut + "\n</details>" * max(0, opened) + _CUT


def annotations(reports: Sequence[Path], *, known: bool) -> Iterator[str]:
    """An error for each limit that is passed, a warning for each finding, the gravest first.

    With a reference (`known`), only what is new is told; what is accepted never is.
    """
    failed = [message for report in reports for message in failures(report)]
    yield from islice((f"::error::{data(m)}" for m in failed), ANNOTATIONS_MAX)
    found = sorted(
        (r for report in reports for r in results(report) if _told(r, known=known)),
        key=lambda result: -float(result.get("rank", 0)),
    )
    yield from islice((_warning(result) for result in found), ANNOTATIONS_MAX)
    rest = max(0, len(failed) - ANNOTATIONS_MAX) + max(0, len(found) - ANNOTATIONS_MAX)
    if rest:
        yield f"::notice::{rest} de plus : GitHub ne montre que {ANNOTATIONS_MAX} annotations."


def failures(report: Path) -> Iterator[str]:
    """What each limit that is passed says, in the JUnit file of a report."""
    path = report / "rapport.xml"
    if path.exists():
        tree = ET.parse(path)  # noqa: S314 - our own file
        for failure in tree.iter("failure"):
            yield failure.get("message") or failure.text or ""


def results(report: Path) -> list[dict[str, Any]]:
    """The findings of the SARIF file of a report."""
    path = report / "rapport.sarif"
    if not path.exists():
        return []
    runs = json.loads(path.read_text("utf-8"))["runs"]
    return [result for run in runs for result in run["results"]]


def _told(result: Mapping[str, Any], *, known: bool) -> bool:
    if result.get("kind") != "fail" or result.get("suppressions"):
        return False
    return not known or result.get("baselineState") == "new"


def _warning(result: Mapping[str, Any]) -> str:
    place = result["locations"][0]["physicalLocation"]
    where = f"file={value(unquote(place['artifactLocation']['uri']))}"
    where += f",line={int(place['region']['startLine'])}"
    return f"::warning {where},title={value(result['ruleId'])}::{data(result['message']['text'])}"


def data(text: str) -> str:
    """A text that ends no command and begins none."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def value(text: str) -> str:
    """The same, where a comma or a colon would end it too."""
    return data(text).replace(":", "%3A").replace(",", "%2C")


def _append(path: str | None, text: str) -> None:
    if path:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]), os.environ)
