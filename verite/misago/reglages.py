"""Settings of the forum: those its authors publish, with what this place changes."""

import os
from pathlib import Path

from devproject.settings import *  # noqa: F403
from devproject.settings import INSTALLED_APPS as _APPS
from devproject.settings import MIDDLEWARE as _MIDDLEWARE

_ETAT = Path(os.environ["ETAT"])

SECRET_KEY = "banc"  # noqa: S105 - a bench on loopback
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "misago",
        "USER": "misago",
        "HOST": "127.0.0.1",
        "PORT": int(os.environ["PORT"]) + 1,
    }
}
INSTALLED_APPS = [app for app in _APPS if app != "debug_toolbar"]
MIDDLEWARE = [one for one in _MIDDLEWARE if not one.startswith("debug_toolbar")]
ROOT_URLCONF = "adresses"
LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
STATIC_ROOT = str(_ETAT / "static")
MEDIA_ROOT = str(_ETAT / "media")
MISAGO_USER_DATA_DOWNLOADS_WORKING_DIR = str(_ETAT / "userdata")
MISAGO_SEARCH_CONFIG = "french"
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = "Les Locataires de Valmont <forum@locataires-valmont.example>"
# What a worker would do is done at once.
CELERY_TASK_ALWAYS_EAGER = True
