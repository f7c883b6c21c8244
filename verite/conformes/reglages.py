"""The settings that Sites conformes's manual asks for, on a base in one file."""

import os
from pathlib import Path

ETAT = Path(os.environ["ETAT"])
BASE_DIR = Path(os.environ["PAQUETS"])
DEBUG = False
TESTING = False
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
HOST_PROTO, HOST_URL, HOST_PORT = "http", "127.0.0.1", os.environ["PORT"]
ROOT_URLCONF = "adresses"
INSTALLED_APPS = [
    "sites_conformes",
    "sites_conformes.core",
    "sites_conformes.dashboard",
    "sites_conformes.blog",
    "sites_conformes.events",
    "sites_conformes.forms",
    "sites_conformes.menus",
    "sites_conformes.customimages",
    "storages",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.admin",
    "wagtail.search",
    "wagtail.snippets",
    "wagtail",
    "wagtailmarkdown",
    "wagtailmenus",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail_honeypot",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "wagtail_2fa",
    "taggit",
    "wagtail.api.v2",
    "rest_framework",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "widget_tweaks",
    "dsfr",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "sites_conformes.core.middleware.IframeMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "wagtailmenus.context_processors.wagtailmenus",
                "sites_conformes.core.context_processors.skiplinks",
                "sites_conformes.core.context_processors.mega_menus",
                "sites_conformes.core.context_processors.iframe",
            ],
        },
    }
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ETAT / "base.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
# A base made from nothing has no past to go through again: the tables of the site are made as they
# are today, once those of Wagtail, on which they stand, are there.
if os.environ.get("WAGTAIL_SEUL"):
    INSTALLED_APPS = [app for app in INSTALLED_APPS if not app.startswith("sites_conformes")]
MIGRATION_MODULES = {
    f"sites_conformes_{name}": None
    for name in ("core", "dashboard", "blog", "events", "forms", "menus", "customimages")
}
LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
USE_I18N = True
USE_TZ = True
WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [("fr", "Français")]
STATIC_URL = "/static/"
MEDIA_URL, MEDIA_ROOT = "/medias/", ETAT / "medias"
WAGTAIL_SITE_NAME = "Agence de l'eau du Valmont"
WAGTAILADMIN_PATH = "cms-admin/"
WAGTAILADMIN_BASE_URL = f"http://127.0.0.1:{HOST_PORT}"
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp", "svg"]
WAGTAIL_GRAVATAR_PROVIDER_URL = None
if not os.environ.get("WAGTAIL_SEUL"):
    WAGTAILIMAGES_IMAGE_MODEL = "sites_conformes_customimages.CustomImage"
PROCONNECT_ACTIVATED = False
SF_NOINDEX = False
SF_DISABLE_TUTORIALS = True
FORCE_SCRIPT_NAME = ""
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = "contact@valmont.example"
