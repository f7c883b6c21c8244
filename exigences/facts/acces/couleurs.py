"""Colours as the browser writes them, and the contrast of two (WCAG 2.2, relative luminance)."""

import re

type Rgb = tuple[float, float, float]

_RGB = re.compile(r"rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)")
_LINEAR = 0.04045
_WEIGHTS = (0.2126, 0.7152, 0.0722)


def rgb(written: str) -> Rgb | None:
    """The three parts of an opaque colour; None for another one."""
    found = _RGB.fullmatch(written)
    if found is None or float(found[4] or 1) < 1:
        return None
    return float(found[1]), float(found[2]), float(found[3])


def luminance(colour: Rgb) -> float:
    """Relative luminance, from 0 to 1."""
    parts = (part / 255 for part in colour)
    linear = (p / 12.92 if p <= _LINEAR else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(weight * part for weight, part in zip(_WEIGHTS, linear, strict=True))


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast ratio, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
