"""The Flask application that holds the fictitious services and all their state."""

import time
from collections.abc import Callable

from flask import Flask, render_template

from exigences.demo.bourg_fictif import BourgFictif
from exigences.demo.simulateur import simulateur
from exigences.demo.val_clair import ValClair

TAILLE_MAX_OCTETS = 64 * 1024 * 1024


def application(horloge: Callable[[], float] = time.monotonic) -> Flask:
    """Make an application whose sessions belong to it alone; `horloge` counts seconds."""
    app = Flask("exigences.demo", static_folder="static", template_folder="templates")
    app.config["MAX_CONTENT_LENGTH"] = TAILLE_MAX_OCTETS
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.register_blueprint(BourgFictif(horloge).blueprint(), url_prefix="/bourg-fictif")
    app.register_blueprint(ValClair().blueprint(), url_prefix="/val-clair")
    app.register_blueprint(simulateur(), url_prefix="/simulateur-energie")
    app.add_url_rule("/", "accueil", lambda: render_template("accueil.html"))
    return app
