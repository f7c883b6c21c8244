"""The lock files say what pyproject.toml asks for, with hashes and no address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN_TIME = (*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["construction"])
DEVELOPMENT = (
    *RUN_TIME,
    *PROJECT["dependency-groups"]["dev"],
    *PROJECT["project"]["optional-dependencies"]["selenium"],
    *PROJECT["project"]["optional-dependencies"]["dask"],
    *PROJECT["project"]["optional-dependencies"]["signature"],
)
LOCKS = {"requirements.lock": RUN_TIME, "requirements-dev.lock": DEVELOPMENT}


def entries(lock: str) -> dict[str, str]:
    """Return each locked entry, whole, by canonical name."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    blocks = re.split(
        r"^(?=\S)", re.sub(r"^ *#.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE
    )
    return {canonicalize_name(re.split(r"[=\[]", b)[0]): b for b in blocks if b.strip()}


def version(entry: str) -> str:
    found = re.match(r"[^=]+==(\S+)", entry)
    assert found, entry
    return found.group(1)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_entry_has_a_hash_and_none_has_an_address(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")
    assert [name for name, entry in entries(lock).items() if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked_at_a_version_that_it_allows(lock: str) -> None:
    locked = entries(lock)
    for text in LOCKS[lock]:
        wanted = Requirement(text)
        assert wanted.specifier.contains(version(locked[canonicalize_name(wanted.name)])), text


def test_both_locks_hold_the_same_versions() -> None:
    development = entries("requirements-dev.lock")
    run_time = entries("requirements.lock")
    assert {name: version(e) for name, e in run_time.items()} == {
        name: version(development[name]) for name in run_time
    }
