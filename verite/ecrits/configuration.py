"""Settings of the writing platform of a history society, in French."""

import os

ETAT = os.environ["ETAT"]
PORT = os.environ["PORT"]

DEBUG = False
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
TEST_SERVER = False
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": f"{ETAT}/ecrits.sqlite",
        "CONN_MAX_AGE": 15,
    }
}
PORTS = [int(PORT)]
ALLOWED_HOSTS = ["127.0.0.1"]
CSRF_TRUSTED_ORIGINS = [f"http://127.0.0.1:{PORT}"]
CONTACT_EMAIL = "bulletin@histoire-valmont.example"
ADMINS = (("Société d'histoire de Valmont", CONTACT_EMAIL),)
MANAGERS = ADMINS
LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
SOCIALACCOUNT_OPEN = False
INSTALLED_APPS = []

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = CONTACT_EMAIL
SERVER_EMAIL = CONTACT_EMAIL
FOOTER_LINKS = [
    {"text": "Conditions d'utilisation", "link": "/pages/terms/"},
    {"text": "Vie privée", "link": "/pages/privacy/"},
]
