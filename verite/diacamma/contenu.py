"""An association of walkers: its season, its subscriptions, and a member who has an account."""

import datetime
import os

import django

django.setup()

from diacamma.invoice.models import Article  # noqa: E402
from diacamma.member.editors import SeasonEditor  # noqa: E402
from diacamma.member.models import Activity, Adherent, Season, SubscriptionType  # noqa: E402
from lucterios.contacts.models import LegalEntity  # noqa: E402
from lucterios.CORE.models import LucteriosUser, Parameter  # noqa: E402
from lucterios.CORE.parameters import Params  # noqa: E402
from lucterios.framework.xfergraphic import XferContainerAcknowledge  # noqa: E402

structure = LegalEntity.objects.get(id=1)
structure.name = "Les Marcheurs de Valmont"
structure.address = "3 place de la Halle"
structure.postal_code, structure.city = "38470", "Valmont"
structure.email, structure.tel1 = "marcheurs@valmont.example", "04 00 00 00 00"
structure.save()
for nom, valeur in {
    "CORE-connectmode": 0,
    "mailing-smtpserver": "127.0.0.1",
    "mailing-smtpport": os.environ["PORT_COURRIEL"],
    "contacts-createaccount": 1,
    "member-connection": 2,
    "member-subscription-mode": 1,
    "member-subscription-message": "Votre demande sera lue par le bureau.",
    "member-team-enable": 0,
    "member-licence-enabled": False,
}.items():
    Parameter.change_value(nom, valeur)
Params.clear()
saison = XferContainerAcknowledge()
for annee in (-1, 0):
    aujourdhui = datetime.date.today()  # noqa: DTZ011
    debut = aujourdhui.year + annee - (aujourdhui.month < 9)
    saison.params["begin_date"] = f"{debut}-09-01"
    saison.item = Season()
    SeasonEditor(saison.item).saving(saison)
Season.objects.order_by("id").last().set_has_actif()
Activity.objects.filter(id=1).update(name="Marche", description="Sorties du dimanche")
cotisation = Article.objects.create(
    reference="COT", designation="Cotisation de l'année", price="25.00", unit="", isdisabled=False
)
for nom, texte in (
    ("Cotisation annuelle", "De septembre à août, 25 euros."),
    ("Cotisation réduite", "Sans emploi ou étudiant, 25 euros, remise à la caisse."),
):
    formule = SubscriptionType.objects.create(
        name=nom, description=texte, duration=SubscriptionType.DURATION_ANNUALLY
    )
    formule.articles.set([cotisation])
odile = LucteriosUser.objects.create_user(
    "odile", "odile.martin@example.org", "Un-mot-de-passe-2026"
)
Adherent.objects.create(
    lastname="Martin",
    firstname="Odile",
    address="1 chemin du Lavoir",
    postal_code="38470",
    city="Valmont",
    tel1="04 00 00 00 01",
    email="odile.martin@example.org",
    birthday="1970-05-04",
    user=odile,
)
