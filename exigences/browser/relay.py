"""Stands where a library expects the browser that it starts, and gives us the pipes it was given.

Run as a program of its own, by its path: it may use the standard library alone.
"""

import socket
import sys

PIPES = (3, 4)
"""Where the library writes its commands, and where it reads."""


def main(address: str) -> None:
    """Give the pipes away, then stay as long as the browser does."""
    with socket.socket(socket.AF_UNIX) as door:
        door.connect(address)
        socket.send_fds(door, [b"\0"], PIPES)
        door.recv(1)


if __name__ == "__main__":
    main(sys.argv[1])
