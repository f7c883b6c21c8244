"""A forum of neighbours: two categories, what one does there, and someone who has an account."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from djconfig.models import Config  # noqa: E402
from spirit.category.models import Category  # noqa: E402
from spirit.comment.models import Comment  # noqa: E402
from spirit.topic.models import Topic  # noqa: E402

Config.objects.update_or_create(key="site_name", defaults={"value": "Forum de Valmont"})
Config.objects.update_or_create(
    key="site_description", defaults={"value": "Entraide et échanges entre voisins de la vallée"}
)
odile = get_user_model().objects.create_user(
    "odile", "odile.martin@example.org", "Un-mot-de-passe-2026"
)
odile.st.is_verified = True
odile.st.save()
Category.objects.filter(title__in=["Uncategorized", "Non classé"]).delete()
for titre, texte, sujets in (
    (
        "Prêts d'outils",
        "On se prête échelles, perceuses et remorques.",
        [("Je prête une remorque le week-end", "Deux mètres de long. Écrivez-moi ici.")],
    ),
    (
        "Vie du village",
        "Ce qui se passe à Valmont.",
        [("Fête des voisins le 2 juin", "Chacun apporte un plat. Qui vient avec des tables ?")],
    ),
):
    categorie = Category.objects.create(title=titre, description=texte)
    for sujet, message in sujets:
        topic = Topic.objects.create(title=sujet, category=categorie, user=odile, comment_count=1)
        Comment.objects.create(
            topic=topic, user=odile, comment=message, comment_html=f"<p>{message}</p>"
        )
