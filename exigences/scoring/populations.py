"""Who is left out: bounds from published shares, which are never added up or multiplied as such.

The share of people that several demands stop is at least the largest of their shares, and at most
their sum (Fréchet-Boole bounds; rule of the Cambridge Exclusion Calculator, Waller, Langdon and
Clarkson, 2010, doi 10.1007/s10209-009-0168-x).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from exigences.model.catalogue.exigence import Constat, Verdict
from exigences.model.score.population import (
    PERSONNE,
    Bornes,
    Etage,
    Exclusion,
    Gain,
    Populations,
    Rattachement,
)

VOIE_UNIQUE = "voie-unique-numerique"
"""Where it is certain, nobody who is stopped can go another way."""


def who_is_left_out(
    constats: Iterable[Constat],
    premiers: Mapping[str, int],
    ecrans: int,
    populations: Populations,
) -> Exclusion:
    """Bounds in all, screen by screen, and what each fix gives back; certain demands only.

    `premiers` gives the number of the screen where each demand is first met, `ecrans` how many
    screens there are.
    """
    found = {c.exigence.id for c in constats if c.verdict is Verdict.CONSTATE}
    asked = tuple(sorted(i for i in found if populations.counted(i)))
    closed = VOIE_UNIQUE in found
    places = {i: 1 if i == VOIE_UNIQUE else premiers.get(i, 1) for i in asked}
    return Exclusion(
        ferme=closed,
        dehors=left_out(asked, populations) if closed else PERSONNE,
        risque=at_risk(asked, populations),
        etages=tuple(_floors(places, ecrans, populations, closed=closed)),
        gains=tuple(_gains(asked, populations, closed=closed)),
    )


def left_out(exigences: Collection[str], populations: Populations) -> Bornes:
    """Share of those that these demands stop, where there is no other way."""
    return bounds((r.manque for r in _links(exigences, populations) if r.arrete), populations)


def at_risk(exigences: Collection[str], populations: Populations) -> Bornes:
    """Share of those that these demands stop or hamper."""
    return bounds((r.manque for r in _links(exigences, populations)), populations)


def bounds(manques: Iterable[str], populations: Populations) -> Bornes:
    """[largest ; min(100, sum)] of the shares of those who lack at least one of these things.

    Each lack counts once; one that is contained in another of them adds nothing.
    """
    names = set(manques)
    shares = [
        populations.manques[n].bornes
        for n in sorted(names)
        if populations.manques[n].compris_dans not in names
    ]
    if not shares:
        return PERSONNE
    return Bornes(
        bas=max(s.bas for s in shares), haut=min(100.0, round(sum(s.haut for s in shares), 2))
    )


def _links(exigences: Iterable[str], populations: Populations) -> Iterator[Rattachement]:
    return (link for i in exigences for link in populations.counted(i))


def _floors(
    places: Mapping[str, int], ecrans: int, populations: Populations, *, closed: bool
) -> Iterable[Etage]:
    for number in range(1, ecrans + 1):
        met = [i for i, place in places.items() if place <= number]
        yield Etage(
            ecran=number,
            exigences=tuple(i for i in met if places[i] == number),
            dehors=left_out(met, populations) if closed else PERSONNE,
            risque=at_risk(met, populations),
        )


def _gains(asked: Sequence[str], populations: Populations, *, closed: bool) -> list[Gain]:
    out = left_out(asked, populations) if closed else PERSONNE
    risk = at_risk(asked, populations)
    gains = []
    for one in asked:
        rest = [i for i in asked if i != one]
        still_closed = closed and one != VOIE_UNIQUE
        lacks = _touched(one, populations)
        gains.append(
            Gain(
                exigence=one,
                dehors=out.without(left_out(rest, populations) if still_closed else PERSONNE),
                risque=risk.without(at_risk(rest, populations)),
                avec=tuple(i for i in rest if lacks & _touched(i, populations)),
            )
        )
    return sorted(gains, key=_most_first)


def _touched(exigence: str, populations: Populations) -> set[str]:
    """What people lack to meet a demand, each under the name of the lack that holds it."""
    names = (link.manque for link in populations.counted(exigence))
    return {populations.manques[n].compris_dans or n for n in names}


def _most_first(gain: Gain) -> tuple[float, float, float, float, str]:
    out, risk = gain.dehors, gain.risque
    return (-out.haut, -out.bas, -risk.haut, -risk.bas, gain.exigence)
