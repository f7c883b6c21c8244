"""The name of the site, and its domain of mail."""

from django.contrib.sites.models import Site
from django_mailman3.models import MailDomain

site = Site.objects.get(pk=1)
site.domain, site.name = "127.0.0.1", "Listes de Valmont"
site.save()
MailDomain.objects.create(site=site, mail_domain="valmont.example")
