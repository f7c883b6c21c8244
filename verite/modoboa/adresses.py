"""Addresses of the mail accounts: Modoboa's own, and its pages."""

from pathlib import Path

from django.conf import settings
from django.http import FileResponse, HttpRequest
from django.urls import include, path, re_path
from django.views.static import serve

_PAGES = Path(settings.BASE_DIR) / "frontend"


def _page(request: HttpRequest, address: str) -> FileResponse:
    """Give the file of this address; else the only page, whose scripts do the rest."""
    found = address if (_PAGES / address).is_file() else "index.html"
    return serve(request, found, document_root=_PAGES)


urlpatterns = [
    path("", include("modoboa.urls")),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    re_path(r"^(?P<address>.*)$", _page),
]
