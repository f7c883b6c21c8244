"""What a tenants' association sets and writes on its forum in French."""

import os
from datetime import UTC, datetime, timedelta

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from misago.acl.models import Role  # noqa: E402
from misago.cache.versions import get_cache_versions, invalidate_all_caches  # noqa: E402
from misago.categories.models import (  # noqa: E402
    Category,
    CategoryRole,
    RoleCategoryACL,
)
from misago.conf.dynamicsettings import DynamicSettings  # noqa: E402
from misago.conf.models import Setting  # noqa: E402
from misago.core.utils import slugify  # noqa: E402
from misago.legal.models import Agreement  # noqa: E402
from misago.legal.utils import save_user_agreement_acceptance  # noqa: E402
from misago.threads.checksums import update_post_checksum  # noqa: E402
from misago.threads.models import Post, Thread  # noqa: E402
from misago.users.models import Online, Rank  # noqa: E402
from misago.users.setupnewuser import setup_new_user  # noqa: E402

REGLAGES = {
    "forum_name": "Les Locataires de Valmont",
    "logo_text": "Les Locataires de Valmont",
    "forum_address": f"http://127.0.0.1:{os.environ['PORT']}/",
    "index_header": "Le forum des locataires",
    "index_title": "Le forum des locataires de Valmont",
    "index_meta_description": "Entraide entre locataires : charges, travaux, voisinage.",
    "forum_footnote": (
        "Les Locataires de Valmont, 7 rue des Lavoirs. Permanence le mercredi de 14 h à 17 h."
    ),
    "email_footer": "Les Locataires de Valmont, 7 rue des Lavoirs",
    "account_activation": "user",
    "default_avatar": "dynamic",
    "captcha_type": "qa",
    "qa_question": "Dans quelle commune sont nos immeubles ?",
    "qa_help_text": "Cette question nous évite les inscriptions de robots.",
    "qa_answers": "Valmont",
    "anonymous_username": "Ancien membre",
}
RUBRIQUES = {
    "Charges et loyer": "Régularisation, révision du loyer, dépôt de garantie.",
    "Travaux et pannes": "Chauffage, ascenseur, dégâts des eaux, réparations.",
    "Vie de l'immeuble": "Bruit, vélos, fêtes des voisins.",
    "Annonces de l'association": "Réunions, permanences, courriers au bailleur.",
}
REGLES = """Le forum est ouvert à tous les locataires de Valmont.

Restez courtois. Ne donnez pas le nom ni le numéro d'appartement d'un voisin.
Les messages publicitaires sont supprimés.

Les réponses sont données par des bénévoles :
elles ne remplacent pas l'avis de l'ADIL ou d'un avocat.

L'association peut supprimer un message ou fermer un compte qui ne suit pas ces règles."""
DONNEES = """Nous gardons votre pseudonyme, votre adresse électronique et vos messages
tant que votre compte est ouvert.
L'adresse de connexion est gardée quatre-vingt-dix jours.

Ces données servent à faire vivre le forum et ne sont données à personne.

Pour les consulter, les corriger ou les faire supprimer :
bureau@locataires-valmont.example, ou 7 rue des Lavoirs à Valmont."""
MEMBRES = {
    "bureau": "bureau@locataires-valmont.example",
    "odile": "odile@valmont.example",
    "nadia": "nadia@valmont.example",
    "karim": "karim@valmont.example",
}
SUJETS = (
    (
        "Annonces de l'association",
        "Bienvenue sur le forum",
        (
            "bureau",
            "Bonjour à tous.",
            "Ce forum sert à poser vos questions et à partager ce qui marche.",
            "Choisissez la rubrique, donnez votre immeuble, joignez une photo si cela aide.",
            "Pour un rendez-vous, venez à la permanence : mercredi, 14 h à 17 h.",
        ),
    ),
    (
        "Vie de l'immeuble",
        "Un local à vélos à la résidence des Saules ?",
        (
            "karim",
            "On est une dizaine à laisser nos vélos dans l'entrée.",
            "Qui signe une demande au bailleur ?",
        ),
    ),
    (
        "Charges et loyer",
        "Régularisation des charges : 340 € d'un coup",
        (
            "nadia",
            "Bonjour, j'ai reçu hier une régularisation de 340 €, à payer avant la fin du mois.",
            "Est-ce que je peux demander le détail ? Et payer en plusieurs fois ?",
        ),
        (
            "bureau",
            "Oui. Le bailleur vous doit le décompte, et tient les factures à votre disposition.",
            "Si elle arrive plus d'un an après, vous pouvez payer en douze fois.",
        ),
        ("nadia", "Merci beaucoup, j'écris demain."),
    ),
    (
        "Travaux et pannes",
        "Chauffage coupé au 12 rue Haute",
        (
            "odile",
            "Plus de chauffage depuis samedi dans l'escalier B. La pièce serait commandée.",
            "D'autres sont dans le même cas ?",
        ),
        ("karim", "Pareil à l'escalier C, 16 degrés ce matin dans la cuisine."),
    ),
)
MOT_DE_PASSE = "Trois-bols-de-soupe-2026"
DEBUT = datetime(2026, 11, 16, 9, 20, tzinfo=UTC)


def _settings() -> None:
    for name, value in REGLAGES.items():
        Setting.objects.filter(setting=name).update(dry_value=value)
    for kind, text in ((Agreement.TYPE_TOS, REGLES), (Agreement.TYPE_PRIVACY, DONNEES)):
        Agreement.objects.create(type=kind, text=text, is_active=True)
    Rank.objects.filter(is_default=True).update(name="Membre", slug="membre")


def _categories() -> None:
    root = Category.objects.root_category()
    root.get_descendants().delete()
    root = Category.objects.root_category()
    rights = {"authenticated": "Start and reply threads", "anonymous": "Read only"}
    for name, description in RUBRIQUES.items():
        category = Category(name=name, slug=slugify(name), description=description)
        category.insert_at(root, position="last-child", save=True)
        root.refresh_from_db()
        for role, right in rights.items():
            if role == "authenticated" and name.startswith("Annonces"):
                right = "Reply to threads"  # noqa: PLW2901 - only the association announces
            RoleCategoryACL.objects.create(
                role=Role.objects.get(special_role=role),
                category=category,
                category_role=CategoryRole.objects.get(name=right),
            )


def _members() -> None:
    people = get_user_model().objects
    settings = DynamicSettings(get_cache_versions())
    for name, address in MEMBRES.items():
        member = people.create_user(name, address, MOT_DE_PASSE)
        setup_new_user(settings, member)
        for agreement in Agreement.objects.all():
            save_user_agreement_acceptance(member, agreement, commit=True)
    people.update(joined_on=DEBUT, last_login=DEBUT)
    Online.objects.all().delete()


def _threads() -> None:
    moment = DEBUT
    for category_name, title, *posts in SUJETS:
        category = Category.objects.get(name=category_name)
        moment += timedelta(days=2)
        thread = Thread(
            category=category,
            started_on=moment,
            last_post_on=moment,
            starter_name="-",
            starter_slug="-",
            last_poster_name="-",
            last_poster_slug="-",
        )
        thread.set_title(title)
        thread.save()
        for name, *paragraphs in posts:
            moment += timedelta(hours=3)
            poster = get_user_model().objects.get(username=name)
            post = Post.objects.create(
                category=category,
                thread=thread,
                poster=poster,
                poster_name=name,
                original="\n\n".join(paragraphs),
                parsed="".join(f"<p>{one}</p>" for one in paragraphs),
                posted_on=moment,
                updated_on=moment,
            )
            update_post_checksum(post)
            post.update_search_vector()
            post.save()
        thread.synchronize()
        thread.save()
        category.synchronize()
        category.save()


_settings()
invalidate_all_caches()
_categories()
_members()
_threads()
call_command("synchronizeusers")
invalidate_all_caches()
