"""The addresses of the site, as Spirit's project gives them."""

import spirit.urls
from django.urls import include, path

urlpatterns = [path("", include(spirit.urls))]
