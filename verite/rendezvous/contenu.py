"""Two reasons to come to the town hall, and the clerk who receives."""

import datetime

import django

django.setup()

from appointment.models import Config, Service, StaffMember, WorkingHours  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402

odile = get_user_model().objects.create_user(
    "odile",
    "odile.martin@example.org",
    "Un-mot-de-passe-2026",
    first_name="Odile",
    last_name="Martin",
)
Config.objects.create(
    slot_duration=30,
    lead_time=datetime.time(9),
    finish_time=datetime.time(17),
    website_name="Ville de Valmont",
    app_offered_by_label="Reçu par",
)
agent = StaffMember.objects.create(
    user=odile, slot_duration=30, lead_time=datetime.time(9), finish_time=datetime.time(17)
)
for jour in range(1, 6):
    WorkingHours.objects.create(
        staff_member=agent,
        day_of_week=jour,
        start_time=datetime.time(9),
        end_time=datetime.time(17),
    )
for nom, minutes, prix, texte in (
    ("Carte d'identité ou passeport", 30, 0, "dépôt du dossier au guichet."),
    ("Célébration d'un mariage", 60, 0, "préparation avec un officier d'état civil."),
    ("Location de la salle des fêtes", 30, 120, "visite, puis réservation."),
):
    agent.services_offered.add(
        Service.objects.create(
            name=nom,
            description=texte,
            duration=datetime.timedelta(minutes=minutes),
            price=prix,
            currency="EUR",
        )
    )
