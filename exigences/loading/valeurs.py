"""Values written `{{ … }}` in a procedure: their names, what they stand for, and their secrecy."""

import html
import json
import re
import unicodedata
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from exigences.model.scenario import Sosie

MASQUE = "•••"
LONGUEUR_MIN_SECRET = 4
"""Characters; hiding a shorter one would also hide words of the pages."""
PREFIXE_SECRET = "EXIGENCES_SECRET_"  # noqa: S105 - the name of a variable, not a secret
PARTS_DE_DATE = ("jour", "mois", "annee")

TEMPLATE = re.compile(r"\{\{([^{}]*)\}\}")
_SECRET = re.compile(r"secret\.([A-Z][A-Z0-9_]*)")
_BASE64_MIN = 6


def names_in(text: str) -> tuple[str, ...]:
    """The names between `{{` and `}}`, in order."""
    return tuple(m.group(1).strip() for m in TEMPLATE.finditer(text))


def known_names() -> tuple[str, ...]:
    """The names that a sosie can fill."""
    dated = (f"sosie.naissance.{part}" for part in PARTS_DE_DATE)
    return (*(f"sosie.{field}" for field in Sosie.model_fields), *dated)


def secret_name(name: str) -> str | None:
    """NOM for `secret.NOM` (capitals, digits and _), None for any other name."""
    found = _SECRET.fullmatch(name)
    return found.group(1) if found else None


def resolve(text: str, sosie: Sosie, secrets: Mapping[str, str]) -> str:
    """The text with each `{{ … }}` replaced; KeyError holds a name that nothing fills.

    A date is in ISO 8601; its `.jour` and `.mois` have two digits, its `.annee` four. What
    replaces a name is not read again for names.
    """

    def value(found: re.Match[str]) -> str:
        name = found.group(1).strip()
        secret = secret_name(name)
        return secrets[secret] if secret is not None else _of_sosie(name, sosie)

    return TEMPLATE.sub(value, text)


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


class Masque:
    """Hides secret values in any text, in the forms that a page, an address or a log gives them."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._secrets = frozenset(v for v in secrets.values() if v)
        forms = {f for secret in self._secrets for f in _forms(secret)}
        ordered = sorted(forms, key=lambda f: (-len(f), f))
        self._pattern = re.compile("|".join(map(re.escape, ordered))) if ordered else None

    def is_secret(self, value: str) -> bool:
        """Whether a value is a secret, or holds one."""
        return bool(self._pattern and self._pattern.search(value))

    def hide(self, text: str) -> str:
        """The text with `•••` in place of each secret."""
        return self._pattern.sub(MASQUE, text) if self._pattern else text

    def hide_all(self, value: Any) -> Any:
        """The same in every string of nested lists, tuples and mappings, keys included."""
        match value:
            case _ if self._pattern is None:
                return value
            case str():
                return self.hide(value)
            case Mapping():
                return {self.hide_all(k): self.hide_all(v) for k, v in value.items()}
            case list():
                return [self.hide_all(v) for v in value]
            case tuple():
                return tuple(self.hide_all(v) for v in value)
            case _:
                return value


def _forms(secret: str) -> Iterator[str]:
    for text in {
        secret,
        secret.strip(),
        *(unicodedata.normalize(f, secret) for f in ("NFC", "NFD")),
    }:
        yield text
        yield from _in_pages(text)
        yield from _in_addresses(text)
        yield from _in_base64(text.encode())


def _in_pages(text: str) -> Iterator[str]:
    for quoted in (text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]):
        yield quoted
        yield html.escape(quoted, quote=False)
        escaped = html.escape(quoted)
        yield escaped
        yield escaped.replace("&#x27;", "&#39;").replace("&quot;", "&#34;")
        yield escaped.replace("&#x27;", "&apos;")
        yield escaped.replace("&#x27;", "'")


def _in_addresses(text: str) -> Iterator[str]:
    # What browsers leave as it is differs between a path, a query and a form.
    for safe in ("", "/", "!'()*", "!'()*~;,/?:@&=+$", "*-._"):
        for encoded in (quote(text, safe=safe), quote_plus(text, safe=safe)):
            yield encoded
            yield re.sub("%[0-9A-F]{2}", lambda m: m.group().lower(), encoded)


def _in_base64(data: bytes) -> Iterator[str]:
    """The characters of a base64 text that depend on the secret alone, at each alignment."""
    for encode in (b64encode, urlsafe_b64encode):
        for before in range(3):
            text = encode(b"\0" * before + data).decode()
            core = text[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
            if len(core) >= _BASE64_MIN:
                yield core


def secret_names(texts: Iterable[str]) -> tuple[str, ...]:
    """The secrets that texts ask for, each once, in order."""
    found = (secret_name(n) for text in texts for n in names_in(text))
    return tuple(dict.fromkeys(n for n in found if n is not None))
