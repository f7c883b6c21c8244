"""The addresses of the site, with those of its files, which a web server would otherwise give."""

from django.conf import settings
from django.urls import re_path
from django.views.static import serve
from wger.urls import urlpatterns

urlpatterns += [
    re_path(r"^static/(?P<path>.*)$", serve, {"document_root": settings.STATIC_ROOT}),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
]
