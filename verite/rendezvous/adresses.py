"""The addresses of the site: its home page, and django-appointment's."""

from appointment.models import Service
from django.urls import include, path
from django.views.generic import ListView

urlpatterns = [
    path("", ListView.as_view(model=Service, template_name="accueil.html")),
    path("rendez-vous/", include("appointment.urls")),
]
