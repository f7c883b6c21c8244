"""Write the page of the commands from the command line's own description."""

from collections.abc import Iterator
from typing import Any

import typer
from typer.main import get_command

TETE = """# Commandes

Cette page est tirée du code par `make docs`. `exigences COMMANDE --help` dit la même chose.

Code de sortie : 0, c'est fait ; 1, une limite demandée est dépassée ; 2, la commande est mal écrite
ou l'audit n'a pas pu aller au bout.
"""


def commands_page(app: typer.Typer, program: str) -> str:
    """Return the Markdown page of every command that is not hidden, in the order declared."""
    group: Any = get_command(app)
    context = group.make_context(program, [], resilient_parsing=True)
    return "\n".join((TETE, *_examples(group), *_group(group, context, program)))


def _examples(group: Any) -> Iterator[str]:
    """The examples that end the help of the program, if it has any."""
    title, *lines = (group.epilog or "").removeprefix("\b\n").splitlines() or ("",)
    if lines:
        shown = "\n".join(line.strip() for line in lines)
        yield f"{title}\n\n```\n{shown}\n```\n"


def _group(group: Any, context: Any, path: str) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command.hidden:
            continue
        inner = command.make_context(name, [], parent=context, resilient_parsing=True)
        if hasattr(command, "list_commands"):
            if command.invoke_without_command:
                yield f"## {path} {name}\n\n{(command.help or '').strip()}\n"
            yield from _group(command, inner, f"{path} {name}")
        else:
            yield from _command(command, inner, f"{path} {name}")


def _command(command: Any, context: Any, path: str) -> Iterator[str]:
    shown = [p for p in command.params if not getattr(p, "hidden", False)]
    pieces = ("[OPTIONS]", *(_argument(p) for p in shown if p.param_type_name == "argument"))
    yield f"## {path}\n"
    yield f"```\n{' '.join((path, *pieces))}\n```\n"
    yield f"{(command.help or '').strip()}\n"
    if shown:
        yield "| Paramètre | Sens |\n| --- | --- |"
        yield from (f"| {_names(p)} | {_meaning(p, context)} |" for p in shown)
        yield ""


def _argument(parameter: Any) -> str:
    name = (parameter.metavar or parameter.name.upper()) + ("…" if parameter.nargs == -1 else "")
    return name if parameter.required else f"[{name}]"


def _names(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return f"`{parameter.metavar or parameter.name.upper()}`"
    names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
    return f"{names} {parameter.metavar}" if parameter.metavar else names


def _meaning(parameter: Any, context: Any) -> str:
    texts = [(parameter.help or "").strip()]
    if parameter.envvar:
        texts.append(f"Variable : `{parameter.envvar}`.")
    default = parameter.get_default(context, call=False)
    if parameter.required:
        texts.append("Obligatoire.")
    elif isinstance(parameter.show_default, str):
        texts.append(f"Par défaut : {parameter.show_default}.")
    elif parameter.show_default and default not in (None, False, "", (), []):
        texts.append(f"Par défaut : `{default}`.")
    return " ".join(text for text in texts if text).replace("|", "\\|").replace("\n", " ")
