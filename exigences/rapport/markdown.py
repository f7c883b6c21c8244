"""Markdown in which a text can neither mark up, link, mention nor leave its place."""

import re
from typing import Any

from exigences.fichiers.textes import neutralise

_PONCTUATION = re.compile(r"([\\`*_{}\[\]#!|~$])")
_DEBUT = re.compile(r"^(\d*)([-+.)=])")
# What a forge turns into links or mentions by itself, cut by an empty comment.
_LIENS = re.compile(r"(?i)(?<=@)(?=\w)|(?<=\bhttp)(?=:)|(?<=\bhttps)(?=:)|(?<=\bwww)(?=\.)")
_COUPE = "<!-- -->"


class Brut(str):
    """A piece of Markdown, already safe."""

    __slots__ = ()


def echappe(valeur: Any) -> Any:
    """Escape a text, on one line; numbers and pieces of Markdown pass as they are."""
    if not isinstance(valeur, str) or isinstance(valeur, Brut):
        return valeur
    texte = re.sub(r"[\r\n\t ]+", " ", neutralise(valeur))
    texte = texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    texte = _DEBUT.sub(r"\1\\\2", _PONCTUATION.sub(r"\\\1", texte))
    return Brut(_LIENS.sub(_COUPE, texte))


def code(valeur: str) -> Brut:
    """Quote a text as code, within more backticks than it holds."""
    texte = re.sub(r"\s+", " ", neutralise(valeur)).strip()
    plus_longue = max((len(serie) for serie in re.findall("`+", texte)), default=0)
    barriere = "`" * (plus_longue + 1)
    bord = " " if texte.startswith("`") or texte.endswith("`") else ""
    return Brut(f"{barriere}{bord}{texte}{bord}{barriere}" if texte else "")
