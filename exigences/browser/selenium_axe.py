"""Runs axe-core through axe-selenium-python, out of reach of the page."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import as_file
from typing import Any

from axe_selenium_python import Axe

from exigences.browser.axe import axe_file
from exigences.browser.cdp import CdpPage
from exigences.browser.engine import Frame
from exigences.browser.scripts import read_script


class AxeOfSelenium:
    """The Axe of axe-selenium-python, with the recent axe-core that is shared."""

    def __init__(self, page: CdpPage) -> None:
        self._page = page

    def inject(self, frame: Frame) -> None:
        """Make axe known in a frame."""
        with self._axe(frame) as axe:
            axe.inject()

    def run(self, frame: Frame, options: Mapping[str, Any]) -> Mapping[str, Any]:
        """Run it in a frame, and give its result object."""
        with self._axe(frame) as axe:
            results: Mapping[str, Any] = axe.run(options=json.dumps(dict(options)))
        return results

    @contextmanager
    def _axe(self, frame: Frame) -> Iterator[Any]:
        with as_file(axe_file()) as script:
            yield Axe(_World(self._page, frame), str(script))


class _World:
    """What Axe wants of a driver, in the isolated world of a frame: the page cannot touch it."""

    def __init__(self, page: CdpPage, frame: Frame) -> None:
        self._page = page
        self._frame = frame

    def execute_script(self, script: str) -> None:
        """Run a library once."""
        self._page.ensure(self._frame.id, "axe", script)

    def execute_async_script(self, script: str) -> Any:
        """Run a script that calls back; its answer is made light before it crosses the wire."""
        function = read_script("axe_async.js").replace("SCRIPT", script)
        return self._page.evaluate(self._frame.id, function)
