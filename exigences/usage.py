"""Says in French what is wrong in a command that was typed."""

from typing import Any

from typer.exceptions import TyperException


def usage_sentence(error: TyperException) -> str:
    """One sentence: what is wrong, and how to know more."""
    return f"{_what(error)} « exigences --help » montre les commandes et leurs options."


def _what(error: Any) -> str:
    match type(error).__name__:
        case "MissingParameter":
            return f"Il manque {_name(error)}."
        case "NoSuchOption":
            near = getattr(error, "possibilities", None) or ()
            hint = f" Vouliez-vous dire {near[0]} ?" if near else ""
            return f"L'option {error.option_name} n'existe pas.{hint}"
        case "NoSuchCommand":
            return f"La commande « {error.command_name} » n'existe pas."
        case "BadParameter":
            return f"La valeur donnée pour {_name(error)} ne convient pas."
        case "BadOptionUsage" | "BadArgumentUsage":
            return f"Une valeur manque après {getattr(error, 'option_name', 'une option')}."
        case _:
            message = error.format_message()
            unknown = message.partition("No such command")[2].strip(" '.")
            if unknown:
                return f"La commande « {unknown.split(chr(39))[0]} » n'existe pas."
            if "unexpected extra argument" in message:
                return f"Il y a un mot de trop : {message.partition('(')[2].rstrip(').')}."
            return "La commande est mal écrite."


def _name(error: Any) -> str:
    param = getattr(error, "param", None)
    if param is None:
        return "une valeur"
    names = [name for name in getattr(param, "opts", ()) if name.startswith("-")]
    return f"l'option {names[0]}" if names else f"l'argument {str(param.name).upper()}"
