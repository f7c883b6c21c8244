"""Recordings of the embedded services, as three tools write them."""

from pathlib import Path

import pytest

FICHIERS = Path(__file__).parent / "fichiers"
PORT = "http://127.0.0.1:8765/"
OUTILS = ("recorder.json", "codegen.jsonl", "codegen.txt")


@pytest.fixture(params=OUTILS)
def outil(request: pytest.FixtureRequest) -> str:
    """How the recordings of one tool end."""
    return str(request.param)


def enregistrement(dossier: Path, nom: str, url: str = PORT) -> Path:
    """A recording whose journey is that of a service served here."""
    chemin = dossier / nom
    chemin.write_text((FICHIERS / nom).read_text("utf-8").replace(PORT, url), "utf-8")
    return chemin
