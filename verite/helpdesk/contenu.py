"""A university that answers its students: three services, and an answer ready made."""

from django.contrib.auth import get_user_model
from django.contrib.sites.models import Site
from helpdesk.models import CustomField, KBCategory, KBItem, Queue, Ticket

Site.objects.update(domain="127.0.0.1", name="Université de Valmont")
for title, slug in (
    ("Scolarité et inscriptions", "scolarite"),
    ("Bibliothèque universitaire", "bu"),
    ("Compte et messagerie", "compte"),
):
    Queue.objects.create(
        title=title,
        slug=slug,
        email_address=f"{slug}@univ-valmont.example",
        locale="fr",
        allow_public_submission=True,
    )
CustomField.objects.create(
    name="numero_etudiant",
    label="Numéro d'étudiant",
    help_text="Huit chiffres, au dos de la carte.",
    data_type="varchar",
    max_length=8,
    required=True,
    staff_only=False,
)
pret = KBCategory.objects.create(
    name="Emprunter",
    title="Emprunter à la bibliothèque",
    slug="emprunter",
    description="Cartes, durées, retards.",
    queue=Queue.objects.get(slug="bu"),
    public=True,
)
KBItem.objects.create(
    category=pret,
    title="Combien de livres ?",
    question="Combien de livres puis-je emprunter, et pour combien de temps ?",
    answer="Dix livres pour quatre semaines, deux fois prolongeables.",
)
get_user_model().objects.create_superuser(
    "odile", "odile@univ-valmont.example", "Un-mot-de-passe-2026"
)
Ticket.objects.create(
    title="Attestation de scolarité",
    queue=Queue.objects.get(slug="scolarite"),
    submitter_email="camille.lormeau@example.org",
    description="Je n'arrive pas à télécharger mon attestation.",
    secret_key="une-cle-de-suivi",  # noqa: S106
)
