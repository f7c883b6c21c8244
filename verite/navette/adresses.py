"""The addresses of the site: the accounts of Django, the forms, and the pages of the CMS."""

from django.contrib import admin
from django.contrib.auth import views
from django.urls import include, path
from django_altcha import AltchaChallengeView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("connexion/", views.LoginView.as_view(), name="login"),
    path("deconnexion/", views.LogoutView.as_view(), name="logout"),
    path("mot-de-passe/", views.PasswordResetView.as_view(), name="password_reset"),
    path("mot-de-passe/envoye/", views.PasswordResetDoneView.as_view(), name="password_reset_done"),
    path(
        "mot-de-passe/<uidb64>/<token>/",
        views.PasswordResetConfirmView.as_view(),
        name="password_reset_confirm",
    ),
    path(
        "mot-de-passe/change/",
        views.PasswordResetCompleteView.as_view(),
        name="password_reset_complete",
    ),
    path("altcha/", AltchaChallengeView.as_view(), name="altcha_challenge"),
    path("formulaires/", include("djangocms_form_builder.urls", namespace="form_builder")),
    path("", include("cms.urls")),
]
