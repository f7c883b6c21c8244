"""A town in French on the author's example settings: its database, its mail box, no queue."""

import os

from weblate.settings_example import *  # noqa: F403
from weblate.settings_example import DATABASES, REST_FRAMEWORK

_PORT = int(os.environ["PORT"])
_ETAT = os.environ["ETAT"]

DEBUG = False
SITE_TITLE = "Les traductions de Valmont"
SITE_DOMAIN = f"127.0.0.1:{_PORT}"
SITE_URL = f"http://{SITE_DOMAIN}"
SECRET_KEY = "une-clef-du-banc-assez-longue-pour-signer-des-jetons-de-session"  # noqa: S105
ADMINS = ("Mairie de Valmont <mairie@valmont.example>",)
ADMINS_CONTACT = ["mairie@valmont.example"]
OTP_WEBAUTHN_RP_NAME = SITE_TITLE
OTP_WEBAUTHN_RP_ID = "127.0.0.1"
OTP_WEBAUTHN_ALLOWED_ORIGINS = [f"https://{SITE_DOMAIN}"]

DATABASES["default"].update(HOST="127.0.0.1", PORT=str(_PORT + 1), USER="weblate", NAME="weblate")
DATA_DIR = f"{_ETAT}/donnees"
CACHE_DIR = f"{DATA_DIR}/cache"
MEDIA_ROOT = f"{DATA_DIR}/media"
STATIC_ROOT = f"{CACHE_DIR}/static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = "traductions@valmont.example"
EMAIL_SUBJECT_PREFIX = f"[{SITE_TITLE}] "
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
# Nothing is asked of another host.
ENABLE_AVATARS = False
VCS_RESTRICT_PRIVATE = False
BACKGROUND_ADMIN_CHECKS = False
VERSION_DISPLAY = "hide"

_FICHIERS = "django.core.cache.backends.filebased.FileBasedCache"
CACHES = {
    "default": {"BACKEND": _FICHIERS, "LOCATION": f"{CACHE_DIR}/cle"},
    "avatar": {"BACKEND": _FICHIERS, "LOCATION": f"{CACHE_DIR}/avatar"},
}
SESSION_ENGINE = "django.contrib.sessions.backends.db"
CELERY_TASK_ALWAYS_EAGER = True
CELERY_BROKER_URL = "memory://"
CELERY_RESULT_BACKEND = None
REST_FRAMEWORK["DEFAULT_THROTTLE_CLASSES"] = ()
