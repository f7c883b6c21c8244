"""What of a report is measured against a limit, and which side of it each measure is."""

from collections.abc import Iterator
from dataclasses import dataclass

from exigences.model.catalogue.exigence import CATEGORIES
from exigences.model.rapport.rapport import Rapport
from exigences.model.reglages import Limites

_MEGA = 1_000_000
_MINUTE = 60
_DECIMALES = (1, 2, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mesure:
    """A number of the report beside its limit, in the same unit."""

    sujet: str
    """What is measured, up to its number: « Le score est de »."""
    unite: str
    """What follows the number, with its space: « sur 100 »."""
    valeur: float
    limite: float
    plancher: bool = False
    """Whether the limit is the least that is wanted, and not the most."""
    grows: bool = True
    """Whether what was not seen could only add to it."""
    douteuse: float | None = None
    """What it would be if all that is to be verified were so; None where that is not known."""
    en_partie: bool = False
    """Whether a part of what it adds up could not be seen: it is the least that it may be."""

    @property
    def name(self) -> str:
        """What is measured, without its verb: « Le score »."""
        return self.sujet.partition(" est de")[0].partition(" peut aller")[0]

    @property
    def is_passed(self) -> bool:
        """Whether the limit is passed; a measure that is equal to it is not."""
        return self.valeur < self.limite if self.plancher else self.valeur > self.limite

    @property
    def is_doubtful(self) -> bool:
        """Whether only what is to be verified would pass it."""
        if self.is_passed:
            return False
        return self.en_partie or (self.douteuse is not None and self.douteuse > self.limite)

    def is_old(self, avant: "Mesure | None") -> bool:
        """Whether another report passed this limit already, by as much or more."""
        if avant is None or not avant.is_passed:
            return False
        return self.valeur >= avant.valeur if self.plancher else self.valeur <= avant.valeur

    def is_near(self, marge: float) -> bool:
        """Whether the limit holds by so many per cent of itself, at most."""
        left = self.valeur - self.limite if self.plancher else self.limite - self.valeur
        return 0 <= left <= self.limite * marge / 100

    def passed(self) -> str:
        """Say that the limit is passed, with both numbers."""
        if self.plancher:
            return f"{self._said(self.valeur)} : il en faut au moins {self._limit()}."
        return f"{self._said(self.valeur)} : la limite est de {self._limit()}."

    def doubtful(self) -> str:
        """Say what the measure would be, and that nothing tells yet."""
        if self.en_partie:
            return (
                f"{self._said(self.valeur)} au moins, sans ce qui n'a pas pu être vu : la limite "
                f"est de {self._limit()}."
            )
        most = self.valeur if self.douteuse is None else self.douteuse
        return (
            f"{self._said(self.valeur)}, et de {_number(most, self.limite)} si tout ce qui reste "
            f"à vérifier se confirmait : la limite est de {self._limit()}."
        )

    def near(self) -> str:
        """Say that the limit holds, but little."""
        side = "au-dessus du minimum" if self.plancher else "sous la limite"
        return f"{self._said(self.valeur)}, juste {side} de {self._limit()}."

    def _said(self, value: float) -> str:
        return f"{self.sujet} {_number(value, self.limite)}{self.unite}"

    def _limit(self) -> str:
        return _number(self.limite, self.limite)


def measures(rapport: Rapport, limites: Limites) -> Iterator[Mesure]:
    """The measures that a limit is set on."""
    score = rapport.score
    if limites.score is not None:
        yield Mesure(
            sujet="Le score est de",
            unite=" sur 100",
            valeur=score.global_,
            limite=limites.score,
            douteuse=score.si_confirme,
        )
    asked = {c.categorie: c.demande for c in score.categories}
    for categorie, limite in limites.domaines.said():
        if categorie in asked:
            yield Mesure(
                sujet=f"Le score du domaine « {CATEGORIES[categorie]} » est de",
                unite=" sur 100",
                valeur=asked[categorie],
                limite=limite,
            )
    yield from _sizes(rapport, limites)
    if limites.couverture_min is not None:
        yield Mesure(
            sujet="La part de ce qui compte qui a pu être jugée est de",
            unite=" %",
            valeur=round(score.couverture * 100, 6),  # 0.57 * 100 is under 57
            limite=limites.couverture_min,
            plancher=True,
            grows=False,
        )


def _sizes(rapport: Rapport, limites: Limites) -> Iterator[Mesure]:
    if limites.ecrans is not None:
        count = len(rapport.ecrans)
        yield Mesure(
            sujet="Le nombre d'écrans est de", unite="", valeur=count, limite=limites.ecrans
        )
    if limites.temps_min is not None:
        yield Mesure(
            sujet="Le temps à passer peut aller jusqu'à",
            unite=" minutes",
            valeur=rapport.cout.temps.etendue.haut / _MINUTE,
            limite=limites.temps_min,
        )
    if limites.poids_mo is not None:
        yield Mesure(
            sujet="Le poids de ce qui passe sur le réseau est de",
            unite=" Mo",
            valeur=rapport.reseau.octets / _MEGA,
            limite=limites.poids_mo,
            en_partie=bool(rapport.reseau.angle_mort),
        )


def _number(value: float, beside: float) -> str:
    """One decimal and a French comma, none where it is whole; more where that hides which side."""
    for places in _DECIMALES:
        text = f"{value:.{places}f}"
        if value == beside or float(text) != beside:
            break
    whole = text.rstrip("0").rstrip(".") if "." in text else text
    return whole.replace(".", ",")
