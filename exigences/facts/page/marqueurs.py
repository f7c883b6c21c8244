"""Signs of known products and structures that the collector looks for, by CSS selector."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

UNSEEN_SIGNS = frozenset(
    {"captcha:recaptcha-v3", "captcha:recaptcha-invisible", "captcha:hcaptcha-invisible"}
)
"""Signs that count although nobody sees them: they watch the person and may yet stop them."""

EMPTY = ":vide"
"""Ends the name of a captcha that has its place on the page, and whose script put nothing there."""


@cache
def load_markers() -> Mapping[str, str]:
    """Selector of each sign, by name: `captcha:recaptcha`, `fil-d-etapes` and others."""
    text = files("exigences.donnees").joinpath("marqueurs.json").read_text("utf-8")
    markers: dict[str, str] = json.loads(text)
    return markers
