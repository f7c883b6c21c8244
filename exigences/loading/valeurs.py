"""Values written `{{ … }}` in a procedure: their names, and what they stand for."""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from secrets import choice
from string import ascii_lowercase, digits
from typing import Any

from pydantic import BaseModel

from exigences.model.procedure.etape import Etape
from exigences.model.procedure.procedure import Procedure
from exigences.model.procedure.scenario import Sosie
from exigences.model.procedure.unique import NOM, UNIQUE

PREFIXE_SECRET = "EXIGENCES_SECRET_"  # noqa: S105 - the name of a variable, not a secret
PARTS_DE_DATE = ("jour", "mois", "annee")

_SIGNES = ascii_lowercase + digits
TEMPLATE = re.compile(r"\{\{([^{}]*)\}\}")
_SECRET = re.compile(r"secret\.([A-Z][A-Z0-9_]*)")


def names_in(text: str) -> tuple[str, ...]:
    """The names between `{{` and `}}`, in order."""
    return tuple(m.group(1).strip() for m in TEMPLATE.finditer(text))


def known_names() -> tuple[str, ...]:
    """The names that a sosie, or the replay itself, can fill."""
    dated = (f"sosie.naissance.{part}" for part in PARTS_DE_DATE)
    return (*(f"sosie.{field}" for field in Sosie.model_fields), *dated, NOM)


def secret_name(name: str) -> str | None:
    """NOM for `secret.NOM` (capitals, digits and _), None for any other name."""
    found = _SECRET.fullmatch(name)
    return found.group(1) if found else None


def resolve(text: str, sosie: Sosie, secrets: Mapping[str, str], unique: str | None = None) -> str:
    """The text with each `{{ … }}` replaced; KeyError holds a name that nothing fills.

    A date is in ISO 8601; its `.jour` and `.mois` have two digits, its `.annee` four. What
    replaces a name is not read again for names, but for the `{{ unique }}` of a sosie.
    """

    def changing(_: re.Match[str]) -> str:
        if unique is None:
            raise KeyError(NOM)
        return unique

    def value(found: re.Match[str]) -> str:
        name = found.group(1).strip()
        secret = secret_name(name)
        if name == NOM:
            return changing(found)
        if secret is not None:
            return secrets[secret]
        return UNIQUE.sub(changing, _of_sosie(name, sosie))

    return TEMPLATE.sub(value, text)


def fill_steps(
    etapes: tuple[Etape, ...],
    sosie: Sosie,
    secrets: Mapping[str, str],
    unique: str | None = None,
) -> tuple[Etape, ...]:
    """The steps with each `{{ … }}` filled in; KeyError holds a name that nothing fills.

    The only place where a template is read: what comes from a page, a mailbox or a service is not.
    """

    def fill(text: str) -> str:
        return resolve(text, sosie, secrets, unique)

    filled: tuple[Etape, ...] = _filled(etapes, fill)
    return filled


def uses_unique(procedure: Procedure, sosies: Iterable[Sosie]) -> bool:
    """Whether something that is typed changes with each replay."""
    documents = (procedure, *sosies)
    return any(UNIQUE.search(document.model_dump_json()) for document in documents)


def new_unique() -> str:
    """A new word of eight letters and digits, that an e-mail address or a password may hold."""
    return choice(ascii_lowercase) + choice(digits) + "".join(choice(_SIGNES) for _ in range(6))


def _filled(value: Any, fill: Callable[[str], str]) -> Any:
    match value:
        case Enum():
            return value
        case str():
            return fill(value)
        case tuple():
            return tuple(_filled(item, fill) for item in value)
        case BaseModel():
            names = type(value).model_fields
            update = {name: _filled(getattr(value, name), fill) for name in names}
            return value.model_copy(update=update)
        case _:
            return value


def _of_sosie(name: str, sosie: Sosie) -> str:
    if name not in known_names():
        raise KeyError(name)
    match name.split("."):
        case [_, _, "jour"]:
            return f"{sosie.naissance.day:02}"
        case [_, _, "mois"]:
            return f"{sosie.naissance.month:02}"
        case [_, _, "annee"]:
            return f"{sosie.naissance.year:04}"
        case [_, field]:
            return str(getattr(sosie, field))
        case _:
            raise KeyError(name)


def secret_names(texts: Iterable[str]) -> tuple[str, ...]:
    """The secrets that texts ask for, each once, in order."""
    found = (secret_name(n) for text in texts for n in names_in(text))
    return tuple(dict.fromkeys(n for n in found if n is not None))
