"""The settings that CRX writes for a site in production, in French, with what this machine has."""

import os
from pathlib import Path

from vaubrune.settings.prod import *  # noqa: F403

ICI = Path(__file__).parent
ETAT = Path(os.environ["ETAT"])
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
WSGI_APPLICATION = None
LANGUAGE_CODE = "fr"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("fr", "Français")]
TIME_ZONE = "Europe/Paris"
USE_I18N = True
# What a web server in front would do.
MIDDLEWARE = [
    "django.middleware.gzip.GZipMiddleware",
    "devant.fichiers",
    *MIDDLEWARE,  # noqa: F405
]
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = "Pays de Vaubrune <ne-pas-repondre@vaubrune.example>"
CRX_PROTECTED_MEDIA_UPLOAD_WHITELIST = [".pdf", ".jpg", ".jpeg", ".png"]
WAGTAILADMIN_BASE_URL = "https://www.vaubrune.example"
