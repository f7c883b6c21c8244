"""The settings that Creme ships, without its invoices and its sales."""

import os
from pathlib import Path

from creme.settings import *  # noqa: F403
from creme.settings import INSTALLED_APPS

ETAT = Path(os.environ["ETAT"])
LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
SECRET_KEY = "banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
SITE_DOMAIN = f"http://127.0.0.1:{os.environ['PORT']}"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ETAT / "base.sqlite3"}}
MEDIA_ROOT = ETAT / "fichiers"
STATIC_ROOT = ETAT / "statique"
GENERATED_MEDIA_NAMES_FILE = ETAT / "_generated_media_names.py"
GENERATED_MEDIA_NAMES_MODULE = "_generated_media_names"
JOBMANAGER_BROKER = f"unix_socket://{ETAT}/taches/"
EMAIL_SENDER = "contact@maison-emploi-valmont.example"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
_VENTES = ("products", "recurrents", "billing", "opportunities", "commercial", "events", "crudity")
INSTALLED_APPS = [app for app in INSTALLED_APPS if app.removeprefix("creme.") not in _VENTES]
