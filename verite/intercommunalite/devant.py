"""What a web server in front of the site would do: give its files."""

from django.conf import settings
from django.contrib.staticfiles.views import serve as fichier
from django.http import Http404
from django.views.static import serve


def fichiers(suite):
    """Give the files of the site before its cache sees the request."""

    def repond(request):
        try:
            if request.path.startswith(settings.STATIC_URL):
                nom = request.path.removeprefix(settings.STATIC_URL)
                return fichier(request, nom, insecure=True)
            if request.path.startswith(settings.MEDIA_URL):
                nom = request.path.removeprefix(settings.MEDIA_URL)
                return serve(request, nom, document_root=settings.MEDIA_ROOT)
        except Http404:
            pass
        return suite(request)

    return repond
