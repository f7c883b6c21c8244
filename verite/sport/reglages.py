"""Settings of the site: what its authors ship, in French, for one gym."""

import os

from wger.settings_global import *  # noqa: F403

ETAT = os.environ["ETAT"]
ROOT_URLCONF = "adresses"
DEBUG = False
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
ALLOWED_HOSTS = ["*"]
SITE_URL = f"http://127.0.0.1:{os.environ['PORT']}"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": f"{ETAT}/salle.sqlite"}}
LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
MEDIA_ROOT = f"{ETAT}/media"
MEDIA_URL = "/media/"
STATIC_ROOT = f"{ETAT}/statiques"
STATICFILES_DIRS = [f"{ETAT}/bibliotheques"]
COMPRESS_ROOT = STATIC_ROOT
TEMPLATES[0]["DIRS"] = [f"{os.environ['ICI']}/gabarits"]  # noqa: F405
WGER_SETTINGS["ALLOW_GUEST_USERS"] = False  # noqa: F405
WGER_SETTINGS["EMAIL_FROM"] = "salle@amicale-valmont.example"  # noqa: F405
RECAPTCHA_PUBLIC_KEY = RECAPTCHA_PRIVATE_KEY = ""
SILENCED_SYSTEM_CHECKS = ["captcha.recaptcha_test_key_error"]
DEFAULT_FROM_EMAIL = EMAIL_FROM_ADDRESS = "salle@amicale-valmont.example"
EMAIL_PAGE_DOMAIN = SITE_URL
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
