"""Names a file field by its question, where its button says no more than « Choisir un fichier »."""

import re

from exigences.facts.langue.texte import fold
from exigences.facts.page.collecte import ChampBrut
from exigences.mots import notion

_ANY_FILE = notion("bouton-de-fichier-sans-nom")
_BARE = notion("ajouter")
_EDGES = re.compile(r"^\W+|\W+$")
"""What is no word at both ends of a button: an arrow, a sign."""
_NAME = 120
"""Signs at most of a question."""
_STARRED = re.compile(r"[^*]{1,120}[*]")


def names_no_paper(button: str) -> bool:
    """Whether the words of a button say that a file is chosen there, and not which."""
    bare = _EDGES.sub("", fold(button))
    return bool(_ANY_FILE.search(bare) or _BARE.fullmatch(bare))


def with_its_question(raw: ChampBrut) -> ChampBrut:
    """The same field; what stands before its button names it, up to the star where there is one."""
    button = raw["court"] or raw["libelle"] or raw["proche"]
    if raw["type"] != "file" or not names_no_paper(button):
        return raw
    before = raw["aide"].partition(button)[0].strip()
    starred = _STARRED.match(before)
    name = (starred[0] if starred else before[:_NAME].strip()) or raw["groupe"]
    return {**raw, "libelle": name, "court": name} if name else raw
