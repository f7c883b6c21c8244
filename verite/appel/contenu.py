"""Three people who have signed: the counter of the first page shows them."""

import django
from django.utils.timezone import now

django.setup()

from appel_crises.models import Signature  # noqa: E402

for prenom, nom, courriel in (
    ("Odile", "Martin", "odile.martin@example.org"),
    ("Ahmed", "Benali", "ahmed.benali@example.org"),
    ("Jeanne", "Ferrand", "jeanne.ferrand@example.org"),
):
    Signature.objects.create(
        first_name=prenom,
        surname=nom,
        email=courriel,
        news=False,
        has_captcha_verified=True,
        email_sent_at=now(),
        email_verified_at=now(),
    )
