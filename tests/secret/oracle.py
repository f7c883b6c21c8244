"""Finds a secret in bytes, by ways of its own: nothing here comes from the code under test."""

import base64
import binascii
import codecs
import html
import quopri
import re
import unicodedata
import urllib.parse
from collections.abc import Iterator
from html.parser import HTMLParser

PROFONDEUR = 3


def lu(texte: str) -> str:
    """What a person reads of a text, whatever its case, accents, spaces and signs."""
    plat = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", texte).casefold())
    return "".join(c for c in plat if c.isalnum())


class _Texte(HTMLParser):
    """The texts of an HTML document, and its attributes apart."""

    def __init__(self) -> None:
        super().__init__()
        self.textes: list[str] = []

    def handle_data(self, data: str) -> None:
        self.textes.append(data)


def _sans_balises(texte: str) -> str:
    lecteur = _Texte()
    try:
        lecteur.feed(texte)
        lecteur.close()
    except (AssertionError, ValueError):
        return ""
    return "".join(lecteur.textes)


def _evade(texte: str) -> str:
    """Escapes of JavaScript and JSON, by Python's own reader of them."""

    def dit(trouve: re.Match[str]) -> str:
        return codecs.decode(trouve.group(), "unicode_escape")

    motif = r"\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\"\\/nrtbf]"
    return re.sub(motif, lambda m: "/" if m.group() == "\\/" else dit(m), texte)


def _de_base64(texte: str) -> Iterator[str]:
    for mot in re.findall(r"[A-Za-z0-9+/_-]{8,}", texte):
        for debut in range(4):
            morceau = mot[debut:].replace("-", "+").replace("_", "/")
            morceau = morceau[: len(morceau) // 4 * 4]
            try:
                octets = base64.b64decode(morceau)
            except binascii.Error:
                continue
            yield from _dans(octets)


def _de_hexa(texte: str) -> Iterator[str]:
    for mot in re.findall(r"[0-9A-Fa-f]{12,}", texte):
        for debut in range(2):
            morceau = mot[debut:]
            yield from _dans(bytes.fromhex(morceau[: len(morceau) // 2 * 2]))


def _dans(octets: bytes) -> Iterator[str]:
    for encodage in ("utf-8", "cp1252", "utf-16-le", "utf-16-be"):
        yield octets.decode(encodage, "ignore")


def _autrement(texte: str) -> Iterator[str]:
    yield urllib.parse.unquote_plus(texte)
    yield urllib.parse.unquote(texte, "cp1252")
    yield html.unescape(texte)
    yield _sans_balises(texte)
    yield _evade(texte)
    yield quopri.decodestring(texte.encode("utf-8", "replace")).decode("utf-8", "replace")
    yield from _de_base64(texte)
    yield from _de_hexa(texte)


def montre(contenu: bytes | str, secret: str, profondeur: int = PROFONDEUR) -> bool:
    """Whether a content shows a secret, however it is written."""
    texte = contenu if isinstance(contenu, str) else contenu.decode("utf-8", "replace")
    cherche = lu(secret)
    plat = len(cherche) < 6  # too few letters: its signs count too
    vus = {texte}
    ici = [texte]
    for tour in range(profondeur + 1):
        for lecture in ici:
            if (cherche in lu(lecture)) if not plat else (secret in lecture):
                return True
        if tour < profondeur:
            suite = {a for lecture in ici for a in _autrement(lecture) if len(a) >= 6} - vus
            vus |= suite
            ici = list(suite)
    return False


def traces(secret: str) -> set[str]:
    """Texts that tell a secret whatever stands around them: no place is without one of them."""
    octets = secret.encode()
    cent = "".join(f"%{octet:02x}" for octet in octets)
    dits = {octets, "é".encode() + octets, "é".encode("latin-1") + octets, b"ab" + octets}
    dits |= {cent.encode(), base64.b64encode(octets), octets.upper(), secret.encode("utf-16-le")}
    trouves = {octets.hex(), cent, urllib.parse.quote(cent, safe=""), octets.upper().hex()}
    for dit in dits:
        # the last letters of a base64 text also say what comes after it
        trouves.add(base64.b64encode(dit).decode().rstrip("=")[4:-3])
    return {trace.lower() for trace in trouves}


def trahit(contenu: bytes, secret: str) -> list[str]:
    """Which traces of a secret stand in a file, of any size; [] where none does."""
    texte = contenu.decode("utf-8", "replace")
    lus = {texte, html.unescape(texte), _evade(texte), _sans_balises(texte)}
    lus |= {urllib.parse.unquote(lecture) for lecture in lus}
    trouves = [trace for lecture in lus for trace in traces(secret) if trace in lecture.lower()]
    return trouves + [lu(secret) for lecture in lus if lu(secret) in lu(lecture)]
