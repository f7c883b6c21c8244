"""A neighbourhood association in French on the authors' settings: its database, its mail box."""

import os

from tendenci.settings import *  # noqa: F403
from tendenci.settings import (
    DATABASES,
    disable_admin_emails,
    enable_console_log,
    set_app_log_filename,
    set_debug_log_filename,
)

_ETAT = os.environ["ETAT"]
DATABASES["default"].update(HOST="127.0.0.1", PORT=str(int(os.environ["PORT"]) + 1))

LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
SECRET_KEY = "une-clef-du-banc-assez-longue-pour-signer-des-jetons-de-session"  # noqa: S105
SITE_SETTINGS_KEY = "une-clef-du-banc-de-32-caracteres"
ALLOWED_HOSTS = ["127.0.0.1"]
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = False
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = SERVER_EMAIL = "bonjour@lespossibles.example"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": f"{_ETAT}/cache",
    }
}
set_app_log_filename(f"{_ETAT}/journal.log")
set_debug_log_filename(f"{_ETAT}/journal-long.log")
disable_admin_emails()
enable_console_log()
