"""A background that stands in one place, Odile who has an account, and a map that all may see."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from umap.models import Licence, Map, TileLayer  # noqa: E402

TileLayer.objects.create(
    name="OpenStreetMap",
    url_template="https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    attribution="Données © les contributeurs d'OpenStreetMap",
    rank=1,
)
licence = Licence.objects.create(name="Licence ouverte")
odile = get_user_model().objects.create_user(
    "odile", "odile.martin@example.org", "Un-mot-de-passe-2026"
)
carte = Map.objects.create(
    name="Où se baigner autour de Valmont",
    slug="baignade",
    center="POINT (-1.68 48.11)",
    zoom=13,
    owner=odile,
    licence=licence,
    share_status=Map.PUBLIC,
    edit_status=Map.OWNER,
    settings={
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [-1.68, 48.11]},
        "properties": {"name": "Où se baigner autour de Valmont", "zoom": 13},
    },
)
