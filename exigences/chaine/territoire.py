"""Fills the territory of a procedure from a file of places, by what a report found."""

from dataclasses import dataclass
from pathlib import Path

from exigences.chaine.correction import diff
from exigences.chaine.dossier import read_report
from exigences.loading import load_procedure
from exigences.loading.cles import with_key, written
from exigences.loading.fichier import read_text
from exigences.loading.retouche import RetoucheError
from exigences.model.catalogue.exigence import Verdict
from exigences.model.procedure.procedure import Territoire
from exigences.model.rapport.rapport import Rapport
from exigences.territoire.apports import load_apports
from exigences.territoire.choix import Choisi, choose, from_commune
from exigences.territoire.lecture import read_places
from exigences.territoire.lieux import Point, TerritoireError
from exigences.territoire.points import as_point

_CLE = "territoire"


@dataclass(frozen=True, slots=True, kw_only=True)
class Propose:
    """The places that were chosen."""

    choisis: tuple[Choisi, ...]
    territoire: Territoire
    titres: dict[str, str]
    """What the report calls each demand."""
    sans_lieu: tuple[str, ...]
    """Demands that a place could meet, and that none of these does."""

    @property
    def bloc(self) -> str:
        """The territory as a procedure writes it."""
        return written(_CLE, self._value)

    @property
    def _value(self) -> dict[str, object]:
        return self.territoire.model_dump(mode="json", exclude_defaults=True)

    def put_in(self, demarche: Path) -> tuple[str, str]:
        """The text of a procedure with this territory, and what changes in it."""
        load_procedure(demarche)
        before = read_text(demarche, "de procédure")
        try:
            after = with_key(before, _CLE, self._value)
        except RetoucheError as error:
            raise TerritoireError(
                f"{demarche} est écrit d'une façon où « territoire » ne se change pas seul : "
                "remplacez-le vous-même par le bloc que donne cette commande sans --demarche."
            ) from error
        return after, diff(before, after, demarche, "avec ses lieux")


def propose(
    lieux: Path, commune: str, pres_de: Point | None, rapport: Path | None, nombre: int
) -> Propose:
    """Choose the places; TerritoireError where none serves."""
    found = _found(read_report(rapport)) if rapport else {}
    places = read_places(lieux)
    name, origin = (commune, pres_de) if pres_de else from_commune(places, commune)
    choisis = choose(places, commune, origin, tuple(found), nombre)
    if not choisis:
        what = "à ce que la démarche demande" if rapport else "à qui fait une démarche"
        raise TerritoireError(
            f"Aucun lieu ouvert au public, à moins de 50 km de {name}, ne répond {what} : donnez "
            "un fichier plus complet, ou un autre point avec --pres-de."
        )
    points = tuple(as_point(choisi) for choisi in choisis)
    met = {demand for choisi in choisis for demand in choisi.repond_a}
    possible = {demand for some in load_apports().values() for one in some for demand in one.a}
    return Propose(
        choisis=choisis,
        territoire=Territoire(commune=name, points_d_accueil=points),
        titres=found,
        sans_lieu=tuple(found[d] for d in found if d in possible - met),
    )


def with_territory(rapport: Rapport, demarche: Path) -> Rapport:
    """The report of a procedure whose file has another territory since it was replayed."""
    territoire = load_procedure(demarche).procedure.territoire
    procedure = rapport.procedure.model_copy(update={_CLE: territoire})
    return rapport.model_copy(update={"procedure": procedure})


def _found(rapport: Rapport) -> dict[str, str]:
    return {c.exigence: c.titre for c in rapport.constats if c.verdict is Verdict.CONSTATE}
