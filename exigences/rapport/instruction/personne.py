"""What stops or hinders the person whose place the double takes, at the screen where it does."""

import re
from collections.abc import Iterator

from exigences.model.rapport.instruction import Enumeration
from exigences.model.rapport.rapport import Rapport, ScenarioRapport
from exigences.model.rapport.sosies import EmpechementRapport, EtatSosie, SosieRapport
from exigences.rapport.instruction.dire import close, listed
from exigences.rapport.langue import phrase

_LUI = re.compile("(, (?:et|que)) cette personne ")


def whose_place(rapport: Rapport, scenario: str = "") -> SosieRapport | None:
    """The person of a scenario of the report, else that of its replay; None in an old report."""
    named = (s for s in rapport.sosies if s.scenario == scenario)
    return next(named, rapport.sosies[0] if rapport.sosies else None)


def situation(rapport: Rapport, person: SosieRapport | None) -> str:
    """Who the person is, and on whose replay the instruction rests where it is not theirs."""
    if person is None or person == rapport.sosies[0]:
        scene = rapport.scenario
        return f"{scene.sosie}, une personne inventée. Sa situation : {_scene(scene)}"
    return (
        f"{rapport.scenario.sosie}, une personne inventée. Toi, tu prends la place de "
        f"{person.sosie}, une autre personne inventée, qui verrait les mêmes pages. Sa situation : "
        f"{_scene(person)}"
    )


def _scene(of: ScenarioRapport | SosieRapport) -> str:
    said = of.description or of.nom
    named = said.startswith(of.sosie.split(" ")[0])
    return close(said if named else f"{said[:1].lower()}{said[1:]}")


def outcome(rapport: Rapport, person: SosieRapport | None) -> Iterator[str]:
    """How far the person goes, before the first screen; nothing where nothing hinders them."""
    if person is None or not person.empechements:
        return
    name = _name(person)
    where = f"à l'écran {person.ecran}" if person.ecran else "en route"
    if person.etat is EtatSosie.BLOQUE:
        more = person.ecran is not None and person.ecran < len(rapport.ecrans)
        after = " La suite vaut pour qui arrive à passer." if more else ""
        yield (
            f"Seule, cette personne s'arrête {where} : l'instruction dit là ce qui l'arrête.{after}"
        )
    else:
        yield f"L'instruction dit, écran par écran, ce qui est plus dur pour {name}."


def obstacles(
    rapport: Rapport, person: SosieRapport | None, ecran: int
) -> Iterator[str | Enumeration]:
    """What stops them on a screen and what else may be done, then what is harder for them."""
    met = [e for e in person.empechements if e.ecran == ecran] if person else []
    if person is None or not met:
        return
    name = _name(person)
    stops = [e for e in met if e.etat is EtatSosie.BLOQUE]
    if stops:
        yield from listed(f"Ici, {name} s'arrête :", (_told(e, name) for e in stops))
        yield (
            "Rien, sur cet écran, ne peut en tenir lieu. Autrement qu'en ligne : "
            f"{close(rapport.alternative.phrase)}"
        )
    yield from listed(
        f"Ici, c'est plus dur pour {name} :", (_told(e, name) for e in met if e not in stops)
    )


def _told(empechement: EmpechementRapport, name: str) -> str:
    """What is asked and what the person lacks, the other means, or what is to be checked."""
    said = phrase(_LUI.sub(rf"\1 {name} ", empechement.phrase))
    parts = [close(said)]
    if empechement.autre_moyen:
        parts.append(f"Il y a un autre moyen à cet endroit : {close(empechement.autre_moyen)}")
    if empechement.a_verifier:
        parts.append(f"C'est à vérifier : {empechement.question}")
    return " ".join(parts)


def _name(person: SosieRapport) -> str:
    return person.prenom or "cette personne"
