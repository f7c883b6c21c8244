"""Serves the tracker of the bench, a thread for each request."""

import os
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server

from roundup.cgi.wsgi_handler import RequestDispatcher


class Serveur(ThreadingMixIn, WSGIServer):
    """Answers several requests at once, as a page needs."""

    daemon_threads = True


tracker = RequestDispatcher(f"{os.environ['ETAT']}/tracker")
make_server("127.0.0.1", int(os.environ["PORT"]), tracker, Serveur).serve_forever()
