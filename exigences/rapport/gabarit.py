"""The Jinja environments of the reports: values are escaped and made harmless, words spaced."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup

from exigences.fichiers.textes import neutralise
from exigences.rapport import balises, cadrage, francais, langue, lecture, markdown, mots
from exigences.rapport.envois import trace_line

ADRESSE_MAX = 300


class Typographie(Extension):
    """Puts French spaces in the words of the templates, and only there."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        """Rewrite the text between the tags."""
        return self._words(stream)

    @staticmethod
    def _words(stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            if token.type == "data":
                yield Token(token.lineno, "data", francais.typographie(token.value))
            else:
                yield token


@cache
def html_environment() -> Environment:
    """The environment of the HTML page: every value is escaped; its templates are read once."""
    environment = _environment(autoescape=True, finalize=_harmless)
    environment.filters["adresse"] = _breakable
    environment.globals |= {"marques": cadrage.marques, "recadrage": cadrage.recadrage}
    return environment


@cache
def markdown_environment() -> Environment:
    """The environment of the Markdown text: values but `brut` ones are escaped; as above, kept."""
    environment = _environment(autoescape=False, finalize=markdown.echappe)
    environment.filters |= {"code": markdown.code, "brut": markdown.Brut}
    return environment


def _environment(*, autoescape: bool, finalize: Callable[[Any], Any]) -> Environment:
    environment = Environment(
        loader=PackageLoader("exigences.rapport"),
        autoescape=autoescape,  # noqa: S701 - what is not HTML has its own escaping
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
        extensions=[Typographie],
    )
    environment.filters |= {
        "element": balises.element_told,
        "trace": trace_line,
        "typo": francais.typographie,
        "nombre": francais.nombre,
        "niveau": francais.niveau,
        "compte": francais.compte,
        "environ": francais.environ,
        "pourcent": francais.pourcent,
        "poids": francais.poids,
        "part": francais.part,
        "bornes": francais.bornes,
        "recul": francais.recul,
        "durees": francais.durees,
        "euros": francais.euros,
        "phrase": langue.phrase,
        "minuscule": langue.minuscule,
        "plages": langue.plages,
        "suites": langue.suites,
        "liste_ecrans": langue.liste_ecrans,
        "liste": langue.enumere,
        "court": langue.abrege,
        "date": francais.date,
        "heure": francais.heure,
        "ecrans": lecture.ecrans_de,
        "montree": lecture.montree,
        "appele": lecture.appele,
        "fiabilite": mots.FIABILITES.get,
        "etat": mots.ETATS.__getitem__,
    }
    return environment


def style_sheets(*noms: str) -> Markup:
    """Return our own style sheets of these names, one after the other."""
    folder = resources.files("exigences.rapport") / "templates" / "style"
    sheets = ((folder / f"{nom}.css").read_text("utf-8") for nom in noms)
    return Markup("\n".join(sheets))  # noqa: S704 - our own style sheets


def page_of_services(template: str, **values: object) -> str:
    """Render a page about several services: the same style sheets, and one line at its end."""
    style = style_sheets("base", "tableau", "medias", "campagne")
    page = html_environment().get_template(template).render(style=style, **values)
    return page.strip("\n") + "\n"


def _breakable(adresse: str) -> Markup:
    """Let a long address break before its separators, and end it where nobody reads any more."""
    courte = adresse if len(adresse) <= ADRESSE_MAX else f"{adresse[:ADRESSE_MAX]}…"
    morceaux = re.split(r"(?<=[^/:])(?=[/?&=#])", courte)
    return Markup("<wbr>").join(morceaux)


def _harmless(value: Any) -> Any:
    if isinstance(value, Markup):
        return Markup(neutralise(str(value)))  # noqa: S704 - it was markup before
    return neutralise(value) if isinstance(value, str) else value
