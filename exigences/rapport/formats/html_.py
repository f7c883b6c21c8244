"""The report as one self-contained HTML page: no script, no request, readable on paper."""

from dataclasses import dataclass

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.gabarit import html_environment, style_sheets
from exigences.rapport.lecture import Lecture

STYLES = ("base", "essentiel", "tableau", "ecran", "detail", "population", "medias", "sosies")


@dataclass(frozen=True, slots=True)
class HtmlRenderer:
    """Every text of the audited pages is escaped; captures are inside, once each."""

    extension: str = "html"

    def render(self, rapport: Rapport) -> str:
        """Return the report as HTML."""
        gabarit = html_environment().get_template("page.html")
        page = gabarit.render(r=rapport, lecture=Lecture(rapport), style=style_sheets(*STYLES))
        return page.rstrip("\n") + "\n"


RENDERER: Renderer = HtmlRenderer()
