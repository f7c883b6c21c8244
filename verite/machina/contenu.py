"""A forum of shared gardens: one forum, a question, a poll to vote in, and a member."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from machina.apps.forum.models import Forum  # noqa: E402
from machina.apps.forum_conversation.forum_polls.models import (  # noqa: E402
    TopicPoll,
    TopicPollOption,
)
from machina.apps.forum_conversation.models import Post, Topic  # noqa: E402
from machina.apps.forum_permission.models import (  # noqa: E402
    ForumPermission,
    UserForumPermission,
)

odile = get_user_model().objects.create_user(
    "odile", "odile.martin@example.org", "Un-mot-de-passe-2026"
)
forum = Forum.objects.create(
    name="Vie des jardins", type=Forum.FORUM_POST, description="Arrosage, semis et coups de main."
)
for droit in ("can_see_forum", "can_read_forum", "can_start_new_topics", "can_reply_to_topics"):
    UserForumPermission.objects.create(
        permission=ForumPermission.objects.get(codename=droit),
        forum=forum,
        anonymous_user=True,
        has_perm=True,
    )
for sujet, texte in (
    ("Quand fermer l'eau ?", "Je propose fin octobre, avant les gelées."),
    ("Quelle date pour le repas ?", "Votez ci-dessous avant le 15."),
):
    topic = Topic.objects.create(
        forum=forum,
        subject=sujet,
        poster=odile,
        type=Topic.TOPIC_POST,
        status=Topic.TOPIC_UNLOCKED,
        approved=True,
    )
    Post.objects.create(topic=topic, subject=sujet, content=texte, poster=odile, approved=True)
sondage = TopicPoll.objects.create(topic=topic, question="Quelle date pour le repas ?")
for choix in ("Le samedi 12 juin", "Le dimanche 13 juin"):
    TopicPollOption.objects.create(poll=sondage, text=choix)
