"""The report as Markdown: a summary for a pull request, then what must be mended, folded."""

from dataclasses import dataclass

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.gabarit import markdown_environment
from exigences.rapport.lecture import Lecture


@dataclass(frozen=True, slots=True)
class MarkdownRenderer:
    """Every text of the audited pages is escaped; forges read it, people too."""

    extension: str = "md"

    def render(self, rapport: Rapport) -> str:
        """Return the report as Markdown."""
        gabarit = markdown_environment().get_template("rapport.md")
        return gabarit.render(r=rapport, lecture=Lecture(rapport)).rstrip("\n") + "\n"


RENDERER: Renderer = MarkdownRenderer()
