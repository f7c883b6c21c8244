"""Reads the code of an element that a proof quotes, and says for a person which element it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from exigences.rapport.langue import entre_guillemets

NOMME_PAR = ("aria-label", "alt", "title", "placeholder")
"""Attributes that name an element for a person, the most telling first."""

_TYPES = {
    "button": "bouton",
    "checkbox": "case à cocher",
    "file": "champ de fichier",
    "image": "bouton",
    "password": "champ de mot de passe",
    "radio": "choix",
    "reset": "bouton",
    "submit": "bouton",
}
_ROLES = {
    "button": "bouton",
    "checkbox": "case à cocher",
    "combobox": "liste",
    "dialog": "boîte de dialogue",
    "heading": "titre",
    "img": "image",
    "link": "lien",
    "listbox": "liste",
    "menuitem": "lien",
    "radio": "choix",
    "tab": "onglet",
    "textbox": "champ",
}
_BALISES = {
    "a": "lien",
    "audio": "son",
    "button": "bouton",
    "canvas": "dessin",
    "fieldset": "groupe de champs",
    "footer": "pied de page",
    "form": "formulaire",
    "frame": "cadre",
    "h1": "titre",
    "h2": "titre",
    "h3": "titre",
    "h4": "titre",
    "h5": "titre",
    "h6": "titre",
    "header": "en-tête",
    "iframe": "cadre",
    "img": "image",
    "input": "champ",
    "label": "étiquette",
    "li": "ligne d'une liste",
    "nav": "menu",
    "object": "objet",
    "ol": "liste",
    "select": "liste",
    "summary": "bouton",
    "svg": "dessin",
    "table": "tableau",
    "td": "case d'un tableau",
    "textarea": "champ",
    "th": "en-tête d'un tableau",
    "ul": "liste",
    "video": "vidéo",
}
_PAGE = ("html", "body")


@dataclass(slots=True)
class Balise:
    """The first element of an excerpt."""

    tag: str = ""
    attributs: Mapping[str, str] = field(default_factory=dict)
    texte: str = ""
    """All its text, those that it holds included."""
    holds: bool = False
    """Whether it holds another element."""

    def first(self, *names: str) -> str:
        """Return the first of these attributes that says something."""
        return next((v for n in names if (v := self.attributs.get(n, "").strip())), "")


def read_element(extrait: str) -> Balise:
    """Read the first element of an excerpt, even where it was cut short; an empty one if none."""
    reader = _Reader()
    reader.feed(extrait)
    reader.balise.texte = " ".join(reader.balise.texte.split())
    return reader.balise


def element_told(extrait: str) -> str:
    """Say which element an excerpt is the code of, as « bouton « Coller » »; '' if it is no code.

    Its label may stand elsewhere: what has no name in its own code is told by what its author
    called it, never as nameless. The text of a whole page is not repeated.
    """
    balise = read_element(extrait) if extrait.startswith("<") else Balise()
    if not balise.tag:
        return ""
    if balise.tag in _PAGE and not balise.first("role", "contenteditable"):
        return "la page entière"
    what = _what(balise)
    if name := _name(balise):
        return f"{what} {entre_guillemets(name)}"
    code = balise.first("name", "id")
    return f"{what} {entre_guillemets(code)} (son nom dans le code)" if code else what


def _what(balise: Balise) -> str:
    role = balise.first("role")
    typed = _TYPES.get(balise.first("type").lower(), "") if balise.tag == "input" else ""
    return _ROLES.get(role, "") or typed or _BALISES.get(balise.tag, "passage")


def _name(balise: Balise) -> str:
    button = balise.tag == "input" and balise.first("type") in ("submit", "button", "reset")
    own = balise.first("value") if button else ""
    return balise.first("aria-label") or own or balise.texte or balise.first(*NOMME_PAR)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.balise = Balise()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.balise.tag:
            self.balise.holds = True
        else:
            self.balise.tag = tag
            self.balise.attributs = {name: value or "" for name, value in attrs}

    def handle_data(self, data: str) -> None:
        self.balise.texte += data
