"""The papers of a town in French on the authors' settings: its base, a file, and no queue."""

import os

from mayan.settings.base import *  # noqa: F403

LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
ALLOWED_HOSTS = ["127.0.0.1"]
CELERY_TASK_ALWAYS_EAGER = True
CELERY_BROKER_URL = "memory://"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
STORAGES = {
    **STORAGES,  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DATABASES["default"]["ENGINE"] = "moteur"  # noqa: F405
