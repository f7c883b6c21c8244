"""What each engine starts its browser with."""

import os
import re
from pathlib import Path

import pytest

from exigences.browser.conditions import own_words
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


def test_the_browser_speaks_the_language_of_the_person(
    moteurs_ouverts: dict[str, BrowserEngine],
) -> None:
    """Linux alone: there the browser reads it in its environment."""
    heard = [
        Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
        for pid, line in descendants(os.getpid()).items()
        if "--remote-debugging" in line and "--type=" not in line
    ]
    assert len(heard) >= len(moteurs_ouverts)
    assert all(b"LANGUAGE=fr_FR:fr" in environ for environ in heard)


@pytest.mark.parametrize(
    ("langue", "lue"), [("fr-FR", "fr_FR:fr"), ("en", "en"), ("pt-BR", "pt_BR:pt")]
)
def test_a_language_is_written_as_linux_reads_it(langue: str, lue: str) -> None:
    assert own_words(langue) == {"LANGUAGE": lue}


LISTS = re.compile(r"--disable-features=(\S+)")
