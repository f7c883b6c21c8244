"""Runs the command line as a person does, and writes the small procedures that it is given."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

RACINE = Path(__file__).parents[2]
POSTE = RACINE / "exigences" / "donnees" / "sosies" / "poste-fixe.yaml"
LIMITE_S = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultat:
    """What a command answered."""

    code: int
    sortie: str
    erreurs: str

    @property
    def phrases(self) -> list[str]:
        """The lines of stderr."""
        return self.erreurs.splitlines()


def commande(*mots: object) -> list[str]:
    return [sys.executable, "-m", "exigences", *map(str, mots)]


def environnement(**autres: str) -> dict[str, str]:
    """The environment of a command: this checkout is the program."""
    return {**os.environ, "PYTHONPATH": str(RACINE), "COLUMNS": "80", **autres}


def lancer(*mots: object, dossier: Path = RACINE, **autres: str) -> Resultat:
    """Run `exigences` with these words to its end; texts are read as UTF-8."""
    done = subprocess.run(
        commande(*mots),
        cwd=dossier,
        env=environnement(**autres),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=LIMITE_S,
        check=False,
    )
    return Resultat(code=done.returncode, sortie=done.stdout.decode(), erreurs=done.stderr.decode())


def procedure(dossier: Path, depart: str, *etapes: dict[str, Any], **autres: Any) -> Path:
    """Write a procedure that starts at an address; without steps, it only opens it."""
    chemin = dossier / "demarche.yaml"
    document = {
        "nom": "Essai",
        "organisme": "Ville",
        "droit": "Aide",
        "sequence": "demande",
        "periodicite": "annuelle",
        "depart": depart,
        **autres,
        "etapes": [{"aller": "/"}, *etapes],
    }
    chemin.write_text(yaml.safe_dump(document, allow_unicode=True, sort_keys=False), "utf-8")
    return chemin


def auditer(chemin: Path, *mots: object, **autres: str) -> Resultat:
    """Audit a procedure from its folder, on a computer; the report goes in `rapport`."""
    return lancer(
        "auditer",
        chemin,
        "--scenario",
        POSTE,
        "--sortie",
        chemin.parent / "rapport",
        *mots,
        dossier=chemin.parent,
        **autres,
    )
