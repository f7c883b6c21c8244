"""Fingerprints of what a report found: they outlive what a release moves, renames or rewords.

A field is known by its nature, a button or a link by its name, a sentence by its rank among those
of one rule on one screen, a measure by its rule alone; a screen by its address without what
changes at each visit. Nothing that a style sheet or a framework writes counts: no class, no
identifier, no place in the tree, unless there is nothing else.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlsplit

from exigences.model.catalogue.exigence import Certitude, Constat, Observation, Preuve, Verdict
from exigences.model.facts.axe import AxeNode, CoucheAxe, IssueAxe
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import CheminCadre, Lieu
from exigences.model.rapport.empreintes import Empreinte, Genre, name_of_rule
from exigences.rapport.balises import NOMME_PAR, Balise, read_element
from exigences.rapport.plan import SANS_NOM, Plan

NOM_MAX = 300
"""Characters of a name that are kept."""
_CHANGING = re.compile(r"\d+|[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|(?=\w*\d)[\w-]{16,}", re.ASCII)
"""A segment of an address that another visit would not have: a number, a token."""
_NAMED = (*NOMME_PAR, "name", "href", "src", "role")
"""Attributes that tell an element of axe apart, the most telling first."""
_FIELDS = ("input", "select", "textarea")
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
    ranks: Counter[str] = Counter()
    seen = _Seen(plan, screen_roles(plan), {i: _things(page) for i, page in plan.pages.items()})
    return tuple(
        one.model_copy(update={"empreinte": _hashed(one, ranks)})
        for one in (*_of_constats(constats, seen), *_of_axe(faits, seen))
    )


type _Thing = tuple[Genre, Nature | None, str]
"""The sort of a thing, what it asks if it is a field, and what it is called."""
type _Place = tuple[CheminCadre, str]
"""A frame, and a selector in it."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The screens with their roles, and what stands at each place of a page."""

    plan: Plan
    roles: Sequence[str]
    things: Mapping[int, Mapping[_Place, _Thing]]

    def found(self, regle: str, thing: _Thing, preuve: Preuve, *, sure: bool) -> Empreinte:
        """Write a finding, but for its fingerprint."""
        genre, nature, nom = thing
        ecran = self.plan.numero(preuve.page) or 1
        return Empreinte(
            regle=regle,
            ecran=ecran,
            role=self.roles[ecran - 1] if self.roles else "",
            genre=genre,
            nature=nature,
            nom=nom[:NOM_MAX],
            selecteur=preuve.selecteur,
            certaine=sure,
            empreinte=_NONE,
        )

    def thing(self, preuve: Preuve, name: str = "") -> _Thing:
        """Say what a proof is about; axe has its own selectors, but the name of a field is one."""
        page = self.things.get(preuve.page)
        if page is None or preuve.selecteur in _WHOLE:
            return Genre.ENSEMBLE, None, preuve.extrait
        if word := _WORD.match(preuve.extrait):
            return Genre.MOT, None, word[1].strip()
        known = page.get((preuve.cadre, preuve.selecteur)) or page.get((preuve.cadre, _named(name)))
        return known or (Genre.TEXTE, None, preuve.extrait)


def _things(page: PageFacts) -> Mapping[_Place, _Thing]:
    """Read once what stands at each place: a field first, then a button, then a link."""
    fields: list[tuple[Champ, _Thing]] = [
        (c, (Genre.CHAMP, c.nature, _called(c))) for c in page.champs
    ]
    named: list[tuple[Lieu, _Thing]] = [
        *((c.lieu, thing) for c, thing in fields),
        *((b.lieu, (Genre.BOUTON, None, b.texte)) for b in page.boutons),
        *((a.lieu, (Genre.LIEN, None, a.texte)) for a in page.liens),
    ]
    uses = Counter((c.lieu.cadre, c.nom) for c in page.champs)
    alone = [(c, thing) for c, thing in fields if c.nom and uses[c.lieu.cadre, c.nom] == 1]
    return {
        **{(c.lieu.cadre, _named(c.nom)): thing for c, thing in alone},
        **{lieu.element: thing for lieu, thing in reversed(named)},
    }


def _named(name: str) -> str:
    return f"[name={name}]" if name else ""


def _called(champ: Champ) -> str:
    return champ.libelle_visible or champ.libelle or champ.groupe or champ.indice or SANS_NOM


def _of_constats(constats: Iterable[Constat], seen: _Seen) -> Iterator[Empreinte]:
    for constat in sorted(constats, key=lambda c: c.exigence.id):
        told = constat.verdict in (Verdict.CONSTATE, Verdict.A_VERIFIER)
        if not told or constat.exigence.observation is Observation.AXE:
            continue  # axe is told rule by rule
        for preuve in seen.plan.distinct(constat.preuves):
            sure = constat.verdict is Verdict.CONSTATE and preuve.certitude is Certitude.CERTAINE
            yield seen.found(constat.exigence.id, seen.thing(preuve), preuve, sure=sure)


def _of_axe(faits: ParcoursFacts, seen: _Seen) -> Iterator[Empreinte]:
    """Yield the elements of each rule that a norm asks, once a screen.

    An element of two states of a screen is one, be it known by its selector in both, or by its
    name and its rank among those of this name: axe's selectors change with what stands around.
    """
    met: set[tuple[str, int, CheminCadre, object]] = set()
    for page in faits.etats:
        ecran = seen.plan.numeros[page.indice]
        ranks: Counter[tuple[str, CheminCadre, _Thing]] = Counter()
        for finding in page.axe or ():
            if finding.couche is not CoucheAxe.NORME:
                continue
            for node in finding.noeuds:
                place = Preuve(page=page.indice, cadre=node.cadre, selecteur=node.selecteur)
                told = read_element(node.extrait)
                field = told.attributs.get("name", "") if told.tag in _FIELDS else ""
                thing = _element(node, seen.thing(place, field), told)
                ranks[finding.regle, node.cadre, thing] += 1
                rank = ranks[finding.regle, node.cadre, thing]
                keys = {
                    (finding.regle, ecran, node.cadre, known)
                    for known in (node.selecteur, (thing, rank))
                }
                if not keys & met:
                    sure = finding.issue is IssueAxe.VIOLATION
                    yield seen.found(name_of_rule(finding.regle), thing, place, sure=sure)
                met |= keys


def _element(node: AxeNode, thing: _Thing, told: Balise) -> _Thing:
    """Name an element that has no name for a person by what its author wrote."""
    genre, nature, nom = thing
    if genre in (Genre.TEXTE, Genre.ENSEMBLE) or not nom or nom == SANS_NOM:
        return (genre if nature else Genre.ELEMENT), nature, _words(told) or node.selecteur
    return thing


def _words(element: Balise) -> str:
    """The element in the words of its author: its tag, what names it, its own text.

    What holds others is not told by their text, which a release changes for other reasons.
    """
    text = "" if element.holds else element.texte
    return " ".join(filter(None, (element.tag, element.first(*_NAMED), text)))


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
