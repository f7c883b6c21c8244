"""The mail accounts of an association in French, and the address book of one of its members."""

import os

import django

django.setup()

from django.contrib.sites.models import Site  # noqa: E402
from modoboa.admin.models import Domain, Mailbox  # noqa: E402
from modoboa.contacts.models import AddressBook, Contact, EmailAddress, PhoneNumber  # noqa: E402
from modoboa.core.models import LocalConfig, User  # noqa: E402
from oauth2_provider.models import get_application_model  # noqa: E402

PORT = int(os.environ["PORT"])
SITE = f"http://127.0.0.1:{PORT}"
DOMAINE = "maisondesassos.example"
MOT_DE_PASSE = "Trois-bols-de-soupe-2026"
MEMBRES = (("odile.martin", "Odile", "Martin"), ("karim.lounis", "Karim", "Lounis"))
CONTACTS = (
    ("Accueil de la mairie", "accueil@valmont.example", "02 99 00 00 00"),
    ("Nadia Benali", "nadia.benali@valmont.example", ""),
)
AIDE = (
    "Si vous n'avez pas donné d'autre adresse, passez à l'accueil de la Maison des associations, "
    "du lundi au vendredi de 9 h à 12 h."
)

application = get_application_model().objects.get(name="modoboa_frontend")
application.redirect_uris = f"{SITE}/login/logged"
application.post_logout_redirect_uris = SITE
application.save()
config = LocalConfig.objects.first() or LocalConfig.objects.create(site=Site.objects.get_current())
config.parameters.set_value("enable_api_communication", value=False, app="core")
config.parameters.set_value("check_new_versions", value=False, app="core")
config.parameters.set_value("sender_address", f"courrier@{DOMAINE}", app="core")
config.parameters.set_value("password_recovery_msg", AIDE, app="core")
config.parameters.set_value("imap_port", PORT + 2, app="webmail")
config.parameters.set_value("port", PORT + 3, app="sievefilters")
config.parameters.set_value("starttls", value=False, app="sievefilters")
config.parameters.set_value("smtp_port", int(os.environ["PORT_COURRIEL"]), app="webmail")
config.parameters.set_value("enabled_pdfcredentials", value=False, app="pdfcredentials")
config.save()
manager = User.objects.get(is_superuser=True)
domain = Domain.objects.create(name=DOMAINE, default_mailbox_quota=1000)
domain.post_create(manager)
for name, first, last in MEMBRES:
    address = f"{name}@{DOMAINE}"
    member = User(username=address, email=address, first_name=first, last_name=last, language="fr")
    member.secondary_email = f"{name}@valmont.example"
    member.set_password(MOT_DE_PASSE)
    member.save(creator=manager)
    member.role = "SimpleUsers"
    box = Mailbox(address=name, domain=domain, user=member, use_domain_quota=True)
    box.set_quota(override_rules=True)
    box.save(creator=manager)
book, _ = AddressBook.objects.get_or_create(
    user=User.objects.get(first_name="Odile"), defaults={"name": "Contacts", "_path": "Contacts"}
)
for name, address, number in CONTACTS:
    contact = Contact.objects.create(addressbook=book, display_name=name)
    EmailAddress.objects.create(contact=contact, address=address, type="work")
    if number:
        PhoneNumber.objects.create(contact=contact, number=number, type="work")
