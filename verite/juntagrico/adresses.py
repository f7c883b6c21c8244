"""The addresses of the site: all are Juntagrico's."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("impersonate/", include("impersonate.urls")),
    path("djrichtextfield/", include("djrichtextfield.urls")),
    path("", include("juntagrico.urls")),
]
