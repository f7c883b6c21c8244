"""Says in French why an address did not answer, from Chrome's own error codes."""

import re

from exigences.browser.engine import EngineError, PageUnreachableError

_REASONS = {
    "ERR_NAME_NOT_RESOLVED": "ce nom de site n'existe pas, ou le réseau est coupé",
    "ERR_CONNECTION_REFUSED": "personne ne répond à cette adresse (connexion refusée)",
    "ERR_CONNECTION_RESET": "la connexion a été coupée par le serveur",
    "ERR_CONNECTION_CLOSED": "la connexion a été fermée par le serveur",
    "ERR_CONNECTION_TIMED_OUT": "le serveur n'a pas répondu à temps",
    "ERR_TIMED_OUT": "le serveur n'a pas répondu à temps",
    "ERR_EMPTY_RESPONSE": "le serveur n'a rien envoyé",
    "ERR_INTERNET_DISCONNECTED": "cette machine n'est pas reliée au réseau",
    "ERR_ADDRESS_UNREACHABLE": "cette adresse ne peut pas être jointe",
    "ERR_TOO_MANY_REDIRECTS": "la page renvoie sans fin d'une adresse à l'autre",
    "ERR_ABORTED": "cette adresse ne donne pas une page à lire (téléchargement ou refus)",
    "ERR_BLOCKED_BY_CLIENT": "cette adresse est hors des domaines déclarés",
    "ERR_CONTENT_DECODING_FAILED": (
        "le serveur envoie une page illisible (elle n'est pas dans l'encodage qu'il annonce)"
    ),
    "ERR_INVALID_HTTP_RESPONSE": "le serveur ne répond pas en HTTP",
    "ERR_INVALID_URL": "cette adresse est mal écrite",
    "ERR_UNSAFE_PORT": "ce port est interdit par le navigateur",
    "ERR_SSL_PROTOCOL_ERROR": "le serveur ne parle pas en connexion chiffrée (TLS)",
}
COVERED = "un autre élément de la page le recouvre"
_GESTURES = {
    r"Unknown key": "cette touche n'existe pas",
    r"Malformed value|Cannot type text|invalid element state": (
        "cette valeur n'est pas de celles que le champ accepte"
    ),
    r"did not find some options|with visible text": ("cette option n'est pas dans la liste"),
    r"intercepts pointer events|click intercepted": COVERED,
    r"outside of the viewport|move target out of bounds": "il est hors de la fenêtre",
    r"not an? <|not a?n? ?(?:input|select|checkbox)|unexpected tag name": (
        "cet élément n'est pas de ceux qui se prêtent à ce geste"
    ),
    r"not visible|not interactable": "il n'est pas visible",
    r"not enabled": "il est inactif",
    r"not stable": "il bouge sans cesse",
    r"detached|stale element": "il a disparu de la page",
    r"(?i)time ?out": "rien ne s'est passé dans le temps prévu",
}
"""Signs in what the engines say of a gesture, the most telling first."""
_OVER = re.compile(
    r"<([a-z][^<>]*)>[^\n]*intercepts pointer events|would receive the click: <([^<>]*)>"
)
"""How the engines show what lies over an element."""
_SHOWN = 80
"""Signs that are shown of it, at most."""
_WORDS = {
    "Download is starting": "ERR_ABORTED",
    "invalid URL": "ERR_INVALID_URL",
}
"""Faults that are told without a code."""
RELOADS = 5
"""Times that a page may give way to another while it is waited for."""
RESTLESS = "La page se recharge sans fin : elle n'est jamais la même assez longtemps pour être lue."
STORM = "La page ouvre des fenêtres sans fin : ce n'est plus elle qui est à l'écran."
LATE = "ERR_TIMED_OUT"
DECODING = "ERR_CONTENT_DECODING_FAILED"
_CODE = re.compile(r"ERR_[A-Z_]+")


def reason_of(url: str, brut: str) -> PageUnreachableError:
    """One sentence: the address, why it failed, what to look at; `brut` is Chrome's own words."""
    said = next((code for words, code in _WORDS.items() if words in brut), "")
    code = found[0] if (found := _CODE.search(brut)) else said
    if code.startswith(("ERR_CERT", "ERR_SSL")):
        why = _REASONS.get(code, "son certificat n'est pas valable (TLS)")
    else:
        why = _REASONS.get(code, "le navigateur n'a pas pu l'ouvrir")
    return PageUnreachableError(f"{url} : {why}. Vérifiez l'adresse et réessayez.", code or brut)


def undone(what: str, brut: str) -> EngineError:
    """Why a gesture (`what`) was not done; `brut` is what the engine said of it."""
    why = next((why for sign, why in _GESTURES.items() if re.search(sign, brut)), "")
    if why == COVERED and (over := _OVER.search(brut)):
        why = f"{why} (« <{(over[1] or over[2])[:_SHOWN]}> »)"
    return EngineError(f"{what} : {why or "le navigateur n'y arrive pas"}.", brut)
