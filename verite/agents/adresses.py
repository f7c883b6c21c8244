"""The portal: a first page, pay slips, a page of help, and what django-two-factor-auth brings."""

from django.contrib.auth.views import LogoutView
from django.urls import include, path
from django.views.generic import TemplateView
from two_factor.urls import urlpatterns
from two_factor.views import OTPRequiredMixin


class PaySlips(OTPRequiredMixin, TemplateView):
    """What only a protected account may see."""

    template_name = "paie.html"


urlpatterns = [
    path("", TemplateView.as_view(template_name="accueil.html"), name="accueil"),
    path("paie/", PaySlips.as_view(), name="paie"),
    path("aide/", TemplateView.as_view(template_name="aide.html"), name="aide"),
    path("mentions-legales/", TemplateView.as_view(template_name="mentions.html"), name="mentions"),
    path("deconnexion/", LogoutView.as_view(), name="deconnexion"),
    path("", include(urlpatterns)),
]
