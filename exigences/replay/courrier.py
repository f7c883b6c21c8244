"""Reads the messages that a test platform sends to a person: the code in them, or the link."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from imaplib import IMAP4, IMAP4_SSL
from pathlib import Path
from urllib.parse import urljoin

from exigences.browser.engine import BrowserSession, EngineError
from exigences.browser.hand import never
from exigences.browser.scripts import read_script
from exigences.model.procedure.etape import Messagerie, Passage
from exigences.model.procedure.hotes import host_of

TRIES_MS = 300
CODE = r"\d{4,8}"
LAST = 20
"""Messages that are looked at, the newest first."""
EARLIER = timedelta(minutes=1)
"""How much the clock of a mailbox may be late."""
TOKEN = re.compile(r"[\w-]{16,}")
"""What no one could guess, in the address of a link that serves one person."""
_LINK = re.compile(r"https?://[^\s<>\"')\]]+")
_PLAIN_IMAP = frozenset({"127.0.0.1", "localhost", "::1"})
"""Hosts to which a password goes without encryption: this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message, as the person reads it."""

    texte: str
    liens: tuple[str, ...]
    date: datetime | None = None
    """When it was sent; None where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Courrier:
    """The mailbox of a person, wherever the test platform keeps it."""

    session: BrowserSession
    depart: str
    dossier: Path
    """Folder of the procedure: a folder of messages is relative to it."""
    settle: Callable[[], None]
    timeout_s: float
    declare: Callable[[str], bool]
    """Whether a host is one of the procedure."""
    depuis: datetime
    """When the replay began: an older message is not for it."""
    arret: Callable[[], bool] = never

    def code(self, passage: Passage) -> str:
        """The code that the last message gives; EngineError where none comes in time."""
        pattern = passage.motif or CODE

        def take(message: Message) -> str:
            found = re.search(pattern, message.texte)
            return (found[1] if found.groups() else found[0]) if found else ""

        return self._awaited(passage, take, f"Aucun code de la forme {pattern}")

    def link(self, passage: Passage) -> str:
        """The link to follow in the last message: that of `motif`, else the one made for one."""

        def take(message: Message) -> str:
            own = [link for link in message.liens if self.declare(host_of(link))]
            if passage.motif:
                own = [link for link in own if re.search(passage.motif, link)]
            return next((link for link in own if TOKEN.search(link)), own[0] if own else "")

        return self._awaited(passage, take, "Aucun lien vers un domaine déclaré")

    def _awaited(self, passage: Passage, take: Callable[[Message], str], what: str) -> str:
        slices = max(1, int(self.timeout_s * 1000 / TRIES_MS))
        for _ in range(slices):
            for message in self._messages(passage):
                if self._is_new(message) and (found := take(message)):
                    return found
            if self.arret():
                raise KeyboardInterrupt
            self.session.wait(TRIES_MS)
        raise EngineError(f"{what} dans la boîte {_name_of(passage)}.")

    def _is_new(self, message: Message) -> bool:
        return message.date is None or message.date >= self.depuis - EARLIER

    def _messages(self, passage: Passage) -> Iterator[Message]:
        """The messages, the newest first; a page is one message."""
        if passage.boite:
            yield self._page(urljoin(self.depart, passage.boite))
        elif passage.courrier is not None:
            yield from sorted(self._kept(passage.courrier), key=_when, reverse=True)

    def _kept(self, courrier: Messagerie) -> Iterator[Message]:
        if courrier.mailpit:
            yield from self._mailpit(urljoin(self.depart, courrier.mailpit).rstrip("/") + "/")
        elif courrier.dossier:
            folder = self.dossier / courrier.dossier
            files = sorted(folder.glob("*.eml"), key=lambda f: f.stat().st_mtime)
            yield from (read_message(file.read_bytes()) for file in files[-LAST:])
        elif courrier.imap:
            yield from map(read_message, _imap(courrier))

    def _page(self, address: str) -> Message:
        """What a page of the test platform shows, in a tab of its own."""
        with self.session.aside(address):
            self.settle()
            main = self.session.frames()[0]
            text = str(self.session.evaluate(main, read_script("text.js")))
            links = self.session.evaluate(main, read_script("links.js"))
        return Message(texte=text, liens=tuple(links))

    def _mailpit(self, address: str) -> Iterator[Message]:
        """The messages of Mailpit, by its API (https://mailpit.axllent.org/docs/api-v1/)."""
        listed = json.loads(self._raw(f"{address}api/v1/messages?limit={LAST}") or "{}")
        for one in listed.get("messages", ()):
            raw = self._raw(f"{address}api/v1/message/{one['ID']}/raw")
            yield read_message(raw.encode())

    def _raw(self, address: str) -> str:
        with self.session.aside(address):
            main = self.session.frames()[0]
            return str(self.session.evaluate(main, read_script("plain.js")))


def read_message(content: bytes) -> Message:
    """A message from its bytes (RFC 5322): the words and the links of its parts."""
    message = message_from_bytes(content, policy=default)
    texts: list[str] = [str(message.get("Subject", ""))]
    links: list[str] = []
    for part in message.walk():
        if not isinstance(part, EmailMessage) or part.get_content_maintype() != "text":
            continue
        body = str(part.get_content())
        if part.get_content_subtype() == "html":
            text, found = _of_html(body)
        else:
            text, found = body, _LINK.findall(body)
        texts.append(text)
        links += [link.rstrip(".,;:") for link in found]
    return Message(
        texte="\n".join(texts), liens=tuple(dict.fromkeys(links)), date=_date_of(message)
    )


def _of_html(body: str) -> tuple[str, list[str]]:
    try:
        from bs4 import BeautifulSoup  # noqa: PLC0415 - an extra
    except ImportError as error:
        message = (
            "Lire un message en HTML demande une bibliothèque : lancez "
            "« pip install 'exigences[courriel]' »."
        )
        raise EngineError(message) from error
    soup = BeautifulSoup(body, "html.parser")
    links = [str(a["href"]) for a in soup.find_all("a", href=True)]
    return soup.get_text(" "), [link for link in links if link.startswith(("http://", "https://"))]


def _date_of(message: EmailMessage) -> datetime | None:
    try:
        date = parsedate_to_datetime(str(message["Date"]))
    except (TypeError, ValueError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _when(message: Message) -> datetime:
    return message.date or datetime.min.replace(tzinfo=UTC)


def _imap(courrier: Messagerie) -> Iterator[bytes]:
    """The last messages of an IMAP mailbox, read without marking them."""
    host, _, port = (courrier.imap or "").partition(":")
    plain = host in _PLAIN_IMAP
    kind, usual = (IMAP4, 143) if plain else (IMAP4_SSL, 993)
    try:
        with kind(host, int(port or usual), timeout=10) as box:
            box.login(courrier.utilisateur or "", courrier.mot_de_passe or "")
            box.select(readonly=True)
            numbers = box.search(None, "ALL")[1][0].split()
            for number in numbers[-LAST:]:
                fetched = box.fetch(number.decode(), "(BODY.PEEK[])")[1]
                yield from (part[1] for part in fetched if isinstance(part, tuple))
    except (OSError, IMAP4.error) as error:
        message = f"La boîte IMAP {courrier.imap} ne s'ouvre pas : {type(error).__name__}."
        raise EngineError(message) from error


def _name_of(passage: Passage) -> str:
    box = passage.courrier
    known = (box.mailpit or box.dossier or box.imap) if box else passage.boite
    return known or ""
