"""Serves the association alone at the root of its address, and the mail that it sends."""

import sys
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from onegov.core.utils import scan_morepath_modules
from onegov.feriennet import FeriennetApp
from onegov.server import Config, Server
from waitress import serve

scan_morepath_modules(FeriennetApp)
FeriennetApp.commit()
server = Server(Config.from_yaml_file(sys.argv[1]), configure_morepath=False)
letters = Path(sys.argv[1]).parent / "courriels" / "new"


def valmont(environ, start_response):
    """One of the associations that this server could hold."""
    if environ["PATH_INFO"] == "/boite":
        return mailbox(start_response)
    environ["PATH_INFO"] = "/org/valmont" + environ["PATH_INFO"]
    environ["HTTP_X_VHM_ROOT"] = "/org/valmont"
    environ["HTTP_X_VHM_HOST"] = "http://" + environ["HTTP_HOST"]
    return server(environ, start_response)


def mailbox(start_response):
    """The last message that was sent: what a person would open in their own mail."""
    newest = max(letters.iterdir(), key=lambda letter: letter.stat().st_mtime, default=None)
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    if newest is None:
        return [b""]
    body = message_from_bytes(newest.read_bytes(), policy=default).get_body(("html",))
    return [body.get_content().encode()]


serve(valmont, host="127.0.0.1", port=int(sys.argv[2]), threads=4)
