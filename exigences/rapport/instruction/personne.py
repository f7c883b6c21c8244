"""What stops or hinders the person whose place the double takes, at the screen where it does."""

import re
from collections.abc import Iterator

from exigences.model.instruction import Enumeration
from exigences.model.rapport import Rapport
from exigences.model.rapport_sosies import EmpechementRapport, EtatSosie, SosieRapport
from exigences.rapport.instruction.dire import close, listed
from exigences.rapport.langue import phrase

_LUI = re.compile("(, (?:et|que)) cette personne ")


def outcome(rapport: Rapport) -> Iterator[str]:
    """How far the person goes, before the first screen; nothing where nothing hinders them."""
    person = _person(rapport)
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


def obstacles(rapport: Rapport, ecran: int) -> Iterator[str | Enumeration]:
    """What stops them on a screen and what else may be done, then what is harder for them."""
    person = _person(rapport)
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


def _person(rapport: Rapport) -> SosieRapport | None:
    """The person of the replay that the report tells."""
    return rapport.sosies[0] if rapport.sosies else None


def _name(person: SosieRapport) -> str:
    return person.prenom or "cette personne"
