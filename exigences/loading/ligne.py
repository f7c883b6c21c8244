"""Writes a value of a procedure on one line of YAML."""

from typing import Any

import yaml

WIDE = 10_000
"""Longer than any line."""


def flow(value: Any) -> str:
    """Write a value on one line, quoted as it must be in a block."""
    told = yaml.safe_dump(
        value, allow_unicode=True, sort_keys=False, width=WIDE, default_flow_style=True
    )
    return told.removesuffix("...\n").strip()


def flow_inside(value: Any) -> str:
    """Write a value on one line, quoted as it must be inside braces."""
    return flow([value])[1:-1]
