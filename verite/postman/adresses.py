"""The addresses of the site, as django-postman's guide gives them, and Django's page to sign in."""

from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from django.views.generic import TemplateView

urlpatterns = [
    path("", TemplateView.as_view(template_name="accueil.html")),
    path("connexion/", LoginView.as_view(template_name="admin/login.html"), name="login"),
    path("admin/", admin.site.urls),
    path("messages/", include("postman.urls", namespace="postman")),
]
