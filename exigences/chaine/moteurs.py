"""The engines that the command line offers, each loaded only when it is asked for."""

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import partial
from importlib import import_module
from typing import Protocol

from exigences.browser.conditions import DEFAULT_LANGUAGE
from exigences.browser.discovery import find_browser
from exigences.browser.engine import BrowserEngine, EngineError
from exigences.model.choix import MoteurChoisi


class OpenEngine(Protocol):
    """Starts a browser."""

    def __call__(
        self,
        *,
        hors_ligne: bool = False,
        regles: Sequence[str] = (),
        langue: str = DEFAULT_LANGUAGE,
    ) -> AbstractContextManager[BrowserEngine]:
        """The engine, stopped with the block; `langue` is that of its own messages."""


def engine_opener(
    moteur: MoteurChoisi, grille: str = "", *, plateforme_de_test: bool = False
) -> OpenEngine:
    """How to start an engine on the browser of this machine, or on one that a Grid lends.

    `grille` is the address of its hub; some lend to a test platform alone. EngineError where its
    libraries are not installed.
    """
    name = "grid" if grille else moteur.value
    try:
        module = import_module(f"exigences.browser.{name}_engine")
    except ImportError as error:
        message = (
            f"Le moteur {moteur.value} n'est pas installé : lancez "
            f"« pip install 'exigences[{moteur.value}]' »."
        )
        raise EngineError(message) from error
    opener: Callable[..., AbstractContextManager[BrowserEngine]] = getattr(module, f"open_{name}")
    if grille:
        return partial(opener, grille, plateforme_de_test=plateforme_de_test)
    return partial(opener, find_browser(os.environ))
