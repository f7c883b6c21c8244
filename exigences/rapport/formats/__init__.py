"""One module per format of the report, named as the format; each offers its `RENDERER`."""

import pkgutil
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:  # whoever only names the formats reads no report
    from exigences.model.rapport.rapport import Rapport
    from exigences.model.rapport.tri import Tri


@runtime_checkable
class Renderer(Protocol):
    """A format; it is a pure function of the report: no clock, no network, no registry.

    One whose extension ends with « pdf » returns the HTML page that the browser prints.
    """

    @property
    def extension(self) -> str:
        """The end of the file's name, without a dot."""

    def render(self, rapport: "Rapport") -> str:
        """Return the whole document, ending with one newline."""


@runtime_checkable
class GatedRenderer(Renderer, Protocol):
    """A format that says what blocks, what is new and what is accepted."""

    def render_sorted(self, rapport: "Rapport", tri: "Tri") -> str:
        """Return the whole document; `render` gives it where a team settles nothing."""


def format_names() -> tuple[str, ...]:
    """The names that the user gives, in alphabetical order; nothing is loaded for it.

    A module whose name would hide one of Python's ends with « _ », that the format has not; a « _ »
    inside is the format's « - ».
    """
    return tuple(sorted(_named(info.name) for info in pkgutil.iter_modules(__path__)))


def module_of(nom: str) -> str:
    """The module of a format that is known."""
    (found,) = (i.name for i in pkgutil.iter_modules(__path__) if _named(i.name) == nom)
    return f"{__name__}.{found}"


def _named(module: str) -> str:
    return module.removesuffix("_").replace("_", "-")
