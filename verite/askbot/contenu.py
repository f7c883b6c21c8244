"""A town's questions and answers: two questions, one answer, and someone who has an account."""

from askbot.conf import settings
from askbot.models import User

settings.update("APP_TITLE", "Entraide Valmont")
settings.update("APP_SHORT_NAME", "Entraide Valmont")
settings.update("APP_COPYRIGHT", "Ville de Valmont")
settings.update("APP_DESCRIPTION", "Questions et réponses entre habitants de Valmont")


def join(name: str, mail: str, first: bool = False) -> User:
    """Open an account; the first one governs the site."""
    user = User(username=name, email=mail, is_superuser=first, is_staff=first)
    user.set_password("Un-mot-de-passe-2026")
    user.save()
    user.askbot_profile.reputation = 500
    user.set_status("d" if first else "a")
    user.save()
    return user


odile = join("odile", "odile@valmont.example", first=True)
samir = join("samir", "samir@example.org")
benne = samir.post_question(
    title="Où porter un vieux réfrigérateur ?",
    body_text="La déchetterie de Valmont le prend-elle, et faut-il prendre rendez-vous ?",
    tags="déchets",
)
odile.post_answer(question=benne, body_text="Oui, sans rendez-vous, du mardi au samedi.")
samir.post_question(
    title="Quel jour passe le bibliobus aux Lilas ?",
    body_text="Le panneau de l'arrêt est effacé.",
    tags="bibliothèque",
)
