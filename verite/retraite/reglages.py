"""The settings that django-fobi asks for, in French, on a base in one file."""

import os
from pathlib import Path

ICI = Path(__file__).parent
ETAT = Path(os.environ["ETAT"])
BASE_DIR = ETAT  # where the files of an unfinished wizard wait
DEBUG = False
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "adresses"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ETAT / "base.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
CHAMPS = "fobi.contrib.plugins.form_elements.fields"
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "easy_thumbnails",
    "fobi",
    "fobi.contrib.themes.bootstrap3",
    "fobi.contrib.plugins.form_elements.content.content_text",
    "fobi.contrib.plugins.form_elements.security.honeypot",
    *(
        f"{CHAMPS}.{nom}"
        for nom in (
            "boolean",
            "checkbox_select_multiple",
            "date",
            "date_drop_down",
            "email",
            "email_repeat",
            "file",
            "integer",
            "null_boolean",
            "radio",
            "regex",
            "select",
            "text",
            "textarea",
        )
    ),
    "fobi.contrib.plugins.form_handlers.db_store",
    "fobi.contrib.plugins.form_handlers.mail",
    "fobi.contrib.plugins.form_handlers.mail_sender",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ICI / "gabarits"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "fobi.context_processors.theme",
                "fobi.context_processors.dynamic_values",
            ]
        },
    }
]
FOBI_DEFAULT_THEME = "bootstrap3"
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français")]
LOCALE_PATHS = [ETAT / "locale"]
TIME_ZONE = "Europe/Paris"
USE_TZ = True
STATIC_URL = "/static/"
STATICFILES_DIRS = [ICI / "statiques"]
WHITENOISE_USE_FINDERS = True
MEDIA_URL = "/media/"
MEDIA_ROOT = str(ETAT / "medias")
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = "ne-pas-repondre@carmef.example"
SESSION_COOKIE_AGE = 30 * 60
LOGIN_URL = "/connexion/"
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}
