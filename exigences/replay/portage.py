"""Tells what a request carried of all that the replay typed, chose or gave: never a value."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self
from urllib.parse import quote_plus

from exigences.browser.engine import Depart
from exigences.facts.page.liens import without_fragment
from exigences.model.parcours.portage import Chargement, Porte
from exigences.model.parcours.trafic import LECTURES
from exigences.model.procedure.hotes import host_of
from exigences.replay.decodage import is_sealed, is_text, pairs, readings, unpacked
from exigences.replay.formes import (
    DIGESTS,
    LONGUE,
    bare,
    canon,
    digests_of,
    joined,
    letters,
    parts,
    plain,
    stands,
    tight,
    told,
    writings,
)
from exigences.secret.ouest import western

MORCEAU = 48
MORCEAUX = 64
"""Bytes of the pieces by which a file is known again, and how many of them, all along it."""
CODE_MIN = 32
"""Characters from which a text of one code that cannot be read may hold an answer."""
BINAIRE = "son contenu n'est pas un texte"
CODE = "son contenu est chiffré, ou d'un code inconnu"
_ONE_CODE = re.compile(rf"[A-Za-z0-9+/_-]{{{CODE_MIN},}}={{0,2}}")
_TICKS = frozenset({"", "on", "true", "false", "1", "0"})
"""What a box or a counter is worth: it says nothing without its name."""
_DIGEST = re.compile(r"[0-9a-z+/]{22,64}")
_OWN_HEADERS = frozenset(
    {
        *("accept", "accept-encoding", "accept-language", "cache-control", "connection"),
        *("content-length", "content-type", "host", "origin", "pragma", "priority"),
        *("upgrade", "upgrade-insecure-requests", "user-agent"),
    }
)
"""Headers that the browser writes by itself."""
_FILLED = frozenset({"sec-websocket-protocol"})
"""Headers of the browser that hold words of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Donnee:
    """One thing that the replay gave to a page."""

    porte: Porte
    noms: frozenset[str]
    """The names that the page may send it by, in plain letters only."""
    formes: frozenset[str]
    """What tells it wherever it stands."""
    valeurs: frozenset[str]
    """What it is worth where its name is told."""
    serrees: frozenset[str] = frozenset()
    """Its letters, whatever the page writes between its words."""
    parties: tuple[frozenset[str], ...] = ()
    """What it is made of, where a page may send it in several fields."""
    morceaux: tuple[str, ...] = ()
    """Pieces of a file."""
    empreintes: frozenset[str] = frozenset()
    """Digests of it, as a page may send in its place."""


@dataclass(slots=True)
class Cargaison:
    """All that the replay gave so far, and the addresses that were asked for without it."""

    donnees: list[Donnee] = field(default_factory=list)
    adresses: set[str] = field(default_factory=set)
    recues: dict[str, set[Porte]] = field(default_factory=dict)
    """What each host received: a cookie that gives it back tells it nothing."""
    _connues: set[tuple[Porte, frozenset[str]]] = field(default_factory=set)

    def give(self, champ: str, values: Iterable[str], names: Iterable[str] = ()) -> None:
        """Take note of what was typed or chosen, in each of the forms that the page knows."""
        given = [v for v in dict.fromkeys(v.strip() for v in values) if v]
        self._add(Porte(champ=champ), given, names)

    def give_file(self, champ: str, path: Path, names: Iterable[str] = ()) -> None:
        """Take note of a file that was given: its name, its pieces, its digests."""
        raw = path.read_bytes() if path.is_file() else b""
        digests = [hashlib.new(n, raw, usedforsecurity=False).digest() for n in DIGESTS]
        pieces = [*_pieces(raw), *digests] if raw else []
        texts = tuple(dict.fromkeys(t for piece in pieces for t in _as_texts(piece)))
        self._add(Porte(champ=champ, fichier=True), [path.name], names, texts)

    def _add(
        self, porte: Porte, values: list[str], names: Iterable[str], pieces: tuple[str, ...] = ()
    ) -> None:
        key = porte, frozenset(values)
        if key in self._connues or not values:
            return
        self._connues.add(key)
        before = "\n".join(self.adresses)
        known = bare(before)
        telling = [v for v in values if plain(v) not in _TICKS]
        forms = {f for v in telling for f in writings(v) if not stands(f, before)}
        words = {letters(n) for n in (porte.champ, *names)} - {""}
        self.donnees.append(
            Donnee(
                porte=porte,
                noms=frozenset(words),
                formes=frozenset(forms),
                valeurs=frozenset(w for v in values for w in (plain(v), canon(v))),
                serrees=frozenset(t for v in telling if (t := tight(v)) and t not in known),
                parties=tuple(p for v in telling if (p := parts(v))),
                empreintes=frozenset(d for v in telling if forms for d in digests_of(v)),
                morceaux=pieces,
            )
        )

    def weigh(self, depart: Depart) -> Chargement:
        """What left with a request; nothing can have, before something was given."""
        found, host = depart.requete, host_of(depart.requete.url)
        if not self.donnees:
            self.adresses.add(_address(found.url))
            return Chargement()
        headers = dict(_told_headers(depart.entetes, host))
        cookies = headers.pop("cookie", "")
        contents = (*depart.contenu, *map(_bytes, headers.values()))
        porte = self.carried(found.methode, found.url, contents)
        known = self.recues.setdefault(host, set())
        if cookies:
            texts = readings(_bytes(cookies))
            porte = (*porte, *(p for p in self._sure(texts) if p not in known and p not in porte))
        if found.partie:
            known.update(porte)
        return Chargement(porte=porte, illisible=found.illisible or self.unread(depart.contenu))

    def carried(self, methode: str, url: str, contenu: Sequence[bytes] = ()) -> tuple[Porte, ...]:
        """What a request took away, in the order in which it was given."""
        texts = [t for raw in (_bytes(url), *contenu) for t in readings(raw)]
        found = dict.fromkeys(self._sure(texts))
        if not found and methode.upper() not in LECTURES:
            found = dict.fromkeys(self._perhaps(texts))
        if not found:
            self.adresses.add(_address(url))
        return tuple(found)

    def _sure(self, texts: Iterable[str]) -> Iterator[Porte]:
        texts = list(texts) if self.donnees else []
        read = _Reading.of(texts)
        found = [donnee for donnee in self.donnees if read.tells(donnee)]
        told = [donnee for donnee in found if _by_itself(donnee, found, read)]
        for donnee in self.donnees:
            if donnee in told or any(p in t for p in donnee.morceaux for t in texts):
                yield donnee.porte

    def _perhaps(self, texts: Sequence[str]) -> Iterator[Porte]:
        """Short values that left under a name that is not their field's: they may be these."""
        sent = {value for _, value in _by_name(texts)} - _TICKS
        for donnee in self.donnees:
            if donnee.valeurs & sent:
                yield Porte(champ=donnee.porte.champ, fichier=donnee.porte.fichier, certain=False)

    def unread(self, contenu: Sequence[bytes]) -> str:
        """Why what left might hold an answer that cannot be seen, '' where it was read whole."""
        if not self.donnees:
            return ""
        for raw in contenu:
            if not is_text(raw) and not list(unpacked(raw)):
                return BINAIRE
            if is_text(raw) and _is_one_code(raw):
                return CODE
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """All that the texts of one request say, in the ways in which a thing given is told."""

    tout: str
    """In plain letters."""
    nombres: str
    """With each number in one piece."""
    serre: str
    """Letters and digits alone."""
    nommes: frozenset[tuple[str, str]]
    """Names and values."""
    valeurs: frozenset[str]
    """These values alone."""
    empreintes: frozenset[str]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """What these texts say."""
        texts = list(texts)
        whole, named = " | ".join(plain(t) for t in texts), _by_name(texts)
        return cls(
            tout=whole,
            nombres=joined(whole),
            serre=bare(whole),
            nommes=frozenset(named),
            valeurs=frozenset(value for _, value in named),
            empreintes=frozenset(_DIGEST.findall(whole)),
        )

    def without(self, forms: Iterable[str]) -> Self:
        """The same, but for some forms wherever they stand."""
        whole = self.tout
        for form in sorted(forms, key=len, reverse=True):
            whole = whole.replace(form, " ").replace(quote_plus(form).lower(), " ")
        return replace(self, tout=whole, nombres=joined(whole), serre=bare(whole))

    def tells(self, donnee: Donnee) -> bool:
        """Whether a thing given is in it, for sure."""
        return (
            not donnee.empreintes.isdisjoint(self.empreintes)
            or any(told(f, self.tout, self.nombres) for f in donnee.formes)
            or any(t in self.serre for t in donnee.serrees)
            or any(_bears(donnee, name, value) for name, value in self.nommes)
            or any(p <= self.valeurs for p in donnee.parties)
        )


def _by_itself(donnee: Donnee, found: Iterable[Donnee], read: _Reading) -> bool:
    """Whether a thing is told elsewhere than inside a longer one: a name, in an address."""
    longer = [
        form
        for other in found
        if other.formes.isdisjoint(donnee.formes)
        for form in other.formes
        if any(own != form and own in form for own in donnee.formes)
    ]
    return not longer or read.without(longer).tells(donnee)


def _by_name(texts: Iterable[str]) -> set[tuple[str, str]]:
    found = {(letters(n), plain(v.strip())) for text in texts for n, v in pairs(text)}
    return found | {(name, canon(value)) for name, value in found if value[:1].isdecimal()}


def _bears(donnee: Donnee, name: str, value: str) -> bool:
    """Whether a name and a value are those of a thing given."""
    if value not in donnee.valeurs or not name:
        return False
    return any(
        name == own or (min(len(name), len(own)) >= LONGUE and (name in own or own in name))
        for own in donnee.noms
    )


def _told_headers(headers: Mapping[str, str], host: str) -> Iterator[tuple[str, str]]:
    """The headers that a page may fill; an address that the same host knows is none."""
    for name, value in headers.items():
        low = name.lower()
        own = low.startswith(("sec-", ":")) and low not in _FILLED
        if own or low in _OWN_HEADERS:
            continue
        if low != "referer" or host_of(value) != host:
            yield low, value


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _address(url: str) -> str:
    return plain(without_fragment(url))


def _pieces(raw: bytes) -> Iterator[bytes]:
    """Pieces all along a file, without those that any file may hold."""
    step = max(MORCEAU, len(raw) // MORCEAUX)
    for start in range(0, max(1, len(raw) - MORCEAU + 1), step):
        piece = raw[start : start + MORCEAU]
        if len(set(piece)) > MORCEAU // 8 or len(raw) < MORCEAU:
            yield piece


def _as_texts(piece: bytes) -> Iterator[str]:
    yield western(piece)
    try:
        yield piece.decode("utf-8")
    except UnicodeDecodeError:
        return


def _is_one_code(raw: bytes) -> bool:
    """Whether most of a text is one long token that no code known here opens."""
    text = raw[: MORCEAU * MORCEAUX].decode("utf-8", "replace").strip()
    token = max(_ONE_CODE.findall(text), key=len, default="")
    mixed = len({_kind(letter) for letter in token}) > 1
    return mixed and len(token) * 10 >= len(text) * 6 and is_sealed(token.rstrip("="))


def _kind(letter: str) -> str:
    return "1" if letter.isdigit() else "A" if letter.isupper() else "a"
