"""Who may be unable to meet a demand: published figures, and the bounds drawn from them."""

from dataclasses import dataclass
from typing import Self

from pydantic import Field, model_validator

from exigences.model.document import Document
from exigences.model.fiabilite import Fiabilite


class Bornes(Document):
    """Between which shares of the population a share stands, in %."""

    bas: float = Field(ge=0, le=100)
    haut: float = Field(ge=0, le=100)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.bas > self.haut:
            message = "la borne basse dépasse la borne haute"
            raise ValueError(message)
        return self

    def without(self, reste: "Bornes") -> "Recul":
        """How much each bound falls when only `reste` is left."""
        return Recul(bas=round(self.bas - reste.bas, 2), haut=round(self.haut - reste.haut, 2))


class Recul(Document):
    """By how much each bound falls, in points; the lower one may fall more than the upper one."""

    bas: float = Field(ge=0, le=100)
    haut: float = Field(ge=0, le=100)


PERSONNE = Bornes(bas=0, haut=0)


class MesurePopulation(Document):
    """What one survey measured."""

    part: float | None = Field(None, gt=0, le=100, description="Part mesurée, en %.")
    au_plus: float | None = Field(
        None, gt=0, le=100, description="Part dont seule la limite haute est connue, en %."
    )
    source: str = Field(min_length=4)
    annee: int = Field(ge=1990, le=2100)
    champ: str = Field(min_length=4, description="Qui a été interrogé, et sur quoi.")
    fiabilite: Fiabilite | None = Field(
        None, description="Où le chiffre a été lu ; absente d'un rapport plus ancien."
    )

    @model_validator(mode="after")
    def _one_figure(self) -> Self:
        if (self.part is None) == (self.au_plus is None):
            message = "donnez part ou au_plus, l'un des deux"
            raise ValueError(message)
        return self

    @property
    def bornes(self) -> Bornes:
        """The share; from zero where only its upper limit is known."""
        if self.part is not None:
            return Bornes(bas=self.part, haut=self.part)
        return Bornes(bas=0, haut=self.au_plus or 0)


class Manque(Document):
    """What some people lack, and every survey that counted them."""

    qui: str = Field(min_length=4, description="Complète « les personnes qui … ».")
    mesures: tuple[MesurePopulation, ...] = Field(min_length=1)
    compris_dans: str = Field("", description="Manque qui contient celui-ci tout entier.")
    compte_avec: str = Field(
        "", description="Pourquoi il n'est pas compté à part, quand l'enquête les réunit."
    )
    groupe: str = Field("", description="Groupe dont la part est celle : elle n'entre en rien.")

    @property
    def bornes(self) -> Bornes:
        """From the lowest to the highest survey."""
        found = [m.bornes for m in self.mesures]
        return Bornes(bas=min(b.bas for b in found), haut=max(b.haut for b in found))


class Rattachement(Document):
    """Why those who lack something can hardly meet a demand."""

    manque: str
    arrete: bool = Field(description="false : la demande les gêne, sans les arrêter toujours.")
    raison: str = Field(min_length=20)


class Populations(Document):
    """All the figures: what people lack, what asks for it, and where no figure exists."""

    manques: dict[str, Manque]
    exigences: dict[str, tuple[Rattachement, ...]]
    sans_chiffre: dict[str, str]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        asked = {r.manque for links in self.exigences.values() for r in links}
        if odd := sorted(asked ^ self.manques.keys()):
            message = f"manque rattaché sans être décrit, ou décrit sans servir : {odd[0]}"
            raise ValueError(message)
        if both := sorted(self.exigences.keys() & self.sans_chiffre.keys()):
            message = f"« {both[0]} » a un chiffre et est dite sans chiffre"
            raise ValueError(message)
        for name, manque in self.manques.items():
            if any(m.fiabilite is None for m in manque.mesures):
                message = f"« {name} » a une mesure sans « fiabilite »"
                raise ValueError(message)
            if manque.compris_dans:
                self._check_inside(name, manque)
        return self

    def _check_inside(self, name: str, manque: Manque) -> None:
        whole = self.manques.get(manque.compris_dans)
        if whole is None or whole.compris_dans or whole.groupe or manque.groupe:
            message = f"« {name} » ne peut pas être compris dans « {manque.compris_dans} »"
            raise ValueError(message)
        if manque.bornes.bas > whole.bornes.bas or manque.bornes.haut > whole.bornes.haut:
            message = f"« {name} » dépasse ce qui le contient, « {manque.compris_dans} »"
            raise ValueError(message)

    def counted(self, exigence: str) -> tuple[Rattachement, ...]:
        """What an exigence asks for that can be counted on the whole population."""
        return tuple(
            link
            for link in self.exigences.get(exigence, ())
            if not self.manques[link.manque].groupe
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Etage:
    """How many may be lost when a screen has been passed, all screens before it included."""

    ecran: int
    """Number of the screen, from 1."""
    exigences: tuple[str, ...]
    """Demands with a figure that are first met there."""
    dehors: Bornes
    risque: Bornes


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """What both bounds lose when one demand disappears, in points."""

    exigence: str
    dehors: Recul
    risque: Recul
    avec: tuple[str, ...]
    """Other demands that ask for the same: they must disappear too for more to be given back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Who a procedure leaves out, and who is at risk, in bounds."""

    ferme: bool
    """Whether it is certain that there is no other way."""
    dehors: Bornes
    """Left out: nobody where another way may exist."""
    risque: Bornes
    """Stopped or hampered by the demands, those left out included."""
    etages: tuple[Etage, ...]
    gains: tuple[Gain, ...]
