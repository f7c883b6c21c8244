"""From fields side by side to figures: counts, precision, recall and their intervals."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from exigences.model.facts.champs import Nature
from outils.justesse.comparaison import (
    CONNEXION,
    INSCRIPTION,
    NI_L_UNE_NI_L_AUTRE,
    PageLue,
    Releve,
)

ADRESSES = frozenset({"e1", "e2"})
LETTRE_OU_RECHERCHE = frozenset({"m", "s"})
PIEGE = "hp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorte:
    """A kind of field that is measured: our natures, and the labels that mean the same."""

    nom: str
    natures: frozenset[Nature]
    codes: frozenset[str]
    neutres: frozenset[str] = frozenset()
    """Labels that are neither right nor wrong for these natures."""


SORTES = (
    Sorte(
        nom="courriel",
        natures=frozenset({Nature.COURRIEL}),
        codes=ADRESSES,
        neutres=frozenset({"ue"}),  # « username or e-mail »: both readings are right
    ),
    Sorte(
        nom="mot_de_passe",
        natures=frozenset({Nature.MOT_DE_PASSE, Nature.NOUVEAU_MOT_DE_PASSE}),
        codes=frozenset({"p1", "p2"}),
    ),
    Sorte(nom="captcha", natures=frozenset({Nature.CAPTCHA}), codes=frozenset({"ca"})),
    Sorte(
        nom="telephone",
        natures=frozenset({Nature.TELEPHONE}),
        codes=frozenset({"ph", "P0", "P1", "P2", "P3"}),
    ),
    Sorte(nom="fichier", natures=frozenset({Nature.FICHIER}), codes=frozenset({"av", "OU"})),
    Sorte(
        nom="nom",
        natures=frozenset({Nature.NOM}),
        codes=frozenset({"n1", "n2", "n3", "nf"}),
        neutres=frozenset({"ns", "ch"}),  # a screen name, the name on a bank card
    ),
    Sorte(
        nom="recherche",
        natures=frozenset({Nature.RECHERCHE}),
        codes=frozenset({"qq"}),
        neutres=frozenset({"qc"}),  # what narrows a search
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A share of a count."""

    bons: int
    total: int

    @property
    def valeur(self) -> float:
        """The share, 0 to 1; 0 of nothing is 0."""
        return self.bons / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mesure:
    """How right the facts are about one thing, with every confusion."""

    nom: str
    precision: Part
    rappel: Part
    a_tort: tuple[Releve, ...] = ()
    manques: tuple[Releve, ...] = ()


def measure(sorte: Sorte, releves: Iterable[Releve]) -> Mesure:
    """Recall over every labelled field; precision over pages that are labelled whole."""
    found, wrong, missed, right_whole = 0, [], [], 0
    for releve in releves:
        said = bool(releve.natures & sorte.natures)
        if releve.code in sorte.codes:
            found += said
            right_whole += said and releve.entiere
            if not said:
                missed.append(releve)
        elif said and releve.entiere and releve.code and releve.code not in sorte.neutres:
            wrong.append(releve)
    return Mesure(
        nom=sorte.nom,
        precision=Part(bons=right_whole, total=right_whole + len(wrong)),
        rappel=Part(bons=found, total=found + len(missed)),
        a_tort=tuple(wrong),
        manques=tuple(missed),
    )


def once_a_site(sorte: Sorte, releves: Iterable[Releve]) -> Part:
    """Recall where a name that comes again on the pages of a site counts once, found on them all.

    Fields of one site are alike: what is missed on one page of it is missed on all.
    """
    found: dict[tuple[str, str], bool] = {}
    for releve in releves:
        if releve.code in sorte.codes:
            key = (releve.hote, releve.nom)
            found[key] = found.get(key, True) and bool(releve.natures & sorte.natures)
    return Part(bons=sum(found.values()), total=len(found))


def demands(releves: Iterable[Releve]) -> Mesure:
    """Demands of an e-mail address: those of a newsletter or of a search are none."""
    asked = [r for r in releves if r.code in ADRESSES and r.imposable and r.usage != "X"]
    return _of(
        "adresse demandée",
        asked,
        truth=lambda r: r.usage not in LETTRE_OU_RECHERCHE,
        said=lambda r: r.demande and Nature.COURRIEL in r.natures,
    )


def _of(
    name: str,
    releves: Sequence[Releve],
    truth: Callable[[Releve], bool],
    said: Callable[[Releve], bool],
) -> Mesure:
    right = sum(truth(r) and said(r) for r in releves)
    wrong = tuple(r for r in releves if said(r) and not truth(r))
    missed = tuple(r for r in releves if truth(r) and not said(r))
    return Mesure(
        nom=name,
        precision=Part(bons=right, total=right + len(wrong)),
        rappel=Part(bons=right, total=right + len(missed)),
        a_tort=wrong,
        manques=missed,
    )


def traps(releves: Iterable[Releve]) -> tuple[Part, tuple[Releve, ...]]:
    """Honeypots that are not taken for fields, and those that are."""
    met = [r for r in releves if r.code == PIEGE]
    taken = tuple(r for r in met if r.rendu)
    return Part(bons=len(met) - len(taken), total=len(met)), taken


@dataclass(frozen=True, slots=True, kw_only=True)
class MesurePages:
    """How right the kind of pages is."""

    justes: Part
    par_sorte: tuple[Mesure, ...]
    erreurs: tuple[PageLue, ...]


def page_kinds(pages: Iterable[PageLue]) -> MesurePages:
    """Login, registration or neither, where people said what every form is for."""
    known = [page for page in pages if page.sorte]
    wrong = tuple(page for page in known if page.sorte != page.sorte_lue)
    return MesurePages(
        justes=Part(bons=len(known) - len(wrong), total=len(known)),
        par_sorte=tuple(
            _kind(sorte, known) for sorte in (CONNEXION, INSCRIPTION, NI_L_UNE_NI_L_AUTRE)
        ),
        erreurs=wrong,
    )


def _kind(sorte: str, pages: Sequence[PageLue]) -> Mesure:
    right = sum(p.sorte == p.sorte_lue == sorte for p in pages)
    return Mesure(
        nom=sorte,
        precision=Part(bons=right, total=sum(p.sorte_lue == sorte for p in pages)),
        rappel=Part(bons=right, total=sum(p.sorte == sorte for p in pages)),
    )
