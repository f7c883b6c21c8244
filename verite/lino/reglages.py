"""The requests of a town in French, with the screens that their authors now write."""

import os

from lino_noi.lib.noi import settings as noi
from lino_noi.lib.noi.settings import *  # noqa: F403

ETAT = os.environ["ETAT"]


class Demandes(noi.Site):
    """One language, and one base: a file."""

    title = "Les demandes de Valmont"
    languages = "fr"
    demo_fixtures = "std"
    default_ui = "lino_react.react"
    server_url = f"http://127.0.0.1:{os.environ['PORT']}"


SITE = Demandes(globals())
# Its messages between screens ask for Redis; here they stay in memory.
CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{ETAT}/base.sqlite3"}}
SECRET_KEY = "banc"  # noqa: S105
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEBUG = True
ALLOWED_HOSTS = ["127.0.0.1"]
