"""A comparison as Markdown, for a merge request: the heaviest first, the rest folded."""

from exigences.comparaison.lecture import LectureComparee
from exigences.rapport.gabarit import markdown_environment

MONTREES = 12
"""Changes of one sort that are shown; the others are folded."""


def render_markdown(lecture: LectureComparee) -> str:
    """Return the comparison as Markdown; every text of the audited pages is escaped."""
    template = markdown_environment().get_template("comparaison/comparaison.md")
    page = template.render(lecture=lecture, c=lecture.comparaison, montrees=MONTREES)
    return page.strip("\n") + "\n"
