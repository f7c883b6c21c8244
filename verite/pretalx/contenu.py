"""The event of the bench: a call for proposals of a town's cultural centre."""

import datetime as dt

from pretalx.event.domain.event import create_event
from pretalx.event.models import Organiser
from pretalx.submission.models import Question, SubmissionType, Track

debut = (dt.datetime.now(dt.UTC) + dt.timedelta(days=90)).date()
event = create_event(
    organiser=Organiser.objects.get(slug="valmont"),
    locales=["fr"],
    name="Journées du numérique de Valmont",
    slug="journees",
    is_public=True,
    date_from=debut,
    date_to=debut + dt.timedelta(days=1),
    timezone="Europe/Paris",
    email="appel@valmont.example",
    locale="fr",
    landing_page_text="# Deux jours pour parler du numérique\n\nAteliers et conférences.",
)
event.cfp.headline = "Proposez un atelier ou une conférence"
event.cfp.text = (
    "Habitants, associations, entreprises : proposez un atelier ou une conférence. "
    "Le comité lit chaque proposition et répond par courriel trois semaines après la clôture."
)
event.cfp.deadline = dt.datetime.now(dt.UTC) + dt.timedelta(days=30)
event.cfp.save()
SubmissionType.objects.create(event=event, name="Atelier", default_duration=90)
for name in ("Inclusion", "École", "Logiciels libres"):
    Track.objects.create(event=event, name=name, color="#2b6cb0")
Question.objects.create(
    event=event,
    variant="text",
    target="submission",
    question="De quel matériel avez-vous besoin ?",
    question_required="optional",
    position=1,
)
Question.objects.create(
    event=event,
    variant="string",
    target="speaker",
    question="Numéro de téléphone portable",
    question_required="required",
    position=2,
)
