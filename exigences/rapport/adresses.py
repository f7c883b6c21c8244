"""Addresses as a report may print them."""

from urllib.parse import urlsplit, urlunsplit


def without_query(url: str) -> str:
    """The address without what forms and scripts put after `?` or `#`: it may be personal."""
    parts = urlsplit(url)
    cut = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
    return f"{cut}?…" if parts.query else cut
