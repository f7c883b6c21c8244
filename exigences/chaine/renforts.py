"""What one person's replay alone can judge: the keyboard, where the reference uses a mouse."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from exigences.model.catalogue.exigence import Constat, Observation, Verdict
from exigences.model.facts.facts import ParcoursFacts
from exigences.rapport.vecus import Ecrans

type Juge = tuple[ParcoursFacts, Sequence[Constat]]
"""The facts of another replay, and what they were judged to ask."""


def judged_by_keyboard(
    constats: Iterable[Constat], faits: ParcoursFacts, autres: Sequence[Juge]
) -> Iterator[Constat]:
    """Yield each constat; one of the keyboard that the reference left unjudged, as another has it.

    A report never says « not judged » of what a person at the keyboard went through. The proofs
    are placed on the screens of the reference, without the box that another window gave them.
    """
    ecrans = Ecrans(faits)
    first = {page.ecran + 1: page.indice for page in reversed(faits.pages)}
    for constat in constats:
        found = _elsewhere(constat, autres)
        if found is None:
            yield constat
            continue
        seen, other = found
        preuves = tuple(
            replace(preuve, page=first[ecran], boite=None)
            for preuve in other.preuves
            if (ecran := ecrans.of(seen.etats[preuve.page])) is not None
        )
        yield replace(other, preuves=preuves, annonce_preuve=None)


def _elsewhere(constat: Constat, autres: Sequence[Juge]) -> tuple[ParcoursFacts, Constat] | None:
    if constat.verdict is not Verdict.NON_TESTE:
        return None
    if constat.exigence.observation is not Observation.CLAVIER:
        return None
    return next(
        (
            (faits, other)
            for faits, constats in autres
            for other in constats
            if other.exigence.id == constat.exigence.id
            and other.verdict not in (Verdict.NON_TESTE, Verdict.ERREUR)
        ),
        None,
    )
