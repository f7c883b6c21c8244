"""Accessibility defects beside the severity from which they block."""

from collections.abc import Iterator

from exigences.model.rapport.accessibilite import RegleAxe
from exigences.model.rapport.empreintes import name_of_rule
from exigences.model.rapport.rapport import Rapport
from exigences.model.reglages import Gravite

_OF_AXE = {
    "minor": Gravite.LEGERE,
    "moderate": Gravite.GENANTE,
    "serious": Gravite.GRAVE,
    "critical": Gravite.TRES_GRAVE,
}
_SAID = {
    Gravite.LEGERE: ("léger", "légers"),
    Gravite.GENANTE: ("gênant", "gênants"),
    Gravite.GRAVE: ("grave", "graves"),
    Gravite.TRES_GRAVE: ("très grave", "très graves"),
}
"""One defect, several."""
_ORDRE = tuple(Gravite)
PARTIAL = (
    "Toutes les pages n'ont pas pu être lues par axe : des défauts d'accessibilité ont pu échapper."
)


def hindering(rapport: Rapport, limite: Gravite | None) -> list[tuple[str, str]]:
    """Each rule that proved a defect as severe as the limit, or more, and what says so.

    None without a limit.
    """
    if limite is None:
        return []
    return [
        (name_of_rule(rule.regle), _told(rule, severity))
        for rule, severity in _found(rapport, "violation")
        if _ORDRE.index(severity) >= _ORDRE.index(limite)
    ]


def pending(rapport: Rapport, limite: Gravite | None) -> Iterator[tuple[str, str]]:
    """What a person has to verify before the limit is known to hold, after what it is about."""
    if limite is None:
        return
    if not rapport.accessibilite.lancee:
        yield "Les pages lues par axe", PARTIAL
    for rule, severity in _found(rapport, "incomplete"):
        if _ORDRE.index(severity) >= _ORDRE.index(limite):
            said = (
                f"Défaut d'accessibilité à vérifier par une personne, {_SAID[severity][0]} s'il "
                f"est réel : « {rule.titre} » ({rule.regle}){_place(rule)}."
            )
            yield name_of_rule(rule.regle), said


def below(rapport: Rapport, limite: Gravite | None) -> Iterator[str]:
    """How many rules proved a defect of the severity just under the limit."""
    rank = 0 if limite is None else _ORDRE.index(limite)
    if rank == 0:
        return
    under = _ORDRE[rank - 1]
    rules = [r for r, severity in _found(rapport, "violation") if severity is under]
    if rules:
        several = len(rules) > 1
        number = f"{len(rules)} défauts" if several else "Un défaut"
        yield f"{number} d'accessibilité {_SAID[under][several]}, juste sous la limite."


def _found(rapport: Rapport, issue: str) -> Iterator[tuple[RegleAxe, Gravite]]:
    """The rules of the norm with this issue, each once, and how severe each is."""
    seen: set[str] = set()
    for rule in rapport.accessibilite.de_la_norme:
        severity = _OF_AXE.get(rule.impact)
        if rule.issue == issue and rule.regle not in seen and severity is not None:
            seen.add(rule.regle)
            yield rule, severity


def _told(rule: RegleAxe, severity: Gravite) -> str:
    return (
        f"Défaut d'accessibilité {_SAID[severity][0]} : « {rule.titre} » "
        f"({rule.regle}){_place(rule)}."
    )


def _place(rule: RegleAxe) -> str:
    screens = sorted({node.ecran for node in rule.noeuds})
    where = f", écran {screens[0]}" if screens else ""
    many = f", {rule.noeuds_total} fois" if rule.noeuds_total > 1 else ""
    return f"{where}{many}"
