"""What a service can do at once, and what it already does well."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.model.catalogue.exigence import A_PREPARER, TUES, Annonce, Verdict
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.facts.prealable import EtatPrealable
from exigences.model.rapport.rapport import ConstatRapport, PreuveRapport, Rapport
from exigences.rapport.langue import minuscule

_VOIES = {
    NiveauAlternative.EQUIVALENT_COMPLET: "Une autre voie permet de tout faire",
    NiveauAlternative.CONTACT_VERIFIABLE: "De quoi joindre quelqu'un est donné",
}


_NAMED = frozenset(
    {
        "pieces-a-televerser",
        "renseignement-a-chercher",
        "personne-a-nommer",
        "identifiant-administratif",
    }
)
"""The demands of which a proof is the name of what to get ready, or a sentence about it."""
_NAMES, _SIGNS = 6, 80
"""Names that a sentence tells, and signs of one, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BienFait:
    """Something that the service does well, and the place that shows it."""

    quoi: str
    preuve: PreuveRapport


def to_paste(constat: ConstatRapport) -> str:
    """Write the sentence that would announce a demand on the first page, the cheapest of remedies.

    '' where it was told in time, or where telling it would help nobody to get ready.
    """
    if constat.annonce not in TUES or constat.categorie not in A_PREPARER:
        return ""
    said = f"Pour faire cette démarche en ligne, il faut {minuscule(constat.demande)}"
    if constat.exigence not in _NAMED:
        return said
    told = (p.extrait.rstrip(" *") for p in constat.preuves[:_NAMES] if p.certaine)
    names = dict.fromkeys(t for t in told if len(t) <= _SIGNS and not t.endswith((".", ":", "?")))
    return f"{said.rstrip('.')} : {', '.join(names)}." if names else said


def well_done(rapport: Rapport) -> tuple[BienFait, ...]:
    """List what the service does well, each place once: other ways, then what is told in time."""
    once: dict[tuple[int, str], BienFait] = {}
    for found in _found(rapport):
        once.setdefault((found.preuve.ecran, found.preuve.extrait), found)
    return tuple(once.values())


def _found(rapport: Rapport) -> Iterator[BienFait]:
    if way := _VOIES.get(rapport.alternative.niveau):
        yield from (BienFait(quoi=way, preuve=p) for p in rapport.alternative.preuves[:1])
    for point in rapport.prealables.points:
        if point.etat is EtatPrealable.TROUVE and point.preuve is not None:
            yield BienFait(
                quoi=f"Dit avant de commencer : {minuscule(point.titre)}", preuve=point.preuve
            )
    for constat in rapport.constats:
        told = constat.annonce is Annonce.PREALABLE and constat.verdict is Verdict.CONSTATE
        if told and constat.categorie in A_PREPARER and constat.annonce_preuve is not None:
            yield BienFait(
                quoi=f"Annoncé : {minuscule(constat.titre)}", preuve=constat.annonce_preuve
            )
