"""The browser in which the pages of the reports are looked at."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from exigences.browser.discovery import chromium_args, find_browser


@pytest.fixture(scope="module")
def navigateur() -> Iterator[Browser]:
    """One Chromium for the tests of a file."""
    chemin = find_browser(os.environ)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=chemin, args=list(chromium_args(chemin))
        )
        yield chromium
        chromium.close()
