"""Says in French why an address did not answer, from Chrome's own error codes."""

import re

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
    "ERR_INVALID_URL": "cette adresse est mal écrite",
    "ERR_UNSAFE_PORT": "ce port est interdit par le navigateur",
    "ERR_SSL_PROTOCOL_ERROR": "le serveur ne parle pas en connexion chiffrée (TLS)",
}
_WORDS = {
    "Download is starting": "ERR_ABORTED",
    "invalid URL": "ERR_INVALID_URL",
}
"""Faults that are told without a code."""
_CODE = re.compile(r"ERR_[A-Z_]+")


def reason_of(url: str, message: str) -> str:
    """One sentence: the address, why it failed, what to look at."""
    said = next((code for words, code in _WORDS.items() if words in message), "")
    code = found[0] if (found := _CODE.search(message)) else said
    if code.startswith(("ERR_CERT", "ERR_SSL")):
        why = _REASONS.get(code, "son certificat n'est pas valable (TLS)")
    else:
        why = _REASONS.get(code, "le navigateur n'a pas pu l'ouvrir")
    return f"{url} : {why}{f' [{code}]' if code else ''}. Vérifiez l'adresse et réessayez."
