"""Two published releases of three applications: their findings matched by hand, and each way.

Beside each match (`paires/<application>.yaml`), what the two reports said is kept as JSON: enough
to measure again without installing the applications.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from exigences.comparaison.constats import pair_findings
from exigences.comparaison.ecrans import pair_screens
from exigences.model.document import Document
from exigences.model.rapport.empreintes import Empreinte
from exigences.model.rapport.rapport import EcranRapport, FinRapport, Rapport
from outils.identite.cles import PAIRS, PROGRAMME, Mesure
from outils.verite.documents import read_yaml

PAIRES = Path(__file__).resolve().parent / "paires"


class PairesError(ValueError):
    """A hand match that does not hold, in a sentence."""


class Version(Document):
    """A release, as PyPI tells it."""

    version: str
    parue: date


class Autre(Document):
    """A finding that both reports hold, under two fingerprints."""

    avant: str
    apres: str
    raison: str


class Seuls(Document):
    """Findings that one report alone holds, for one reason."""

    empreintes: tuple[str, ...]
    raison: str


class Main(Document):
    """What a person who looked at both releases matched: every finding of both reports, once."""

    application: str
    demarche: str
    avant: Version
    apres: Version
    adapte: str
    """What the journey or the scripts of the older release needed, or nothing."""
    vu: str
    """What the person saw on both."""
    memes: Mapping[str, tuple[str, ...]]
    """By rule, the fingerprints of both that are the same finding."""
    autres: tuple[Autre, ...] = ()
    partis: tuple[Seuls, ...] = ()
    venus: tuple[Seuls, ...] = ()


class Garde(Document):
    """What is kept of a report: what pairing reads."""

    fin: FinRapport
    ecrans: tuple[EcranRapport, ...]
    empreintes: tuple[Empreinte, ...]

    def rapport(self) -> Rapport:
        """Return a report that holds only this."""
        parts: dict[str, Any] = {
            "fin": self.fin,
            "ecrans": self.ecrans,
            "empreintes": self.empreintes,
        }
        return Rapport.model_construct(**parts)


@dataclass(frozen=True, kw_only=True)
class Publiee:
    """Two releases of an application, with what a person matched."""

    main: Main
    avant: Rapport
    apres: Rapport

    @cached_property
    def paires(self) -> Mapping[str, str]:
        """Fingerprint in the newer report of each finding of the older that is in both."""
        same = {one: one for found in self.main.memes.values() for one in found}
        return same | {one.avant: one.apres for one in self.main.autres}

    def check(self) -> None:
        """Raise PairesError unless each finding of both reports is matched once, by its rule."""
        old, new = (_by_print(r, self.main.application) for r in (self.avant, self.apres))
        gone = [one for seuls in self.main.partis for one in seuls.empreintes]
        came = [one for seuls in self.main.venus for one in seuls.empreintes]
        same = [one for found in self.main.memes.values() for one in found]
        others = self.main.autres
        self._once(old, [*same, *(o.avant for o in others), *gone], "avant")
        self._once(new, [*same, *(o.apres for o in others), *came], "après")
        named = {one: rule for rule, found in self.main.memes.items() for one in found}
        for before, after in self.paires.items():
            rules = {old[before].regle, new[after].regle, named.get(before, old[before].regle)}
            if len(rules) > 1:
                raise PairesError(
                    f"{self.main.application} : {before} et {after} mêlent {sorted(rules)}."
                )

    def _once(self, known: Mapping[str, Empreinte], told: list[str], side: str) -> None:
        if unknown := sorted(set(told) - set(known)):
            raise PairesError(f"{self.main.application}, {side} : inconnues, {unknown}.")
        if twice := sorted({one for one in told if told.count(one) > 1}):
            raise PairesError(f"{self.main.application}, {side} : dites deux fois, {twice}.")
        if left := sorted(set(known) - set(told)):
            raise PairesError(f"{self.main.application}, {side} : oubliées, {left}.")

    def measured(self, *, doutes: bool = False) -> Mapping[str, Mesure]:
        """Measure each way against the hand match, on what is sure, or on doubts as well."""
        old, new = (_kept(r, doutes=doutes) for r in (self.avant, self.apres))
        hand = [(a, b) for a, b in self.paires.items() if a in old and b in new]
        came = set(new) - {b for _, b in hand}
        found = self.found(doutes=doutes)
        answers = set(found.values())
        measures = {
            PROGRAMME: Mesure(
                gardes=sum(found.get(a) == b for a, b in hand),
                total=len(hand),
                faux_nouveaux=sum(b not in answers for _, b in hand),
                manques=len(came & answers),
                ajouts=len(came),
            )
        }
        for way, key in PAIRS.items():
            known = {key(self.avant, one) for one in old.values()}
            now = {name: key(self.apres, one) for name, one in new.items()}
            measures[way] = Mesure(
                gardes=sum(key(self.avant, old[a]) in now.values() for a, _ in hand),
                total=len(hand),
                faux_nouveaux=sum(now[b] not in known for _, b in hand),
                manques=sum(now[b] in known for b in came),
                ajouts=len(came),
            )
        return measures

    def found(self, *, doutes: bool) -> Mapping[str, str]:
        """Return what the program pairs: newer fingerprint of each older one."""
        old, new = (_kept(r, doutes=doutes).values() for r in (self.avant, self.apres))
        pairs = pair_findings(old, new, pair_screens(self.avant, self.apres))
        return {before.empreinte: after.empreinte for before, after in pairs.paires}

    def wrong(self) -> Iterator[tuple[Empreinte, str]]:
        """Yield each finding on which program and person disagree, and how, doubts as well."""
        old, new = (_kept(r, doutes=True) for r in (self.avant, self.apres))
        found = self.found(doutes=True)
        for before, one in old.items():
            hand, own = self.paires.get(before), found.get(before)
            if hand != own:
                yield (
                    one,
                    "disparu à tort" if own is None else f"confondu avec « {new[own].nom} »",
                )
        for after, one in new.items():
            if after in self.paires.values() and after not in found.values():
                yield one, "nouveau à tort"


def _by_print(rapport: Rapport, name: str) -> Mapping[str, Empreinte]:
    found = {one.empreinte: one for one in rapport.empreintes}
    if len(found) < len(rapport.empreintes):
        raise PairesError(f"{name} : un rapport a deux constats de même empreinte.")
    return found


def _kept(rapport: Rapport, *, doutes: bool) -> Mapping[str, Empreinte]:
    return {one.empreinte: one for one in rapport.empreintes if doutes or one.certaine}


def read(path: Path) -> Publiee:
    """Read a hand match and the two reports beside it; raise PairesError where it does not hold."""
    main = read_yaml(path, Main)
    kept = json.loads(path.with_suffix(".json").read_text("utf-8"))
    avant, apres = (Garde.model_validate_json(json.dumps(kept[s])) for s in ("avant", "apres"))
    publiee = Publiee(main=main, avant=avant.rapport(), apres=apres.rapport())
    publiee.check()
    return publiee


def published() -> tuple[Publiee, ...]:
    """Read every pair of releases, by name."""
    return tuple(read(path) for path in sorted(PAIRES.glob("*.yaml")))
