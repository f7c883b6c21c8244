"""Renders the report in a format, found by its name among the modules of `formats`."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from exigences.model.erreur import ExigencesError
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.tri import SANS_REGLAGES, Tri
from exigences.rapport.formats import GatedRenderer, Renderer, format_names, module_of


class FormatError(ExigencesError):
    """The format asked for cannot be given; the message says what to do."""


@cache
def renderer_of(nom: str) -> Renderer:
    """The renderer of a format; FormatError where it does not exist or is not whole."""
    if nom not in format_names():
        known = ", ".join(format_names())
        raise FormatError(f"Le format « {nom} » n'existe pas : choisissez parmi {known}.")
    module = module_of(nom)
    found = getattr(import_module(module), "RENDERER", None)
    if not isinstance(found, Renderer):
        raise FormatError(
            f"{module} n'est pas un format : donnez-lui un RENDERER, avec « extension » et "
            "« render »."
        )
    return found


def file_of(nom: str) -> str:
    """The usual name of the file of a format: the summary stands beside the report."""
    stem = "resume" if nom.startswith("resume") else "rapport"
    return f"{stem}.{renderer_of(nom).extension}"


def renderers() -> Mapping[str, Renderer]:
    """Every format by its name, in alphabetical order."""
    return MappingProxyType({nom: renderer_of(nom) for nom in format_names()})


def render(rapport: Rapport, nom: str, tri: Tri = SANS_REGLAGES) -> str:
    """Render in the format of that name; raise `FormatError` where it does not exist."""
    renderer = renderer_of(nom)
    if isinstance(renderer, GatedRenderer):
        return renderer.render_sorted(rapport, tri)
    return renderer.render(rapport)


def is_gated(nom: str) -> bool:
    """Whether the settings of a team change what a format says."""
    return isinstance(renderer_of(nom), GatedRenderer)
