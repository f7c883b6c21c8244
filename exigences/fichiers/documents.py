"""Says in French where a stored document breaks its shape, and how."""

from pydantic import ValidationError

_MAX = 40
"""Characters of a key that are quoted."""


def broken_at(error: ValidationError) -> str:
    """Path in the document, and what is wrong there: « cadres.0.url : … »."""
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(str(part)[:_MAX] for part in first["loc"])
    return f"{place or 'le début'} : {_wrong(first['type'])}"


def _wrong(kind: str) -> str:
    if kind == "missing":
        return "rien n'y est écrit, et il le faut"
    if kind == "extra_forbidden":
        return "cette clé n'existe pas dans cette version"
    if kind == "value_error":
        return "ses parties se contredisent"
    return "ce n'est pas une valeur de cette sorte"
