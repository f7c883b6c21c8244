"""The application of the bench, behind what would be a TLS front."""

import os

import jinja2
from abilian.sbe.app import create_app

PORT = os.environ["PORT"]


class Reglages:
    """Its settings: French, a local base, no queue of tasks to wait for."""

    SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105 - a service on loopback
    SERVER_NAME = f"127.0.0.1:{PORT}"
    SQLALCHEMY_DATABASE_URI = f"sqlite:///{os.environ['ETAT']}/partage.sqlite"
    SQLALCHEMY_TRACK_MODIFICATIONS = False
    SITE_NAME = "Le Lien"
    BABEL_ACCEPT_LANGUAGES = ("fr",)
    BABEL_DEFAULT_LOCALE = "fr"
    BABEL_DEFAULT_TIMEZONE = "Europe/Paris"
    DEFAULT_COUNTRY = "FR"
    PRIVATE_SITE = True
    PRODUCTION = True
    MAIL_SERVER = "127.0.0.1"
    MAIL_PORT = int(os.environ["PORT_COURRIEL"])
    MAIL_SENDER = "lelien@valmont.example"
    DRAMATIQ_BROKER = "dramatiq.brokers.stub:StubBroker"
    CONTENT_SECURITY_POLICY = None
    PLUGINS = ("ressources",)


app = create_app(config=Reglages, instance_path=f"{os.environ['ETAT']}/instance")
app.register_jinja_loaders(jinja2.FileSystemLoader(f"{os.environ['ICI']}/gabarits"))


def application(environ, start_response):
    """Say that the front spoke TLS: without it, every page leads to one that does not answer."""
    environ["HTTP_X_FORWARDED_PROTO"] = "https"
    return app(environ, start_response)
