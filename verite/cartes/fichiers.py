"""Gives the files of the service, which another server gives elsewhere."""

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.views.static import serve


def statique(request: HttpRequest, path: str) -> HttpResponseBase:
    """Answer a file of its pages."""
    return serve(request, path, document_root=settings.STATIC_ROOT)


def depose(request: HttpRequest, path: str) -> HttpResponseBase:
    """Answer a file that a person sent."""
    return serve(request, path, document_root=settings.MEDIA_ROOT)
