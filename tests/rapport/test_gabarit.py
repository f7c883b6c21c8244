"""How the templates write an address: whole, where one can read it, and where lines may end."""

import pytest

from exigences.rapport.gabarit import html_environment

SHORT = "http://127.0.0.1/"


@pytest.mark.parametrize(("size", "cut"), [(299, False), (300, False), (301, True), (5000, True)])
def test_a_long_address_ends_where_nobody_reads_any_more(size: int, cut: bool) -> None:
    address = SHORT + "a" * (size - len(SHORT))
    shown = html_environment().filters["adresse"](address).replace("<wbr>", "")
    assert shown == (f"{address[:300]}…" if cut else address)


def test_an_address_may_break_before_what_separates_its_parts() -> None:
    shown = html_environment().filters["adresse"]("http://a.example/b?c=d&e#f")
    assert shown == "http://a.example<wbr>/b<wbr>?c<wbr>=d<wbr>&amp;e<wbr>#f"
