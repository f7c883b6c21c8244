"""A neighbourhood association in French: what it says of itself, how to join it, and a workshop."""

import os
from datetime import datetime
from pathlib import Path

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.contenttypes.models import ContentType  # noqa: E402
from django.core.files import File  # noqa: E402
from django.core.management import call_command  # noqa: E402
from tendenci.apps.boxes.models import Box  # noqa: E402
from tendenci.apps.events.models import (  # noqa: E402
    Event,
    Place,
    RegConfPricing,
    RegistrationConfiguration,
    Type,
    TypeColorSet,
)
from tendenci.apps.forms_builder.forms.models import Field, Form  # noqa: E402
from tendenci.apps.memberships.models import (  # noqa: E402
    MembershipApp,
    MembershipAppField,
    MembershipType,
)
from tendenci.apps.navs.models import NavItem  # noqa: E402
from tendenci.apps.news.models import News  # noqa: E402
from tendenci.apps.payments.models import PaymentMethod  # noqa: E402
from tendenci.apps.stories.models import Story, StoryPhoto  # noqa: E402

NOM = "Les Possibles"
REGLAGES = {
    ("site", "global", "sitedisplayname"): NOM,
    ("site", "global", "siteprimarykeywords"): "Association du quartier des Tanneries, à Valmont",
    ("site", "global", "sitesecondarykeywords"): "ateliers, entraide, quartier",
    ("site", "global", "sitecontactname"): "L'équipe des Possibles",
    ("site", "global", "sitecontactemail"): "bonjour@lespossibles.example",
    ("site", "global", "siteemailnoreplyaddress"): "bonjour@lespossibles.example",
    ("site", "global", "admincontactemail"): "bonjour@lespossibles.example",
    ("site", "global", "allnoticerecipients"): "bonjour@lespossibles.example",
    ("site", "global", "sitegeographiclocation"): "Valmont",
    ("site", "global", "sitemailingaddress"): "4 rue des Tanneries, Valmont",
    ("site", "global", "currency"): "EUR",
    ("site", "global", "currencysymbol"): "€",
    ("site", "global", "allowdecimalcommas"): "true",
    ("site", "global", "dateformat"): "d/m/Y H:i",
    ("site", "global", "dateformatlong"): "j F Y",
    ("site", "global", "defaultcountry"): "FR",
    ("site", "global", "defaulttimezone"): "Europe/Paris",
    ("site", "global", "localizationlanguage"): "fr",
    ("site", "global", "phone_number_region"): "FR",
    ("site", "global", "phone_number_pattern"): "## ## ## ## ##",
    ("site", "global", "siteurl"): f"http://127.0.0.1:{os.environ['PORT']}",
    ("module", "events", "anonymousregistration"): "open",
    ("module", "users", "selfregistration"): "true",
    ("module", "users", "password_text"): "Au moins 8 caractères, dont un chiffre ou un signe.",
    ("module", "theme_editor", "theme"): "juniper",
}
BOITES = {
    1: '<p><a href="/">Les Possibles</a></p>',
    4: "<h1>L'association</h1>",
    5: "<p>Les Possibles réunissent des habitants du quartier des Tanneries : ateliers de cuisine "
    "et de couture, réparations, sorties, coups de main entre voisins.</p>"
    "<p>Tout le monde peut venir une fois pour essayer. Pour revenir, il faut adhérer.</p>",
    10: '<div class="col-md-4"><h3>Les Possibles</h3><ul class="list-unstyled">'
    '<li><a href="/memberships/applications/adherer/">Adhérer</a></li>'
    '<li><a href="/events/month/">Les ateliers</a></li>'
    '<li><a href="/accounts/login/">Se connecter</a></li></ul></div>'
    '<div class="col-md-4"><h3>Nous trouver</h3><p>4 rue des Tanneries, Valmont</p></div>',
    11: "",
    18: "",
    19: "",
    20: "",
    21: "<h1>Les prochains ateliers</h1>"
    '<p><a class="btn btn-lg btn-primary" href="/events/month/">Tous les ateliers</a></p>',
    22: "<h1>Nous suivre</h1>",
    23: "",
    24: '<h3><a href="/memberships/applications/adherer/">Adhérer</a></h3>'
    "<p>De janvier à décembre, 15 euros. 5 euros pour qui cherche un emploi.</p>",
    25: '<h3><a href="/events/month/">Les ateliers</a></h3>'
    "<p>Deux ou trois par semaine, rue des Tanneries.</p>",
    26: '<h3><a href="/contact/">Nous écrire</a></h3>'
    "<p>Une question, une idée, un coup de main à donner.</p>",
}
MENU = {
    1: (
        ("Adhérer", "/memberships/applications/adherer/"),
        ("Les ateliers", "/events/month/"),
        ("Nous écrire", "/contact/"),
    ),
    2: (("Se connecter", "/accounts/login/"),),
}
# What the association asks of who joins: the rest of the authors' 143 fields is left out.
CHAMPS = {
    "first_name": ("Prénom", True),
    "last_name": ("Nom", True),
    "email": ("Courriel", True),
    "phone": ("Téléphone", True),
    "address": ("Adresse", True),
    "zipcode": ("Code postal", True),
    "city": ("Ville", True),
    "dob": ("Date de naissance", True),
    "referral_source": ("Comment nous avez-vous connus ?", False),
    "membership_type": ("Adhésion", True),
    "payment_method": ("Façon de payer", True),
}
SECTIONS = {1: "Vous", 101: "Votre adhésion"}


def _image() -> StoryPhoto:
    """A picture that comes with the theme."""
    picture = Path(settings.THEMES_DIR) / "juniper/media/img/willow1.jpg"
    with picture.open("rb") as file:
        return StoryPhoto.objects.create(
            name="couture.jpg",
            file=File(file, name="couture.jpg"),
            content_type=ContentType.objects.get_for_model(Story),
            object_id=1,
        )


def _site() -> None:
    for (scope, category, name), value in REGLAGES.items():
        call_command("set_setting", scope, category, name, value, verbosity=0)
    for number, content in BOITES.items():
        Box.objects.filter(pk=number).update(content=content)
    NavItem.objects.all().delete()
    for nav, links in MENU.items():
        for position, (label, url) in enumerate(links):
            NavItem.objects.create(
                nav_id=nav, label=label, title=label, url=url, position=position, level=0
            )
    News.objects.all().delete()
    Story.objects.exclude(pk=1).delete()
    Story.objects.filter(pk=1).update(
        title="Bienvenue aux Possibles",
        content="On apprend, on répare, on partage.",
        full_story_link="/events/month/",
        image=_image(),
    )
    Form.objects.filter(pk=1).update(
        title="Nous écrire", intro="", response="<p>Merci, nous vous répondons vite.</p>"
    )
    Form.objects.filter(pk=3).update(
        title="La lettre", intro="<p>Une fois par mois.</p>", response="<p>Merci !</p>"
    )
    labels = {1: "Prénom", 2: "Nom", 3: "Courriel", 4: "Téléphone", 5: "Message", 36: "Courriel"}
    for number, label in labels.items():
        Field.objects.filter(pk=number).update(label=label)
    for number, label in {1: "Carte bancaire", 2: "Chèque", 3: "Espèces"}.items():
        PaymentMethod.objects.filter(pk=number).update(human_name=label)


def _adhesion() -> None:
    MembershipType.objects.filter(pk=1).update(
        name="Adhésion", price=15, renewal_price=15, description="Pour une année.", admin_only=False
    )
    MembershipType.objects.filter(pk=2).update(
        name="Adhésion à prix réduit",
        price=5,
        renewal_price=5,
        description="Pour qui cherche un emploi, ou étudie.",
        admin_only=False,
    )
    MembershipApp.objects.filter(pk=1).update(
        name="Adhérer aux Possibles",
        slug="adherer",
        description="<p>L'adhésion vaut pour l'année. Le chèque et les espèces se donnent "
        "à l'accueil, 4 rue des Tanneries.</p>",
        confirmation_text="<p>Bienvenue aux Possibles !</p>",
    )
    app = MembershipApp.objects.get(pk=1)
    app.payment_methods.set(PaymentMethod.objects.filter(pk__in=(2, 3)))
    fields = MembershipAppField.objects.filter(membership_app=app)
    fields.update(display=False)
    for name, (label, required) in CHAMPS.items():
        fields.filter(field_name=name).update(display=True, label=label, required=required)
    for position, label in SECTIONS.items():
        fields.filter(position=position, field_name="").update(display=True, label=label)


def _atelier() -> None:
    Event.objects.all().delete()
    conf = RegistrationConfiguration.objects.create(
        enabled=True, limit=12, payment_required=False, send_reminder=False
    )
    conf.payment_method.set(PaymentMethod.objects.filter(pk__in=(2, 3)))
    RegConfPricing.objects.create(
        reg_conf=conf,
        title="Participation aux fournitures",
        price=4,
        start_dt=datetime(2026, 1, 1),  # noqa: DTZ001
        end_dt=datetime(2029, 12, 7),  # noqa: DTZ001
        allow_anonymous=True,
        allow_user=True,
        allow_member=True,
        payment_required=False,
    )
    place = Place.objects.create(
        name="La maison des Possibles", address="4 rue des Tanneries", city="Valmont", zip="35000"
    )
    owner = User.objects.first()
    Event.objects.create(
        title="Atelier couture : refaire une fermeture éclair",
        description="<p>Apportez un vêtement à réparer. Les machines et le fil sont prêtés.</p>",
        type=Type.objects.create(name="Atelier", color_set=TypeColorSet.objects.first()),
        place=place,
        registration_configuration=conf,
        start_dt=datetime(2029, 12, 8, 14),  # noqa: DTZ001
        end_dt=datetime(2029, 12, 8, 17),  # noqa: DTZ001
        timezone="Europe/Paris",
        status_detail="active",
        allow_anonymous_view=True,
        creator=owner,
        owner=owner,
        creator_username=owner.username,
        owner_username=owner.username,
    )


_site()
_adhesion()
_atelier()
