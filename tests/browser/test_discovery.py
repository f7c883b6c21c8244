"""The browser is found in the documented order, with fake browsers in temporary folders."""

from dataclasses import replace
from pathlib import Path

import pytest

from exigences.browser.discovery import (
    BrowserMissingError,
    Machine,
    chromium_args,
    find_browser,
    may_gain_root,
    needs_no_sandbox,
    sandbox_impossible,
)

LINUX_USER = Machine(
    linux=True, root=False, user_namespaces=True, setuid_helper=False, small_shared_memory=False
)


def executable(path: Path, text: str = "#!/bin/sh\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_the_browser_asked_for_comes_first(tmp_path: Path) -> None:
    asked = executable(tmp_path / "ailleurs" / "mon-navigateur")
    executable(tmp_path / "bin" / "chromium")
    environ = {"EXIGENCES_NAVIGATEUR": str(asked), "PATH": str(tmp_path / "bin")}
    assert find_browser(environ) == asked


def test_a_name_on_the_path_may_be_asked_for(tmp_path: Path) -> None:
    asked = executable(tmp_path / "bin" / "microsoft-edge")
    executable(tmp_path / "bin" / "chromium")
    environ = {"EXIGENCES_NAVIGATEUR": "microsoft-edge", "PATH": str(tmp_path / "bin")}
    assert find_browser(environ) == asked


def test_a_missing_asked_browser_is_never_replaced(tmp_path: Path) -> None:
    executable(tmp_path / "bin" / "chromium")
    environ = {"EXIGENCES_NAVIGATEUR": "/nulle/part/chrome", "PATH": str(tmp_path / "bin")}
    with pytest.raises(BrowserMissingError, match=r"« /nulle/part/chrome ».*EXIGENCES_NAVIGATEUR"):
        find_browser(environ)


def test_playwright_comes_before_the_system_newest_build_first(tmp_path: Path) -> None:
    cache = tmp_path / ".cache" / "ms-playwright"
    executable(cache / "chromium-999" / "chrome-linux" / "chrome")
    newest = executable(cache / "chromium-1234" / "chrome-linux64" / "chrome")
    executable(tmp_path / "bin" / "chromium")
    assert find_browser({"HOME": str(tmp_path), "PATH": str(tmp_path / "bin")}) == newest


def test_the_folder_chosen_for_playwright_is_read(tmp_path: Path) -> None:
    chosen = executable(tmp_path / "choisi" / "chromium-7" / "chrome-linux" / "chrome")
    executable(tmp_path / ".cache" / "ms-playwright" / "chromium-8" / "chrome-linux" / "chrome")
    environ = {"HOME": str(tmp_path), "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "choisi")}
    assert find_browser(environ) == chosen


@pytest.mark.parametrize(
    ("present", "found"),
    [
        (("google-chrome", "chromium"), "chromium"),
        (("google-chrome", "chromium-browser"), "chromium-browser"),
        (("microsoft-edge", "google-chrome"), "google-chrome"),
        (("microsoft-edge",), "microsoft-edge"),
    ],
)
def test_the_order_of_the_system_browsers(
    tmp_path: Path, present: tuple[str, ...], found: str
) -> None:
    for name in present:
        executable(tmp_path / name)
    assert find_browser({"PATH": str(tmp_path)}) == tmp_path / found


def test_the_notice_that_asks_for_a_snap_is_no_browser(tmp_path: Path) -> None:
    executable(tmp_path / "chromium-browser", "#!/bin/sh\necho 'run: snap install chromium'\n")
    edge = executable(tmp_path / "microsoft-edge")
    assert find_browser({"PATH": str(tmp_path)}) == edge


def test_a_file_that_cannot_be_run_is_no_browser(tmp_path: Path) -> None:
    (tmp_path / "chromium").write_text("")
    with pytest.raises(BrowserMissingError, match="playwright install chromium"):
        find_browser({"PATH": str(tmp_path)})


@pytest.mark.parametrize(
    ("change", "impossible"),
    [
        ({}, False),
        ({"root": True}, True),
        ({"user_namespaces": False}, True),
        ({"user_namespaces": False, "setuid_helper": True}, False),
        ({"linux": False, "user_namespaces": False}, False),
    ],
)
def test_the_sandbox_is_kept_wherever_it_can_start(
    change: dict[str, bool], impossible: bool
) -> None:
    assert sandbox_impossible(replace(LINUX_USER, **change)) is impossible


@pytest.mark.parametrize(
    ("status", "gains"),
    [
        ("CapBnd:\t000001ffffffffff\nNoNewPrivs:\t0\n", True),
        ("CapBnd:\t000001ffffffffff\nNoNewPrivs:\t1\n", False),
        ("CapBnd:\t00000000a80425fb\nNoNewPrivs:\t0\n", False),
    ],
    ids=["machine", "sans-nouveaux-droits", "conteneur"],
)
def test_a_setuid_helper_is_worth_nothing_in_a_closed_container(status: str, gains: bool) -> None:
    assert may_gain_root(status) is gains


def test_the_flags_of_this_machine_agree_with_its_sandbox() -> None:
    flags = chromium_args()
    assert ("--no-sandbox" in flags) is needs_no_sandbox()
    assert "--disable-background-networking" in flags
    assert ("--headless=new" in flags, "--headless=new" in chromium_args(headless=False)) == (
        True,
        False,
    )
