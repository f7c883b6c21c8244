"""Starts the command line: whatever breaks, its imports included, is said and ends with 2."""

import errno
import logging
import os
import sys
import threading
from contextlib import suppress
from typing import NoReturn

from exigences.commandes.panne import Aside, report_fault
from exigences.fichiers.raisons import reason_of
from exigences.model.erreur import ExigencesError

BROKEN = 2
INTERRUPTED = 130
LEFT = 141
"""What a shell says of a program whose reader left (`| head`): 128 and SIGPIPE."""
RESERVE = 8_000_000
"""Bytes held back, so that a lack of memory can be told."""
UNWRITTEN = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
_BARE = (
    "Une erreur d'exigences lui-même a tout arrêté, et même son récit a échoué : "
    "fermez d'autres programmes, puis relancez la commande."
)


class UnwrittenError(ExigencesError):
    """What a command shows cannot be written where it was sent."""

    def __init__(self, error: OSError) -> None:
        super().__init__(
            f"Ce qui devait s'afficher n'a pas pu être écrit ({reason_of(error)}). "
            "Envoyez-le ailleurs, ou faites de la place."
        )


def main() -> None:
    """Run the command line."""
    aside = Aside()
    reserve = bytearray(RESERVE)
    threading.excepthook = aside.hear
    sys.unraisablehook = aside.hear
    logging.getLogger().addHandler(logging.NullHandler())  # what libraries log is no sentence
    _open_streams()
    try:
        _run()
    except BrokenPipeError:
        _leave(LEFT)
    except UnwrittenError as error:
        _leave(BROKEN, str(error))
    except KeyboardInterrupt:
        _leave(INTERRUPTED, "Interrompu à la demande.")
    except Exception as error:  # noqa: BLE001 - the last boundary: nobody else would tell it
        del reserve
        _leave(BROKEN, _story(error, aside))


def _run() -> None:
    from exigences.commandes.application import main as run  # what it loads may be what breaks

    try:
        run()
    except SystemExit:
        _flush()
        raise
    except OSError as error:
        if error.errno in UNWRITTEN and error.filename is None:
            raise UnwrittenError(error) from error
        raise
    _flush()


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwrittenError(error) from error


def _open_streams() -> None:
    """Give a stream that was closed before the start somewhere to write."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: PTH123, SIM115 - for the whole run


def _story(error: Exception, aside: Aside) -> str:
    try:
        return report_fault(error, sys.argv[1:], aside)
    except Exception:  # noqa: BLE001 - little is left to tell it with
        return _BARE


def _leave(code: int, sentence: str = "") -> NoReturn:
    """Say a sentence and end at once: every block was left, and what is left could only hang."""
    with suppress(Exception):
        if sentence:
            print(sentence, file=sys.stderr)  # noqa: T201 - nothing else may be left to say it
        sys.stderr.flush()
    os._exit(code)
