"""The shop of the bench: a town's theatre, its places, its questions."""

import datetime as dt
from decimal import Decimal

from django.utils.timezone import now
from django_scopes import scopes_disabled
from pretix.base.models import Event, Organizer

with scopes_disabled():
    organizer = Organizer.objects.create(
        name="Théâtre municipal de Valmont",
        slug="valmont",
        plugins="pretix.plugins.banktransfer,pretix.plugins.ticketoutputpdf",
    )
    event = Event.objects.create(
        organizer=organizer,
        name={"fr": "Le Malade imaginaire"},
        slug="malade",
        currency="EUR",
        date_from=(now() + dt.timedelta(days=60)).replace(hour=19, minute=30, second=0),
        is_public=True,
        live=True,
        location={"fr": "Place du Marché, Valmont"},
        plugins="pretix.plugins.banktransfer,pretix.plugins.ticketoutputpdf",
    )
    organizer.settings.set("locales", ["fr"])
    organizer.settings.set("locale", "fr")
    organizer.settings.customer_accounts = True
    reglages = event.settings
    reglages.set("locales", ["fr"])
    reglages.set("locale", "fr")
    reglages.set("timezone", "Europe/Paris")
    reglages.set("contact_mail", "billets@valmont.example")
    reglages.set("attendee_names_asked", True)
    reglages.set("attendee_names_required", True)
    reglages.set("order_email_asked_twice", True)
    reglages.set("order_phone_asked", True)
    reglages.set("order_phone_required", True)
    reglages.set("invoice_address_asked", True)
    reglages.set("reservation_time", 15)
    reglages.set("payment_banktransfer__enabled", True)
    reglages.set("payment_banktransfer_bank_details_type", "sepa")
    reglages.set("payment_banktransfer_bank_details_sepa_name", "Théâtre municipal")
    reglages.set("payment_banktransfer_bank_details_sepa_iban", "FR7630006000011234567890189")
    reglages.set("payment_banktransfer_bank_details_sepa_bic", "AGRIFRPP")
    reglages.set("payment_banktransfer_bank_details_sepa_bank", "Banque de la Vallée")
    reglages.set("confirm_texts", ['{"fr": "J’accepte les conditions générales de vente."}'])
    quota = event.quotas.create(name="Salle", size=200)
    for name, price in (("Plein tarif", "14.00"), ("Tarif réduit", "8.00")):
        item = event.items.create(
            name={"fr": name}, default_price=Decimal(price), admission=True, personalized=True
        )
        quota.items.add(item)
    question = event.questions.create(
        question={"fr": "Avez-vous besoin d’une place accessible en fauteuil ?"},
        type="B",
        required=False,
    )
    question.items.add(*event.items.all())
