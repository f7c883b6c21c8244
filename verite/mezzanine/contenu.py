"""The pages of a commune: a welcome, a form to ask for a hall, and one article."""

from django.contrib.auth import get_user_model
from django.contrib.sites.models import Site
from mezzanine.blog.models import BlogPost
from mezzanine.conf.models import Setting
from mezzanine.forms import fields
from mezzanine.forms.models import Field, Form
from mezzanine.pages.models import RichTextPage

Site.objects.update(domain="127.0.0.1", name="Commune de Valmont")
Setting.objects.create(name="SITE_TITLE", value="Commune de Valmont")
Setting.objects.create(name="SITE_TAGLINE", value="La vie du bourg")
RichTextPage.objects.create(
    title="Accueil",
    slug="/",
    content="<p>La mairie est ouverte du lundi au vendredi. La salle des fêtes et la salle des"
    " Tilleuls se louent aux habitants et aux associations.</p>",
)
RichTextPage.objects.create(
    title="Les salles",
    content="<h2>Salle des fêtes</h2><p>Cent vingt personnes, une cuisine. 180 euros le week-end"
    " pour les habitants, 320 pour les autres.</p><h2>Salle des Tilleuls</h2><p>Quarante"
    " personnes. 90 euros le week-end.</p><p>On peut aussi demander une salle à l'accueil de la"
    " mairie, 1 place de la Mairie, du lundi au vendredi de 9 h à 12 h, ou au 01 99 00 12 34.</p>",
)
salle = Form.objects.create(
    title="Demander une salle",
    content="<p>Choisissez une salle et un jour : la mairie vous répond.</p>",
    button_text="Envoyer la demande",
    response="<p>Merci. Votre demande est arrivée à la mairie.</p>",
    send_email=True,
    email_from="mairie@valmont.example",
    email_copies="salles@valmont.example",
    email_subject="Votre demande de salle",
    email_message="Nous avons bien reçu votre demande.",
)
for rank, (label, kind, required, choices, aide) in enumerate(
    (
        ("Nom et prénom", fields.TEXT, True, "", ""),
        ("Adresse électronique", fields.EMAIL, True, "", ""),
        ("Téléphone", fields.TEXT, True, "", ""),
        ("Salle", fields.SELECT, True, "Salle des fêtes, Salle des Tilleuls", ""),
        ("Jour souhaité", fields.DATE, True, "", ""),
        ("Nombre de personnes", fields.NUMBER, True, "", ""),
        ("Vous êtes", fields.RADIO_MULTIPLE, True, "Un habitant, Une association, Autre", ""),
        ("Attestation d'assurance", fields.FILE, True, "", "Celle de votre responsabilité civile."),
        ("À quoi servira la salle ?", fields.TEXTAREA, False, "", ""),
        ("J'accepte le règlement des salles", fields.CHECKBOX, True, "", ""),
    )
):
    Field.objects.create(
        form=salle,
        label=label,
        field_type=kind,
        required=required,
        choices=choices,
        help_text=aide,
        _order=rank,
    )
odile = get_user_model().objects.create_superuser(
    "odile", "odile@valmont.example", "Un-mot-de-passe-2026"
)
BlogPost.objects.create(
    title="Le marché revient sur la place",
    content="<p>Dès samedi, de huit heures à midi.</p>",
    user=odile,
)
