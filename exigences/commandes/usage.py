"""Says in French what is wrong in a command that was typed."""

import re
from difflib import get_close_matches
from typing import Any

from typer.exceptions import TyperException


def usage_sentence(error: TyperException) -> str:
    """One sentence: what is wrong, and how to know more."""
    command = " ".join(_path(getattr(error, "ctx", None)))
    if not command:
        return f"{_what(error)} « exigences --help » montre les commandes et leurs options."
    return f"{_what(error)} « exigences {command} --help » montre ce qu'elle attend."


def _path(context: Any) -> tuple[str, ...]:
    """The words of the command that was being read; none for the program itself."""
    if context is None or context.parent is None:
        return ()
    return (*_path(context.parent), context.info_name)


def _what(error: Any) -> str:
    match type(error).__name__:
        case "NoArgsIsHelpError":
            return "Il manque une commande."
        case "MissingParameter":
            return f"Il manque {_name(error)} : {_sense(error)}"
        case "NoSuchOption":
            near = get_close_matches(error.option_name, error.possibilities or (), cutoff=0.75)
            hint = f" Vouliez-vous dire {near[0]} ?" if near else ""
            return f"L'option {error.option_name} n'existe pas.{hint}"
        case "NoSuchCommand":
            return f"La commande « {error.command_name} » n'existe pas."
        case "BadParameter":
            return f"La valeur donnée pour {_name(error)} ne convient pas{_wanted(error)}."
        case "BadOptionUsage" if "does not take" in error.format_message():
            return f"L'option {error.option_name} ne prend pas de valeur."
        case "BadOptionUsage" | "BadArgumentUsage":
            return f"Une valeur manque après {getattr(error, 'option_name', 'une option')}."
        case _:
            return _other(error.format_message())


def _other(message: str) -> str:
    """What only the library's own English words tell."""
    if found := re.search(r"No such command '([^']*)'(?:.*?'([^']*)')?", message):
        hint = f" Vouliez-vous dire « {found[2]} » ?" if found[2] else ""
        return f"La commande « {found[1]} » n'existe pas.{hint}"
    if found := re.search(r"unexpected extra argument\(?s?\)? \((.*)\)", message):
        return f"C'est de trop : {found[1]}."
    return "La commande est mal écrite."


def _name(error: Any) -> str:
    param = getattr(error, "param", None)
    if param is None:
        return "une valeur"
    names = [name for name in getattr(param, "opts", ()) if name.startswith("-")]
    return f"l'option {names[0]}" if names else f"l'argument {param.name.upper()}"


def _sense(error: Any) -> str:
    """What is to be given, from the help of the parameter."""
    said = str(error.param.help)
    return f"{said[:1].lower()}{said[1:]}"


def _wanted(error: Any) -> str:
    """What the parameter takes, as far as the check of its type tells."""
    from pydantic import ValidationError

    cause = error.__cause__
    if not isinstance(cause, ValidationError):
        return ""
    detail = cause.errors()[0]
    limits = detail.get("ctx", {})
    match detail["type"]:
        case "float_parsing":
            return " : il faut un nombre"
        case "int_parsing":
            return " : il faut un nombre entier"
        case "less_than_equal":
            return f" : {limits['le']:g} au plus"
        case "greater_than_equal":
            return f" : {limits['ge']:g} au moins"
        case _:
            words = re.findall(r"'([^']*)'", str(detail["msg"]).partition("is not one of")[2])
            return f" : il faut {' ou '.join(words)}" if words else ""
