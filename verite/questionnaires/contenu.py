"""What a town asks: a consultation about its buses in three parts, and a workshop to join."""

from datetime import UTC, datetime, timedelta

from survey.models import Category, Question, Survey

YESTERDAY = datetime.now(UTC).date() - timedelta(days=1)
"""A survey is open from this day on, wherever the clock of the machine is set."""


def ask(survey: Survey, part: str, questions: list[tuple[str, str, bool, str]]) -> None:
    """Add a part to a survey: text, kind, whether it is required, and choices of each question."""
    category = Category.objects.create(name=part, survey=survey, order=survey.categories.count())
    for rank, (text, kind, required, choices) in enumerate(questions):
        Question.objects.create(
            text=text,
            type=kind,
            required=required,
            choices=choices,
            order=rank,
            survey=survey,
            category=category,
        )


bus = Survey.objects.create(
    name="Vos bus demain",
    description="La ville de Valmont refait ses lignes de bus : dites ce dont vous avez besoin.",
    publish_date=YESTERDAY,
    need_logged_user=False,
    editable_answers=False,
    display_method=Survey.BY_CATEGORY,
)
ask(
    bus,
    "Vous",
    [
        ("Votre âge", Question.INTEGER, True, ""),
        ("Votre quartier", Question.SELECT, True, "Centre|Gare|Lilas|Les Moulins"),
    ],
)
ask(
    bus,
    "Vos trajets",
    [
        ("Prenez-vous le bus ?", Question.RADIO, True, "Tous les jours|Parfois|Jamais"),
        ("Pour aller où ?", Question.SELECT_MULTIPLE, False, "Travail|École|Marché|Hôpital"),
    ],
)
ask(bus, "Vos idées", [("Que changer en premier ?", Question.TEXT, True, "")])

atelier = Survey.objects.create(
    name="Atelier : réparer son vélo",
    description="Samedi, au local de la rue du Puits. Douze places.",
    publish_date=YESTERDAY,
    need_logged_user=False,
    editable_answers=False,
    display_method=Survey.ALL_IN_ONE_PAGE,
)
ask(
    atelier,
    "Votre inscription",
    [
        ("Nom et prénom", Question.SHORT_TEXT, True, ""),
        ("Numéro de téléphone", Question.SHORT_TEXT, True, ""),
        ("Date de naissance", Question.DATE, True, ""),
        ("Venez-vous avec votre vélo ?", Question.RADIO, True, "Oui|Non"),
        ("Une remarque", Question.TEXT, False, ""),
    ],
)
