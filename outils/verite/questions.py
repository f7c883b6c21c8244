"""Counts what reports leave to check, and how much of it a person had listed as a demand."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exigences.model.catalogue.exigence import Verdict
from outils.justesse.tables import interval, number
from outils.verite.documents import Passage, VraieDemande

_TITLE = """\
### Ce qui est laissé à vérifier

Une question est utile quand la personne qui a parcouru le service avait écrit cette demande. Les
autres font lire pour rien ; celles qui en posent le plus viennent d'abord.
"""
_HEAD = (
    "| exigence | questions | utiles | part |",
    "| --- | ---: | ---: | ---: |",
)
_SHOWN = 20
"""Rows of the table, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posees:
    """The questions of reports, by exigence: all, and those that a demand answers."""

    rapports: int
    toutes: Counter[str]
    utiles: Counter[str]


def questions(read: Iterable[tuple[Sequence[Passage], Sequence[VraieDemande]]]) -> Posees:
    """Count the questions of the reports of some services."""
    asked, useful, reports = Counter[str](), Counter[str](), 0
    for passages, demandes in read:
        for passage in passages:
            reports += 1
            true = _demanded(passage, demandes)
            doubts = [v.exigence for v in passage.verdicts if v.verdict is Verdict.A_VERIFIER]
            asked.update(doubts)
            useful.update(id_ for id_ in doubts if id_ in true)
    return Posees(rapports=reports, toutes=asked, utiles=useful)


def _demanded(passage: Passage, demandes: Iterable[VraieDemande]) -> frozenset[str]:
    """The entries of the catalogue that a person had listed for this journey and this person."""
    mine = (
        one
        for one in demandes
        if one.demarche == passage.demarche and (not one.sosies or passage.sosie in one.sosies)
    )
    return frozenset(id_ for one in mine for id_ in (one.exigence, one.nommee) if id_)


def questions_table(posees: Posees) -> str:
    """Return the table, in Markdown; '' where nothing was asked."""
    number_of, useful = posees.toutes.total(), posees.utiles.total()
    if not number_of:
        return ""
    per_report = f"{number_of / posees.rapports:.1f}".replace(".", ",")
    told = (
        f"{number_of} questions dans {posees.rapports} rapports, {per_report} par rapport : "
        f"{useful} utiles, {number(useful / number_of)} {interval(useful, number_of)}.\n"
    )
    idle = {id_: n - posees.utiles[id_] for id_, n in posees.toutes.items()}
    ranked = sorted(idle, key=lambda id_: (-idle[id_], id_))
    rows = [
        f"| `{id_}` | {posees.toutes[id_]} | {posees.utiles[id_]} | "
        f"{number(posees.utiles[id_] / posees.toutes[id_])} |"
        for id_ in ranked[:_SHOWN]
    ]
    return "\n".join((_TITLE, told, *_HEAD, *rows)) + "\n"
