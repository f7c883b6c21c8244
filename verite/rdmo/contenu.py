"""The questions of a data plan, and someone who has an account."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.contrib.sites.models import Site  # noqa: E402
from rdmo.domain.models import Attribute  # noqa: E402
from rdmo.questions.models import Catalog, Page, Question, Section  # noqa: E402

ICI = "https://plans.valmont.example/terms"
PARTIES = (
    (
        "Le projet",
        (
            ("objet", "Quelle question votre recherche pose-t-elle ?", "textarea", "text", ""),
            ("debut", "Quand le projet commence-t-il ?", "date", "date", ""),
            ("contact", "À quelle adresse écrire au responsable ?", "text", "email", ""),
        ),
    ),
    (
        "Les données",
        (
            ("volume", "Combien de données attendez-vous ?", "text", "float", "Go"),
            (
                "personnelles",
                "Des données à caractère personnel sont-elles collectées ?",
                "yesno",
                "boolean",
                "",
            ),
        ),
    ),
)


def fill() -> None:
    """Write the questions and the account."""
    Site.objects.update(domain="127.0.0.1", name="Plans de Valmont")
    catalogue = Catalog.objects.create(
        uri_prefix=ICI, uri_path="plan", title_lang1="Plan de gestion de données", available=True
    )
    catalogue.sites.set(Site.objects.all())
    for rang, (titre, questions) in enumerate(PARTIES):
        section = Section.objects.create(
            uri_prefix=ICI, uri_path=f"partie{rang}", title_lang1=titre
        )
        page = Page.objects.create(uri_prefix=ICI, uri_path=f"page{rang}", title_lang1=titre)
        catalogue.catalog_sections.create(section=section, order=rang)
        section.section_pages.create(page=page, order=0)
        for place, (cle, texte, forme, valeur, unite) in enumerate(questions):
            attribut = Attribute.objects.create(uri_prefix=ICI, key=cle)
            question = Question.objects.create(
                uri_prefix=ICI,
                uri_path=cle,
                attribute=attribut,
                text_lang1=texte,
                widget_type=forme,
                value_type=valeur,
                unit=unite,
            )
            page.page_questions.create(question=question, order=place)
    odile = get_user_model().objects.create_user(
        "odile",
        "odile.martin@example.org",
        "Un-mot-de-passe-2026",
        first_name="Odile",
        last_name="Martin",
    )
    odile.emailaddress_set.create(email=odile.email, verified=True, primary=True)


fill()
