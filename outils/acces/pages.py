"""The pages of both corpora, served on loopback: those of the State, and those of many sites."""

import hashlib
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from outils.acces.documents import Corpus
from outils.justesse.formasaurus import fetch_wheel, read_labels, read_pages
from outils.justesse.service import serve as serve_saved
from outils.paquet_dsfr import prepare, serve

RACINE = Path(__file__).resolve().parents[2]
CACHE = RACINE / ".cache"
COMBIEN = 100
"""Pages of many sites: one a site, drawn by the digest of its host."""


@contextmanager
def served(corpus: Corpus) -> Iterator[Mapping[str, str]]:
    """Serve the pages as long as the context lasts: the address of each by its name."""
    match corpus:
        case Corpus.DSFR:
            folder = prepare(CACHE / "reel", shutil.which("npm"))
            found = sorted((folder / "example").rglob("*.html"))
            names = [one.relative_to(folder).as_posix() for one in found]
            with serve(folder, 0) as base:
                yield {name: f"{base}/{name}" for name in names}
        case Corpus.FORMASAURUS:
            wheel = fetch_wheel(CACHE / "justesse")
            kept = read_pages(wheel)
            hosts = {one.hote: one.nom for one in read_labels(wheel) if one.paire}
            drawn = [hosts[hote] for hote in sorted(hosts, key=_digest)[:COMBIEN]]
            with serve_saved({name: kept[name] for name in drawn}) as base:
                yield {name: f"{base}{name}" for name in drawn}


def _digest(host: str) -> str:
    return hashlib.sha1(host.encode(), usedforsecurity=False).hexdigest()
