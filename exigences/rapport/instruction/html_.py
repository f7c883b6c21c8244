"""The instruction as one self-contained HTML page: no script, large type, made to be printed."""

from exigences.model.rapport.instruction import Instruction
from exigences.rapport.gabarit import html_environment, style_sheets


def render_html(instruction: Instruction) -> str:
    """Return the page; every text of the audited pages is escaped."""
    template = html_environment().get_template("sosie.html")
    page = template.render(instruction=instruction, style=style_sheets("sosie"))
    return page.strip("\n") + "\n"
