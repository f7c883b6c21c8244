"""The first page of the guide, and someone who has an account."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.contrib.sites.models import Site  # noqa: E402
from wiki.models import URLPath  # noqa: E402

Site.objects.update(domain="127.0.0.1", name="Guide des Tilleuls")
URLPath.create_root(
    title="Guide de la résidence des Tilleuls",
    content="Ce que les habitants savent du local à vélos, du tri et du voisinage."
    "\n\nChacun peut y écrire une page.",
)
get_user_model().objects.create_user("odile", "odile.martin@example.org", "Un-mot-de-passe-2026")
