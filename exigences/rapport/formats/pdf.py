"""The report as PDF: the HTML page, that the browser of this machine prints."""

from dataclasses import dataclass

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.formats.html_ import HtmlRenderer


@dataclass(frozen=True, slots=True)
class PdfRenderer:
    """Its page is self-contained: printing it asks nothing of the network."""

    extension: str = "pdf"

    def render(self, rapport: Rapport) -> str:
        """Return the page to print, as HTML."""
        return HtmlRenderer().render(rapport)


RENDERER: Renderer = PdfRenderer()
