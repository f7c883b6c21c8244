"""The formats of a comparison: for the terminal, a merge request, a meeting, a program."""

from collections.abc import Callable, Mapping

from exigences.comparaison.formats.html_ import render_html
from exigences.comparaison.formats.json_ import render_json
from exigences.comparaison.formats.md import render_markdown
from exigences.comparaison.formats.texte import render_text
from exigences.comparaison.lecture import LectureComparee
from exigences.model.choix import FormatComparaison

RENDERERS: Mapping[FormatComparaison, Callable[[LectureComparee], str]] = {
    FormatComparaison.TEXTE: render_text,
    FormatComparaison.MD: render_markdown,
    FormatComparaison.HTML: render_html,
    FormatComparaison.JSON: render_json,
}
