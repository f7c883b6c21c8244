"""Writes a name in a CSS selector as `CSS.escape` does."""

import re

_PLAIN = re.compile(r"[A-Za-z0-9_\-\u0080-\U0010ffff]")
_FIRST_SPACE = 0x20
_DELETE = 0x7F


def escape(name: str) -> str:
    """Return a name that a selector takes as it is (CSSOM, « serialize an identifier »)."""
    if name == "-":
        return "\\-"
    return "".join(_sign(name, rank) for rank in range(len(name)))


def _sign(name: str, rank: int) -> str:
    sign = name[rank]
    if sign == "\0":
        return "\ufffd"
    digit_first = (
        sign.isascii() and sign.isdigit() and (rank == 0 or (rank == 1 and name[0] == "-"))
    )
    if ord(sign) < _FIRST_SPACE or ord(sign) == _DELETE or digit_first:
        return f"\\{ord(sign):x} "
    return sign if _PLAIN.match(sign) else f"\\{sign}"
