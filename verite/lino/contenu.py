"""A newsletter, a group that answers, one request that stands, and Odile's account."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "reglages")

import django

django.setup()

from lino.api import rt  # noqa: E402
from lino.modlib.users.choicelists import UserTypes  # noqa: E402

personne = rt.models.users.User
mairie = personne(username="mairie", user_type=UserTypes.admin, first_name="La", last_name="mairie")
odile = personne(
    username="odile",
    user_type=UserTypes.customer,
    first_name="Odile",
    last_name="Martin",
    email="odile.martin@example.org",
)
for qui in (mairie, odile):
    qui.set_password("Un-mot-de-passe-2026")
    qui.full_clean()
    qui.save()
groupe = rt.models.groups.Group(name="Services techniques")
groupe.full_clean()
groupe.save()
for qui in (mairie, odile):
    membre = rt.models.groups.Membership(group=groupe, user=qui)
    membre.full_clean()
    membre.save()
lettre = rt.models.lists.List(title="La lettre de Valmont", user=mairie)
lettre.full_clean()
lettre.save()
demande = rt.models.tickets.Ticket(title="Un banc cassé place Saint-Roch", user=mairie)
demande.group = groupe
demande.full_clean()
demande.save()
