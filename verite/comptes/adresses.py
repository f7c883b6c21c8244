"""The addresses of the accounts, as django-allauth gives them."""

from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="account_login")),
    path("comptes/", include("allauth.urls")),
]
