"""The command line: loads the commands that are asked for, and says faults in one sentence."""

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from typing import Annotated, TextIO

import typer
from typer.exceptions import TyperException

import exigences
from exigences.commandes.aide import GroupeFrancais
from exigences.commandes.arret import INTERRUPTED
from exigences.commandes.options import BROKEN, COMPLETE, PROGRAM, say, show
from exigences.commandes.usage import usage_sentence
from exigences.fichiers.raisons import is_known, reason_of
from exigences.fichiers.textes import without_accents
from exigences.model.erreur import ExigencesError

_PLAIN = "exigences"
"""Name of the handler of characters that an encoding has not."""
MODULES = {
    "init": "init",
    "aide": "verbes",
    "valider": "valider",
    "explorer": "exploration",
    "ecrire": "ecrire",
    "enregistrer": "enregistrement",
    "importer": "enregistrement",
    "exporter": "enregistrement",
    "auditer": "audit",
    "analyser": "reprise",
    "rendre": "reprise",
    "reparer": "reparation",
    "comparer": "comparaison",
    "dossier": "dossier",
    "verifier-dossier": "dossier",
    "campagne": "campagne",
    "fusionner": "campagne",
    "annee": "annee",
    "reference": "reference",
    "insigne": "insigne",
    "sosie": "sosie",
    "atelier": "atelier",
    "territoire": "territoire",
    "inspecter": "pages",
    "catalogue": "pages",
    "scenarios": "bibliotheque",
    "procedures": "bibliotheque",
    "demo": "pages",
    "mots": "mots",
    "completion": "completion",
}
"""Module of each command, in the order of the help."""


EXEMPLES = """\b
Pour commencer :
  exigences auditer bourg-fictif                 une démarche fictive
  exigences auditer demarche.yaml -s telephone   la vôtre, sur un téléphone
  exigences explorer https://exemple.fr/demande  l'écrire depuis une adresse
  exigences sosie rapports/…                     le rapport, raconté"""


def options(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Dit la version.")] = False,
) -> None:
    """Options of the program itself; without a command, its help."""
    if version:
        show(f"exigences {exigences.__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        show(context.get_help())


def no_options() -> None:
    """The program where a command is asked for: its own options could only stand before it."""


def command_line(asked: str = "") -> typer.Typer:
    """The program with the commands of one module, or with all where none is asked for.

    Its own options come where the first word may be one: the library loads much to read any.
    """
    app = typer.Typer(
        name="exigences",
        cls=GroupeFrancais,
        help="Rejoue une démarche en ligne et dit tout ce qu'elle exige de la personne.",
        epilog=EXEMPLES,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    own = not asked or asked.startswith("-")
    app.callback(invoke_without_command=True, add_help_option=own)(options if own else no_options)
    for module in [MODULES[asked]] if asked in MODULES else dict.fromkeys(MODULES.values()):
        import_module(f"exigences.commandes.{module}").register(app)
    return app


def never_fail(stream: TextIO) -> None:
    """Let a stream write without accents what its encoding has not."""
    codecs.register_error(_PLAIN, without_accents)
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors=_PLAIN)


@contextmanager
def _told() -> Iterator[None]:
    """Say a fault in one sentence on stderr, without a traceback."""
    try:
        yield
    except ExigencesError as error:
        say(str(error))
        sys.exit(BROKEN)
    except TyperException as error:
        say(usage_sentence(error))
        sys.exit(BROKEN)
    except SystemExit as left:
        if isinstance(left.__context__, BrokenPipeError):  # the library's own 1, which is a limit's
            raise left.__context__ from None
        raise
    except OSError as error:
        if not is_known(error):
            raise
        say(f"{error.filename} : {reason_of(error)}.")
        sys.exit(BROKEN)
    except (KeyboardInterrupt, typer.Abort):
        say("Interrompu à la demande.")
        sys.exit(INTERRUPTED)


def _learn_shells() -> None:
    """Let the library answer a shell that asks how a command may go on."""
    from typer.completion import completion_init  # type: ignore[attr-defined]

    completion_init()


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        never_fail(stream)
    with _told():
        words = sys.argv[1:] or ["--help"]
        if COMPLETE in os.environ:
            _learn_shells()
        app = command_line(words[0])
        code = app(words, prog_name=PROGRAM, standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
