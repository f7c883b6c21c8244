"""The report as one self-contained HTML page: no script, no request, readable on paper."""

from dataclasses import dataclass
from importlib import resources

from markupsafe import Markup

from exigences.model.rapport.rapport import Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.gabarit import html_environment
from exigences.rapport.lecture import Lecture

STYLES = ("base", "essentiel", "tableau", "ecran", "detail", "population", "medias", "sosies")


@dataclass(frozen=True, slots=True)
class HtmlRenderer:
    """Every text of the audited pages is escaped; captures are inside, once each."""

    extension: str = "html"

    def render(self, rapport: Rapport) -> str:
        """Return the report as HTML."""
        gabarit = html_environment().get_template("page.html")
        page = gabarit.render(r=rapport, lecture=Lecture(rapport), style=_style())
        return page.rstrip("\n") + "\n"


def _style() -> Markup:
    dossier = resources.files("exigences.rapport") / "templates" / "style"
    feuilles = ((dossier / f"{nom}.css").read_text("utf-8") for nom in STYLES)
    return Markup("\n".join(feuilles))  # noqa: S704 - our own style sheets


RENDERER: Renderer = HtmlRenderer()
