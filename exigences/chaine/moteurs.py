"""The engines that the command line offers, each loaded only when it is asked for."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Protocol

from exigences.browser.conditions import DEFAULT_LANGUAGE
from exigences.browser.engine import BrowserEngine, EngineError
from exigences.model.choix import MoteurChoisi


class OpenEngine(Protocol):
    """Starts a browser."""

    def __call__(
        self,
        browser: Path,
        *,
        hors_ligne: bool = False,
        regles: Sequence[str] = (),
        langue: str = DEFAULT_LANGUAGE,
    ) -> AbstractContextManager[BrowserEngine]:
        """The engine, stopped with the block; `langue` is that of its own messages."""


def engine_opener(moteur: MoteurChoisi) -> OpenEngine:
    """How to start an engine; EngineError where its libraries are not installed."""
    try:
        module = import_module(f"exigences.browser.{moteur.value}_engine")
    except ImportError as error:
        message = (
            f"Le moteur {moteur.value} n'est pas installé : lancez "
            f"« pip install 'exigences[{moteur.value}]' »."
        )
        raise EngineError(message) from error
    opener: OpenEngine = getattr(module, f"open_{moteur.value}")
    return opener
