"""The page to project and the worksheet to print, each whole in one file."""

import base64
import hashlib
from importlib import resources

from markupsafe import Markup

from exigences.rapport.atelier.seance import Atelier
from exigences.rapport.gabarit import html_environment, style_sheets

LIGNES = {"avoir": 2, "savoir": 2, "faire": 3}
"""Blank lines of the worksheet, by what is asked."""


def render_page(atelier: Atelier) -> str:
    """Return the page to project; its one script is ours, and only it may run."""
    script = _read("atelier/atelier.js")
    return _render(
        "atelier/atelier.html",
        a=atelier,
        r=atelier.rapport,
        style=style_sheets("base", "ecran", "atelier"),
        script=script,
        empreinte=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )


def render_worksheet(atelier: Atelier) -> str:
    """Return the worksheet: the pictures and blank lines, without any answer."""
    return _render(
        "atelier/fiche.html",
        a=atelier,
        r=atelier.rapport,
        style=style_sheets("base", "fiche"),
        lignes=LIGNES,
    )


def _render(gabarit: str, **valeurs: object) -> str:
    page = html_environment().get_template(gabarit).render(**valeurs)
    return page.strip("\n") + "\n"


def _read(chemin: str) -> Markup:
    texte = (resources.files("exigences.rapport") / "templates" / chemin).read_text("utf-8")
    return Markup(texte)  # noqa: S704 - our own script
