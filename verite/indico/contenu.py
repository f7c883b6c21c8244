"""A study day in a category, and the form that its organisers ask people to fill in."""

from datetime import datetime
from zoneinfo import ZoneInfo

from indico.core.db import db
from indico.modules.auth.models.identities import Identity
from indico.modules.categories.models.categories import Category
from indico.modules.events.features.util import set_feature_enabled
from indico.modules.events.models.events import Event, EventType
from indico.modules.events.registration.models.form_fields import RegistrationFormField
from indico.modules.events.registration.models.forms import RegistrationForm
from indico.modules.events.registration.models.items import RegistrationFormSection
from indico.modules.events.registration.util import create_personal_data_fields
from indico.modules.users.models.users import User
from indico.web.flask.app import make_app

ZONE = ZoneInfo("Europe/Paris")
NOMS = {
    "First Name": "Prénom",
    "Last Name": "Nom",
    "Email Address": "Adresse électronique",
    "Affiliation": "Organisme",
    "Title": "Civilité",
    "Address": "Adresse",
    "Phone Number": "Téléphone",
    "Country": "Pays",
    "Position": "Fonction",
    "Picture": "Photo",
}


def fill() -> None:
    """Write the organiser, the day and its form."""
    odile = User(
        first_name="Odile",
        last_name="Martin",
        affiliation="Commune de Valmont",
        email="odile.martin@example.org",
    )
    odile.is_admin = True
    odile.identities.add(
        Identity(provider="indico", identifier="odile", password="Un-mot-de-passe-2026")  # noqa: S106
    )
    db.session.add(odile)
    db.session.flush()
    odile.settings.set("lang", "fr_FR")
    colloques = Category(title="Journées d'étude", parent=Category.get_root())
    db.session.add(colloques)
    db.session.flush()
    jour = Event(
        category=colloques,
        type_=EventType.conference,
        creator=odile,
        title="L'eau dans la vallée",
        description="<p>Une journée ouverte à tous : élus, associations, habitants.</p>",
        start_dt=datetime(2035, 3, 12, 9, tzinfo=ZONE),
        end_dt=datetime(2035, 3, 12, 17, tzinfo=ZONE),
        timezone="Europe/Paris",
        own_venue_name="Salle des fêtes de Valmont",
    )
    db.session.add(jour)
    db.session.flush()
    set_feature_enabled(jour, "registration", True)
    form = RegistrationForm(
        event=jour,
        title="Inscription à la journée",
        introduction="L'inscription est gratuite ; le repas est offert.",
        currency="EUR",
        start_dt=datetime(2026, 1, 5, 9, tzinfo=ZONE),
        end_dt=datetime(2035, 3, 10, 18, tzinfo=ZONE),
        registration_limit=120,
    )
    create_personal_data_fields(form)
    db.session.add(form)
    db.session.flush()
    for field in form.form_items:
        field.title = NOMS.get(
            field.title, "Vous" if field.title == "Personal Data" else field.title
        )
    repas = RegistrationFormSection(
        registration_form=form, title="Votre venue", is_manager_only=False, position=2
    )
    db.session.add(repas)
    db.session.flush()
    for rang, (titre, nature, requis, aide) in enumerate(
        (
            ("Je mange sur place", "bool", True, ""),
            ("Régime alimentaire", "text", False, "Végétarien, sans porc, allergies…"),
            ("Attestation d'employeur", "file", False, "Pour une prise en charge de vos frais."),
        )
    ):
        champ = RegistrationFormField(
            registration_form=form,
            parent=repas,
            title=titre,
            description=aide,
            input_type=nature,
            is_required=requis,
            position=rang + 1,
        )
        champ.data, champ.versioned_data = champ.field_impl.process_field_data({})
        db.session.add(champ)
    db.session.commit()


with make_app().app_context():
    fill()
