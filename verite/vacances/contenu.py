"""The first state: the holidays, their activities, and a mother whose daughter has a wish."""

import os
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import transaction
from onegov.activity import (
    ActivityCollection,
    AttendeeCollection,
    BookingCollection,
    OccasionCollection,
    PeriodCollection,
)
from onegov.core.utils import scan_morepath_modules
from onegov.feriennet import FeriennetApp
from onegov.feriennet.initial_content import create_new_organisation
from onegov.org.models import Organisation
from onegov.server.config import Config
from onegov.user import UserCollection
from sedate import as_datetime

ACTIVITES = (
    (
        "Une journée à la ferme",
        "Traire, faire le beurre, nourrir les poules.",
        "<p>Prendre des bottes et un pique-nique. Le goûter est offert.</p>",
        ["Nature"],
        (6, 12),
        (2, 9, 16),
        20,
    ),
    (
        "Grimper avec un guide",
        "Une matinée au rocher du Four.",
        "<p>Le matériel est prêté. Chaussures de sport fermées.</p>",
        ["Sport"],
        (9, 15),
        (4, 8, 12),
        35,
    ),
    (
        "Pain et tresse au four banal",
        "Pétrir le matin, manger l'après-midi.",
        "<p>Prendre un tablier. Signaler les allergies en inscrivant l'enfant.</p>",
        ["Cuisine"],
        (6, 15),
        (9, 9, 15),
        12,
    ),
)
MOT_DE_PASSE = "Un-mot-de-passe-2026"

scan_morepath_modules(FeriennetApp)
FeriennetApp.commit()
app = FeriennetApp()
app.namespace = "feriennet"
app.configure_application(**Config.from_yaml_file(sys.argv[1]).applications[0].configuration)
app.set_application_id("feriennet/valmont")
app.clear_request_cache()
create_new_organisation(
    app,
    "Passeport-vacances de Valmont",
    create_files=False,
    path=str(Path(os.environ["ICI"]) / "contenu.yaml"),
    locale="fr_CH",
)
session = app.session()
users = UserCollection(session)
users.add(
    "passeport@valmont.example",
    MOT_DE_PASSE,
    "admin",
    realname="Claire\u00a0Favre",
    data={"organisation": "Passeport-vacances de Valmont"},
)
odile = users.add(
    "odile@example.org",
    MOT_DE_PASSE,
    "member",
    realname="Odile\u00a0Martin",
    data={
        "salutation": "ms",
        "address": "Rue du Four 8",
        "zip_code": "1999",
        "place": "Valmont",
        "emergency": "027 000 00 42 (Jean Martin)",
    },
)
today = datetime.now(UTC).date()
wishes, start = today + timedelta(days=30), today + timedelta(days=60)
end = start + timedelta(days=30)
period = PeriodCollection(session).add(
    title="Vacances",
    prebooking=(today - timedelta(days=3), wishes),
    execution=(start, end),
    active=True,
)
organisation = session.query(Organisation).one()
organisation.meta["opening_hours"] = f"Souhaits : jusqu'au {wishes:%d.%m.%Y}"
organisation.meta["opening_hours_html"] = (
    f"Souhaits : jusqu'au {wishes:%d.%m.%Y}<br>Activités : du {start:%d.%m.%Y} au {end:%d.%m.%Y}"
)
activities = ActivityCollection(session, type="vacation")
occasions = OccasionCollection(session)
for title, lead, text, tags, age, (day, opens, closes), cost in ACTIVITES:
    activity = activities.add(
        title=title, username="passeport@valmont.example", lead=lead, text=text, tags=tags
    )
    activity.propose().accept()
    when = as_datetime(start) + timedelta(days=day)
    occasion = occasions.add(
        activity=activity,
        period=period,
        start=when + timedelta(hours=opens),
        end=when + timedelta(hours=closes),
        timezone="Europe/Zurich",
        meeting_point="Place du Village",
        age=age,
        spots=(4, 12),
        cost=cost,
    )
    if cost == ACTIVITES[0][-1]:
        lea = AttendeeCollection(session).add(
            user=odile,
            name="Léa\u00a0Martin",
            birth_date=date(today.year - 10, 3, 14),
            gender="female",
        )
        BookingCollection(session).add(user=odile, attendee=lea, occasion=occasion)
transaction.commit()
