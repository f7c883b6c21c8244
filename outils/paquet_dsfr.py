"""Fetch the example pages of the French State's design system, and serve them on loopback."""

import base64
import functools
import hashlib
import re
import shutil
import subprocess
import tarfile
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PAQUET = "@gouvfr/dsfr"
VERSION = "1.15.3"
INTEGRITE = (
    "sha512-R9AALZc1LfZjtytWZMOaUIOHWTkllBZ/sZlsL8TpKZVgF3qUKXt/"
    "uNYh+L1D1Fh4p92ZqWxbtNcebsigBZe5pQ=="
)
"""Digest of the published archive, as npm writes it."""
DOSSIERS = ("package/dist/", "package/example/")
"""The parts of the archive that the pages need."""
PORT = 8766
DELAI_NPM_S = 300

ELSEWHERE = re.compile(
    rb"<script\b[^>]*\bsrc=[\"']?(?:https?:)?//[^>]*>\s*</script>"
    rb"|<link\b[^>]*\bhref=[\"']?(?:https?:)?//[^>]*>",
    re.IGNORECASE,
)


class PaquetError(Exception):
    """The pages cannot be had or served: the message says what, and what to do."""


def prepare(cache: Path, npm: str | None) -> Path:
    """Return the folder of the unpacked pages, fetched by npm the first time only."""
    ready = cache / f"dsfr-{VERSION}"
    if (ready / "package").is_dir():
        return ready / "package"
    if npm is None:
        raise PaquetError(
            "npm est introuvable : installez Node.js et npm (sous Debian : « apt install npm »), "
            "puis relancez « make reel »."
        )
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as temporary:
        here = Path(temporary)
        archive = _pack(npm, here)
        check_integrity(archive, INTEGRITE)
        unpack(archive, here / "pages", DOSSIERS)
        shutil.rmtree(ready, ignore_errors=True)
        (here / "pages").rename(ready)
    return ready / "package"


def _pack(npm: str, folder: Path) -> Path:
    command = [
        npm,
        "pack",
        f"{PAQUET}@{VERSION}",
        "--ignore-scripts",
        "--pack-destination",
        str(folder),
    ]
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command
            command, check=False, capture_output=True, text=True, timeout=DELAI_NPM_S
        )
    except subprocess.TimeoutExpired as error:
        raise PaquetError(
            f"npm n'a pas donné {PAQUET} {VERSION} en {DELAI_NPM_S} s : vérifiez la connexion, "
            "puis relancez « make reel »."
        ) from error
    archives = sorted(folder.glob("*.tgz"))
    if done.returncode != 0 or not archives:
        raise PaquetError(
            f"npm n'a pas pu prendre {PAQUET} {VERSION} ({_reason(done.stderr)}) : vérifiez la "
            "connexion et les réglages de npm, puis relancez « make reel »."
        )
    return archives[0]


def _reason(stderr: str) -> str:
    lines = [line for line in stderr.splitlines() if line.startswith(("npm error", "npm ERR!"))]
    return lines[0].removeprefix("npm ").strip() if lines else "sans autre explication"


def check_integrity(archive: Path, expected: str) -> None:
    """Raise `PaquetError` where the archive is not, byte for byte, the one that was published."""
    algorithm, _, digest = expected.partition("-")
    found = base64.b64encode(hashlib.new(algorithm, archive.read_bytes()).digest()).decode()
    if found != digest:
        raise PaquetError(
            f"L'archive {archive.name} n'est pas celle qui était attendue (empreinte {algorithm} "
            "différente) : elle n'a pas été ouverte. Vérifiez d'où npm prend ses paquets."
        )


def unpack(archive: Path, folder: Path, kept: tuple[str, ...]) -> None:
    """Unpack some folders of an archive, and nothing outside the destination."""

    def wanted(member: tarfile.TarInfo, destination: str) -> tarfile.TarInfo | None:
        safe = tarfile.data_filter(member, destination)
        return safe if safe and safe.name.startswith(kept) else None

    try:
        with tarfile.open(archive) as opened:
            opened.extractall(folder, filter=wanted)  # noqa: S202 - filtered by data_filter
    except tarfile.TarError as error:
        raise PaquetError(f"L'archive {archive.name} ne peut pas être ouverte : {error}") from error


def without_other_hosts(html: bytes) -> bytes:
    """Take out the scripts and style sheets that a page would load from elsewhere."""
    return ELSEWHERE.sub(b"", html)


class PagesHandler(SimpleHTTPRequestHandler):
    """A folder of pages, without what they would load from other hosts."""

    def do_GET(self) -> None:
        """Send a file; a page without its references to other hosts."""
        path = Path(self.translate_path(self.path))
        if path.suffix != ".html" or not path.is_file():
            super().do_GET()
            return
        body = without_other_hosts(path.read_bytes())
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def serve(folder: Path, port: int = PORT) -> Iterator[str]:
    """Serve a folder on loopback as long as the context lasts; its address."""
    handler: Callable[..., PagesHandler] = functools.partial(PagesHandler, directory=str(folder))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise PaquetError(
            f"Le port {port} de cette machine est déjà pris : arrêtez le programme qui l'occupe, "
            "puis relancez « make reel »."
        ) from error
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
