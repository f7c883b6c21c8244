"""The addresses of the site, as the guide of django-newsletter gives them."""

from django.urls import include, path

urlpatterns = [path("lettres/", include("newsletter.urls"))]
