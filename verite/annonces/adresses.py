"""The addresses of the site, as django-classified's guide gives them, and Django's sign-in page."""

from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path

urlpatterns = [
    path("connexion/", LoginView.as_view(template_name="admin/login.html"), name="login"),
    path("admin/", admin.site.urls),
    path("", include("django_classified.urls", namespace="django_classified")),
]
