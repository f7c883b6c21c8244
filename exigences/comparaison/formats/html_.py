"""A comparison as one self-contained HTML page: screens side by side, what changed marked."""

from exigences.comparaison.lecture import LectureComparee
from exigences.rapport.gabarit import html_environment, style_sheets

STYLES = ("base", "tableau", "ecran", "medias", "comparaison")


def render_html(lecture: LectureComparee) -> str:
    """Return the page; every text of the audited pages is escaped."""
    template = html_environment().get_template("comparaison/comparaison.html")
    page = template.render(lecture=lecture, c=lecture.comparaison, style=style_sheets(*STYLES))
    return page.strip("\n") + "\n"
