"""Runs the command line as a person does, and writes the small procedures that it is given."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.cli import souche

RACINE = Path(__file__).parents[2]
POSTE = RACINE / "exigences" / "donnees" / "sosies" / "poste-fixe.yaml"
LIMITE_S = 240
DE_PYTHON = ("PYTHON", "LANG", "LC_")
"""How the variables begin that Python reads as it starts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resultat:
    """What a command answered."""

    code: int
    sortie: str
    erreurs: str
    """What stderr says, without the lines that follow a replay."""
    suivi: str = ""
    """The lines that follow a replay, on stderr too."""

    @property
    def phrases(self) -> list[str]:
        """The lines of stderr."""
        return self.erreurs.splitlines()


SUIVI = re.compile(r"[✓–■✗+|x-] |(?:Rejeu|Démarche) \d+ sur \d+ : |$")
"""How a line that follows a replay begins; an empty one sets a procedure apart."""


def resultat(code: int, sortie: str, erreurs: str) -> Resultat:
    """What a command answered, its stderr sorted: what it follows, then what it says."""
    lignes = erreurs.splitlines(keepends=True)
    dites = [ligne for ligne in lignes if not SUIVI.match(ligne)]
    suivies = [ligne for ligne in lignes if SUIVI.match(ligne)]
    return Resultat(code=code, sortie=sortie, erreurs="".join(dites), suivi="".join(suivies))


def commande(*mots: object) -> list[str]:
    return [sys.executable, "-m", "exigences", *map(str, mots)]


def environnement(**autres: str) -> dict[str, str]:
    """The environment of a command: this checkout is the program."""
    return {**os.environ, "PYTHONPATH": str(RACINE), "COLUMNS": "80", **autres}


def lancer(*mots: object, dossier: Path = RACINE, **autres: str) -> Resultat:
    """Run `exigences` with these words to its end; texts are read as UTF-8."""
    if not any(nom.startswith(DE_PYTHON) for nom in autres):
        faite = souche.run(
            list(map(str, mots)), Path(dossier).absolute(), environnement(**autres), LIMITE_S
        )
        return resultat(faite[0], faite[1].decode(), faite[2].decode())
    done = subprocess.run(
        commande(*mots),
        cwd=dossier,
        env=environnement(**autres),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=LIMITE_S,
        check=False,
    )
    return resultat(done.returncode, done.stdout.decode(), done.stderr.decode())


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
