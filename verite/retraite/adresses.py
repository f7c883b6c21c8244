"""The addresses of the site: the pages of the fund, and what django-fobi serves."""

from django.conf import settings
from django.contrib import admin
from django.contrib.auth import views
from django.urls import include, path, re_path
from django.views.generic import TemplateView
from django.views.static import serve

PAGES = {
    "": "accueil",
    "bien-chez-soi/": "bien-chez-soi",
    "bien-chez-soi/travaux/": "travaux",
    "compte-bancaire/": "compte-bancaire",
    "paiements/": "paiements",
    "contact/": "contact",
    "mentions-legales/": "mentions-legales",
    "donnees-personnelles/": "donnees-personnelles",
    "accessibilite/": "accessibilite",
    "plan-du-site/": "plan-du-site",
}

urlpatterns = [
    path("admin/", admin.site.urls),
    path("connexion/", views.LoginView.as_view(), name="login"),
    path("formulaires/", include("fobi.urls.class_based.view")),
    path("formulaires/", include("fobi.urls.class_based.edit")),
    path("formulaires/reponses/", include("fobi.contrib.plugins.form_handlers.db_store.urls")),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    *(
        path(chemin, TemplateView.as_view(template_name=f"pages/{nom}.html"), name=nom)
        for chemin, nom in PAGES.items()
    ),
]
