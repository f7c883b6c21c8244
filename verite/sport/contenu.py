"""The gym of an association in French, and one of its members, who weighs herself."""

import datetime

import django

django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.utils import timezone  # noqa: E402
from wger.config.models import GymConfig  # noqa: E402
from wger.core.models import Language  # noqa: E402
from wger.exercises.models import Exercise, ExerciseBase, ExerciseCategory  # noqa: E402
from wger.gym.models import Gym, GymUserConfig  # noqa: E402
from wger.weight.models import WeightEntry  # noqa: E402

gym = Gym.objects.get(pk=1)
gym.name = "Amicale sportive de Valmont"
gym.street, gym.zip_code, gym.city = "4 rue du Stade", "35000", "Valmont"
gym.phone, gym.email = "02 99 00 00 12", "salle@amicale-valmont.example"
gym.owner = "Amicale sportive de Valmont"
gym.save()
gym.config.show_name = True
gym.config.save()
config = GymConfig.objects.get(pk=1)
config.default_gym = gym
config.save()

User.objects.filter(username="admin").update(email="salle@amicale-valmont.example")
odile = User.objects.create_user("odile", "odile.martin@example.org", "Un-mot-de-passe-2026")
odile.first_name, odile.last_name = "Odile", "Martin"
odile.save()
profile = odile.userprofile
profile.notification_language = Language.objects.get(short_name="fr")
profile.gym = gym
profile.save()
GymUserConfig.objects.create(gym=gym, user=odile)
today = timezone.localdate()
for weeks, weight in ((5, 74.2), (4, 73.8), (3, 73.9), (2, 73.1), (1, 72.6)):
    WeightEntry.objects.create(
        user=odile, date=today - datetime.timedelta(weeks=weeks), weight=weight
    )

# The exercises that its authors ship no longer fit its base: those of the gym.
EXERCISES = (
    (
        "Arms",
        "Flexion des bras avec haltères",
        "Debout, un haltère dans chaque main, plier les bras sans bouger les coudes.",
    ),
    (
        "Legs",
        "Presse à cuisses",
        "Assis, pousser le plateau avec les talons, puis revenir lentement.",
    ),
    (
        "Back",
        "Tirage vertical",
        "Assis, tirer la barre jusqu'au haut de la poitrine, le dos droit.",
    ),
    ("Abs", "Relevé de buste", "Allongé, les genoux pliés, décoller les épaules du sol."),
)
for category, name, description in EXERCISES:
    base = ExerciseBase.objects.create(category=ExerciseCategory.objects.get(name=category))
    Exercise.objects.create(
        exercise_base=base,
        name=name,
        description=f"<p>{description}</p>",
        language=Language.objects.get(short_name="fr"),
    )
