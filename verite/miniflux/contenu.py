"""An inhabitant of the valley, in French, who follows the news of the library."""

import base64
import json
import os
import time
import urllib.error
import urllib.request

PORT = int(os.environ["PORT"])
MOT_DE_PASSE = "Un-mot-de-passe-2026"


def ask(who: str, method: str, path: str, body: dict[str, object] | None = None) -> dict[str, int]:
    """Ask the interface of the reader, and return its answer."""
    key = base64.b64encode(f"{who}:{MOT_DE_PASSE}".encode()).decode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{PORT}/v1/{path}",
        data=json.dumps(body).encode() if body is not None else None,
        headers={"Authorization": f"Basic {key}", "Content-Type": "application/json"},
        method=method,
    )
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - loopback
        return json.loads(answer.read() or b"{}")


def wait() -> None:
    """Return once the reader answers."""
    for _ in range(300):
        try:
            ask("mairie", "GET", "me")
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
        else:
            return


wait()
odile = ask(
    "mairie", "POST", "users", {"username": "odile", "password": MOT_DE_PASSE, "is_admin": False}
)
ask("mairie", "PUT", f"users/{odile['id']}", {"language": "fr_FR", "timezone": "Europe/Paris"})
categorie = ask("odile", "POST", "categories", {"title": "La vallée"})
nouvelles = f"http://127.0.0.1:{PORT + 2}/bibliotheque.xml"
ask("odile", "POST", "feeds", {"feed_url": nouvelles, "category_id": categorie["id"]})
