"""The pages of the site, and the files that it was given."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail import urls
from wagtail.admin import urls as urls_agents

urlpatterns = [
    path("agents/", include(urls_agents)),
    re_path(r"^fichiers/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    path("", include(urls)),
]
