"""A campaign over whole services that are served together, once with each engine, then compared."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import yaml
from pydantic import ValidationError

from exigences.chaine.dossier import RAPPORT, read_report
from exigences.model.campagne import ResultatsDeCampagne
from exigences.model.catalogue.exigence import Verdict
from exigences.model.choix import MoteurChoisi
from exigences.model.document import Document
from exigences.model.rapport.rapport import Rapport
from outils.verite.archives import Dossier
from outils.verite.documents import RACINE, SERVICES, Service
from outils.verite.erreur import VeriteError
from outils.verite.passages import prepared, with_port

MESURES = SERVICES / "campagne.json"
"""What both engines said last."""
MOTEURS = (MoteurChoisi.PLAYWRIGHT, MoteurChoisi.SELENIUM)
DUREE_MAX_MIN = 10


class Ecart(Document):
    """A verdict that the engines do not give alike, by the order of `MOTEURS`."""

    exigence: str
    verdicts: tuple[str, str]


class DemarcheComparee(Document):
    """What both engines said of a journey."""

    service: str
    demarche: str
    ecrans: tuple[int, int] = (0, 0)
    fins: tuple[str, str] = ("", "")
    """How each replay ended on its way; '' where it went to its end."""
    verdicts: int = 0
    """How many exigences both judged."""
    ecarts: tuple[Ecart, ...] = ()
    preuves: tuple[str, ...] = ()
    """The exigences whose verdict is the same, and one proof of it is not: another place, or other
    words."""
    manque: str = ""
    """Why they cannot be compared; '' where they can."""


class CampagneDuBanc(Document):
    """The last campaign over the bench."""

    parallele: int
    secondes: tuple[float, float]
    """What the audits of each engine took, put end to end."""
    apparues: Mapping[str, int] = {}
    """By exigence, in how many journeys `exigences comparer` says that it appeared from the
    campaign of the first engine to that of the second."""
    disparues: Mapping[str, int] = {}
    demarches: tuple[DemarcheComparee, ...] = ()


def campaign(names: Sequence[str], cache: Path, parallele: int) -> CampagneDuBanc:
    """Serve these services, audit their journeys with each engine, compare, and keep what is said.

    VeriteError where a service cannot be served, or a campaign cannot be made.
    """
    folder = cache / "campagne"
    shutil.rmtree(folder, ignore_errors=True)  # nothing that is finished would be done again
    known: dict[str, Service] = {}
    with ExitStack() as served:
        ateliers = []
        for name in names:
            dossier = Dossier(name)
            service = known[name] = dossier.service()
            atelier = served.enter_context(prepared(dossier, service, cache))
            _gather(name, with_port(dossier.chemin, cache, atelier.port), folder / "demarches")
            ateliers.append((atelier, service.pret))
        for moteur in MOTEURS:  # each finds the services in their first state
            with ExitStack() as alive:
                for atelier, ready in ateliers:
                    alive.enter_context(atelier.alive(ready))
                _audit_all(names, folder, moteur, parallele)
    found = _compared(known, folder, parallele)
    MESURES.write_text(found.model_dump_json(indent=1) + "\n", "utf-8")
    return found


def kept() -> CampagneDuBanc | None:
    """What was kept last; VeriteError where it cannot be read."""
    if not MESURES.is_file():
        return None
    try:
        return CampagneDuBanc.model_validate_json(MESURES.read_bytes())
    except ValidationError as error:
        raise VeriteError(f"{MESURES} ne peut pas être lu : {error}") from error


def _gather(name: str, written: Path, folder: Path) -> None:
    """Give each journey a name that no other service's has."""
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    for path in written.iterdir():
        own = f"{name}-{path.name}" if path.suffix == ".yaml" else path.name
        (place / own).write_bytes(path.read_bytes())


def _audit_all(names: Sequence[str], folder: Path, moteur: MoteurChoisi, parallele: int) -> None:
    asked = {
        "nom": f"Banc des services entiers, {moteur.value}",
        "demarches": [f"demarches/{name}/*.yaml" for name in names],
        "dossier": moteur.value,
        "limites": {"duree_max_min": DUREE_MAX_MIN},
    }
    path = folder / f"{moteur.value}.yaml"
    path.write_text(yaml.safe_dump(asked, allow_unicode=True), "utf-8")
    words = ("--moteur", moteur.value, "--parallele", str(parallele), "--hors-ligne")
    code = _exigences("campagne", str(path), *words, "--rejouer-echecs")
    if code not in (0, 2):  # 2: an audit did not come to its end, which the page tells
        raise VeriteError(f"La campagne {moteur.value} a fini avec le code {code}.")


def _exigences(*words: str) -> int:
    command = [sys.executable, "-m", "exigences", *words]
    return subprocess.run(command, cwd=RACINE, check=False).returncode  # noqa: S603


def _compared(known: Mapping[str, Service], folder: Path, parallele: int) -> CampagneDuBanc:
    places = [folder / moteur.value for moteur in MOTEURS]
    whole = folder / "comparaison.json"
    if _exigences("comparer", *map(str, places), "-f", "json", "-o", str(whole)):
        raise VeriteError("« exigences comparer » n'a pas abouti.")
    told = json.loads(whole.read_text("utf-8"))["services"]
    later = [point for service in told for point in service["dates"][1:]]
    first, second = (
        ResultatsDeCampagne.model_validate_json((place / "resultats.json").read_bytes())
        for place in places
    )
    return CampagneDuBanc(
        parallele=parallele,
        secondes=(
            sum(audit.secondes for audit in first.audits),
            sum(audit.secondes for audit in second.audits),
        ),
        apparues=_counted(point["apparues"] for point in later),
        disparues=_counted(point["disparues"] for point in later),
        demarches=tuple(
            _of_journey(name, journey.demarche, places)
            for name, service in known.items()
            for journey in service.demarches
        ),
    )


def _counted(found: Iterable[Sequence[str]]) -> Mapping[str, int]:
    return dict(sorted(Counter(one for some in found for one in some).items()))


def _of_journey(service: str, demarche: str, places: Sequence[Path]) -> DemarcheComparee:
    row = DemarcheComparee(service=service, demarche=demarche)
    folders = [place / f"{service}-{demarche}" / "1" for place in places]
    missing = [
        m.value for m, f in zip(MOTEURS, folders, strict=True) if not (f / RAPPORT).is_file()
    ]
    if missing:
        return row.model_copy(update={"manque": f"aucun rapport avec {' ni '.join(missing)}"})
    first, second = map(read_report, folders)
    others = _verdicts(second)
    pairs = {
        exigence: (said.value, other.value)
        for exigence, said in _verdicts(first).items()
        if (other := others.get(exigence)) is not None
    }
    return row.model_copy(
        update={
            "ecrans": (len(first.ecrans), len(second.ecrans)),
            "fins": (_end(first), _end(second)),
            "verdicts": len(pairs),
            "ecarts": tuple(
                Ecart(exigence=exigence, verdicts=both)
                for exigence, both in sorted(pairs.items())
                if both[0] != both[1]
            ),
            "preuves": tuple(_other_proofs(first, second, pairs)),
        }
    )


def _other_proofs(
    first: Rapport, second: Rapport, pairs: Mapping[str, tuple[str, str]]
) -> Iterator[str]:
    proofs, others = _proofs(first), _proofs(second)
    for exigence, both in sorted(pairs.items()):
        if both[0] == both[1] and proofs[exigence] != others[exigence]:
            yield exigence


def _proofs(rapport: Rapport) -> Mapping[str, Sequence[tuple[int, str, str]]]:
    return {
        constat.exigence: [(p.ecran, p.selecteur, p.extrait) for p in constat.preuves]
        for constat in rapport.constats
    }


def _verdicts(rapport: Rapport) -> Mapping[str, Verdict]:
    return {constat.exigence: constat.verdict for constat in rapport.constats}


def _end(rapport: Rapport) -> str:
    return "" if rapport.fin.complet else rapport.fin.phrase
