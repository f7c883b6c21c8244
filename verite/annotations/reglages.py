"""The settings that doccano ships; what it writes stays in its state."""

import os
from pathlib import Path

from config.settings.production import *  # noqa: F403

ETAT = Path(os.environ["ETAT"])
SECRET_KEY = "banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
TIME_ZONE = "Europe/Paris"
DJANGO_DRF_FILEPOND_UPLOAD_TMP = str(ETAT / "depots")
DJANGO_DRF_FILEPOND_ALLOW_EXTERNAL_UPLOAD_DIR = True
CELERY_BROKER_URL = f"sqla+sqlite:///{ETAT / 'attente.sqlite3'}"
