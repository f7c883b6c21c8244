"""Which states of a parcours are one screen, as a person tells a screen from another."""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from itertools import combinations
from urllib.parse import urlsplit

from exigences.facts.page.collecte import BlocBrut, ChampBrut
from exigences.facts.page.noms_tires import is_drawn, lasting
from exigences.model.parcours.etat import PageSnapshot

_STEP_OF = re.compile(r"\b[ÉE]tape\s+(\d+)\b", re.IGNORECASE)
_RANK = re.compile(r"(?:question|page)?\s*(\d{1,2})\s?(?:/|sur)\s?(\d{1,2})", re.IGNORECASE)
_ALIKE, _MOSTLY = 2, 0.8
"""Fields, and share of them, by which a page is known for another of the same kind."""
_APART = 3
"""Texts of its own by which a step is told from another that is drawn in its place."""
_PARAGRAPH = 12
"""Words of a text that presents a step; a wait says less."""
_BODY = ("contenu", "dialogue")
_NUMBER = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+")
_BOXES = frozenset({"checkbox", "radio"})
"""Types of fields that share one name, each with a label of its own."""
_MOST = 30
"""Questions asked one by one, at most; more are signs that are counted."""
ROUTES = ("/", "!/")
"""How the fragment of an address begins where a script takes it for a path."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What a person goes by to tell a screen from another."""

    place: tuple[str, str, str]
    """Address without what is asked of it, heading, step that is told."""
    asked: str
    """What is asked of the address."""
    names: frozenset[str]
    """What its fields are called."""
    labels: frozenset[str]
    """What is read by its fields."""
    said: frozenset[str]
    """What its body says."""
    headed: bool
    """Whether a heading is seen."""
    window: bool
    """Whether a window is open over it."""
    document: str
    """The document of the page."""
    sent: bool
    """Whether it is seen after the irreversible step."""

    def is_covered(self, before: "_Shown") -> bool:
        """Whether this is the page that was shown before, whose heading a window or a list hides.

        One that has just opened hides the rest from whoever listens, or lies over it; the fields
        that are left are of the same page. A heading may also come after its fields, and both after
        a page where next to nothing was drawn yet.
        """
        if (self.place[0], self.place[2]) != (before.place[0], before.place[2]):
            return False
        blank = not (before.headed or before.names) and len(before.said - self.said) < _APART
        shared = self.window or bool(self.names & before.names) or blank
        return self.document == before.document and self.headed != before.headed and shared

    def is_drawn_since(self, before: "_Shown") -> bool:
        """Whether this is the page that was shown before, once a script has drawn its first step.

        The page had no field, and told of no step yet; what it said stays.
        """
        same = self.document == before.document and self.place[:2] == before.place[:2]
        bare = not (before.names or before.place[2] or before.window)
        return same and bare and bool(self.names) and len(before.said - self.said) < _APART

    def is_of_the_same(self, before: "_Shown") -> bool:
        """Whether the page that was shown before is still there, covered, or drawn further."""
        covered = self.is_covered(before) or self.hides_the_step(before)
        return covered or self.is_drawn_since(before)

    def hides_the_step(self, before: "_Shown") -> bool:
        """Whether this is the step that was shown before, whose name alone is no longer seen.

        A window has opened over it, or all its fields are still there.
        """
        hidden = bool(before.place[2]) and not self.place[2]
        same = self.document == before.document and self.place[:2] == before.place[:2]
        under = self.window and (not self.names or bool(self.names & before.names))
        return hidden and same and (under or (bool(self.names) and self.names == before.names))

    @property
    def family(self) -> tuple[str, str, str]:
        """The same place, whatever the numbers in its address."""
        address, heading, step = self.place
        return _NUMBER.sub("#", address), heading, step

    def is_same(self, other: "_Shown") -> bool:
        """Whether both are one screen: a wizard of a single address changes its question.

        Where what was filled in is gone once it is sent, or drawn anew on the page that had no
        field, the page tells what comes of it.
        """
        if self.sent != other.sent and not (self.names and other.names):
            return not (self.names or other.names) and self.document != other.document
        if self.names and other.names:
            return bool(self.names & other.names)
        if not (self.names or other.names):
            return True
        return self.asked == other.asked and not self.replaces(other)

    def replaces(self, other: "_Shown") -> bool:
        """Whether one of two states of a document, of which one asks, says what the other did not.

        Both show a heading, or neither does, and each has several texts of its own, or a paragraph:
        a wait has none, nor what a press reveals.
        """
        drawn = self.document == other.document and self.headed == other.headed
        apart = _is_much(self.said - other.said) and _is_much(other.said - self.said)
        return drawn and apart and not (self.window or other.window)

    def is_begun_again(self, other: "_Shown") -> bool:
        """Whether this is the page of a thing that was made anew, whose number alone is another.

        It asks the same under the same heading; a question of another number asks something else.
        """
        kept = len(self.labels & other.labels)
        least = min(len(self.labels), len(other.labels))
        return self.family == other.family and kept >= max(_ALIKE, _MOSTLY * least)


def _is_much(said: Set[str]) -> bool:
    """Whether texts are several, or as long as a paragraph."""
    return len(said) >= _APART or sum(len(text.split()) for text in said) >= _PARAGRAPH


def screens(
    snapshots: tuple[PageSnapshot, ...],
    refaites: Set[int] = frozenset(),
    envoi: int | None = None,
) -> Iterator[int]:
    """Index of the screen of each state: the same address, heading and step are one screen.

    Two states of one heading whose fields have nothing in common are two screens; so are one with
    fields and one without whose addresses ask for something else (`?etape=2`). A window that hides
    the heading of its page makes no other screen, nor does a thing that the replay, where it had to
    do its steps again after the states `refaites`, makes anew under another number. `envoi` is the
    last state before the irreversible step, where it was done.
    """
    known: dict[tuple[str, str, str], list[tuple[int, list[_Shown]]]] = {}
    count = 0
    last: tuple[int, _Shown] | None = None
    seen: list[tuple[int, _Shown]] = []
    again_named = _used_again(snapshots)
    for snapshot in snapshots:
        sent = envoi is not None and snapshot.indice > envoi
        shown = _shown(snapshot, again_named, sent=sent)
        twins = known.setdefault(shown.place, [])
        over = last is not None and shown.is_of_the_same(last[1])
        covered = last[0] if last and over else None
        before = last[0] if last else None
        found = None if covered is not None and not shown.names else _known(twins, shown, before)
        if found is None:
            anew = seen if snapshot.indice - 1 in refaites else []
            again = next((rank for rank, one in anew if shown.is_begun_again(one)), count)
            found = again if covered is None else covered
            twins.append((found, [shown]))
        seen.append((found, shown))
        count = max(count, found + 1)
        last = found, shown
        yield found


def _known(twins: list[tuple[int, list[_Shown]]], shown: _Shown, before: int | None) -> int | None:
    """The screen of the same address, heading and step that a state is of; None where none is.

    What has no fields may be the screen `before` it, which hides them; it makes no bridge between
    two screens that have nothing in common. What asks again all that several did is a review.
    """
    alike = [(screen, others) for screen, others in twins if _is_one_of(others, shown)]
    alike.sort(key=lambda twin: (-_likeness(twin[1], shown), twin[0] != before))
    if not alike:
        return None
    screen, others = alike[0]
    if len(alike) > 1 and not any(shown.names <= other.names for other in others):
        return None
    others.append(shown)
    return screen


def _is_one_of(others: list[_Shown], shown: _Shown) -> bool:
    """Whether a state is of the screen of others: by those that have fields, where it has some."""
    asking = [other for other in others if other.names] if shown.names or shown.sent else []
    return any(map(shown.is_same, asking or others))


def _likeness(others: list[_Shown], shown: _Shown) -> float:
    """The share of the fields of a state and of another that both have, at most."""
    return max(len(shown.names & o.names) / max(1, len(shown.names | o.names)) for o in others)


def _rank(bloc: BlocBrut) -> str:
    """The rank of a question among others, where a text away from any field is but that."""
    told = None if bloc["champ"] else _RANK.fullmatch(bloc["texte"].strip())
    rank = (int(told[1]), int(told[2])) if told else (0, 0)
    return str(rank[0]) if 1 <= rank[0] <= rank[1] <= _MOST and rank[1] > 1 else ""


def _used_again(snapshots: Iterable[PageSnapshot]) -> frozenset[tuple[str, str]]:
    """The names, by their document, that a script gives to one field, then to quite another."""
    labels: dict[tuple[str, str], set[str]] = {}
    for snapshot in snapshots:
        for champ in _fields(snapshot):
            if champ["type"] not in _BOXES and (label := _letters(_label(champ))):
                labels.setdefault((snapshot.document, _name(champ)), set()).add(label)
    return frozenset(
        name
        for name, said in labels.items()
        if any(a not in b and b not in a for a, b in combinations(said, 2))
    )


def _fields(snapshot: PageSnapshot) -> list[ChampBrut]:
    """The fields of the main frame that people see."""
    collected = snapshot.cadres[0].collecte if snapshot.cadres else {}
    return [c for c in collected.get("champs", ()) if c["visible"]]


def _name(champ: ChampBrut) -> str:
    """What a field is called; where that does not last, what does is told with its label."""
    named, label = champ["nom"] or champ["identifiant"], _letters(_label(champ))
    lasts = named and not (label and is_drawn(named))
    return named if lasts else f"{lasting(named or champ['selecteur'])}|{label}"


def _label(champ: ChampBrut) -> str:
    return champ["court"] or champ["proche"] or champ["libelle"]


def _letters(text: str) -> str:
    """The words of a label, without its star nor its numbers."""
    return " ".join(_WORDS.findall(text.lower()))


def _shown(
    snapshot: PageSnapshot, again: Set[tuple[str, str]] = frozenset(), *, sent: bool
) -> _Shown:
    """What tells a state; a name that is used `again` for another field goes with its label."""
    parts = urlsplit(snapshot.url)
    route = urlsplit(parts.fragment) if parts.fragment.startswith(ROUTES) else urlsplit("")
    collected = snapshot.cadres[0].collecte if snapshot.cadres else {}
    blocs = collected.get("blocs", ())
    heading = next((b["texte"] for b in blocs if b["niveau"] == 1), None)
    marked = collected.get("etape", "")
    step = _letters(marked) or marked
    step = step or next((m[1] for b in blocs if (m := _STEP_OF.search(b["texte"][:80]))), "")
    step = step or next(filter(None, map(_rank, blocs)), "")
    fields = _fields(snapshot)
    names = {
        f"{name}|{_letters(_label(c))}" if (snapshot.document, name) in again else name
        for c in fields
        if c["region"] == "contenu" and (name := _name(c))
    }
    read = {_label(c) for c in fields if c["region"] in _BODY}
    return _Shown(
        place=(
            f"{parts.netloc}{parts.path}#{route.path}",
            snapshot.titre if heading is None else heading,
            step,
        ),
        asked=f"{parts.query}#{route.query}",
        names=frozenset(names),
        labels=frozenset(read - {""}),
        said=frozenset(b["texte"] for b in blocs if b["region"] in _BODY and not b.get("replie")),
        headed=heading is not None,
        window=bool(collected.get("modale")),
        document=snapshot.document,
        sent=sent,
    )
