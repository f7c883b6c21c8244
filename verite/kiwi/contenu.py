"""The online services of a town, their versions, who mends them, and Odile who has an account."""

import django

django.setup()

from django.contrib.auth.models import User  # noqa: E402
from tcms.bugs.models import Bug, Severity  # noqa: E402
from tcms.core.helpers.comments import add_comment  # noqa: E402
from tcms.management.models import Build, Classification, Component, Product, Version  # noqa: E402
from tcms.utils.permissions import initiate_user_with_default_setups  # noqa: E402

SERVICES = {
    "La cantine en ligne": ("Réserver et payer les repas des enfants", "Rentrée 2026"),
    "Le site de la mairie": ("Horaires, annonces et comptes rendus", "2026"),
    "Les inscriptions à l'école": ("Inscrire un enfant, envoyer ses papiers", "Rentrée 2026"),
}
GRAVITES = {"Je suis bloqué": "#c9190b", "Cela me gêne": "#ec7a08", "Une remarque": "#0066cc"}
PASSE = "Un-mot-de-passe-2026"


def person(username, first, last, email):
    """Return a person who has an account."""
    user = User.objects.create_user(username, email, PASSE, first_name=first, last_name=last)
    initiate_user_with_default_setups(user)
    return user


def main():
    """Fill the base."""
    mairie = User.objects.create_superuser("mairie", "mairie@valmont.example", PASSE)
    numerique = person("numerique", "Samir", "Belkacem", "numerique@valmont.example")
    odile = person("odile", "Odile", "Renard", "odile@valmont.example")
    usagers, _ = Classification.objects.get_or_create(name="Services aux habitants")
    for rank, (name, colour) in enumerate(GRAVITES.items()):
        Severity.objects.get_or_create(
            name=name, defaults={"weight": rank, "icon": "fa fa-flag", "color": colour}
        )
    for name, (description, version) in SERVICES.items():
        product = Product.objects.create(name=name, description=description, classification=usagers)
        released, _ = Version.objects.get_or_create(product=product, value=version)
        Build.objects.get_or_create(version=released, name="Novembre")
        Component.objects.create(
            product=product,
            name="Écrans",
            description="Ce que voient les habitants",
            initial_owner=numerique,
            initial_qa_contact=mairie,
        )
    known = Bug.objects.create(
        summary="Le menu de la semaine ne s'ouvre pas",
        reporter=odile,
        assignee=numerique,
        product=product,
        version=released,
        build=Build.objects.filter(version=released).first(),
    )
    add_comment([known], "Le bouton ne fait rien depuis lundi.", odile)


main()
