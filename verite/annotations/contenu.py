"""Letters of the archives of a town: Odile sorts them, Amina leads the project."""

import os
from pathlib import Path

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from examples.models import Example  # noqa: E402
from label_types.models import CategoryType  # noqa: E402
from projects.models import Member, ProjectType, TextClassificationProject  # noqa: E402
from roles.models import Role  # noqa: E402

CONSIGNES = """Lisez la lettre en entier, puis dites de quoi elle parle.
Plusieurs réponses sont possibles.
Si la lettre est illisible, ne choisissez rien et laissez un commentaire.
"""
THEMES = (
    ("La santé", "s", "#1e6fbf"),
    ("Les récoltes", "r", "#2e7d32"),
    ("L'argent", "a", "#8e6b00"),
    ("La guerre", "g", "#b3261e"),
)

odile, amina = (
    User.objects.create_user(
        username,
        f"{username}@archives-valmont.example",
        "Un-mot-de-passe-2026",
        first_name=first,
        last_name=last,
        is_staff=leads,
    )
    for username, first, last, leads in (
        ("odile", "Odile", "Martin", False),
        ("amina", "Amina", "Kaddour", True),
    )
)
projet = TextClassificationProject.objects.create(
    name="Lettres de Valmont, 1914-1918",
    description="De quoi parlent les lettres données aux archives ?",
    guideline=CONSIGNES,
    created_by=amina,
    project_type=ProjectType.DOCUMENT_CLASSIFICATION,
    collaborative_annotation=True,
)
projet.add_admin()
Member.objects.create(
    project=projet, user=odile, role=Role.objects.get(name=settings.ROLE_ANNOTATOR)
)
for text, key, colour in THEMES:
    CategoryType.objects.create(project=projet, text=text, suffix_key=key, background_color=colour)
lettres = Path(os.environ["ICI"], "lettres.txt").read_text("utf-8").splitlines()
for rank, text in enumerate(lettres, 1):
    Example.objects.create(
        project=projet, text=text, upload_name="lettres.txt", meta={"cote": f"7J{rank}"}
    )
