"""Puts the accounts in French, as who installs them does, once they answer."""

import json
import sys
import time
from http.client import HTTPConnection


def answers(method: str, path: str, body: str | None = None) -> bool:
    """Ask the service, which listens before its tables are made, and tell whether it does it."""
    asked = HTTPConnection("127.0.0.1", int(sys.argv[1]), timeout=60)
    try:
        asked.request(method, path, body, {"Content-Type": "application/json"})
        return asked.getresponse().status < 400
    except ConnectionRefusedError:
        return False


for _ in range(100):
    # Its first answer looks for Woob, and unfolds the module that needs no bank.
    if answers("GET", "/api/all/"):
        break
    time.sleep(0.5)
if not answers("POST", "/api/settings", json.dumps({"key": "locale", "value": "fr"})):
    raise SystemExit("Kresus does not answer.")
