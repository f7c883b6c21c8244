"""Edits of a page, harmless or real, as a release makes them; a script does each on every page."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from bs4 import BeautifulSoup, Comment, Tag
from bs4.element import NavigableString

type Retouche = Callable[[BeautifulSoup], None]

MARQUE = "ajout-zz"
"""Beginning of the identifier of each element that a real edit adds."""
_IN_CSS = re.compile(r"([.#])([A-Za-z_][\w-]*)(?=[^{};]*\{)")
"""A class or an identifier in a selector: what comes before the braces of a rule."""
_NOM = "Zanzibar"
"""A word that no page had, in the names of what is added."""


def renamed_classes(page: BeautifulSoup) -> None:
    """Rename every class, as `renamed_beside` does it in what the page loads."""
    for tag in page.select("[class]"):
        tag["class"] = " ".join(f"v2-{name}" for name in tag.get_attribute_list("class"))
    for tag in page.select("style"):
        tag.string = renamed_in_css(tag.get_text(), ".")


def renamed_in_css(css: str, sign: str) -> str:
    """Give a style sheet the names that the pages have: of classes (`.`) or identifiers (`#`)."""
    return _IN_CSS.sub(lambda m: f"{m[1]}v2-{m[2]}" if m[1] == sign else m[0], css)


def renamed_beside(text: str, kind: str, edit: "Retouche") -> str:
    """Rename in a style sheet or a script what an edit renames in the pages."""
    renamed: Mapping[Retouche, tuple[str, str]] = {
        renamed_classes: (".", r'(class=\\")'),
        renamed_ids: ("#", r'(\.id = ")'),
    }
    sign, written = renamed.get(edit, ("", ""))
    if sign and kind.startswith("text/css"):
        return renamed_in_css(text, sign)
    if sign and "javascript" in kind:
        return re.sub(written, r"\1v2-", text)
    return text


def _data(page: BeautifulSoup) -> None:
    for rank, tag in enumerate(page.select("input, button, a, p")):
        tag["data-testid"] = f"t{rank}"


def renamed_ids(page: BeautifulSoup) -> None:
    """Rename every identifier, and all that points to one."""
    for tag in page.select("style"):
        tag.string = renamed_in_css(tag.get_text(), "#")
    known = {str(tag["id"]) for tag in page.select("[id]")}
    for tag in page.select("[id]"):
        tag["id"] = f"v2-{tag['id']}"
    for attribute in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "list"):
        for tag in page.select(f"[{attribute}]"):
            words = str(tag[attribute]).split()
            tag[attribute] = " ".join(f"v2-{w}" if w in known else w for w in words)
    for tag in page.select("a[href^='#']"):
        if (name := str(tag["href"])[1:]) in known:
            tag["href"] = f"#v2-{name}"


def _wrapped(selector: str, box: str = "div") -> Retouche:
    def edit(page: BeautifulSoup) -> None:
        for tag in page.select(selector):
            tag.wrap(page.new_tag(box))

    return edit


def _banner(place: str) -> Retouche:
    def edit(page: BeautifulSoup) -> None:
        banner = page.new_tag("div")
        banner.append(text := page.new_tag("p"))
        text.string = "Le site sera fermé dimanche matin."
        if (target := page.select_one(place)) is not None:
            target.insert(0, banner)

    return edit


def _text(selector: str, change: Callable[[str], str]) -> Retouche:
    """Change the words of the elements that hold only text."""

    def edit(page: BeautifulSoup) -> None:
        for tag in page.select(selector):
            match tag.contents:
                case [NavigableString() as words] if words.strip():
                    words.replace_with(change(str(words)))

    return edit


def _order(selector: str) -> Retouche:
    """Put the second of two neighbours before the first."""

    def edit(page: BeautifulSoup) -> None:
        for first in page.select(selector):
            second = first.find_next_sibling(first.name)
            if isinstance(second, Tag):
                first.insert_before(second.extract())
                return

    return edit


def _comments(page: BeautifulSoup) -> None:
    for tag in page.select("p, div"):
        tag.insert(0, Comment(" v2 "))


def _tags(old: str, new: str) -> Retouche:
    def edit(page: BeautifulSoup) -> None:
        for tag in page.select(old):
            tag.name = new

    return edit


def _script(page: BeautifulSoup) -> None:
    tag = page.new_tag("script")
    tag.string = "window.v2 = true;"
    if page.body is not None:
        page.body.append(tag)


SANS_EFFET: Mapping[str, Retouche] = MappingProxyType(
    {
        "classes renommées": renamed_classes,
        "attributs de test": _data,
        "identifiants renommés": renamed_ids,
        "formulaires enveloppés": _wrapped("form"),
        "paragraphes enveloppés": _wrapped("p"),
        "images enveloppées": _wrapped("img", "span"),
        "liens enveloppés": _wrapped("a", "span"),
        "bandeau en tête": _banner("body"),
        "bandeau dans le contenu": _banner("main, #centre, #contenu"),
        "titre traduit": _text("h1", lambda _: "Your application"),
        "titres traduits": _text("h2", lambda _: "Next part"),
        "titre de page traduit": _text("title", lambda _: "Your application"),
        "phrases reformulées": _text("p", lambda text: f"{text.rstrip('. ')}, comme prévu."),
        "items réordonnés": _order("li"),
        "paragraphes réordonnés": _order("p"),
        "commentaires": _comments,
        "balises changées": _tags("div:not(dl > div)", "section"),
        "script ajouté": _script,
    }
)
"""After these nothing is asked otherwise, save that a word or two is said otherwise."""


def _added(html: str, *, where: str = "form") -> Retouche:
    """Add elements to the last form, each marked by its own identifier, which selectors hold."""

    def edit(page: BeautifulSoup) -> None:
        *_, target = page.select(where) or [None]  # the last form: the first may be a banner's
        if target is None:
            return
        *tags, block = reversed(BeautifulSoup(f"<div>{html}</div>", "html.parser").find_all(True))
        for rank, tag in enumerate((block, *tags)):
            tag["id"] = f"{MARQUE}-{rank}"
        target.append(block)

    return edit


REELLES: Mapping[str, Retouche] = MappingProxyType(
    {
        "image sans texte": _added('<img src="/zanzibar.png" width="40" height="40">'),
        "deuxième image sans texte": _added(
            '<img src="/a.png" width="40" height="40"><img src="/b.png" width="40" height="40">'
        ),
        "champ sans étiquette": _added('<input name="zanzibar">'),
        "champ de téléphone": _added(
            f'<label>Téléphone mobile {_NOM} <input type="tel" name="mobile2"></label>'
        ),
        "champ de courriel": _added(
            f'<label>Adresse électronique {_NOM} <input type="email" name="mel2"></label>'
        ),
        "pièce à joindre": _added(f'<label>Avis {_NOM} <input type="file" name="piece2"></label>'),
        "liste sans étiquette": _added("<select name='l2'><option>Un</option></select>"),
        "texte peu contrasté": _added(
            f'<p style="color:#aaa;background:#fff">Mention pâle {_NOM}.</p>'
        ),
        "lien dans un autre onglet": _added(
            f'<a href="/autre-{_NOM}" target="_blank">Lire {_NOM}</a>'
        ),
        "phrase de menace": _added(
            f"<p>Toute fausse déclaration, dite {_NOM}, est passible de poursuites pénales.</p>"
        ),
        "sigle de plus": _added("<p>Votre dossier sera transmis à la ZNZB.</p>"),
        "bouton sans nom": _added('<button type="button"></button>'),
        "cadre sans titre": _added('<iframe src="about:blank" width="80" height="40"></iframe>'),
        "petite cible": _added(
            '<a href="/x" style="display:inline-block;width:9px;height:9px">x</a>'
            '<a href="/y" style="display:inline-block;width:9px;height:9px">y</a>'
        ),
    }
)
"""Each adds what some rule should find; each element has an identifier of `MARQUE`."""
