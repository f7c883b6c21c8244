"""Two associations of a valley: Odile is a volunteer of the first, Ahmed keeps it."""

import datetime

import django
from django.core.files.base import ContentFile

django.setup()

from benevalibre.accounts.models import User  # noqa: E402
from benevalibre.associations.models import (  # noqa: E402
    ActivityField,
    Association,
    AssociationMembership,
    AssociationProject,
)
from benevalibre.models import Announcement, Benevalo, InstanceSettings  # noqa: E402

CHARTE = (
    "Charte des benevoles de la vallee",
    "Je donne mon temps librement, et je peux arreter quand je veux.",
    "Je previens l'association si je ne peux pas venir.",
    "Les heures que je declare servent au rapport annuel des associations.",
)


def pdf(lines: tuple[str, ...]) -> bytes:
    """Return a page of text as the smallest PDF that readers open."""
    text = "".join(f"({line}) Tj 0 -22 Td " for line in lines)
    stream = f"BT /F1 13 Tf 60 760 Td {text}ET"
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Font << /F1 5 0 R >> >>",
    )
    body, places = "%PDF-1.4\n", []
    for rank, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{rank} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return (body + head + table + end).encode("latin-1")


place = InstanceSettings.objects.get_current()
place.site_name = "Bénévoles de la vallée"
place.terms_of_use_file.save("charte.pdf", ContentFile(pdf(CHARTE)))
Announcement.objects.create(
    title="Forum des associations",
    content="Samedi 5 septembre à la salle des fêtes de Valmont : venez rencontrer les bénévoles.",
)
ahmed = User.objects.create_user(
    "ahmed.benali@example.org", "Un-mot-de-passe-2026", first_name="Ahmed", last_name="Benali"
)
odile = User.objects.create_user(
    "odile.martin@example.org", "Un-mot-de-passe-2026", first_name="Odile", last_name="Martin"
)
field = ActivityField.objects.order_by("pk").first()
repas = Association.objects.create(
    name="Les Repas de Valmont",
    description="Nous portons des repas chauds aux personnes seules, midi et soir.",
    activity_field=field,
    postal_code="35200",
    moderate_benevalo=True,
)
Association.objects.create(
    name="Les Sentiers de la vallée",
    description="Nous entretenons les chemins et nous accompagnons des promenades.",
    activity_field=field,
    postal_code="35200",
    moderate_membership=True,
)
tournee = AssociationProject.objects.create(
    name="La tournée du midi", description="Du lundi au vendredi.", association=repas
)
AssociationMembership.objects.create(
    association=repas, user=ahmed, role=repas.roles.get(manage_association=True)
)
AssociationMembership.objects.create(
    association=repas, user=odile, role=repas.roles.get(is_default=True)
)
Benevalo.objects.create(
    user=odile,
    association=repas,
    project=tournee,
    category=repas.benevalo_categories.order_by("pk").first(),
    date=datetime.date(2026, 9, 7),
    title="Tournée du lundi",
    duration=datetime.timedelta(hours=2),
    distance=12,
)
