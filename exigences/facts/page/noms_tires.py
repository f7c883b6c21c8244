"""What a program draws in the names that it makes anew at each load, or each time that it draws."""

import re

_DRAWN = re.compile(
    r"[0-9a-f]{8}(?:-[0-9a-f]{4}){0,3}-?[0-9a-f]*"  # UUID and other hexadecimal numbers
    r"|\d{3,}"
    r"|(?<![a-z])v\\?[-:]\d+(?:-\d+)*"  # Vue, useId
    r"|_r_[0-9a-z]{1,3}_|\\?:r[0-9a-z]{1,3}\\?:|«r[0-9a-z]{1,3}»"  # React, useId
)


def is_drawn(name: str) -> bool:
    """Whether a name holds what a program draws: it may be another one at the next load."""
    return bool(_DRAWN.search(name))


def lasting(name: str) -> str:
    """A name, or a selector, without what a program draws in it."""
    return _DRAWN.sub("#", name)
