"""Writes counts as the rows of a Markdown table: found, in all, share, interval."""

from outils.justesse.wilson import wilson

TABLE = ("| | trouvés | en tout | part | intervalle |", "| --- | ---: | ---: | ---: | :---: |")


def row(label: str, found: int, total: int) -> str:
    """A row of `TABLE`."""
    share = number(found / total) if total else "—"
    return f"| {label} | {found} | {total} | {share} | {interval(found, total)} |"


def pair(found: int, total: int) -> str:
    """Two cells: counts, and the interval of their share."""
    return f"{found} / {total} | {interval(found, total)}"


def interval(found: int, total: int) -> str:
    """Wilson interval at 95 %, in French figures."""
    low, high = wilson(found, total)
    return f"{number(low)} – {number(high)}"


def number(value: float) -> str:
    """Three decimals, with a comma."""
    return f"{value:.3f}".replace(".", ",")
