"""Writes the help of the command line in French, where the library has only English words."""

import re
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

_TITRES = {"Arguments": "Arguments", "Options": "Options", "Commands": "Commandes"}
_TYPES = {
    "path": "chemin",
    "list[Path]": "chemin",
    "str": "texte",
    "list[str]": "texte",
    "int range": "entier",
    "float range": "nombre",
}
_TYPE = re.compile(r"<([^<>]+)>")
_EXTRA = re.compile(r"(?<=  )\[([^\[\]]+)\]$|^\[([^\[\]]+)\]$")
_BORNES = re.compile(r"(\S+)<=x<=(\S+)$")
_AIDE = "Show this message and exit."
_BASE: Any = typer.Context.formatter_class


def _type(trouve: re.Match[str]) -> str:
    return f"<{_TYPES.get(trouve[1], trouve[1])}>"


def _extra(trouve: re.Match[str]) -> str:
    return f"[{' ; '.join(_part(part) for part in (trouve[1] or trouve[2]).split('; '))}]"


def _cut(sense: str) -> str:
    """A summary that the library cut, with the French mark of it."""
    return re.sub(r"\.{3}$", "…", sense)


def _part(part: str) -> str:
    if bornes := _BORNES.match(part):
        return f"de {bornes[1]} à {bornes[2]}"
    if part == "required":
        return "obligatoire"
    return part.replace("default: ", "par défaut : ").replace("env var: ", "variable ")


class AideFormatter(_BASE):  # type: ignore[misc]  # the library does not export its base
    """A page of help, before it is laid out: the columns are measured on the French words."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is called."""
        args = args.replace("COMMAND [ARGS]...", "COMMANDE [ARGUMENTS]…").replace("...", "…")
        super().write_usage(prog, args, prefix or "Usage : ")

    def write_heading(self, heading: str) -> None:
        """Write the title of a part."""
        self.write(f"{'':>{self.current_indent}}{_TITRES.get(heading, heading)} :\n")

    def write_dl(
        self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write the parameters or the commands, each with its sense."""
        said = [
            (
                _TYPE.sub(_type, name.replace("...", "…")),
                "Montre cette aide." if sense == _AIDE else _EXTRA.sub(_extra, _cut(sense)),
            )
            for name, sense in rows
        ]
        super().write_dl(said, col_max, col_spacing)


class _Context(typer.Context):
    formatter_class = AideFormatter


class GroupeFrancais(TyperGroup):
    """The commands, with their help in French."""

    context_class = _Context

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of this name, or None."""
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            command.context_class = _Context
        return command
