"""The job centre of a valley: Odile and Amina advise; the companies they know, and who came."""

import datetime
from zoneinfo import ZoneInfo

import django

django.setup()

from creme.activities.constants import UUID_SUBTYPE_MEETING_MEETING, UUID_TYPE_MEETING  # noqa: E402
from creme.activities.models import Activity, ActivitySubType, ActivityType  # noqa: E402
from creme.creme_core.auth.entity_credentials import EntityCredentials  # noqa: E402
from creme.creme_core.models import (  # noqa: E402
    CremeUser,
    Relation,
    SetCredentials,
    UserRole,
)
from creme.documents.models import Document, Folder  # noqa: E402
from creme.persons.constants import REL_SUB_EMPLOYED_BY, REL_SUB_PARTNER  # noqa: E402
from creme.persons.models import Address, Contact, Organisation  # noqa: E402
from django.core.files.base import ContentFile  # noqa: E402

PARIS = ZoneInfo("Europe/Paris")
MOT_DE_PASSE = "Un-mot-de-passe-2026"
ENTREPRISES = (
    ("Menuiserie Le Bihan", "12 rue des Forges", "02 99 00 01 10", "Le Bihan", "Yann", "Gérant"),
    (
        "Les Serres de la Vallée",
        "Route des Lacs",
        "02 99 00 01 22",
        "Moreau",
        "Sylvie",
        "Gérante",
    ),
    (
        "Résidence des Tilleuls",
        "4 place du Champ",
        "02 99 00 01 35",
        "Diallo",
        "Fatou",
        "Directrice",
    ),
    ("Transports Garnier", "Zone des Landes", "02 99 00 01 48", "Garnier", "Marc", "Directeur"),
)
PERSONNES = (("Petit", "Léa"), ("Nguyen", "Minh"), ("Rahmani", "Karim"), ("Lopez", "Carmen"))

entites = (Contact, Organisation, Document, Folder, Activity)
role = UserRole.objects.smart_create(
    name="Conseil",
    creatable_models=entites,
    listable_models=entites,
    exportable_models=entites,
    allowed_apps=("persons", "documents", "activities", "assistants", "vcfs", "geolocation"),
)
tout = EntityCredentials
SetCredentials.objects.create(
    role=role,
    value=tout.VIEW | tout.CHANGE | tout.DELETE | tout.LINK | tout.UNLINK,
    set_type=SetCredentials.ESET_ALL,
)
claire = CremeUser.objects.get(is_superuser=True)
claire.username, claire.email = "claire", "claire.lemoine@maison-emploi-valmont.example"
claire.language = "fr"
claire.first_name, claire.last_name = "Claire", "Lemoine"
claire.set_password(MOT_DE_PASSE)
claire.save()
odile, _ = (
    CremeUser.objects.create_user(
        username,
        first_name=first,
        last_name=last,
        email=f"{username}.{last.lower()}@maison-emploi-valmont.example",
        password=MOT_DE_PASSE,
        role=role,
        language="fr",
    )
    for username, first, last in (("odile", "Odile", "Martin"), ("amina", "Amina", "Kaddour"))
)

maison = Organisation.objects.filter(is_managed=True).get()
maison.name, maison.phone = "Maison de l'emploi de Valmont", "02 99 00 01 00"
maison.save()
conventions = Folder.objects.create(
    user=claire, title="Conventions", description="Signées avec les entreprises"
)
for name, address, phone, last, first, position in ENTREPRISES:
    company = Organisation.objects.create(user=odile, name=name, phone=phone)
    company.billing_address = Address.objects.create(
        name="Adresse", address=address, zipcode="35200", city="Valmont", owner=company
    )
    company.save()
    contact = Contact.objects.create(
        user=odile, last_name=last, first_name=first, full_position=position
    )
    Relation.objects.create(
        user=odile, subject_entity=contact, type_id=REL_SUB_EMPLOYED_BY, object_entity=company
    )
    Relation.objects.create(
        user=odile, subject_entity=company, type_id=REL_SUB_PARTNER, object_entity=maison
    )
for last, first in PERSONNES:
    Contact.objects.create(
        user=odile, last_name=last, first_name=first, description="Reçue à l'accueil."
    )
convention = Document(
    user=odile,
    title="Convention Menuiserie Le Bihan",
    linked_folder=conventions,
    description="Signée en 2025",
)
convention.filedata.save(
    "convention.txt", ContentFile(b"Convention de partenariat 2025, Menuiserie Le Bihan.\n")
)
convention.save()
debut = datetime.datetime(2026, 12, 3, 10, 0, tzinfo=PARIS)
Activity.objects.create(
    user=odile,
    title="Visite de la menuiserie Le Bihan",
    type=ActivityType.objects.get(uuid=UUID_TYPE_MEETING),
    sub_type=ActivitySubType.objects.get(uuid=UUID_SUBTYPE_MEETING_MEETING),
    start=debut,
    end=debut + datetime.timedelta(hours=1),
)
