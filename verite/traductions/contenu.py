"""The guide of a town that its inhabitants translate, and Odile who has an account."""

import json

import django

django.setup()

from weblate.auth.models import User  # noqa: E402
from weblate.lang.models import Language  # noqa: E402
from weblate.trans.models import Component, Project  # noqa: E402
from weblate.vcs.git import LocalRepository  # noqa: E402

GUIDE = {
    "titre": "Bienvenue à Valmont",
    "mairie": "La mairie est ouverte du lundi au vendredi, de 9 h à 12 h.",
    "ecole": "Pour inscrire votre enfant à l'école, venez avec votre livret de famille et un "
    "justificatif de domicile.",
    "cantine": "La cantine se réserve le jeudi pour la semaine suivante.",
    "dechets": "Les poubelles jaunes sont ramassées le mardi matin.",
    "medecin": "Le médecin de garde répond la nuit et le dimanche.",
    "bus": "Le bus de la vallée passe toutes les heures devant la poste.",
}
ANGLAIS = {
    "titre": "Welcome to Valmont",
    "mairie": "The town hall is open Monday to Friday, 9 am to noon.",
}
UKRAINIEN = {"titre": "Ласкаво просимо до Вальмона"}


def _file(texts: dict[str, str]) -> bytes:
    return json.dumps(texts, ensure_ascii=False, indent=2).encode()


def main() -> None:
    """Fill the site."""
    francais = Language.objects.get(code="fr")
    project = Project.objects.create(
        name="Le guide des nouveaux habitants",
        slug="guide",
        web="https://valmont.example/guide",
        instructions="Écrivez comme vous parleriez à un voisin. "
        "La mairie relit chaque texte avant de l'imprimer.",
    )
    guide = Component(
        project=project,
        name="Le livret d'accueil",
        slug="livret",
        vcs="local",
        repo="local:",
        branch="main",
        filemask="livret/*.json",
        template="livret/fr.json",
        new_base="livret/fr.json",
        file_format="json",
        source_language=francais,
        license="CC-BY-SA-4.0",
    )
    files = {
        "livret/fr.json": _file(GUIDE),
        "livret/en.json": _file(ANGLAIS),
        "livret/uk.json": _file(UKRAINIEN),
    }
    LocalRepository.from_files(guide.full_path, files)
    guide.save()
    odile = User.objects.create_user(
        "odile", "odile.martin@example.org", "Un-mot-de-passe-2026", full_name="Odile Martin"
    )
    odile.profile.language = "fr"
    odile.profile.save()
    odile.profile.languages.add(Language.objects.get(code="en"))


main()
