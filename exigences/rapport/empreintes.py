"""Fingerprints of what a report found: they outlive what a release moves, renames or rewords.

A field is known by its nature, a button or a link by its name, a sentence by its rank among those
of one rule on one screen, a measure by its rule alone; a screen by its address without what
changes at each visit. Nothing that a style sheet or a framework writes counts: no class, no
identifier, no place in the tree, unless there is nothing else.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from html.parser import HTMLParser
from urllib.parse import urlsplit

from exigences.model.catalogue.exigence import Certitude, Constat, Observation, Preuve, Verdict
from exigences.model.facts.axe import AxeNode, CoucheAxe, IssueAxe
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.rapport.empreintes import Empreinte, Genre
from exigences.rapport.plan import SANS_NOM, Plan

NOM_MAX = 300
"""Characters of a name that are kept."""
_CHANGING = re.compile(r"\d+|[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|(?=\w*\d)[\w-]{16,}", re.ASCII)
"""A segment of an address that another visit would not have: a number, a token."""
_NAMED = ("aria-label", "alt", "title", "placeholder", "name", "href", "src", "role")
"""Attributes that tell an element of axe apart, the most telling first."""
_WHOLE = ("", "html")
"""Selectors of what concerns a whole page."""
_WORD = re.compile(r"«([^»]+)»")
"""A word that an evidence quotes before it says what it means."""
_VAGUE = frozenset(
    {
        Nature.AUTRE,
        Nature.NOM,
        Nature.ADRESSE,
        Nature.FICHIER,
        Nature.CONSENTEMENT,
        Nature.IDENTIFIANT_ADMINISTRATIF,
    }
)
"""Natures that several fields of one screen often have: their label tells them apart."""


def screen_roles(plan: Plan) -> tuple[str, ...]:
    """Name the place of each screen in the journey: its address, and its rank among equals."""
    ranks: Counter[str] = Counter()
    roles = []
    for states in plan.ecrans:
        address = stable_address(states[0].url)
        ranks[address] += 1
        roles.append(address if ranks[address] == 1 else f"{address}#{ranks[address]}")
    return tuple(roles)


def stable_address(url: str) -> str:
    """Return the path of an address, and its inner route, without what each visit changes."""
    parts = urlsplit(url)
    route = parts.fragment if parts.fragment.startswith(("/", "!")) else ""
    kept = ("*" if _CHANGING.fullmatch(s) else s for s in parts.path.split("/"))
    return "/".join(kept).rstrip("/") + (f"#{route}" if route else "") or "/"


def fingerprints(
    constats: Iterable[Constat], faits: ParcoursFacts, plan: Plan
) -> tuple[Empreinte, ...]:
    """Give each finding its fingerprint: each proof of a constat, each element of a rule of axe."""
    roles = screen_roles(plan)
    ranks: Counter[str] = Counter()
    return tuple(
        one.model_copy(update={"empreinte": _hashed(one, ranks)})
        for one in (*_of_constats(constats, plan, roles), *_of_axe(faits, plan, roles))
    )


def _of_constats(
    constats: Iterable[Constat], plan: Plan, roles: Sequence[str]
) -> Iterator[Empreinte]:
    for constat in sorted(constats, key=lambda c: c.exigence.id):
        told = constat.verdict in (Verdict.CONSTATE, Verdict.A_VERIFIER)
        if not told or constat.exigence.observation is Observation.AXE:
            continue  # axe is told rule by rule
        sure = constat.verdict is Verdict.CONSTATE
        for preuve in plan.distinct(constat.preuves):
            genre, nature, nom = _thing(preuve, plan.pages.get(preuve.page))
            ecran = plan.numero(preuve.page) or 1
            yield Empreinte(
                regle=constat.exigence.id,
                ecran=ecran,
                role=roles[ecran - 1] if roles else "",
                genre=genre,
                nature=nature,
                nom=nom[:NOM_MAX],
                selecteur=preuve.selecteur,
                certaine=sure and preuve.certitude is Certitude.CERTAINE,
                empreinte=_NONE,
            )


def _thing(preuve: Preuve, page: PageFacts | None) -> tuple[Genre, Nature | None, str]:
    """What a proof is about, and what it is called."""
    place = (preuve.cadre, preuve.selecteur)
    if page is None or preuve.selecteur in _WHOLE:
        return Genre.ENSEMBLE, None, preuve.extrait
    if word := _WORD.match(preuve.extrait):
        return Genre.MOT, None, word[1].strip()
    for champ in page.champs:
        if (champ.lieu.cadre, champ.lieu.selecteur) == place:
            name = champ.libelle_visible or champ.libelle or champ.groupe or champ.indice
            return Genre.CHAMP, champ.nature, name or SANS_NOM
    for bouton in page.boutons:
        if (bouton.lieu.cadre, bouton.lieu.selecteur) == place:
            return Genre.BOUTON, None, bouton.texte
    for lien in page.liens:
        if (lien.lieu.cadre, lien.lieu.selecteur) == place:
            return Genre.LIEN, None, lien.texte
    return Genre.TEXTE, None, preuve.extrait


def _of_axe(faits: ParcoursFacts, plan: Plan, roles: Sequence[str]) -> Iterator[Empreinte]:
    """Yield the elements of each rule that a norm asks, once a screen."""
    seen: set[tuple[str, int, tuple[int, ...], str]] = set()
    for page in faits.etats:
        ecran = plan.numeros[page.indice]
        for finding in page.axe or ():
            if finding.couche is not CoucheAxe.NORME:
                continue
            for node in finding.noeuds:
                key = (finding.regle, ecran, node.cadre, node.selecteur)
                if key in seen:
                    continue
                seen.add(key)
                genre, nature, nom = _element(node, page)
                yield Empreinte(
                    regle=f"axe:{finding.regle}",
                    ecran=ecran,
                    role=roles[ecran - 1] if roles else "",
                    genre=genre,
                    nature=nature,
                    nom=nom[:NOM_MAX],
                    selecteur=node.selecteur,
                    certaine=finding.issue is IssueAxe.VIOLATION,
                    empreinte=_NONE,
                )


def _element(node: AxeNode, page: PageFacts) -> tuple[Genre, Nature | None, str]:
    place = Preuve(page=page.indice, cadre=node.cadre, selecteur=node.selecteur)
    genre, nature, nom = _thing(place, page)
    if genre in (Genre.TEXTE, Genre.ENSEMBLE) or not nom or nom == SANS_NOM:
        return (genre if nature else Genre.ELEMENT), nature, _told(node.extrait) or node.selecteur
    return genre, nature, nom


def _told(extrait: str) -> str:
    """Return an element in the words of its author: its tag, what names it, its own text.

    What holds other elements is not told by their text, which a release changes for other reasons.
    """
    reader = _Reader()
    reader.feed(extrait)
    text = "" if reader.holds else " ".join(reader.texte.split())
    return " ".join(filter(None, (reader.tag, reader.name, text)))


class _Reader(HTMLParser):
    """Reads the first element of an excerpt."""

    def __init__(self) -> None:
        super().__init__()
        self.tag = self.name = self.texte = ""
        self.holds = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.tag:
            self.holds = True
        else:
            said: Mapping[str, str | None] = dict(attrs)
            self.tag = tag
            self.name = next((v for a in _NAMED if (v := said.get(a) or "")), "")

    def handle_data(self, data: str) -> None:
        self.texte += data


_NONE = "0" * 16
"""Before it is worked out."""


def _hashed(one: Empreinte, ranks: Counter[str]) -> str:
    """Digest what a finding is known by, with its rank among those that nothing else tells."""
    known: tuple[str, ...]
    match one.genre:
        case Genre.CHAMP if one.nature is not None:
            known = (one.nature, _plain(one.nom) if one.nature in _VAGUE else "")
        case Genre.ENSEMBLE | Genre.TEXTE:
            known = ()
        case _:
            known = (_plain(one.nom),)
    place = "" if one.genre in (Genre.ENSEMBLE, Genre.MOT) else one.role
    key = "\n".join((one.regle, place, one.genre, *known))
    ranks[key] += 1
    return sha256(f"{key}\n{ranks[key]}".encode(errors="replace")).hexdigest()[:16]


def _plain(texte: str) -> str:
    return " ".join(texte.casefold().split())
