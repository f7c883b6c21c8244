"""Makes a dossier: the same report always gives the same bytes."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import rfc8785

import exigences
from exigences.archive.contenu import Contenu, not_remade, read_contents
from exigences.archive.signature import sign
from exigences.archive.ustar import ArchiveError, packed
from exigences.chaine.dossier import RAPPORT, read_report, report_file
from exigences.fichiers.lecture import LARGEST
from exigences.model.rapport.manifeste import FichierDuDossier, Manifeste
from exigences.model.rapport.rapport import Rapport

MANIFESTE = "manifeste.json"
SOMMES = "SHA256SUMS"
SIGNATURE = "manifeste.sig"
CLE = "cle-publique.pem"
LISEZ_MOI = "LISEZ-MOI.txt"
RAPPORTS = "rapport/"
"""The folder of the report, in that of the dossier."""
NOTICE = """\
Ce dossier contient le rapport d'un audit, et tout ce dont il est tiré.
Ouvrez rapport/rapport.html dans un navigateur.

Vérifier que rien n'a changé, sans réseau :
  sha256sum -c SHA256SUMS        (ou : shasum -a 256 -c SHA256SUMS)
S'il est signé (manifeste.sig), vérifier par qui, avec une clé que vous tenez de son auteur :
  openssl pkeyutl -verify -pubin -inkey cle-publique.pem -rawin \\
    -in manifeste.json -sigfile manifeste.sig
Refaire le rapport, à l'octet, avec la version d'exigences que dit manifeste.json :
  exigences analyser rapport
""".encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierFait:
    """A dossier ready to be written."""

    contenu: bytes
    source: Path
    """The folder of the report."""
    fichiers: int
    laisses: tuple[str, ...]
    prive: bool

    @property
    def sha256(self) -> str:
        """Its fingerprint: to be published elsewhere, it holds the whole."""
        return hashlib.sha256(self.contenu).hexdigest()


def make(rapport: Path, key_file: Path | None = None) -> DossierFait:
    """Make the dossier of a report, signed if a key is given.

    ArchiveError where the report is not what its parcours gives.
    """
    folder = report_file(rapport).parent
    found = read_contents(folder)
    _check_light(found)
    if changed := not_remade(found.fichiers, folder):
        raise ArchiveError(
            f"{', '.join(changed)} : ce n'est pas ce que donne aujourd'hui le parcours. "
            f"Refaites-le d'abord : « exigences analyser {folder} »."
        )
    files = {LISEZ_MOI: NOTICE} | {RAPPORTS + n: c for n, c in found.fichiers.items()}
    said = manifest_of(read_report(folder / RAPPORT), files, signed=key_file is not None)
    heads = {MANIFESTE: canonical(said)}
    if key_file is not None:
        heads[SIGNATURE], heads[CLE] = sign(heads[MANIFESTE], key_file)
    return DossierFait(
        contenu=packed(members(heads, files)),
        source=folder,
        fichiers=len(found.fichiers),
        laisses=found.laisses,
        prive=found.prive,
    )


def _check_light(found: Contenu) -> None:
    if sum(map(len, found.fichiers.values())) > LARGEST - 10_000_000:
        raise ArchiveError(
            f"Ce rapport pèse trop pour un dossier ({LARGEST // 1_000_000} Mo au plus) : auditez "
            "moins de personnes à la fois."
        )


def manifest_of(rapport: Rapport, files: Mapping[str, bytes], *, signed: bool) -> Manifeste:
    """Say which report a dossier holds, and its files."""
    return Manifeste(
        demarche=rapport.procedure.nom,
        organisme=rapport.procedure.organisme,
        date=rapport.date,
        rapport=rapport.version,
        outil=rapport.outil,
        exigences=exigences.__version__,
        signature="Ed25519" if signed else "",
        fichiers=tuple(
            FichierDuDossier(nom=name, octets=len(content), sha256=digest(content))
            for name, content in files.items()
        ),
    )


def canonical(manifeste: Manifeste) -> bytes:
    """The one way to write a manifest (RFC 8785)."""
    return rfc8785.dumps(json.loads(manifeste.model_dump_json()))


def members(heads: Mapping[str, bytes], files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The members in their order: the manifest, the sums, the signature, the rest."""
    (name, manifeste), *signature = heads.items()
    yield name, manifeste
    yield SOMMES, sums((*heads.items(), *files.items()))
    yield from signature
    yield from files.items()


def sums(contents: Iterable[tuple[str, bytes]]) -> bytes:
    """What `sha256sum -c` reads."""
    return "".join(f"{digest(content)}  {name}\n" for name, content in contents).encode()


def digest(content: bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
