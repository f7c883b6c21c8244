"""Serves the commune alone at the root of its address, as a proxy would."""

import sys

from onegov.core.utils import scan_morepath_modules
from onegov.server import Config, Server
from onegov.town import TownApp
from waitress import serve

scan_morepath_modules(TownApp)
TownApp.commit()
server = Server(Config.from_yaml_file(sys.argv[1]), configure_morepath=False)


def valmont(environ, start_response):
    """One of the communes that this server could hold."""
    environ["PATH_INFO"] = "/org/valmont" + environ["PATH_INFO"]
    environ["HTTP_X_VHM_ROOT"] = "/org/valmont"
    environ["HTTP_X_VHM_HOST"] = "http://" + environ["HTTP_HOST"]
    return server(environ, start_response)


serve(valmont, host="127.0.0.1", port=int(sys.argv[2]), threads=4)
