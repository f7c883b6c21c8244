"""The name of the site, its domain of mail, and a mother who has an account."""

import django

django.setup()

from allauth.account.models import EmailAddress  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.contrib.sites.models import Site  # noqa: E402
from django_mailman3.models import MailDomain  # noqa: E402

site = Site.objects.get(pk=1)
site.domain, site.name = "127.0.0.1", "Listes de Valmont"
site.save()
MailDomain.objects.create(site=site, mail_domain="valmont.example")
odile = get_user_model().objects.create_user(
    "odile",
    "odile.martin@example.org",
    "Un-mot-de-passe-2026",
    first_name="Odile",
    last_name="Martin",
)
EmailAddress.objects.create(user=odile, email=odile.email, verified=True, primary=True)
