"""The pages of the site, its search, and the accounts of the tenants."""

from django.contrib.auth import views
from django.urls import include, path
from habitat.vues import rechercher
from wagtail import urls
from wagtail.admin import urls as urls_agents
from wagtail.documents import urls as urls_documents

urlpatterns = [
    path("agents/", include(urls_agents)),
    path("documents/", include(urls_documents)),
    path("rechercher/", rechercher, name="rechercher"),
    path("compte/sortir/", views.LogoutView.as_view(), name="sortir"),
    path("compte/mot-de-passe/", views.PasswordResetView.as_view(), name="password_reset"),
    path(
        "compte/mot-de-passe/envoye/",
        views.PasswordResetDoneView.as_view(),
        name="password_reset_done",
    ),
    path(
        "compte/mot-de-passe/<uidb64>/<token>/",
        views.PasswordResetConfirmView.as_view(),
        name="password_reset_confirm",
    ),
    path(
        "compte/mot-de-passe/change/",
        views.PasswordResetCompleteView.as_view(),
        name="password_reset_complete",
    ),
    path("", include(urls)),
]
