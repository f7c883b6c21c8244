"""The instruction as one self-contained HTML page: no script, large type, made to be printed."""

from importlib import resources

from markupsafe import Markup

from exigences.model.rapport.instruction import Instruction
from exigences.rapport.gabarit import html_environment


def render_html(instruction: Instruction) -> str:
    """Return the page; every text of the audited pages is escaped."""
    sheet = resources.files("exigences.rapport") / "templates" / "style" / "sosie.css"
    style = Markup(sheet.read_text("utf-8"))  # noqa: S704 - our own style sheet
    page = (
        html_environment().get_template("sosie.html").render(instruction=instruction, style=style)
    )
    return page.strip("\n") + "\n"
