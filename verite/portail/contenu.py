"""Odile has an account; the library of the valley trusts the portal."""

import os

import django

django.setup()

from cas_server.models import ServicePattern  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402

User.objects.create_user("odile", "odile.martin@example.org", "Un-mot-de-passe-2026")
ServicePattern.objects.create(
    pos=1,
    name="La bibliothèque de Valmont",
    pattern=rf"^http://127\.0\.0\.1:{os.environ['PORT']}/",
)
