"""The line to a browser that we start: a pair of pipes, that nobody else can open."""

import fcntl
import os
from collections import deque
from contextlib import suppress

CHUNK_BYTES = 1 << 20
END = b"\0"
"""What Chrome puts after each message of a pipe."""


class PipeLine:
    """Two pipes: messages end with a zero byte. One thread may read, several may write in turn."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading = reading
        self._writing: int | None = writing
        self._ready: deque[bytes] = deque()
        self._begun: list[bytes] = []
        """Parts of the message whose end has not come."""
        for pipe in (reading, writing):
            widen(pipe)

    def send(self, text: str) -> None:
        """Send one message."""
        if self._writing is None:
            raise BrokenPipeError
        rest = memoryview(text.encode("ascii") + END)
        while rest:
            rest = rest[os.write(self._writing, rest) :]

    def receive(self) -> bytes:
        """The next message."""
        while not self._ready:
            chunk = os.read(self._reading, CHUNK_BYTES)
            if not chunk:
                return b""
            first, *others = chunk.split(END)
            self._begun.append(first)
            if others:
                self._ready.append(b"".join(self._begun))
                self._ready.extend(others[:-1])
                self._begun = [others[-1]]
        return self._ready.popleft()

    def hang_up(self) -> None:
        """Close the way out."""
        writing, self._writing = self._writing, None
        if writing is not None:
            os.close(writing)

    def close(self) -> None:
        """Close both ways."""
        self.hang_up()
        with suppress(OSError):
            os.close(self._reading)


def widen(pipe: int) -> None:
    """Let a picture pass at one go, where the system can."""
    with suppress(OSError, AttributeError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, CHUNK_BYTES)
