"""Writes files that are there whole or not at all."""

import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in place of what was there; OSError where the disk refuses, nothing changed."""
    draft = path.with_name(f".{path.name}.tmp")
    draft.write_bytes(content)
    os.replace(draft, path)  # noqa: PTH105 - the atomic one on every system
