"""Small ads between neighbours: two places, two kinds, one ad to read, and a member."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django_classified.models import Area, Group, Item, Profile, Section  # noqa: E402

odile = get_user_model().objects.create_user(
    "odile", "odile.martin@example.org", "Un-mot-de-passe-2026"
)
Profile.objects.create(user=odile)
bas = Area.objects.create(title="Valmont-le-Bas", slug="bas")
Area.objects.create(title="Valmont-le-Haut", slug="haut")
maison = Section.objects.create(title="Maison")
jardin = Section.objects.create(title="Jardin")
Group.objects.create(title="Meubles", section=maison)
outils = Group.objects.create(title="Outils", section=jardin)
Item.objects.create(
    user=odile,
    group=outils,
    area=bas,
    title="Motoculteur",
    description="Il démarre bien. À venir chercher le samedi.",
    price=120,
    is_active=True,
)
