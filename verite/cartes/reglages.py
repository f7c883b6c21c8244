"""What is set in uMap: French, its name here, accounts of its own, and no encryption."""

import os

LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
SITE_NAME = "Les cartes de Valmont"
SITE_DESCRIPTION = "Les cartes des habitants et des associations de Valmont"
ALLOWED_HOSTS = ["127.0.0.1"]
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
AUTHENTICATION_BACKENDS = ("django.contrib.auth.backends.ModelBackend",)
EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = int(os.environ["PORT_COURRIEL"])
DEFAULT_FROM_EMAIL = "cartes@valmont.example"
EXTRA_URL_PATTERNS = [
    ("static/<path:path>", "fichiers.statique", "statique"),
    ("uploads/<path:path>", "fichiers.depose", "depose"),
]
