"""What each engine starts its browser with."""

import os
import re
from pathlib import Path
from unittest.mock import Mock

import pytest

from exigences.browser.discovery import AI_SUGGESTIONS
from exigences.browser.engine import BrowserEngine, EngineError
from exigences.browser.launching import port_of
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


@pytest.mark.parametrize("ecrit", ["", "\n"])
def test_a_port_that_is_not_written_yet_is_asked_again(tmp_path: Path, ecrit: str) -> None:
    (tmp_path / "DevToolsActivePort").write_text(ecrit)
    navigateur = Mock()
    navigateur.new_browser_cdp_session().send.return_value = {
        "arguments": [f"--user-data-dir={tmp_path}"]
    }
    with pytest.raises(EngineError):
        port_of(navigateur)
    (tmp_path / "DevToolsActivePort").write_text("9222\n/devtools/browser/x")
    assert port_of(navigateur) == 9222
