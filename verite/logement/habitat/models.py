"""The pages of the site, made of blocks, and what an agent sets of a form."""

from typing import ClassVar

from django.db import models
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtailstreamforms.blocks import WagtailFormBlock
from wagtailstreamforms.models import AbstractFormSetting


class Carte(blocks.StructBlock):
    """A way in: a title, a few words, and where it goes."""

    titre = blocks.CharBlock()
    texte = blocks.CharBlock(required=False)
    page = blocks.PageChooserBlock()


class Volet(blocks.StructBlock):
    """A question and its answer, folded."""

    question = blocks.CharBlock()
    reponse = blocks.RichTextBlock()


class Encart(blocks.StructBlock):
    """What must be seen."""

    genre = blocks.ChoiceBlock(choices=[("primary", "Information"), ("alert", "Urgence")])
    texte = blocks.RichTextBlock()


BLOCS = [
    ("texte", blocks.RichTextBlock(template="habitat/blocs/texte.html")),
    ("encart", Encart(template="habitat/blocs/encart.html")),
    ("tableau", TableBlock()),
    ("cartes", blocks.ListBlock(Carte(), template="habitat/blocs/cartes.html")),
    ("volets", blocks.ListBlock(Volet(), template="habitat/blocs/volets.html")),
    ("formulaire", WagtailFormBlock()),
]


class Accueil(Page):
    """The first page."""

    accroche = models.TextField(blank=True)
    corps = StreamField(BLOCS, blank=True)
    template = "habitat/accueil.html"
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("accroche"), FieldPanel("corps")]


class Contenu(Page):
    """A page of the site."""

    chapeau = models.TextField(blank=True)
    corps = StreamField(BLOCS, blank=True)
    template = "habitat/contenu.html"
    content_panels: ClassVar = [*Page.content_panels, FieldPanel("chapeau"), FieldPanel("corps")]
    search_fields: ClassVar = [
        *Page.search_fields,
        index.SearchField("chapeau"),
        index.SearchField("corps"),
    ]


class PlanDuSite(Page):
    """All the pages."""

    template = "habitat/plan.html"


class ReglageDeFormulaire(AbstractFormSetting):
    """Where what is sent goes."""

    destinataire = models.EmailField()
