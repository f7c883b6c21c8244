"""The addresses of the site, as machina's guide gives them, and Django's own page to sign in."""

from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path

urlpatterns = [
    path("connexion/", LoginView.as_view(template_name="admin/login.html"), name="login"),
    path("admin/", admin.site.urls),
    path("", include("machina.urls")),
]
