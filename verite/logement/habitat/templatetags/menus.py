"""The menu, the path to a page, and the map of the site."""

from django import template
from wagtail.models import Site

register = template.Library()


@register.simple_tag(takes_context=True)
def menu(context):
    """Return the pages of the menu, each with those under it."""
    racine = Site.find_for_request(context["request"]).root_page
    return [
        (page, page.get_children().live().public().in_menu())
        for page in racine.get_children().live().public().in_menu()
    ]


@register.simple_tag(takes_context=True)
def plan(context):
    """Return all the pages that anyone may see."""
    racine = Site.find_for_request(context["request"]).root_page
    return [
        (page, page.get_children().live().public())
        for page in racine.get_children().live().public()
    ]


@register.simple_tag
def chemin(page):
    """Return the pages above one, the first page of the site included."""
    return page.get_ancestors().filter(depth__gt=1)
