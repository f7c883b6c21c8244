"""The selectors of Chrome's Recorder into what a gesture aims at: role and name first."""

import re
from collections.abc import Iterable, Sequence

from exigences.enregistrement.geste import Vise
from exigences.facts.page.noms_tires import is_drawn

_ARIA = re.compile(
    r"aria/(?P<nom>.*?)(?:\[(?:role=\"(?P<role>[^\"]*)\"|name=\"(?P<autre>[^\"]*)\")\])*",
    re.DOTALL,
)
_DEEP = ">>>"
"""Puppeteer's way into components (`>>>`, `>>>>`): a replay looks in the open ones by itself."""
_XPATH_ID = re.compile(r"xpath/{1,2}/?\*\[@id=[\"']([\w-]+)[\"']\]")
_ID = re.compile(r"#[A-Za-z_][\w-]*")
_ATTRIBUTE = re.compile(r"[a-z]*\[(?:name|data-[\w-]+|id)=(?:\"[^\"\\]*\"|'[^'\\]*')\]")
_MADE = re.compile(r"(?:^|-)[a-z]*\d[a-z]+\d")
"""Letters between figures, as a machine mixes them: it changes at each visit."""
_FOREIGN = re.compile(
    r">>|:has-text|:text|:visible|:nth-match|:right-of|:left-of|^text=|^xpath=|^//|^role=|internal:"
)
"""What Playwright adds to CSS."""


def is_stable(css: str) -> bool:
    """Whether a selector names its element, rather than its place in the page."""
    named = _ID.fullmatch(css) or _ATTRIBUTE.fullmatch(css)
    return bool(named) and not (_MADE.search(css) or is_drawn(css))


def plain_css(selector: str) -> str:
    """A selector as CSS, '' where it is written in another language."""
    bare = selector.removeprefix("css=").strip()
    return "" if _FOREIGN.search(bare) else bare


def aimed(selectors: Iterable[str | Sequence[str]]) -> Vise:
    """What alternatives of Recorder designate; of a chain into a component, its last link."""
    role = nom = texte = ""
    css: list[str] = []
    for one in selectors:
        chain = [one] if isinstance(one, str) else list(one)
        if not chain:
            continue
        if chain[-1].startswith("aria/"):
            if not nom:
                role, nom = _aria(chain)
        elif chain[-1].startswith("text/"):
            texte = texte or chain[-1].removeprefix("text/")
        elif chain[-1].startswith("xpath/"):
            if found := _XPATH_ID.fullmatch(chain[-1]):
                css.append(f"#{found[1]}")
        else:
            css.append(chain[-1].removeprefix("pierce/"))
    best = next(filter(is_stable, css), css[0] if css else "")
    around, deep, last = best.rpartition(_DEEP)
    doute = f"« {around.strip(' >')} », autour" if deep and not nom else ""
    return Vise(role=role, nom=nom, texte=texte, css=last.strip(), doute=doute)


def _aria(chain: Sequence[str]) -> tuple[str, str]:
    """Role and name of the last link that has a name: a text in a button is that button."""
    for link in reversed(chain):
        found = _ARIA.fullmatch(link)
        if found and (name := (found["nom"] or found["autre"] or "").strip()):
            return found["role"] or "", name
    return "", ""
