"""The search that « wagtail start » writes."""

from django.core.paginator import Paginator
from django.template.response import TemplateResponse
from wagtail.models import Page


def rechercher(request):
    """Show the pages where the words are."""
    mots = request.GET.get("q", "")
    trouvees = Page.objects.live().public().search(mots) if mots else Page.objects.none()
    resultats = Paginator(trouvees, 10).get_page(request.GET.get("page"))
    return TemplateResponse(
        request, "habitat/recherche.html", {"mots": mots, "resultats": resultats}
    )
