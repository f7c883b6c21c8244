"""Reads what axe found as evidence: a violation is certain, an undecided point is a question."""

import re
from collections.abc import Callable, Iterator

from exigences.catalogue.usage import Rang, Usage
from exigences.facts.page.referentiel import words_of
from exigences.model.catalogue.exigence import Certitude, Preuve
from exigences.model.facts.axe import AxeFinding, AxeNode, CoucheAxe, IssueAxe
from exigences.model.facts.facts import PageFacts, ParcoursFacts

UNSEEN_FOCUS = "exi:focus-non-dessine"
HOVER = "exi:contenu-au-survol"
ENLARGED = frozenset({"exi:texte-coupe", "exi:texte-qui-chevauche", "avoid-inline-spacing"})
"""Rules of what a page loses once its letters are enlarged, or set apart."""
ELSEWHERE = ENLARGED | {"meta-viewport", "exi:defilement-horizontal", UNSEEN_FOCUS, HOVER}
"""Rules that have an exigence of their own, and are not counted twice."""

_LIST = re.compile(r"""<[^>]*\brole=["']?list(?:item)?\b""")
_NO_ITEM = re.compile(r"<[uo]l\b(?:(?!<li\b).)+</[uo]l>", re.DOTALL)
"""A list, shown whole, that holds no item at all: it is none."""
_TOLD_AMISS = {
    "listitem": re.compile(r"""\brole=["']?tab\b"""),
    "aria-valid-attr-value": re.compile(r"""\saria-controls=["']"""),
}
"""Signs of what a rule finds without the sentence of its theme being so."""
_STATE = re.compile(
    r"""\s(?:class|style|tabindex|value|aria-(?:selected|expanded|checked|pressed|current|hidden"""
    r"""|busy|activedescendant|disabled|invalid|controls|owns|describedby)|readonly|disabled"""
    r"""|checked|data-[\w-]+|[\w-]+\.\.\.)=(?:"[^"]*(?:"|$)|'[^']*(?:'|$))|\s\.\.\.(?=>)"""
)
"""Attributes that say how an element looks, or in which state it is; axe cuts the long ones."""
_FOR = re.compile(r"""<label\b[^>]* for=["']([^"']+)[^>]*>(.+)</label>""", re.DOTALL)
_ID = re.compile(r"#[\w-]+")
_PAGE = "<html"
"""How the HTML of a whole page begins."""
_LINES = frozenset({"listitem", "dlitem"})
"""Rules that find, of a list made amiss, each of its lines."""
_COMPONENTS = 7
"""The theme of the RGAA on what scripts draw."""
_CHOICE = re.compile(
    r"""(?!<[^>]*\brole=["']?tab\b)"""
    r"""(?:<(?:td|li)\b|<[^>]*\b(?:aria-selected|role=["']?(?:option|gridcell|treeitem|menuitem)"""
    r"""|[\w-]*(?:picker|calendar)[\w-]*-(?:year|month|day|date|cell|hour|minute)\b))"""
)
"""How the HTML of a choice begins, in a list or a calendar that a script draws."""
_CELL, _DAY = re.compile(r"\btd\b"), re.compile(r">\s*\d{1,2}\s*<")
_RANK = re.compile(r":nth-[\w-]+\(\d+\)|[-_]\d+$")
"""The rank of an element among its likes, in a path or at the end of an id."""
type _Found = tuple[Preuve, AxeFinding, AxeNode]
_SEEN = 0.05
"""Share of a measure under which nobody sees that it lacks."""
_TELLING = 40
"""Least length of the HTML by which an element of one page is known on another."""


def theme_evidence(parcours: ParcoursFacts, theme: int, question: str) -> Iterator[Preuve]:
    """What the rules of an RGAA theme found, each element once, where it first stands."""
    return axe_evidence(parcours, lambda f: f.theme == theme and f.regle not in ELSEWHERE, question)


def axe_evidence(
    parcours: ParcoursFacts, wanted: Callable[[AxeFinding], bool], question: str
) -> Iterator[Preuve]:
    """What some rules found; advice beyond the standard (AAA, good practice) is left out.

    What the person uses comes first, the worst of it before the rest, for it is what a report
    quotes; what lacks so little that nobody sees it comes last.

    What a template brings to every page, a footer for one, is said once: where it first stands. So
    is an element that changes: a tab is the same, chosen or not. An element of which a rule already
    tells is not put in doubt by another one too: a person looks at it once. What lies behind an
    open window is told where it is in front, if it ever is; a whole page is at fault where it is in
    all the states of its screen, for an open list hides the rest of it. The choices of one list,
    and the days of one calendar, are told by one of them: the one that the person takes, if any.
    """
    usage = Usage.of(parcours)

    def place(found: _Found) -> tuple[bool, Rang, float]:
        preuve, _, node = found
        rank = usage.rank(preuve)
        return node.manque < _SEEN, rank, 0.0 if rank is Rang.A_COTE else -node.manque

    told: set[tuple[object, ...]] = set()
    for preuve, finding, node in sorted(_each_once(parcours, wanted, question), key=place):
        of_one = _choice(parcours.etats[preuve.page].ecran, finding, node)
        if of_one not in told:
            yield preuve
        if of_one is not None:
            told.add(of_one)


def _each_once(
    parcours: ParcoursFacts, wanted: Callable[[AxeFinding], bool], question: str
) -> Iterator[_Found]:
    seen: set[tuple[object, ...]] = set()
    told: set[tuple[object, ...]] = set()
    before: dict[tuple[str, str], int] = {}
    passing = _passing(parcours)
    for page in parcours.etats:
        for finding in page.axe or ():
            if finding.couche is not CoucheAxe.NORME or not wanted(finding):
                continue
            for node in finding.noeuds:
                if node.derriere or (_is_a_page(node) and (page.ecran, finding.regle) in passing):
                    continue
                key = (
                    _row(page.ecran, finding.regle, node)
                    or _named(finding.regle, node)
                    or _identified(page.ecran, finding.regle, node)
                    or (
                        finding.regle,
                        node.cadre,
                        node.selecteur,
                        _lasting(node.extrait),
                    )
                )
                known = [(finding.regle, html) for html in _identities(node.extrait)]
                met = any(before.setdefault(k, page.indice) != page.indice for k in known)
                if key in seen or met:
                    continue
                seen.add(key)
                preuve = _evidence(page.indice, finding, node, question)
                place = (page.indice, node.cadre, node.selecteur)
                if place not in told or preuve.certitude is Certitude.CERTAINE:
                    yield preuve, finding, node
                told.add(place)


def _is_a_page(node: AxeNode) -> bool:
    return node.extrait.startswith(_PAGE) and not node.cadre


def _passing(parcours: ParcoursFacts) -> frozenset[tuple[int, str]]:
    """The rules by which a whole page is at fault in some states of a screen, and not in others."""
    found: set[tuple[int, str]] = set()
    for states in parcours.ecrans:
        rules = [_at_fault(page) for page in states if page.axe is not None]
        lasting = frozenset.intersection(*rules) if rules else frozenset()
        found |= {(states[0].ecran, rule) for one in rules for rule in one - lasting}
    return frozenset(found)


def _at_fault(page: PageFacts) -> frozenset[str]:
    """The rules that find a whole page at fault."""
    return frozenset(f.regle for f in page.axe or () if any(map(_is_a_page, f.noeuds)))


def _row(ecran: int, rule: str, node: AxeNode) -> tuple[object, ...] | None:
    """The list of which an element is a line, by the column where it stands: one fault, once."""
    if rule not in _LINES or node.boite is None:
        return None
    return rule, ecran, node.cadre, node.boite.x, node.boite.largeur


def _choice(ecran: int, finding: AxeFinding, node: AxeNode) -> tuple[object, ...] | None:
    """The list of which an element is a choice, or the calendar of which it is a day.

    A script draws each of them alike: what one lacks, all lack, and how many are drawn depends on
    the window.
    """
    drawn = finding.theme == _COMPONENTS and _CHOICE.match(node.extrait)
    if not drawn and not (_CELL.search(node.selecteur) and _DAY.search(node.extrait)):
        return None
    return finding.regle, ecran, node.cadre, _RANK.sub("", node.selecteur)


def _named(rule: str, node: AxeNode) -> tuple[object, ...] | None:
    """The field that a label names, and how: a script may draw it in two places, empty and filled.

    None where the label is told in part, for the words that name it are not there.
    """
    named = _FOR.fullmatch(node.extrait)
    return (rule, node.cadre, named[1], named[2]) if named else None


def _identified(ecran: int, rule: str, node: AxeNode) -> tuple[object, ...] | None:
    """An element that has an identifier of its own: its words may change, a counter's do."""
    own = _ID.fullmatch(node.selecteur) and f'id="{node.selecteur[1:]}"' in node.extrait
    return (rule, ecran, node.cadre, node.selecteur) if own else None


def advice_evidence(parcours: ParcoursFacts, rule: str) -> Iterator[Preuve]:
    """What one rule beyond the standard found: never sure, for no norm forbids it."""
    for page in parcours.etats:
        for finding in page.axe or ():
            if finding.regle == rule:
                for node in finding.noeuds:
                    yield _evidence(page.indice, finding, node, "").doubted(_own_question(rule))


def _identities(html: str) -> Iterator[str]:
    """The excerpts by which an element is known on another page, where they say enough of it.

    A whole page at fault is so by the template that it shares with the others.
    """
    if html.startswith(_PAGE):
        return iter((_PAGE,))
    return (said for said in {html, _lasting(html)} if len(said) >= _TELLING)


def _lasting(html: str) -> str:
    """An excerpt without what changes of an element: its looks, its state, what it holds."""
    opening = html.partition(">")[0] if html.startswith("<textarea") else html
    return _STATE.sub("", opening)


def _evidence(page: int, finding: AxeFinding, node: AxeNode, question: str) -> Preuve:
    doubted = node.autrement or _is_told_amiss(finding.regle, node)
    certain = finding.issue is IssueAxe.VIOLATION and not doubted
    return Preuve(
        page=page,
        cadre=node.cadre,
        selecteur=node.selecteur,
        boite=node.boite,
        extrait=" ".join(node.extrait.split())[:300],
        certitude=Certitude.CERTAINE if certain else Certitude.DOUTEUSE,
        question="" if certain else _own_question(finding.regle) or question,
    )


def _is_told_amiss(rule: str, node: AxeNode) -> bool:
    """Whether a fault is not the one that the sentence of its theme tells; a list's own is.

    One that holds other things beside its items is heard as a list; the item of a tab is that tab.
    What says that it opens a part that is not there yet has its name and its state all the same.
    """
    if (sign := _TOLD_AMISS.get(rule)) is not None and sign.search(node.extrait):
        return True
    words = words_of(rule)
    own = _LIST.match(node.extrait) or _NO_ITEM.fullmatch(node.extrait)
    return words is not None and words.autre and not own


def _own_question(rule: str) -> str:
    """The question that goes with a rule, '' for a rule that we have no words for."""
    words = words_of(rule)
    return words.question if words else ""
