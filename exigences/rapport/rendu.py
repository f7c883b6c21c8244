"""The formats of the report: each is one module of `formats`, found there and listed nowhere."""

import pkgutil
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Protocol, cast

from exigences.model.erreur import ExigencesError
from exigences.model.rapport import Rapport
from exigences.rapport import formats


class Renderer(Protocol):
    """A format; it is a pure function of the report: no clock, no network, no registry."""

    @property
    def nom(self) -> str:
        """The name that the user gives: `html`, `json`."""

    @property
    def extension(self) -> str:
        """The end of the file's name, without a dot."""

    def render(self, rapport: Rapport) -> str:
        """Return the whole document, ending with one newline."""


class FormatError(ExigencesError):
    """The format asked for does not exist; the message lists those that do."""


def renderers() -> Mapping[str, Renderer]:
    """Return every format by its name, in alphabetical order."""
    modules = (
        import_module(f"{formats.__name__}.{info.name}")
        for info in pkgutil.iter_modules(formats.__path__)
    )
    found = [cast("Renderer", module.RENDERER) for module in modules]
    return MappingProxyType({r.nom: r for r in sorted(found, key=lambda r: r.nom)})


def render(rapport: Rapport, nom: str) -> str:
    """Render in the format of that name; raise `FormatError` where it does not exist."""
    known = renderers()
    if nom not in known:
        raise FormatError(
            f"Le format « {nom} » n'existe pas : choisissez parmi {', '.join(known)}."
        )
    return known[nom].render(rapport)
