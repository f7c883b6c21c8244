"""The documents of the bench: a service, what it truly demands, what was said of it and judged."""

from collections.abc import Hashable
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, TypeAdapter, ValidationError

from exigences.model.catalogue.exigence import Verdict
from exigences.model.document import Document
from outils.verite.erreur import VeriteError

RACINE = Path(__file__).resolve().parents[2]
SERVICES = RACINE / "verite"
TEMOIN = "poste-fixe"


class Debian(Document):
    """Packages of Debian: some are installed, others only unpacked beside the bench."""

    installes: tuple[str, ...] = ()
    """Interpreters and libraries, by `apt-get install` without what they only recommend."""
    deplies: tuple[str, ...] = ()
    """Applications that would bring a web server: their files alone."""


class Demarche(Document):
    """A journey of a service, and the people who make it."""

    demarche: str
    """Name of its file under `demarches/`, without `.yaml`."""
    sosies: tuple[str, ...] = Field((TEMOIN,), min_length=1)
    envoi: bool = False
    """Whether its last act is done too: nobody reads what a service served here is sent."""


class Service(Document):
    """A whole service that nobody here wrote: where it comes from, and what is done there."""

    nom: str
    quoi: str
    """What a person comes for, one sentence."""
    langue: str = "fr"
    """Language of the screens, as the service shows them."""
    compte: bool = True
    """False for a service that was assembled here: shown, and not counted."""
    paquet: str
    """The package whose version is recorded."""
    debian: Debian = Debian()
    npm: tuple[str, ...] = ()
    """Libraries that its pages load, each with its version (`jquery@3.7.1`)."""
    npm_deplies: tuple[str, ...] = ()
    """Those that npm cannot install, for they carry some of their own libraries: unpacked beside,
    and what the pnpm lock of one names is put in it."""
    python_plus_recent: bool = False
    """True where it says to want an older Python than this one, and yet runs with it."""
    pret: str = "/"
    """Address that answers once the service is ready."""
    demarches: tuple[Demarche, ...] = Field(min_length=1)


class Dit(StrEnum):
    """What the report says."""

    CONSTATE = "constate"
    JAMAIS_ANNONCE = "jamais_annonce"


class Identite(Document):
    """A statement of a report, wherever it stands there."""

    demarche: str
    exigence: str
    dit: Dit
    ecran: int = Field(ge=0)
    """Rank of the screen of its first sure proof, from 1; 0 where it has none."""
    valeur: str = ""
    """What was measured, or what the first sure proof quotes."""


class Affirmation(Document):
    """A statement, what its first sure proof quotes, and the people in whose reports it stands."""

    identite: Identite
    extrait: str = ""
    sosies: tuple[str, ...]


class Avis(StrEnum):
    """What someone who looked thinks of a statement."""

    JUSTE = "juste"
    FAUX = "faux"
    INJUSTE = "injuste"


class Jugement(Identite):
    """A statement that someone judged, and why."""

    sosies: tuple[str, ...] = ()
    """The people for whom it holds; everyone where none is named."""
    extraits: tuple[str, ...] = ()
    """What the proof quoted when it was judged; where none is given, whatever it quotes."""
    verdict: Avis
    raison: str = Field(min_length=1)
    """Why, and where one sees it."""


class VraieDemande(Document):
    """What a service truly demands, listed before the tool ran on it."""

    demarche: str
    exigence: str | None = None
    """The entry of the catalogue that should find it; none where the catalogue had none."""
    nommee: str = ""
    """The entry that was written since for it, where the catalogue had none: no first run knew."""
    phrase: str = Field(min_length=1)
    ecran: str = Field(min_length=1)
    """The screen where one sees it, in words."""
    extrait: str = ""
    """Words that a proof must quote, where the same entry holds several demands."""
    sosies: tuple[str, ...] = ()
    """The people for whom it holds; everyone where none is named."""
    retiree: str = ""
    """The rule, written since, by which it is no demand; it is then shown and not counted."""

    @property
    def nom(self) -> str:
        """What the catalogue calls it, in Markdown."""
        known = self.exigence or self.nommee
        return f"`{known}`" if known else "absente du catalogue"


class VerdictLu(Document):
    """The verdict on an exigence in a report, and what its proofs quote."""

    exigence: str
    verdict: Verdict
    extraits: tuple[str, ...] = ()


class Passage(Document):
    """What one report said: a journey, made by one person."""

    demarche: str
    sosie: str
    date: str
    """Day of the replay."""
    commit: str
    """The program that said it."""
    version: str
    """Version of the service's package."""
    complet: bool
    fin: str
    """How the replay ended, in words."""
    ecrans: int
    dits: tuple[Identite, ...]
    verdicts: tuple[VerdictLu, ...]
    contradictions: tuple[str, ...] = ()
    """What the report says twice and not alike."""
    relu: bool = False
    """Whether a replay that was kept was judged again, and the service not gone through anew."""

    def extrait(self, exigence: str) -> str:
        """Return what the first sure proof of an exigence quotes."""
        quoted = (read.extraits for read in self.verdicts if read.exigence == exigence)
        return next((one[0] for one in quoted if one), "")

    @property
    def cle(self) -> tuple[str, str]:
        """The journey and the person."""
        return self.demarche, self.sosie


class _Loader(yaml.SafeLoader):
    """Refuse a key written twice: a merge may have melted two entries into one."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen = set[str]()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                problem = f"« {key.value} » est écrit deux fois"
                raise yaml.MarkedYAMLError(problem=problem, problem_mark=key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def read_yaml[T](path: Path, kind: type[T]) -> T:
    """Read a YAML file of the bench; raise VeriteError with the place of what is wrong."""
    try:
        return TypeAdapter(kind).validate_python(_Loader(path.read_text("utf-8")).get_single_data())
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise VeriteError(f"{path} ne peut pas être lu : {error}") from error


def read_list[T](path: Path, kind: type[tuple[T, ...]]) -> tuple[T, ...]:
    """Read a list; an absent or empty file is an empty one."""
    if not path.is_file() or not path.read_text("utf-8").strip():
        return ()
    return read_yaml(path, kind)


def service_names() -> tuple[str, ...]:
    """Return the names of the services of the bench, in order."""
    return tuple(sorted(path.parent.name for path in SERVICES.glob("*/service.yaml")))
