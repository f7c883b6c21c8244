"""Someone who has an account, and whose address is known to be theirs."""

import django

django.setup()

from allauth.account.models import EmailAddress  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402

odile = get_user_model().objects.create_user(
    "odile", "odile.martin@example.org", "Un-mot-de-passe-2026"
)
EmailAddress.objects.create(user=odile, email=odile.email, verified=True, primary=True)
