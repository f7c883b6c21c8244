"""A comparison as one self-contained HTML page: screens side by side, what changed marked."""

from importlib import resources

from markupsafe import Markup

from exigences.comparaison.lecture import LectureComparee
from exigences.rapport.gabarit import html_environment

STYLES = ("base", "tableau", "ecran", "medias", "comparaison")


def render_html(lecture: LectureComparee) -> str:
    """Return the page; every text of the audited pages is escaped."""
    folder = resources.files("exigences.rapport") / "templates" / "style"
    sheets = "\n".join((folder / f"{name}.css").read_text("utf-8") for name in STYLES)
    style = Markup(sheets)  # noqa: S704 - our own style sheets
    template = html_environment().get_template("comparaison/comparaison.html")
    return template.render(lecture=lecture, c=lecture.comparaison, style=style).strip("\n") + "\n"
