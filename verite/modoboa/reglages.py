"""Settings of the mail accounts: those Modoboa writes, with what this place changes."""

import os
from pathlib import Path

_ETAT = Path(os.environ["ETAT"])
_PORT = int(os.environ["PORT"])
_SITE = f"http://127.0.0.1:{_PORT}"

BASE_DIR = str(_ETAT)
SECRET_KEY = "banc"  # noqa: S105 - a bench on loopback
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1"]
SITE_ID = 1
EMAIL_CLIENT_CONNECTION_SETTINGS = {
    "imap": {"HOSTNAME": "courrier.valmont.example", "SOCKET_TYPE": "SSL", "PORT": 993},
    "smtp": {"HOSTNAME": "courrier.valmont.example", "SOCKET_TYPE": "STARTTLS", "PORT": 587},
}
X_FRAME_OPTIONS = "SAMEORIGIN"
INSTALLED_APPS = (
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sites",
    "django.contrib.staticfiles",
    "reversion",
    "oauth2_provider",
    "corsheaders",
    "rest_framework",
    "rest_framework.authtoken",
    "django_filters",
    "drf_spectacular",
    "phonenumber_field",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "django_rename_app",
    "django_rq",
)
MODOBOA_APPS = (
    "modoboa",
    "modoboa.core",
    "modoboa.lib",
    "modoboa.admin",
    "modoboa.autoconfig",
    "modoboa.transport",
    "modoboa.relaydomains",
    "modoboa.limits",
    "modoboa.parameters",
    "modoboa.dnstools",
    "modoboa.policyd",
    "modoboa.maillog",
    "modoboa.pdfcredentials",
    "modoboa.dmarc",
    "modoboa.imap_migration",
    "modoboa.autoreply",
    "modoboa.sievefilters",
    "modoboa.contacts",
    "modoboa.calendars",
    "modoboa.webmail",
)
INSTALLED_APPS += MODOBOA_APPS
AUTH_USER_MODEL = "core.User"
MIDDLEWARE = (
    # What the web server before it does.
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "x_forwarded_for.middleware.XForwardedForMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "modoboa.core.middleware.LocalConfigMiddleware",
    "modoboa.lib.middleware.CommonExceptionCatcher",
    "modoboa.lib.middleware.RequestCatcherMiddleware",
)
AUTHENTICATION_BACKENDS = ("django.contrib.auth.backends.ModelBackend",)
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.template.context_processors.i18n",
                "django.template.context_processors.media",
                "django.template.context_processors.static",
                "django.template.context_processors.tz",
                "django.contrib.messages.context_processors.messages",
                "modoboa.core.context_processors.theme",
            ],
        },
    },
]
ROOT_URLCONF = "adresses"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(_ETAT / "base.sqlite3"),
        "ATOMIC_REQUESTS": True,
    }
}
LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
USE_I18N = True
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
STATIC_URL = "/sitestatic/"
STATIC_ROOT = str(_ETAT / "sitestatic")
MEDIA_URL = "/media/"
MEDIA_ROOT = str(_ETAT / "media")
WEBMAIL_ATTACHMENTS_ROOT = str(_ETAT / "pieces")
OAUTH2_PROVIDER = {
    "OIDC_ENABLED": True,
    "OIDC_RP_INITIATED_LOGOUT_ENABLED": True,
    "OIDC_RP_INITIATED_LOGOUT_ALWAYS_PROMPT": False,
    "OIDC_RSA_PRIVATE_KEY": (_ETAT / "oidc.pem").read_text("ascii"),
    "SCOPES": {
        "openid": "OpenID Connect scope",
        "read": "Read scope",
        "write": "Write scope",
        "introspection": "Introspect token scope",
    },
    "DEFAULT_SCOPES": ["openid", "read", "write"],
}
REST_FRAMEWORK = {
    "DEFAULT_THROTTLE_RATES": {
        "user": "300/minute",
        "ddos": "5/second",
        "ddos_lesser": "200/minute",
        "login": "10/minute",
        "password_recovery_request": "12/hour",
        "password_recovery_totp_check": "25/hour",
        "password_recovery_apply": "25/hour",
    },
    "DEFAULT_AUTHENTICATION_CLASSES": (
        "oauth2_provider.contrib.rest_framework.OAuth2Authentication",
        "rest_framework.authentication.TokenAuthentication",
    ),
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_VERSIONING_CLASS": "rest_framework.versioning.NamespaceVersioning",
}
MODOBOA_API_URL = "https://api.modoboa.org/1/"
DISABLE_DASHBOARD_EXTERNAL_QUERIES = True
DOVECOT_SUPPORTED_SCHEMES = "SHA512-CRYPT SHA256-CRYPT"
PID_FILE_STORAGE_PATH = str(_ETAT)
REDIS_HOST = "127.0.0.1"
REDIS_PORT = _PORT + 1
REDIS_QUOTA_DB = 0
REDIS_URL = f"redis://{REDIS_HOST}:{REDIS_PORT}/{REDIS_QUOTA_DB}"
RQ_QUEUES = {
    name: {"HOST": REDIS_HOST, "PORT": REDIS_PORT, "DB": REDIS_QUOTA_DB, "URL": REDIS_URL}
    for name in ("dkim", "modoboa", "dovecot", "privileged")
}
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
}
_REGLES = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_REGLES}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_REGLES}.MinimumLengthValidator"},
    {"NAME": f"{_REGLES}.CommonPasswordValidator"},
    {"NAME": f"{_REGLES}.NumericPasswordValidator"},
    {
        "NAME": "modoboa.core.password_validation.ComplexityValidator",
        "OPTIONS": {"upper": 1, "lower": 1, "digits": 1, "specials": 0},
    },
]
OTP_TOTP_ISSUER = "127.0.0.1"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
PHONENUMBER_DB_FORMAT = "INTERNATIONAL"
SILENCED_SYSTEM_CHECKS = ["security.W019"]
