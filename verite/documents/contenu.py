"""The papers that a town asks of who lives there, and Odile who has an account."""

import django

django.setup()

from django.contrib.auth.models import Group, User  # noqa: E402
from mayan.apps.autoadmin.models import AutoAdminSingleton  # noqa: E402
from mayan.apps.documents import permissions as documents  # noqa: E402
from mayan.apps.documents.models import DocumentType  # noqa: E402
from mayan.apps.permissions.models import Role  # noqa: E402

PIECES = (
    "Justificatif de domicile",
    "Avis d'imposition",
    "Livret de famille",
    "Carnet de vaccination",
)
DROITS = (
    documents.permission_document_create,
    documents.permission_document_view,
    documents.permission_document_type_view,
    documents.permission_document_file_view,
    documents.permission_document_file_new,
    documents.permission_document_version_view,
)


def main() -> None:
    """Fill the site."""
    # The welcome to who has just installed it goes once its password is changed.
    AutoAdminSingleton.objects.all().delete()
    DocumentType.objects.all().delete()
    for label in PIECES:
        DocumentType.objects.create(label=label)
    odile = User.objects.create_user(
        "odile",
        "odile.martin@example.org",
        "Un-mot-de-passe-2026",
        first_name="Odile",
        last_name="Martin",
    )
    habitants = Group.objects.create(name="Habitants")
    habitants.user_set.add(odile)
    role = Role.objects.create(label="Habitants")
    role.groups.add(habitants)
    for droit in DROITS:
        role.grant(permission=droit)
    for personne in (odile, User.objects.get(username="admin")):
        personne.locale_profile.language = "fr"
        personne.locale_profile.timezone = "Europe/Paris"
        personne.locale_profile.save()


main()
