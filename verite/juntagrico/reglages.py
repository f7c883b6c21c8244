"""The settings that Juntagrico's manual asks for, and the words of a cooperative in French."""

import os
from pathlib import Path

from juntagrico.defaults import richtextfield_config

ETAT = Path(os.environ["ETAT"])
PORT = os.environ["PORT"]
DEBUG = False
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "adresses"
SITE_ID = 1
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.sites",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "juntagrico",
    "django.contrib.admin",
    "import_export",
    "impersonate",
    "crispy_forms",
    "crispy_bootstrap4",
    "adminsortable2",
    "polymorphic",
    "djrichtextfield",
    "django_select2",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "impersonate.middleware.ImpersonateMiddleware",
    "django.contrib.sites.middleware.CurrentSiteMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.contrib.auth.context_processors.auth",
                "django.template.context_processors.request",
                "django.template.context_processors.static",
                "django.contrib.messages.context_processors.messages",
                "juntagrico.context_processors.vocabulary",
            ],
        },
    }
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ETAT / "base.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
AUTHENTICATION_BACKENDS = (
    "juntagrico.util.auth.AuthenticateWithEmail",
    "django.contrib.auth.backends.ModelBackend",
)
LOGIN_REDIRECT_URL = "/"
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français")]
TIME_ZONE = "Europe/Paris"
USE_TZ = True
DATE_INPUT_FORMATS = ["%d/%m/%Y"]
STATIC_URL = "/static/"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
CRISPY_TEMPLATE_PACK = "bootstrap4"
IMPERSONATE = {"REDIRECT_URL": "/my/profile"}
DJRICHTEXTFIELD_CONFIG = richtextfield_config(LANGUAGE_CODE)
ORGANISATION_NAME = "Les Paniers de Valmont"
ORGANISATION_LONG_NAME = "Coopérative maraîchère Les Paniers de Valmont"
ORGANISATION_ADDRESS = {
    "name": "Les Paniers de Valmont",
    "street": "Chemin des Maraîchers",
    "number": "4",
    "zip": "99001",
    "city": "Valmont",
    "extra": "",
}
ORGANISATION_BANK_CONNECTION = {
    "PC": "",
    "IBAN": "FR76 3000 6000 0112 3456 7890 189",
    "BIC": "AGRIFRPP",
    "NAME": "Banque des Maraîchers",
}
ORGANISATION_WEBSITE = {"name": "Les Paniers de Valmont", "url": f"http://127.0.0.1:{PORT}/"}
CONTACTS = {"general": "bonjour@paniers.example"}
SHARE_PRICE = "50"
CURRENCY = "EUR"
VOCABULARY = {
    "member": "membre",
    "member_pl": "membres",
    "assignment": "demi-journée",
    "assignment_pl": "demi-journées",
    "share": "part sociale",
    "share_pl": "parts sociales",
    "subscription": "abonnement",
    "subscription_pl": "abonnements",
    "co_member": "co-abonné",
    "co_member_pl": "co-abonnés",
    "price": "participation",
    "member_type": "membre",
    "member_type_pl": "membres",
    "depot": "point de retrait",
    "depot_pl": "points de retrait",
    "package": "panier",
    "from": "{} de {}",
}
