"""The report on one A4 page of HTML, for a meeting: no script, no picture, no request."""

from dataclasses import dataclass

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.gabarit import html_environment, style_sheets
from exigences.rapport.lecture import Lecture
from exigences.rapport.resume import Resume


@dataclass(frozen=True, slots=True)
class ResumeRenderer:
    """Every text of the audited pages is escaped, and shortened to what one page holds."""

    extension: str = "html"

    def render(self, rapport: Rapport) -> str:
        """Return the page as HTML."""
        lecture = Lecture(rapport)
        page = (
            html_environment()
            .get_template("resume.html")
            .render(
                r=rapport,
                lecture=lecture,
                resume=Resume(lecture),
                style=style_sheets("base", "resume"),
            )
        )
        return page.rstrip("\n") + "\n"


RENDERER: Renderer = ResumeRenderer()
