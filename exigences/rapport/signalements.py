"""The findings of a report as a platform shows them: one each, on the line of the step it met.

A finding stands on a web page, where no platform can put a mark: the line of the procedure that led
to its screen takes its place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePath

from exigences.model.rapport.accessibilite import RegleAxe
from exigences.model.rapport.empreintes import Empreinte, name_of_rule
from exigences.model.rapport.rapport import ConstatRapport, Rapport
from exigences.rapport.langue import entre_guillemets

SANS_FICHIER = "demarche.yaml"
"""Where a finding is put when its procedure has no name of a file."""


class Niveau(StrEnum):
    """How much a finding weighs, from the least."""

    INFO = "info"
    FAIBLE = "faible"
    MOYEN = "moyen"
    FORT = "fort"


_FORT, _MOYEN = 9, 5
_IMPACTS = {
    "critical": Niveau.FORT,
    "serious": Niveau.MOYEN,
    "moderate": Niveau.FAIBLE,
    "minor": Niveau.FAIBLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Regle:
    """What a finding breaks: an exigence, or a rule of axe."""

    id: str
    titre: str
    explication: str
    remede: str
    sources: tuple[str, ...] = ()
    """Addresses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signalement:
    """A finding, in words, and where a platform puts it."""

    regle: Regle
    empreinte: str
    niveau: Niveau
    phrase: str
    certain: bool
    fichier: str
    """Path of the procedure, relative, with slashes."""
    ligne: int
    ecran: int
    url: str
    selecteur: str


def signalements(rapport: Rapport) -> tuple[Signalement, ...]:
    """Return each finding, certain or to verify, in the order of the report's fingerprints."""
    return tuple(_all(rapport))


def _all(rapport: Rapport) -> Iterator[Signalement]:
    constats = {c.exigence: c for c in rapport.constats}
    rules = _axe_rules(rapport)
    weights = {c.exigence: c.poids for c in rapport.score.contributions}
    lines = _lines(rapport)
    urls = {e.numero: e.url for e in rapport.ecrans}
    path = _path(rapport.procedure.fichier)
    for one in rapport.empreintes:
        if axe := rules.get(one.regle):
            regle, level = _of_axe(one.regle, axe), _IMPACTS.get(axe.impact, Niveau.FAIBLE)
        elif constat := constats.get(one.regle):
            regle, level = _of_constat(constat), _weighed(weights, one)
        else:
            continue
        yield Signalement(
            regle=regle,
            empreinte=one.empreinte,
            niveau=level if one.certaine else Niveau.INFO,
            phrase=_said(regle, one),
            certain=one.certaine,
            fichier=path,
            ligne=lines.get(one.ecran, 1),
            ecran=one.ecran,
            url=urls.get(one.ecran, ""),
            selecteur=one.selecteur,
        )


def _axe_rules(rapport: Rapport) -> Mapping[str, RegleAxe]:
    return {name_of_rule(rule.regle): rule for rule in rapport.accessibilite.de_la_norme}


def _of_axe(id_: str, rule: RegleAxe) -> Regle:
    tests = f" RGAA : tests {', '.join(rule.tests_rgaa)}." if rule.tests_rgaa else ""
    return Regle(id=id_, titre=rule.titre, explication=f"{rule.titre}{tests}", remede=rule.remede)


def _of_constat(constat: ConstatRapport) -> Regle:
    return Regle(
        id=constat.exigence,
        titre=constat.titre,
        explication=f"{constat.demande} {constat.pourquoi}",
        remede=constat.remediation,
        sources=tuple(r.url for r in constat.references if r.url),
    )


def _weighed(weights: Mapping[str, float], one: Empreinte) -> Niveau:
    weight = weights.get(one.regle, 0)
    if weight >= _FORT:
        return Niveau.FORT
    return Niveau.MOYEN if weight >= _MOYEN else Niveau.FAIBLE


def _said(regle: Regle, one: Empreinte) -> str:
    begins = "" if one.certaine else "À vérifier : "
    quoted = f" : {entre_guillemets(one.nom, 160)}" if one.nom else ""
    return f"{begins}{regle.titre.rstrip('.')}, écran {one.ecran}{quoted}."


def _lines(rapport: Rapport) -> Mapping[int, int]:
    """Return, by screen, the line of the first step that was done on it."""
    lines: dict[int, int] = {}
    for entry in rapport.journal:
        if entry.ecran is not None and entry.ligne > 0:
            lines.setdefault(entry.ecran, entry.ligne)
    return lines


def _path(fichier: str) -> str:
    """Return the path of the procedure as a platform wants it: relative; else its name alone."""
    path = PurePath(fichier.replace("\\", "/")) if fichier else PurePath(SANS_FICHIER)
    outside = path.is_absolute() or ".." in path.parts
    return path.name if outside else path.as_posix()
