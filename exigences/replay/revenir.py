"""Leaves a procedure before its end, and comes back to its first form, as people do."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from exigences.browser.engine import BrowserSession
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import Abstention, Provocation
from exigences.model.procedure.procedure import GenreProvocation
from exigences.replay.held import Held, read_held, values, visible, written
from exigences.replay.place import Place
from exigences.replay.snapshot import Reader

_TICKED = "true"
"""What a box holds once ticked: it tells nothing of another one."""
_REFUSED = 400
"""HTTP status from which an address gives no page to come back to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A form that was filled, and what was written in it, by selector."""

    page: PageSnapshot
    adresse: str
    methode: str
    """HTTP method by which its page came."""
    entries: Mapping[str, str]
    types: tuple[str, ...]
    """The kinds of the fields that people see in it, in their order."""

    def held_by(self, held: Held) -> Mapping[str, bool]:
        """Whether each entry is still there, for those whose fields are."""
        now = values(held)
        return {s: now[s] == v for s, v in self.entries.items() if s in now}

    def held_anew(self, held: Held) -> Mapping[str, bool]:
        """The same by what is written, where a script has named the fields of a form otherwise.

        The same kinds of fields are the same form.
        """
        texts = set(values(held).values())
        same = _types(held) == self.types
        return {s: v in texts for s, v in self.entries.items() if same and v != _TICKED}


def _types(held: Held) -> tuple[str, ...]:
    return tuple(champ["type"] for champ in held["champs"] if champ["visible"])


@dataclass(slots=True, kw_only=True)
class Revenant:
    """What comes back to the forms of one replay, once nothing is left to do on the way."""

    session: BrowserSession
    reader: Reader
    rest: Callable[[str], None]
    """Leaves a host some rest after the load of an address."""
    forms: list[Filled] = field(default_factory=list)

    def remember(self, page: PageSnapshot, empty: Mapping[str, str]) -> None:
        """Keep in memory what a form holds once filled; that by which one signs in is none."""
        held = read_held(self.session)
        entries = written(held, empty)
        if entries and not any(c["type"] == "password" for c in held["champs"]):
            self.forms.append(
                Filled(
                    page=page,
                    adresse=self.session.frames()[0].url,
                    methode=self.session.method().upper(),
                    entries=entries,
                    types=_types(held),
                )
            )

    def come_back(self, pages: Sequence[PageSnapshot], etape: str, rang: int) -> Provocation | None:
        """Open the first form anew, from the last page of the replay, which is left for good.

        None where no form was filled.
        """
        if not self.forms:
            return None
        first = self.forms[0]
        told = Provocation(genre=GenreProvocation.REPRISE, etape=etape, page=first.page.indice)
        if first.methode != "GET":
            return replace(told, abstention=Abstention.PAGE_ENVOYEE)
        place = Place(self.session, self.reader, pages, self.rest)
        place.go(lambda: self.session.goto(first.adresse))
        if (self.session.status() or _REFUSED) >= _REFUSED:
            return replace(told, abstention=Abstention.SANS_PASSE)
        return self._compare(told, read_held(self.session), rang)

    def _compare(self, told: Provocation, held: Held, rang: int) -> Provocation:
        first, *later = self.forms
        beyond = {s for form in later for s in form.entries} - set(first.entries)
        there = first.held_by(held)
        further = not there and not beyond.isdisjoint(visible(held))
        if not (there or further):
            there = first.held_anew(held)
        reader = replace(self.reader, documents={}, same={})
        return replace(
            told,
            gardes=tuple(s for s, kept in there.items() if kept),
            perdus=tuple(s for s, kept in there.items() if not kept),
            avance=further,
            etat=reader.read(rang, told.etape, None),
        )
