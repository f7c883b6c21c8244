"""A page of text, and a form made of the plugins."""

from django.db import models
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail_form_plugins.plugins.conditional_fields import ConditionalFields
from wagtail_form_plugins.plugins.file_input import FileInput
from wagtail_form_plugins.plugins.indexed_results import IndexedResults
from wagtail_form_plugins.plugins.label import Label
from wagtail_form_plugins.streamfield.plugin import WagtailFormPlugin

plugins = WagtailFormPlugin(ConditionalFields, FileInput, IndexedResults, Label)


class TextPage(Page):
    """What the registrar has to say."""

    texte = RichTextField()
    template = "scolarite/texte.html"


class Submission(*plugins.form_submission_classes):
    """What was sent."""


class Builder(*plugins.form_builder_classes):
    """How a field is made."""


class Field(*plugins.form_field_classes):
    """A field of the form."""


class Fields(*plugins.form_block_classes):
    """The fields that one may choose."""


class FormPage(*plugins.form_page_classes):
    """A form, and what is said before and after."""

    form_builder_class = Builder
    form_submission_class = Submission
    form_field_class = Field
    template = "scolarite/formulaire.html"
    landing_page_template = "scolarite/merci.html"
    intro = RichTextField()
    merci = RichTextField()
    bouton = models.CharField(max_length=60)
    form_fields = StreamField(Fields())
