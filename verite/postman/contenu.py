"""Two services of a town hall that receive messages, and an inhabitant who has one to answer."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.utils.timezone import now  # noqa: E402
from postman.models import STATUS_ACCEPTED, Message  # noqa: E402

create = get_user_model().objects.create_user
create("urbanisme", "urbanisme@valmont.example", "Un-mot-de-passe-2026")
mairie = create("etat-civil", "etat-civil@valmont.example", "Un-mot-de-passe-2026")
odile = create("odile", "odile.martin@example.org", "Un-mot-de-passe-2026")
Message.objects.create(
    subject="Votre demande d'acte de naissance",
    body="Il nous manque la date de naissance de votre mère. Pouvez-vous nous la dire ?",
    sender=mairie,
    recipient=odile,
    moderation_status=STATUS_ACCEPTED,
    moderation_date=now(),
)
