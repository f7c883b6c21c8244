"""The one-page summary, printed: an A4 sheet that a screen reader reads."""

from dataclasses import dataclass

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer, resume


@dataclass(frozen=True, slots=True)
class ResumePdfRenderer:
    """The page that the browser prints is the one that a person opens."""

    extension: str = "pdf"

    def render(self, rapport: Rapport) -> str:
        """Return the page to print, as HTML."""
        return resume.RENDERER.render(rapport)


RENDERER: Renderer = ResumePdfRenderer()
