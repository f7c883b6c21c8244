"""Runs a command as `exigences` would, without its own checks of accessibility: to weigh them."""

import runpy
import sys
from collections.abc import Sequence
from unittest.mock import patch

from exigences.browser.engine import BrowserEngine, Frame
from exigences.chaine.essais import Essais, ParcoursEssaye
from exigences.model.parcours.etat import FrameSnapshot
from exigences.model.procedure.scenario import Scenario
from exigences.replay.snapshot import Reader


def main() -> None:
    """Collect no tree, and try nothing."""
    sys.argv[0] = "exigences"
    with patch.object(Reader, "_with_access", _as_they_are), patch.object(Essais, "of", _none):
        runpy.run_module("exigences", run_name="__main__")


def _as_they_are(
    _reader: Reader, _frames: Sequence[Frame], cadres: tuple[FrameSnapshot, ...]
) -> tuple[FrameSnapshot, ...]:
    return cadres


def _none(_essais: Essais, _engine: BrowserEngine, _scenario: Scenario) -> ParcoursEssaye:
    return ParcoursEssaye()


if __name__ == "__main__":
    main()
