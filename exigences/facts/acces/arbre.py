"""The rendered tree of a frame: its nodes, and what each shows, says and is called."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypedDict

from exigences.facts.acces.collecte import AccesBrut, EssaisBruts, MediaBrut, NoeudBrut
from exigences.facts.acces.selecteurs import escape
from exigences.model.lieu import Boite, CheminCadre, as_ever

TEXTE, OMBRE = "#texte", "#ombre"
_EXTRAIT = 300
_VIDES = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()  # noqa: SIM905
)
"""Elements that have no end (HTML, « void elements »)."""
_BLANCS = re.compile(r"\s+")


class ArbreError(ValueError):
    """A tree that does not hold together: a parent that comes after its child."""


class _Later(TypedDict, total=False):
    """What the first collections did not say of a style."""

    sens: str
    casse: str
    interligne: float
    bord_haut: str
    bord_bas: str
    ombre: str


@dataclass(frozen=True, slots=True)
class Style:
    """How a node is drawn; sizes in CSS pixels."""

    affichage: str
    taille: float
    graisse: float
    pente: str
    couleur: str
    fond: str
    trait: str
    bords: str
    """Widths of the four borders, from the top."""
    position: str
    alignement: str
    curseur: str
    image: str
    police: str
    puce: str
    sens: str = "ltr"
    """« ltr » or « rtl »."""
    casse: str = "none"
    interligne: float = 0
    """Height of a line; 0 for the one that the font asks."""
    bord_haut: str = ""
    """Colour of the border above, and of the one below; '' where that was not collected."""
    bord_bas: str = ""
    ombre: str = ""
    """Not empty where a shadow is drawn around."""

    @property
    def en_ligne(self) -> bool:
        """Whether it runs with the text around it."""
        return self.affichage in ("inline", "contents")


class Noeud:
    """An element or a text of a page."""

    __slots__ = ("_arbre", "brut", "enfants", "parent", "rang")

    def __init__(self, arbre: "Arbre", rang: int, brut: NoeudBrut, parent: "Noeud | None") -> None:
        self._arbre = arbre
        self.rang = rang
        self.brut = brut
        self.parent = parent
        self.enfants: list[Noeud] = []

    def __repr__(self) -> str:
        return f"<{self.balise} {self.rang}>"

    @property
    def balise(self) -> str:
        """Its tag; `#texte` for a text."""
        return self.brut["t"]

    @property
    def attributs(self) -> Mapping[str, str]:
        """What its author wrote."""
        return self.brut.get("a") or {}

    def attribut(self, nom: str) -> str:
        """The value of an attribute, without blanks around; '' where it is not there."""
        return self.attributs.get(nom, "").strip()

    @property
    def vu(self) -> bool:
        """Whether it is on the screen."""
        return not self.brut.get("c", False)

    @property
    def entendu(self) -> bool:
        """Whether assistive technologies hear it."""
        return not self.brut.get("m", False)

    @property
    def ecoutes(self) -> frozenset[str]:
        """The types of the events that it hears, such as « click »."""
        return frozenset(self.brut.get("e", ()))

    @property
    def role(self) -> str:
        """The first role that it is given; '' where none is."""
        return (self.attribut("role").lower().split() or [""])[0]

    @property
    def boite(self) -> Boite | None:
        """Its place in its frame."""
        raw = self.brut.get("b")
        return Boite(x=raw[0], y=raw[1], largeur=raw[2], hauteur=raw[3]) if raw else None

    @property
    def style(self) -> Style | None:
        """How it is drawn, where that was read."""
        rank = self.brut.get("s")
        return None if rank is None else self._arbre.styles[rank]

    @property
    def media(self) -> MediaBrut | None:
        """What the browser knows of a film or a sound."""
        return self.brut.get("media")

    def descendants(self) -> Iterator["Noeud"]:
        """All that it holds, in the order of the document."""
        stack = self.enfants[::-1]
        while stack:
            node = stack.pop()
            yield node
            stack += node.enfants[::-1]

    def elements(self, *balises: str) -> Iterator["Noeud"]:
        """The elements of some tags that it holds."""
        return (n for n in self.descendants() if n.balise in balises)

    def ancetres(self) -> Iterator["Noeud"]:
        """What holds it, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def dans(self, *balises: str) -> "Noeud | None":
        """The nearest element of some tags that holds it."""
        return next((n for n in self.ancetres() if n.balise in balises), None)

    @property
    def texte(self) -> str:
        """All its text, seen or not, folded."""
        own = [self] if self.balise == TEXTE else self.descendants()
        return _folded(n.brut.get("x", "") for n in own if n.balise == TEXTE)

    @property
    def texte_entendu(self) -> str:
        """The text that assistive technologies hear."""
        heard = (n for n in self.descendants() if n.balise == TEXTE and n.entendu)
        return _folded(n.brut.get("x", "") for n in heard)

    @property
    def texte_vu(self) -> str:
        """The text that it shows; what stands in blocks of their own stays apart."""
        return _folded(_seen(self))

    @property
    def texte_propre(self) -> str:
        """The text that is its own, and of no element in it."""
        return _folded(n.brut.get("x", "") for n in self.enfants if n.balise == TEXTE)

    @property
    def nom(self) -> str:
        """How it is called by assistive technologies."""
        told = self.brut.get("n")
        return self.texte_entendu if told is None else told

    @property
    def extrait(self) -> str:
        """Its HTML, short."""
        if self.balise == TEXTE:
            return self.brut.get("x", "").strip()[:_EXTRAIT]
        told = "".join(
            f' {name}="{value.replace(chr(34), "&quot;")}"'
            for name, value in self.attributs.items()
        )
        shown, words = self.texte_vu, self.texte
        if self.vu and (self.balise == "table" or shown.replace(" ", "") == words.replace(" ", "")):
            words = shown  # lines and boxes stand apart
        end = "" if self.balise in _VIDES else f"{words}</{self.balise}>"
        html = f"<{self.balise}{told}>{end}"
        return html if len(html) <= _EXTRAIT else html[: _EXTRAIT - 1] + "…"

    @property
    def selecteur(self) -> str:
        """A selector that finds it alone, written as by `collect.js`."""
        return self._arbre.selecteur(self)


def _folded(parts: Iterable[str]) -> str:
    return _BLANCS.sub(" ", "".join(parts)).strip()


def _seen(start: Noeud) -> Iterator[str]:
    stack: list[Noeud | str] = [start]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield node
        elif node.balise == TEXTE:
            if node.vu:
                yield node.brut.get("x", "")
        else:
            style = node.style
            if node.balise == "br" or (style is not None and not style.en_ligne):
                yield " "
                stack.append(" ")
            stack += node.enfants[::-1]


class Arbre:
    """A frame, as it was rendered."""

    def __init__(self, brut: AccesBrut, chemin: CheminCadre = (), adresse: str = "") -> None:
        self.brut = brut
        self.chemin = chemin
        self.adresse = adresse
        self.titre = brut["titre"]
        self.styles: Sequence[Style] = tuple(map(_style, brut["styles"]))
        self.noeuds: Sequence[Noeud] = tuple(self._grown(brut["noeuds"]))

    def _grown(self, raws: Sequence[NoeudBrut]) -> list[Noeud]:
        nodes: list[Noeud] = []
        for rank, raw in enumerate(raws):
            at = raw["p"]
            rootless = (at < 0) != (rank == 0)
            if at >= rank or rootless or raw.get("s", -1) >= len(self.styles):
                message = f"acces.noeuds.{rank}"
                raise ArbreError(message)
            parent = nodes[at] if rank else None
            nodes.append(node := Noeud(self, rank, raw, parent))
            if parent is not None:
                parent.enfants.append(node)
        return nodes

    @property
    def racine(self) -> Noeud:
        """The root element."""
        return self.noeuds[0]

    @property
    def essais(self) -> EssaisBruts | None:
        """What was tried on the page; None where nothing was."""
        return self.brut.get("essais")

    def trouve(self, selecteur: str) -> Noeud:
        """The element of a selector; the root where it is not in the tree.

        A first child is itself whether others like it came since or not.
        """
        return self._par_selecteur.get(as_ever(selecteur), self.racine)

    @cached_property
    def _par_selecteur(self) -> Mapping[str, Noeud]:
        elements = (n for n in self.noeuds if not n.balise.startswith("#"))
        return {as_ever(n.selecteur): n for n in elements}

    def elements(self, *balises: str) -> Iterator[Noeud]:
        """The elements of some tags, in the order of the document."""
        return (n for n in self.noeuds if n.balise in balises)

    @cached_property
    def par_id(self) -> Mapping[str, Sequence[Noeud]]:
        """The elements that bear each identifier."""
        found: dict[str, list[Noeud]] = {}
        for node in self.noeuds:
            if name := node.attributs.get("id"):
                found.setdefault(name, []).append(node)
        return found

    def designes(self, node: Noeud, attribut: str) -> list[Noeud]:
        """The elements that an attribute names by their identifiers."""
        ids = node.attribut(attribut).split()
        return [self.par_id[i][0] for i in ids if i in self.par_id]

    @cached_property
    def etiquettes(self) -> Mapping[int, Sequence[Noeud]]:
        """The labels of each field, by the rank of the field."""
        found: dict[int, list[Noeud]] = {}
        for label in self.elements("label"):
            if "for" in label.attributs:
                fields = self.par_id.get(label.attributs["for"], ())[:1]
            else:
                fields = [n for n in label.descendants() if n.balise in CHAMPS][:1]
            for field in fields:
                found.setdefault(field.rang, []).append(label)
        return found

    # Selectors ------------------------------------------------------------------------------

    def selecteur(self, node: Noeud) -> str:
        """A selector that finds a node alone; ` >>> ` passes into an open shadow root."""
        if node.balise == TEXTE and node.parent is not None:
            node = node.parent
        parts = [self._local(node)]
        while (root := self._racines[node.rang]) and (host := self.noeuds[root].parent):
            parts.insert(0, self._local(host))
            node = host
        return " >>> ".join(parts)

    @cached_property
    def _racines(self) -> Sequence[int]:
        """The rank of the root in which each node stands."""
        roots: list[int] = []
        for node in self.noeuds:
            above = node.parent
            if above is None:
                roots.append(0)
            else:
                roots.append(above.rang if above.balise == OMBRE else roots[above.rang])
        return roots

    @cached_property
    def _portes(self) -> Counter[tuple[int, str, str]]:
        """How many nodes of a root bear an identifier, or a name for their tag."""
        counts: Counter[tuple[int, str, str]] = Counter()
        for node, root in zip(self.noeuds, self._racines, strict=True):
            attributes = node.attributs
            if "id" in attributes:
                counts[root, "#", attributes["id"]] += 1
            if "name" in attributes:
                counts[root, node.balise, attributes["name"]] += 1
        return counts

    def _local(self, start: Noeud) -> str:
        path: list[str] = []
        node: Noeud | None = start
        while node is not None and node.balise != OMBRE:
            root, attributes = self._racines[node.rang], node.attributs
            name = attributes.get("id")
            if name and self._portes[root, "#", name] == 1:
                return " > ".join((f"#{escape(name)}", *path))
            name = attributes.get("name")
            if name and node is start and self._portes[root, node.balise, name] == 1:
                return f'{escape(node.balise)}[name="{escape(name)}"]'
            path.insert(0, self._step(node))
            node = node.parent
        return " > ".join(path)

    @staticmethod
    def _step(node: Noeud) -> str:
        tag = escape(node.balise)
        if node.parent is None:
            return tag
        twins = [n.rang for n in node.parent.enfants if n.balise == node.balise]
        return f"{tag}:nth-of-type({twins.index(node.rang) + 1})" if len(twins) > 1 else tag


CHAMPS = frozenset({"input", "select", "textarea"})


def _style(row: Sequence[str | float | None]) -> Style:
    said = [str(value) for value in row]
    return Style(
        affichage=said[0],
        taille=_number(row[1]),
        graisse=_number(row[2]),
        pente=said[3],
        couleur=said[4],
        fond=said[5],
        trait=said[6],
        bords=said[7],
        position=said[8],
        alignement=said[9],
        curseur=said[10],
        image=said[11],
        police=said[12],
        puce=said[13],
        **_later(row),
    )


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _later(row: Sequence[str | float | None]) -> _Later:
    """What newer collections say of a style."""
    if len(row) < _WITH_LINES:
        return {}
    told = _Later(sens=str(row[14]), casse=str(row[15]), interligne=_number(row[16]))
    if len(row) >= _WITH_BORDERS:
        told |= _Later(bord_haut=str(row[17]), bord_bas=str(row[18]), ombre=str(row[19] or ""))
    return told


_WITH_LINES = 17
_WITH_BORDERS = 20
