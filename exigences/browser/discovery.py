"""Find the Chromium of this machine and the flags it needs to start here."""

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from exigences.model.erreur import ExigencesError

ENVIRONMENT_VARIABLE = "EXIGENCES_NAVIGATEUR"

COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    "chrome",
    "msedge",
)
MAC_APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
WINDOWS_APPLICATIONS = (
    "Chromium/Application/chrome.exe",
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
# Where Playwright unpacks its builds, below `chromium-<revision>/`.
PLAYWRIGHT_EXECUTABLES = (
    "chrome-linux*/chrome",
    "chrome-mac*/*.app/Contents/MacOS/*",
    "chrome-win*/chrome.exe",
)
SANDBOX_HELPERS = (Path("/usr/lib/chromium/chrome-sandbox"),)
CAP_SYS_ADMIN = 1 << 21
SMALL_SHARED_MEMORY_BYTES = 256 * 1024 * 1024

AI_SUGGESTIONS = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup")
"""The panels under the address bar: two pages that Chromium loads, hidden, for each context."""
PLAYWRIGHT_WITHOUT = (
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable",
    "LensOverlay",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "TcpPortRandomizationWin",
    "OptimizationHints",
    "NetworkTimeServiceQuerying",
    "AimEnabled",
    "PreconnectToSearch",
    "msForceBrowserSignIn",
    "msEdgeUpdateLaunchServicesPreferredVersion",
)
"""What Playwright does without: Chromium hears only the last such list, which is ours."""
QUIET_FLAGS = (
    f"--disable-features={','.join((*PLAYWRIGHT_WITHOUT, *AI_SUGGESTIONS))}",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HEADLESS = "--headless=new"
QUIET_AND_HEADLESS = (*QUIET_FLAGS, HEADLESS)


class BrowserMissingError(ExigencesError):
    """No usable browser: the message says what was looked for and what to do."""


def find_browser(environ: Mapping[str, str]) -> Path:
    """Return the browser to drive: the one asked for, Playwright's, then the system's.

    Raises `BrowserMissingError` where there is none, or where the one asked for is not there.
    """
    asked = environ.get(ENVIRONMENT_VARIABLE, "").strip()
    if asked:
        return _asked_browser(asked, environ)
    for candidate in (*_playwright_browsers(environ), *_system_browsers(environ)):
        if _is_browser(candidate):
            return candidate
    raise BrowserMissingError(
        "Aucun navigateur Chromium, Chrome ou Edge n'a été trouvé : installez le paquet "
        "« chromium » de votre système, ou lancez « playwright install chromium », ou donnez "
        f"le chemin d'un navigateur dans la variable {ENVIRONMENT_VARIABLE}."
    )


def needs_no_sandbox(browser: Path | None = None) -> bool:
    """Tell whether Chromium can only start here without its sandbox (root, closed container)."""
    return sandbox_impossible(read_machine(browser))


def chromium_args(browser: Path | None = None, *, headless: bool = True) -> tuple[str, ...]:
    """Return the flags that start Chromium on this machine, silent on the network."""
    machine = read_machine(browser)
    return (
        *QUIET_FLAGS,
        *((HEADLESS,) if headless else ()),
        *(("--no-sandbox",) if sandbox_impossible(machine) else ()),
        *(("--disable-dev-shm-usage",) if machine.small_shared_memory else ()),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What decides whether Chromium's sandbox can start, read once from the system."""

    linux: bool
    root: bool
    user_namespaces: bool
    setuid_helper: bool
    small_shared_memory: bool


def sandbox_impossible(machine: Machine) -> bool:
    """Chromium refuses its sandbox as root, and needs user namespaces or its setuid helper."""
    if not machine.linux:
        return False
    return machine.root or not (machine.user_namespaces or machine.setuid_helper)


def read_machine(browser: Path | None = None) -> Machine:
    """Read the facts of this machine; user namespaces are really tried, in a child process."""
    linux = sys.platform.startswith("linux")
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    judged = linux and not root
    return Machine(
        linux=linux,
        root=root,
        user_namespaces=judged and _user_namespaces_work(),
        setuid_helper=judged and _setuid_helper_works(browser),
        small_shared_memory=linux and _shared_memory_bytes() < SMALL_SHARED_MEMORY_BYTES,
    )


def _asked_browser(asked: str, environ: Mapping[str, str]) -> Path:
    found = shutil.which(asked, path=environ.get("PATH", ""))
    if found is not None and _is_browser(Path(found)):
        return Path(found)
    raise BrowserMissingError(
        f"Le navigateur « {asked} » demandé par la variable {ENVIRONMENT_VARIABLE} n'existe pas "
        "ou n'est pas exécutable : corrigez ce chemin, ou retirez la variable pour prendre le "
        "navigateur du système."
    )


def _playwright_browsers(environ: Mapping[str, str]) -> Iterator[Path]:
    for folder in _playwright_folders(environ):
        for build in sorted(folder.glob("chromium-*"), key=_revision, reverse=True):
            for pattern in PLAYWRIGHT_EXECUTABLES:
                yield from sorted(build.glob(pattern))


def _playwright_folders(environ: Mapping[str, str]) -> Iterator[Path]:
    chosen = environ.get("PLAYWRIGHT_BROWSERS_PATH", "")
    if chosen and chosen != "0":
        yield Path(chosen)
        return
    if home := environ.get("HOME"):
        yield Path(home, ".cache", "ms-playwright")
        yield Path(home, "Library", "Caches", "ms-playwright")
    if local := environ.get("LOCALAPPDATA"):
        yield Path(local, "ms-playwright")


def _revision(build: Path) -> int:
    number = re.search(r"-(\d+)$", build.name)
    return int(number.group(1)) if number else 0


def _system_browsers(environ: Mapping[str, str]) -> Iterator[Path]:
    for command in COMMANDS:
        if found := shutil.which(command, path=environ.get("PATH", "")):
            yield Path(found)
    if sys.platform == "darwin":
        yield from map(Path, MAC_APPLICATIONS)
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if folder := environ.get(variable):
            yield from (Path(folder, name) for name in WINDOWS_APPLICATIONS)


def _is_browser(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK) and not _is_snap_notice(path)


def _is_snap_notice(path: Path) -> bool:
    # Ubuntu's chromium-browser is a small script that only asks to install a snap.
    if path.stat().st_size > 10_000:
        return False
    script = path.read_bytes()
    return b"snap install" in script and not Path("/snap/bin/chromium").exists()


def _user_namespaces_work() -> bool:
    restricted = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
    if restricted.is_file() and restricted.read_text().strip() == "1":
        return False
    attempt = "import os; os.unshare(os.CLONE_NEWUSER | os.CLONE_NEWPID)"
    command = (sys.executable, "-I", "-S", "-c", attempt)
    return subprocess.run(command, check=False, capture_output=True).returncode == 0  # noqa: S603


def _setuid_helper_works(browser: Path | None) -> bool:
    beside = (browser.resolve().parent / "chrome-sandbox",) if browser else ()
    helper = any(_is_setuid_root(path) for path in (*beside, *SANDBOX_HELPERS))
    return helper and may_gain_root(Path("/proc/self/status").read_text())


def may_gain_root(status: str) -> bool:
    """Read in `/proc/self/status` whether a setuid helper may create namespaces."""
    fields = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
    bounding = int(fields.get("CapBnd", "0").strip(), 16)
    return bool(bounding & CAP_SYS_ADMIN) and fields.get("NoNewPrivs", "0").strip() == "0"


def _is_setuid_root(path: Path) -> bool:
    if not path.is_file():
        return False
    status = path.stat()
    return status.st_uid == 0 and bool(status.st_mode & stat.S_ISUID)


def _shared_memory_bytes() -> int:
    folder = Path("/dev/shm")  # noqa: S108
    return shutil.disk_usage(folder).total if folder.is_dir() else 0


def main() -> int:
    """Print the browser's path (exit 0), or what to do where there is none (exit 2)."""
    try:
        browser = find_browser(os.environ)
    except BrowserMissingError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"{browser}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
