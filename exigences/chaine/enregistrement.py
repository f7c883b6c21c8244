"""Imports a recording as a procedure, and exports a procedure as a recording."""

import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from exigences.browser.discovery import find_browser
from exigences.browser.hand import never
from exigences.chaine.brouillon import Brouillon, drafting
from exigences.chaine.sosies import choose
from exigences.enregistrement.ecriture import written
from exigences.enregistrement.export import carried_in, recording_of
from exigences.enregistrement.geste import Enregistrement, RecordingError, Sorte
from exigences.enregistrement.jsonl import read_lived
from exigences.enregistrement.reconnaissance import check_size, read_recording
from exigences.enregistrement.transcription import Bilan, Transcription, transcribe
from exigences.exploration.pieces import FICHIER, PIECES, taken
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import read_plain
from exigences.fichiers.raisons import reason_of
from exigences.loading import fill_steps, load_procedure, new_unique
from exigences.loading.adresses import fault_of_first
from exigences.loading.bibliotheque import open_procedure
from exigences.loading.valeurs import secret_names
from exigences.model.erreur import ExigencesError
from exigences.model.procedure.etape import Aller, Etape

_HIDDEN = "********"
"""Stands for a secret in a recording: whoever replays it types theirs."""
_CUT = "l'enregistrement s'est interrompu : ce qui a été fait jusque-là est repris."


@dataclass(frozen=True, slots=True, kw_only=True)
class Importee:
    """What an import leaves."""

    fichier: Path
    sorte: str
    etapes: int
    coupe: str
    bilan: Bilan
    secrets: tuple[str, ...]
    retrouvee: bool = False
    """Whether it is what an earlier recording left, which did not end."""


def import_recording(
    fichier: Path, sortie: Path, depart: str = "", *, textes: bool = False
) -> Importee:
    """Write the procedure of a recording; RecordingError where there is none to write."""
    try:
        recording = _read(fichier)
        made = transcribe(recording, depart, textes=textes)
    except RecordingError as error:
        raise RecordingError(f"{fichier} : {error}") from error
    if not any(line.etape for line in made.lignes):
        raise RecordingError(f"{fichier} : aucun de ses gestes n'est une étape de démarche.")
    return _written(recording, made, sortie)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingOptions:
    """What to record, and where to write it."""

    adresse: str
    sortie: Path
    textes: bool = False
    """Whether what was typed is kept where nothing tells what it is."""
    fenetre: bool = True
    """Whether the browser is shown: else only `conduit` can do anything in it."""
    conduit: Callable[[Any], None] | None = None
    """Stands for the person, in tests."""
    ouvre: Callable[[], None] = lambda: None
    """Called before the browser is shown."""


def record_procedure(options: RecordingOptions, arret: Callable[[], bool] = never) -> Importee:
    """Show a browser, and write what was done there; RecordingError where nothing was.

    Where an earlier one of the same name did not end, what was done in it is written instead.
    """
    if fault := fault_of_first(options.adresse):
        raise RecordingError(fault)
    if there := taken(options.sortie, PIECES):
        raise RecordingError(there)
    with drafting(options.sortie) as draft:
        if left := draft.left():
            found = _found_again(left, draft, options.sortie)
        else:
            found = _recorded(options, draft, arret)
        draft.away()
    return found


def _recorded(options: RecordingOptions, draft: Brouillon, arret: Callable[[], bool]) -> Importee:
    if options.fenetre and not has_screen(os.environ, sys.platform):
        raise RecordingError(
            "Aucun écran ici pour montrer un navigateur : lancez cette commande sur un poste avec "
            "un bureau, ou enregistrez ailleurs avec Chrome, puis « exigences importer »."
        )
    draft.begin()
    options.ouvre()
    entries = import_module("exigences.browser.recording").record(
        options.adresse,
        browser=find_browser(os.environ),
        window=options.fenetre,
        stop=arret,
        drive=options.conduit,
        keep=lambda so_far: _keep(options, draft, so_far),
    )
    recording = read_lived(entries)
    made = transcribe(recording, options.adresse, textes=options.textes)
    if not _does_something(made):
        raise RecordingError("Rien n'a été fait dans le navigateur : aucune démarche n'est écrite.")
    return _written(recording, made, options.sortie)


def _does_something(made: Transcription) -> bool:
    """Whether more was done, or noted, than to open an address."""
    return any(not isinstance(line.etape, Aller) for line in made.lignes)


def _keep(
    options: RecordingOptions, draft: Brouillon, entries: Sequence[Mapping[str, Any]]
) -> None:
    """Keep what was done so far, as it would be written: nothing typed of oneself is there."""
    with suppress(RecordingError, OSError):  # nothing yet; or the end, which tells it
        recording = replace(read_lived(entries), coupe=_CUT)
        made = transcribe(recording, options.adresse, textes=options.textes)
        if _does_something(made):
            draft.keep(_text(recording, made))


def _found_again(text: str, draft: Brouillon, sortie: Path) -> Importee:
    """Write what an earlier recording left; RecordingError where its draft was spoilt."""
    try:
        read = load_procedure(draft.fichier)
    except ExigencesError as error:
        raise RecordingError(
            f"« {draft.fichier} » est ce qu'un enregistrement interrompu a laissé, et ne se lit "
            f"plus. Corrigez-le ou enlevez-le, puis recommencez. {error}"
        ) from error
    _put(text, sortie)
    return Importee(
        fichier=sortie,
        sorte=Sorte.VECU,
        etapes=len(read.procedure.etapes),
        coupe=_CUT,
        bilan=Bilan(),
        secrets=secret_names([text]),
        retrouvee=True,
    )


def has_screen(environ: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown: on Linux, only to who has a desktop."""
    desktop = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    return bool(desktop) or not platform.startswith("linux")


def _written(recording: Enregistrement, made: Transcription, sortie: Path) -> Importee:
    """Write the procedure; RecordingError where a file is there."""
    text = _text(recording, made)
    _put(text, sortie)
    load_procedure(sortie)
    return Importee(
        fichier=sortie,
        sorte=recording.sorte,
        etapes=sum(line.etape is not None for line in made.lignes),
        coupe=recording.coupe,
        bilan=made.bilan,
        secrets=secret_names([text]),
    )


def _text(recording: Enregistrement, made: Transcription) -> str:
    return written(_head(made), _comments(recording), made.lignes)


def _put(text: str, sortie: Path) -> None:
    """Write a procedure, and the file that it gives; RecordingError where one is there."""
    given = [FICHIER] if FICHIER in text else []
    if there := taken(sortie, given):
        raise RecordingError(there)
    files = {sortie: text.encode()} | {sortie.parent / name: PIECES[name] for name in given}
    sortie.parent.mkdir(parents=True, exist_ok=True)
    Porte().made_all(files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exportee:
    """A procedure as a recording."""

    contenu: bytes
    portees: tuple[str, ...]
    """Verbs of the steps that the other tool does not do."""


def export_recording(mot: str, scenario: str) -> Exportee:
    """Write a procedure, by its name or its file, as a recording; its secrets are not there."""
    procedure = open_procedure(mot).procedure
    sosie = choose((scenario,))[0].scenario.sosie
    names = secret_names(_texts(procedure.etapes))
    hidden = dict.fromkeys(names, _HIDDEN)
    filled = fill_steps(procedure.etapes, sosie, hidden, new_unique())
    recording = recording_of(procedure, filled)
    text = json.dumps(recording, ensure_ascii=False, indent=2) + "\n"
    return Exportee(contenu=text.encode(), portees=tuple(carried_in(recording)))


def _texts(steps: tuple[Etape, ...]) -> list[str]:
    return [step.model_dump_json() for step in steps]


def _read(fichier: Path) -> Enregistrement:
    try:
        check_size(fichier.stat().st_size)
        return read_recording(read_plain(fichier))
    except OSError as error:
        raise RecordingError(f"ce fichier ne peut pas être lu ({reason_of(error)}).") from error


def _head(made: Transcription) -> dict[str, str | list[str]]:
    host = urlsplit(made.depart).hostname or ""
    titre = made.titre or host
    return {
        "nom": titre,
        "organisme": host,
        "droit": titre,
        "depart": made.depart,
        **({"domaines": list(made.domaines)} if made.domaines else {}),
    }


def _comments(recording: Enregistrement) -> tuple[str, ...]:
    by = "enregistrer" if recording.sorte is Sorte.VECU else "importer"
    return (
        f"Démarche écrite par « exigences {by} » : relisez chaque ligne, puis rejouez-la.",
        f"D'après : {recording.sorte}.",
        *([f"Attention : {recording.coupe}"] if recording.coupe else []),
        "À régler par vous : le nom, l'organisme et le droit.",
    )
