"""The pages of an agency: its home, a public meeting in its calendar, the form to come to it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import django

django.setup()

from sites_conformes.core.models import CmsDsfrConfig  # noqa: E402
from sites_conformes.core.services.accessors import (  # noqa: E402
    get_or_create_footer_bottom_menu,
    get_or_create_main_menu,
)
from sites_conformes.core.utils import get_default_site  # noqa: E402
from sites_conformes.events.models import EventEntryPage, EventsIndexPage  # noqa: E402
from sites_conformes.forms.models import FormField, FormPage  # noqa: E402
from wagtail.models import Page  # noqa: E402
from wagtail.rich_text import RichText  # noqa: E402

site = get_default_site()
config, _ = CmsDsfrConfig.objects.get_or_create(site=site)
config.header_brand = config.footer_brand = "République française"
config.header_brand_html = config.footer_brand_html = "République<br />française"
config.site_title = "Agence de l'eau du Valmont"
config.site_tagline = "Établissement public de l'État"
config.search_bar = True
config.save()

accueil = Page.objects.get(pk=site.root_page_id).specific
accueil.title = "Agence de l'eau du Valmont"
accueil.body = [
    (
        "paragraph",
        RichText(
            "<p>L'agence veille sur les rivières de la vallée. Elle réunit chaque année"
            " les habitants avant d'arrêter son programme.</p>"
        ),
    )
]
accueil.save_revision().publish()

agenda = accueil.add_child(
    instance=EventsIndexPage(title="Agenda", slug="agenda", show_in_menus=True)
)
zone = ZoneInfo("Europe/Paris")
formulaire = accueil.add_child(
    instance=FormPage(
        title="S'inscrire à la réunion publique",
        slug="inscription-reunion",
        intro="<p>La réunion a lieu le 12 mars 2035 à 18 heures, salle des fêtes de Valmont."
        " Les places sont limitées à 80.</p>",
        thank_you_text="<p>Merci, votre inscription est enregistrée.</p>",
    )
)
reunion = agenda.add_child(
    instance=EventEntryPage(
        title="Réunion publique : quel avenir pour la rivière ?",
        slug="reunion-publique",
        owner=None,
        event_date_start=datetime(2035, 3, 12, 18, tzinfo=zone),
        event_date_end=datetime(2035, 3, 12, 20, tzinfo=zone),
        location="Salle des fêtes de Valmont",
        date=datetime(2026, 1, 5, 9, tzinfo=zone),
        body=[
            (
                "paragraph",
                RichText(
                    "<p>L'agence présente son projet de programme et répond aux questions.</p>"
                    f'<p><a linktype="page" id="{formulaire.id}">S\'inscrire à la réunion</a></p>'
                ),
            )
        ],
    )
)
for rang, (nom, etiquette, nature, requis, choix, aide) in enumerate(
    (
        ("nom", "Nom et prénom", "singleline", True, "", ""),
        ("courriel", "Adresse électronique", "email", True, "", "Format attendu : nom@domaine.fr"),
        ("telephone", "Téléphone portable", "singleline", True, "", ""),
        ("naissance", "Date de naissance", "date", True, "", ""),
        ("qualite", "Vous venez en tant que", "radio", True, "Habitant\r\nÉlu\r\nAgriculteur", ""),
        ("commune", "Commune", "dropdown", False, "Valmont\r\nLes Aulnes\r\nPont-Neuf", ""),
        (
            "themes",
            "Thèmes qui vous intéressent",
            "checkboxes",
            False,
            "Crues\r\nPêche\r\nEau potable",
            "",
        ),
        ("question", "Une question à l'avance", "multiline", False, "", ""),
        ("accord", "J'accepte d'être filmé pendant la réunion", "checkbox", True, "", ""),
    )
):
    FormField.objects.create(
        page=formulaire,
        sort_order=rang,
        clean_name=nom,
        label=etiquette,
        field_type=nature,
        required=requis,
        choices=choix,
        help_text=aide,
    )
menu = get_or_create_main_menu()
menu.items.append(("link", {"text": "Agenda", "page": agenda, "link_type": "page"}))
menu.save()
bas = get_or_create_footer_bottom_menu()
for texte, slug in (
    ("Accessibilité : non conforme", "accessibilite"),
    ("Mentions légales", "mentions-legales"),
):
    page = Page.objects.get(slug=slug)
    bas.items.append(("link", {"text": texte, "page": page, "link_type": "page"}))
bas.save()
print("pages :", reunion.url, formulaire.url)  # noqa: T201
