"""The authors' addresses, and the files that were sent, which their own server gives itself."""

from django.conf import settings
from django.urls import re_path
from django.views.static import serve
from tcms.urls import handler500, urlpatterns

__all__ = ["handler500", "urlpatterns"]

urlpatterns += [re_path(r"^uploads/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT})]
