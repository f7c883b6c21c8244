"""A comparison as JSON: the document itself."""

from exigences.comparaison.lecture import LectureComparee
from exigences.rapport.formats.json_ import harmless


def render_json(lecture: LectureComparee) -> str:
    """Return the comparison as JSON, harmless for a terminal."""
    text = lecture.comparaison.model_dump_json(by_alias=True, indent=2, ensure_ascii=False)
    return harmless(text) + "\n"
