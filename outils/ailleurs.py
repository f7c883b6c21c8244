"""Install the built package in a fresh environment, and go through its commands far from here."""

import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

RACINE = Path(__file__).resolve().parent.parent
LIMITE_S = 300
DEMARCHE = """\
nom: Une démarche écrite ici
organisme: Ville de Bourg-Fictif
droit: Aide municipale à l'énergie
depart: {depart}
domaines: [127.0.0.1]
plateforme: test
fictive: true
etapes:
  - aller: /
  - cliquer: Accéder au téléservice
  - cliquer: Créer mon compte usager
  - remplir: {{ etiquette: Nom de naissance, valeur: "{{{{ sosie.nom }}}}" }}
  - verifier: Mot de passe
"""
VISITES: Mapping[str, Sequence[str]] = {
    "exigences": ("Pour commencer :",),
    "exigences scenarios": ("telephone", "voisine.yaml"),
    "exigences procedures": ("bourg-fictif", "demarche.yaml"),
    "exigences catalogue captcha": ("Ce qui est demandé :",),
    "exigences init nouveau --ci gitlab": ("nouveau/.gitlab/exigences.yml",),
    "exigences valider nouveau --json": ('"fautes": []',),
    "exigences completion": ("_EXIGENCES_COMPLETE",),
    "exigences auditer demarche.yaml -s telephone --sortie rapport": ("rapport/rapport.html",),
    "exigences analyser rapport": ("rapport/rapport.html",),
    "exigences rendre rapport --format junit": ("<testsuites",),
    "exigences sosie rapport": ("L’INSTRUCTION AU SOSIE",),
    "exigences sosie rapport/parcours --format pdf --sortie sosie.pdf": (),
    "exigences atelier rapport": ("rapport/fiche.pdf",),
    "exigences inspecter {depart} --json": ('"champs"',),
}
"""Each command, and what it must say."""


class AilleursError(Exception):
    """What does not work out of this repository: the command, and what it said."""


def build(dossier: Path) -> Path:
    """Build the archive of the sources, then the wheel from it; return the wheel."""
    _run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(dossier)], RACINE)
    (archive,) = dossier.glob("*.tar.gz")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet"]
    _run([*pip, "--no-deps", "--no-build-isolation", "-w", str(dossier), str(archive)], dossier)
    (roue,) = dossier.glob("*.whl")
    return roue


def install(dossier: Path, roue: Path) -> Path:
    """Make an environment with the locked libraries and the wheel; return its commands' folder."""
    venv.create(dossier, with_pip=True)
    commandes = dossier / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(commandes / "python"), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    _run([*pip, "install", "--require-hashes", "-r", str(RACINE / "requirements.lock")], dossier)
    _run([*pip, "install", "--no-deps", str(roue)], dossier)
    _run([*pip, "check"], dossier)  # what the package declares is enough
    return commandes


def visit(commandes: Path, dossier: Path) -> None:
    """Go through the commands from a folder that holds one procedure; AilleursError at a fault."""
    with _services(commandes, dossier) as url:
        depart = f"{url}bourg-fictif/"
        (dossier / "demarche.yaml").write_text(DEMARCHE.format(depart=depart), "utf-8")
        for visite, attendus in VISITES.items():
            programme, *mots = (tapee := visite.format(depart=depart)).split()
            dit = _run([str(commandes / programme), *mots], dossier)
            if manquants := [attendu for attendu in attendus if attendu not in dit]:
                raise AilleursError(f"« {tapee} » ne dit pas {', '.join(manquants)} :\n{dit}")
            sys.stdout.write(f"✓ {tapee}\n")


@contextmanager
def _services(commandes: Path, dossier: Path) -> Iterator[str]:
    """The fictitious services, served by the installed program itself; their address."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [commandes / "exigences", "demo", "--port", "0"],
        cwd=dossier,
        env=_environment(),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as demo:
        try:
            said = demo.stdout.readline() if demo.stdout else ""
            urls = [word for word in said.split() if word.startswith("http")]
            if not urls:
                raise AilleursError(f"« exigences demo » ne dit pas où il répond : {said}")
            yield urls[0]
        finally:
            demo.terminate()


def _environment() -> dict[str, str]:
    """That of a person who has never had this repository."""
    return {n: v for n, v in os.environ.items() if n not in ("PYTHONPATH", "VIRTUAL_ENV")}


def _run(command: Sequence[str], dossier: Path) -> str:
    """Run a command to its end and return what it says; AilleursError where it fails."""
    done = subprocess.run(  # noqa: S603 - fixed commands
        command,
        cwd=dossier,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=LIMITE_S,
        check=False,
    )
    if done.returncode:
        said = f"{done.stdout}{done.stderr}".strip()
        raise AilleursError(f"{' '.join(command)} : code {done.returncode}\n{said}")
    return done.stdout


def main() -> int:
    """Exit 0 where all works, 1 with the command that does not."""
    with tempfile.TemporaryDirectory() as name:
        dossier = Path(name)
        vide = dossier / "vide"
        vide.mkdir()
        try:
            visit(install(dossier / "environnement", build(dossier)), vide)
        except AilleursError as error:
            sys.stderr.write(f"{error}\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
