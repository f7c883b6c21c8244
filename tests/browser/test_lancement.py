"""What each engine starts its browser with."""

import os
import re

from exigences.browser.discovery import AI_SUGGESTIONS
from exigences.browser.engine import BrowserEngine
from tests.cli.processus import descendants


def test_the_features_left_out_by_a_library_are_left_out_still(
    moteurs_ouverts: dict[str, BrowserEngine],
) -> None:
    """Chromium hears only the last list: ours must hold those that come before it."""
    browsers = [
        line
        for line in descendants(os.getpid()).values()
        if "--remote-debugging" in line and "--type=" not in line
    ]
    assert len(browsers) >= len(moteurs_ouverts)
    for line in browsers:
        *before, heard = [set(names.split(",")) for names in LISTS.findall(line)]
        assert heard >= set().union(*before, AI_SUGGESTIONS)


LISTS = re.compile(r"--disable-features=(\S+)")
