"""Bytes of a page that says Latin-1, as browsers read and write them: windows-1252 (WHATWG)."""

_SIGNS = {n: bytes([n]).decode("cp1252", "ignore") or chr(n) for n in range(0x80, 0xA0)}


def western(data: bytes) -> str:
    """Read bytes as browsers do under the name of Latin-1: a form sends « œ » as 0x9C."""
    return data.decode("latin-1").translate(_SIGNS)
