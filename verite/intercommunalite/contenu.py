"""The site of a group of communes: what its agents would have put in it."""

import os
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import django

django.setup()

from coderedcms.models import Footer, LayoutSettings, Navbar  # noqa: E402
from coderedcms.models.wagtailsettings_models import FooterOrderable, NavbarOrderable  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.files.base import ContentFile  # noqa: E402
from formulaires import (  # noqa: E402
    ATELIER,
    CONTACT,
    COURRIEL_ATELIER,
    COURRIEL_ENCOMBRANTS,
    ENCOMBRANTS,
)
from pages import (  # noqa: E402
    ACCESSIBILITE,
    AGENDA,
    ATELIERS,
    COLLECTE,
    COMMUNAUTE,
    DECHETERIES,
    DONNEES,
    ENLEVEMENT,
    FOYER,
    JOURS,
    LIEUX,
    MENTIONS,
    MERCI,
    PIED_ADRESSE,
    PIED_LIENS,
    RESERVE,
    TARIFS,
)
from wagtail.documents import get_document_model  # noqa: E402
from wagtail.images import get_image_model  # noqa: E402
from wagtail.models import Site  # noqa: E402
from website.models import (  # noqa: E402
    EventIndexPage,
    EventOccurrence,
    EventPage,
    FormConfirmEmail,
    FormPage,
    FormPageField,
    LocationIndexPage,
    LocationPage,
    StreamFormConfirmEmail,
    StreamFormPage,
    WebPage,
)

DOCUMENTS = Path(os.environ["ICI"]) / "documents"
PARIS = ZoneInfo("Europe/Paris")


def texte(html):
    """Return a block of text."""
    return ("text", html)


def bouton(titre, page):
    """Return a link that looks like a button."""
    return ("button", {"button_title": titre, "page_link": page.pk, "button_style": "btn-primary"})


def fichier(titre, document):
    """Return the link to a file, as a button."""
    return (
        "download",
        {
            "button_title": titre,
            "downloadable_file": document.pk,
            "button_style": "btn-outline-primary",
        },
    )


def tableau(lignes):
    """Return a table, whose first row is its headings."""
    return (
        "table",
        {
            "table": {
                "data": lignes,
                "first_row_is_table_header": True,
                "first_col_is_header": False,
                "table_header_choice": "row",
                "cell": [],
                "mergeCells": [],
            }
        },
    )


def blocs(*paires):
    """Return blocks as a StreamField keeps them."""
    return [{"type": sorte, "value": valeur} for sorte, valeur in paires]


def rangee(*colonnes):
    """Return a row of columns, one below the other on a telephone."""
    return (
        "row",
        {
            "content": [
                {
                    "type": "content",
                    "value": {
                        "content": blocs(*colonne),
                        "settings": {"column_breakpoint": "md"},
                    },
                }
                for colonne in colonnes
            ]
        },
    )


def carte(titre, dit, lien, page):
    """Return a card and its button."""
    return (
        "card",
        {
            "title": titre,
            "description": dit,
            "links": [
                {
                    "type": "Links",
                    "value": {
                        "button_title": lien,
                        "page_link": page.pk,
                        "button_style": "btn-primary",
                    },
                }
            ],
        },
    )


def sous(parent, genre, titre, slug, *corps, **reste):
    """Add a page below another."""
    page = genre(title=titre, slug=slug, body=blocs(*corps), **reste)
    # CRX knows the orders of the last kind of page made only: the one of the diary is put later.
    page.index_order_by = ""
    parent.add_child(instance=page)
    return page


get_user_model().objects.create_superuser("agent", "agent@vaubrune.example", "Vaubrune-2026")
logo, icone = (
    get_image_model().objects.create(
        title="Pays de Vaubrune",
        width=largeur,
        height=56,
        file=ContentFile((DOCUMENTS / nom).read_bytes(), nom),
    )
    for nom, largeur in (("logo.svg", 230), ("icone.svg", 56))
)
reglement, sanitaire = (
    get_document_model().objects.create(
        title=titre, file=ContentFile((DOCUMENTS / nom).read_bytes(), nom)
    )
    for titre, nom in (
        ("Règlement de collecte", "reglement-collecte.pdf"),
        ("Fiche sanitaire de liaison", "fiche-sanitaire.pdf"),
    )
)

site = Site.objects.get(is_default_site=True)
accueil = WebPage.objects.get(pk=site.root_page_id)
accueil.title = "Communauté de communes du Pays de Vaubrune"
accueil.seo_title = "Communauté de communes du Pays de Vaubrune"
accueil.save()

communaute = sous(accueil, WebPage, "La Communauté", "la-communaute", rangee([texte(COMMUNAUTE)]))
dechets = sous(accueil, WebPage, "Déchets", "dechets")
enfance = sous(accueil, WebPage, "Enfance et jeunesse", "enfance-jeunesse")
contact = sous(
    accueil,
    FormPage,
    "Nous contacter",
    "contact",
    rangee([texte(PIED_ADRESSE.replace("<h2>Nous joindre</h2>", ""))]),
    button_text="Envoyer",
    to_address="accueil@vaubrune.example",
    form_fields=[FormPageField(sort_order=rang, **champ) for rang, champ in enumerate(CONTACT)],
)

encombrants = sous(dechets, WebPage, "Encombrants à domicile", "encombrants")
merci = sous(encombrants, WebPage, "Demande envoyée", "demande-envoyee", rangee([texte(MERCI)]))
demande = sous(
    encombrants,
    StreamFormPage,
    "Demander un enlèvement",
    "demande",
    form_fields=ENCOMBRANTS,
    button_text="Envoyer ma demande",
    to_address="dechets@vaubrune.example",
    subject="Encombrants",
    thank_you_page=merci,
    confirmation_emails=[
        StreamFormConfirmEmail(
            to_address="{{ courriel }}",
            subject="Votre demande d'enlèvement",
            body=COURRIEL_ENCOMBRANTS,
        )
    ],
)
encombrants.body = blocs(
    rangee(
        [
            texte(ENLEVEMENT),
            tableau(JOURS),
            texte(RESERVE),
            bouton("Demander un enlèvement", demande),
            fichier("Règlement de collecte (PDF)", reglement),
        ]
    )
)
encombrants.save()
decheteries = sous(
    dechets,
    LocationIndexPage,
    "Déchèteries",
    "decheteries",
    rangee([texte(DECHETERIES)]),
)
for nom, slug, adresse, telephone, heures in LIEUX:
    sous(
        decheteries,
        LocationPage,
        nom,
        slug,
        texte(heures),
        address=adresse,
        phone_number=telephone,
        auto_update_latlng=False,
    )
dechets.body = blocs(
    rangee([texte(COLLECTE)]),
    (
        "cardgrid",
        {
            "content": blocs(
                carte(
                    "Encombrants à domicile",
                    "<p>Matelas, meubles, gros appareils : nous venons les chercher.</p>",
                    "Voir les conditions",
                    encombrants,
                ),
                carte(
                    "Déchèteries",
                    "<p>Les adresses et les heures des deux déchèteries.</p>",
                    "Voir les déchèteries",
                    decheteries,
                ),
            ),
            "settings": {"custom_css_class": "row-cols-1 row-cols-md-2"},
        },
    ),
)
dechets.save()

ateliers = sous(enfance, WebPage, "Ateliers des vacances", "ateliers-vacances")
inscription = sous(
    ateliers,
    FormPage,
    "Inscrire un enfant aux ateliers d'hiver",
    "inscription",
    rangee([texte(FOYER)]),
    button_text="Envoyer",
    to_address="jeunesse@vaubrune.example",
    subject="Ateliers d'hiver",
    form_fields=[FormPageField(sort_order=rang, **champ) for rang, champ in enumerate(ATELIER)],
    confirmation_emails=[
        FormConfirmEmail(
            to_address="{{ courriel }}",
            subject="Votre demande d'inscription",
            body=COURRIEL_ATELIER,
        )
    ],
)
ateliers.body = blocs(
    rangee(
        [
            texte(ATELIERS),
            tableau(TARIFS),
            fichier("Fiche sanitaire de liaison (PDF)", sanitaire),
            bouton("Inscrire mon enfant", inscription),
        ]
    )
)
ateliers.save()
enfance.body = blocs(
    (
        "cardgrid",
        {
            "content": blocs(
                carte(
                    "Ateliers des vacances",
                    "<p>Du 15 au 19 février 2027, pour les 7-12 ans.</p>",
                    "Voir les ateliers",
                    ateliers,
                )
            ),
            "settings": {"custom_css_class": "row-cols-1 row-cols-md-2"},
        },
    )
)
enfance.save()

agenda = sous(accueil, EventIndexPage, "Agenda", "agenda", default_calendar_view="")
EventIndexPage.objects.update(index_order_by="next_occurrence")
for titre, slug, adresse, debut, fin, dit in AGENDA:
    sous(
        agenda,
        EventPage,
        titre,
        slug,
        rangee([texte(dit)]),
        address=adresse,
        occurrences=[
            EventOccurrence(
                start=datetime(*debut, tzinfo=PARIS),
                end=datetime(*fin, tzinfo=PARIS),
            )
        ],
    )

mentions, donnees, accessibilite = (
    sous(accueil, WebPage, titre, slug, rangee([texte(dit)]))
    for titre, slug, dit in (
        ("Mentions légales", "mentions-legales", MENTIONS),
        ("Données personnelles", "donnees-personnelles", DONNEES),
        ("Accessibilité : non conforme", "accessibilite", ACCESSIBILITE),
    )
)

accueil.refresh_from_db()
accueil.body = blocs(
    (
        "hero",
        {
            "fluid": True,
            "background_color": "#e6f1ee",
            "foreground_color": "#0c443d",
            "content": blocs(
                rangee(
                    [
                        texte(
                            "<h2>Bienvenue au Pays de Vaubrune</h2>"
                            "<p>Douze communes, 18 400 habitants : déchets, enfance, eau, "
                            "voirie et tourisme.</p>"
                        )
                    ]
                )
            ),
            "settings": {"custom_css_class": "bandeau"},
        },
    ),
    (
        "cardgrid",
        {
            "content": blocs(
                carte(
                    "Encombrants",
                    "<p>Faire enlever un matelas, un meuble, un gros appareil.</p>",
                    "Encombrants à domicile",
                    encombrants,
                ),
                carte(
                    "Vacances d'hiver",
                    "<p>Cirque, robots ou cuisine : les inscriptions sont ouvertes.</p>",
                    "Ateliers des vacances",
                    ateliers,
                ),
                carte(
                    "Une question ?",
                    "<p>Écrivez-nous, ou appelez l'accueil.</p>",
                    "Nous contacter",
                    contact,
                ),
            ),
            "settings": {"custom_css_class": "row-cols-1 row-cols-md-3"},
        },
    ),
    rangee([texte("<h2>À venir</h2>"), ("page_list", {"indexed_by": agenda.pk, "num_posts": 3})]),
)
accueil.save()


def menu(page, *enfants):
    """Return an entry of the menu, and those below it."""
    return (
        "page_link",
        {
            "page": page.pk,
            "display_text": "",
            "sub_links": blocs(*(("page_link", {"page": enfant.pk}) for enfant in enfants)),
        },
    )


reglages = LayoutSettings.for_site(site)
reglages.logo = logo
reglages.favicon = icone
reglages.navbar_class = "bg-white"
reglages.navbar_content_fluid = True
reglages.from_email_address = "Pays de Vaubrune <ne-pas-repondre@vaubrune.example>"
reglages.save()
NavbarOrderable.objects.create(
    navbar_chooser=reglages,
    sort_order=0,
    navbar=Navbar.objects.create(
        name="Menu",
        menu_items=blocs(
            menu(communaute),
            menu(dechets, dechets, encombrants, decheteries),
            menu(enfance, ateliers),
            menu(agenda),
            menu(contact),
        ),
    ),
)
liens = "".join(
    f'<li><a linktype="page" id="{page.pk}">{page.title}</a></li>'
    for page in (mentions, donnees, accessibilite, contact)
)
FooterOrderable.objects.create(
    footer_chooser=reglages,
    sort_order=0,
    footer=Footer.objects.create(
        name="Pied de page",
        custom_css_class="pied",
        content=blocs(rangee([texte(PIED_ADRESSE)], [texte(PIED_LIENS.replace("LIENS", liens))])),
    ),
)
