"""The settings of a town in French on the authors' own: its base, its files, its mail."""

import os
from pathlib import Path

from tcms.settings.product import *  # noqa: F403

ETAT = Path(os.environ["ETAT"])
SECRET_KEY = "banc"  # noqa: S105
LANGUAGE_CODE = "fr"
DATABASES = {
    "default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(ETAT / "kiwi.sqlite3")}
}
MEDIA_ROOT = str(ETAT / "pieces")
ROOT_URLCONF = "adresses"
DEFAULT_FROM_EMAIL = "mairie@valmont.example"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
MIDDLEWARE.insert(0, "derriere.secured")  # noqa: F405
CSRF_TRUSTED_ORIGINS = [f"http://127.0.0.1:{os.environ['PORT']}"]
# The words of the town at the entrance, where the authors leave a place for them.
TEMPLATES[0]["DIRS"].insert(0, Path(__file__).parent / "modeles")  # noqa: F405
