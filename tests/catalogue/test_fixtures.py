"""Each exigence is found where it must be, and nowhere else: real pages in a real browser."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from exigences.browser.engine import BrowserEngine, BrowserSession
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.build import build_facts
from exigences.model.exigence import Constat, Verdict
from exigences.model.parcours import Fin
from tests.catalogue.releve import PAGES, Case, conditions, read_case

DETECTORS = {detector.exigence.id: detector for detector in load_catalogue()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendu:
    """One case of an attendu.json; unknown keys are refused."""

    pages: tuple[str, ...]
    verdict: Verdict
    preuves: tuple[Mapping[str, Any], ...] | None = None
    annonce: str | None = None
    fin: Fin = Fin.TERMINE
    envoye: bool = False
    seuil: float | None = None
    axe: bool = False
    situation: Mapping[str, Any] = field(default_factory=dict)
    etapes: tuple[Mapping[str, Any], ...] = ()
    provoque: tuple[str, ...] = ()
    dossier: Path = field(default=PAGES)

    @property
    def exigence(self) -> str:
        return self.dossier.name


def read_attendu(path: Path) -> list[Attendu]:
    """The cases of a folder, in order."""
    cases = json.loads(path.read_text("utf-8"))["cas"]
    return [
        Attendu(
            **{
                **case,
                "pages": tuple(case["pages"]),
                "verdict": Verdict(case["verdict"]),
                "fin": Fin(case.get("fin", "termine")),
                "preuves": tuple(case["preuves"]) if "preuves" in case else None,
                "etapes": tuple(case.get("etapes", ())),
                "provoque": tuple(case.get("provoque", ())),
                "dossier": path.parent,
            }
        )
        for case in cases
    ]


CASES = [case for path in sorted(PAGES.glob("*/*/attendu.json")) for case in read_attendu(path)]


def _name(case: Attendu) -> str:
    how = [*map(str, case.situation.values()), *(["provoque"] if case.provoque else [])]
    return "-".join((case.exigence, Path(case.pages[-1]).stem, case.fin, *how))


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_fixture(
    case: Attendu, moteur: BrowserEngine, session: BrowserSession, fixture_root: str
) -> None:
    folder = case.dossier.relative_to(PAGES).as_posix()
    urls = tuple(f"{fixture_root}{folder}/{page}" for page in case.pages)
    wanted = Case(
        urls=urls,
        axe=case.axe,
        fin=case.fin,
        envoye=case.envoye,
        situation=case.situation,
        etapes=case.etapes,
        provoque=case.provoque,
    )
    if case.situation:
        with moteur.session(conditions(**case.situation)) as own:
            facts = build_facts(read_case(own, wanted))
    else:
        facts = build_facts(read_case(session, wanted))
    constat = judge(DETECTORS[case.exigence], facts, case.seuil)
    assert constat.verdict is case.verdict, _told(constat)
    if case.preuves is not None:
        assert _identities(constat, case.preuves) == [dict(p) for p in case.preuves]
    if case.annonce is not None:
        assert str(constat.annonce) == case.annonce


def _told(constat: Constat) -> str:
    return constat.message or "\n".join(f"{p.selecteur} : {p.extrait}" for p in constat.preuves)


def _identities(constat: Constat, wanted: tuple[Mapping[str, Any], ...]) -> list[dict[str, Any]]:
    """The evidence found, told by the keys that the case names (page, selecteur, cadre)."""
    keys = {key for proof in wanted for key in proof} or {"page", "selecteur"}
    whole = [
        {"page": p.page, "selecteur": p.selecteur, "cadre": list(p.cadre)} for p in constat.preuves
    ]
    return [
        {key: proof[key] for key in ("page", "selecteur", "cadre") if key in keys}
        for proof in whole
    ]
