"""RDMO's own settings, in French, on a base in one file, with accounts that one opens oneself."""

import os
from pathlib import Path

from rdmo.core.settings import *  # noqa: F403
from rdmo.core.settings import AUTHENTICATION_BACKENDS, INSTALLED_APPS, MIDDLEWARE

ETAT = Path(os.environ["ETAT"])
DEBUG = False
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "adresses"
WSGI_APPLICATION = None
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ETAT / "base.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
LANGUAGE_CODE = "fr"
LANGUAGES = (("fr", "Français"),)
TIME_ZONE = "Europe/Paris"
STATIC_ROOT = str(ETAT / "statiques")
MEDIA_ROOT = str(ETAT / "medias")
ACCOUNT = True
ACCOUNT_SIGNUP = True
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
INSTALLED_APPS = [*INSTALLED_APPS, "allauth", "allauth.account"]
AUTHENTICATION_BACKENDS = [
    *AUTHENTICATION_BACKENDS,
    "allauth.account.auth_backends.AuthenticationBackend",
]
MIDDLEWARE = [*MIDDLEWARE, "allauth.account.middleware.AccountMiddleware"]
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = "plans@valmont.example"
