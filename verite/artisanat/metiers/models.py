"""A page of text, and the two pages of forms that the guide of the package describes."""

from django.db import models
from wagtail.contrib.forms.models import FormSubmission
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail_flexible_forms import blocks
from wagtail_flexible_forms.models import (
    AbstractSessionFormSubmission,
    AbstractSubmissionRevision,
    StreamFormMixin,
)


class Accueil(Page):
    """The first page."""

    chapeau = models.TextField()
    corps = RichTextField()
    template = "metiers/accueil.html"


class Contenu(Page):
    """What the chamber has to say."""

    chapeau = models.TextField(blank=True)
    corps = RichTextField()
    template = "metiers/contenu.html"


class Revision(AbstractSubmissionRevision):
    """What changed in answers that are not sent yet."""


class Brouillon(AbstractSessionFormSubmission):
    """Answers that are not sent yet."""

    @staticmethod
    def get_revision_class():
        """Return what keeps the changes."""
        return Revision


class Formulaire(StreamFormMixin, Page):
    """A form, in one step or several."""

    intro = RichTextField(blank=True)
    merci = RichTextField()
    bouton = models.CharField(max_length=60)

    class Meta:
        """The two kinds of forms are tables of their own."""

        abstract = True

    @staticmethod
    def get_submission_class():
        """Return what keeps the answers."""
        return FormSubmission

    @staticmethod
    def get_session_submission_class():
        """Return what keeps the answers until they are sent."""
        return Brouillon


class FormulaireSimple(Formulaire):
    """A form of one step."""

    template = "metiers/formulaire.html"
    landing_page_template = "metiers/merci.html"
    form_fields = StreamField(blocks.FormFieldsBlock())


class FormulaireParEtapes(Formulaire):
    """A form of several steps."""

    template = "metiers/formulaire.html"
    landing_page_template = "metiers/merci.html"
    form_fields = StreamField(blocks.FormStepsBlock())
