"""Two newsletters of a commune, and one sent message to read in the archive."""

import django

django.setup()

from django.contrib.sites.models import Site  # noqa: E402
from newsletter.models import Newsletter  # noqa: E402

site = Site.objects.get()
site.name, site.domain = "Valmont", "127.0.0.1"
site.save()
for titre, slug in (("La lettre de Valmont", "valmont"), ("L'agenda des aînés", "aines")):
    lettre = Newsletter.objects.create(
        title=titre, slug=slug, email="mairie@valmont.example", sender="Mairie de Valmont"
    )
    lettre.site.add(site)
Newsletter.objects.get(slug="aines").subscription_set.create(
    email_field="claire.martin@example.org", name_field="Claire Martin", subscribed=True
)
