"""Sets what the facts say of a page beside what people labelled on it, field by field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigences.facts.page.lecture import asked_on
from exigences.model.facts.champs import Champ, Nature, UsageFormulaire
from exigences.model.facts.facts import PageFacts
from outils.justesse.formasaurus import FORMULAIRE_ECARTE, FormulaireAnnote, PageAnnotee

INSCRIPTION, CONNEXION, NI_L_UNE_NI_L_AUTRE = "inscription", "connexion", "ni l'une ni l'autre"
_SHARED_NAMES = 0.5
"""Least share of names in common for two forms to be the same one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Releve:
    """A field as it was labelled and as it was read; a group of one name is one field."""

    page: str
    hote: str
    usage: str
    """Short code of the kind of its form."""
    nom: str
    code: str
    """Short code of its label, '' where it has none."""
    type: str
    """Type of its control, '' where it was not collected."""
    natures: frozenset[Nature]
    """What the facts say that it asks for; empty where it was not collected."""
    rendu: bool
    """Whether the browser shows it as the page opens."""
    demande: bool
    """Whether the facts count it among what the procedure asks."""
    imposable: bool
    """Whether it could be a demand: shown, not disabled, and not said to be optional."""
    entiere: bool
    """Whether its page is labelled whole."""
    dit: str
    """The words by which it is known, to read a confusion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLue:
    """What was labelled and read on a page."""

    nom: str
    paire: bool
    releves: tuple[Releve, ...]
    sorte: str = ""
    """Kind of the page by its labels, '' where a form of it has none."""
    sorte_lue: str = ""


type _ByName = Mapping[str, Sequence[Champ]]


def compare(labels: PageAnnotee, page: PageFacts) -> PageLue:
    """Pair the forms of a page by the names of their fields, then their fields by name."""
    read = _by_form((*page.champs, *page.champs_caches))
    pairs = _pair(labels.formulaires, read)
    asked = {id(champ) for champ in asked_on(page)}
    return PageLue(
        nom=labels.nom,
        paire=labels.paire,
        releves=tuple(
            _releve(labels, form, name, fields, asked)
            for index, form in enumerate(labels.formulaires)
            if form.usage != FORMULAIRE_ECARTE
            for name, fields in _fields(form, pairs.get(index), read)
        ),
        sorte=_labelled_kind(labels) if labels.usages_connus else "",
        sorte_lue=_read_kind(page),
    )


def _by_form(champs: Sequence[Champ]) -> Mapping[int | None, _ByName]:
    """The named fields of the page itself, by form (None: outside any) and by name."""
    forms: dict[int | None, dict[str, list[Champ]]] = {}
    for champ in champs:
        if not champ.lieu.cadre and champ.nom:
            forms.setdefault(champ.formulaire, {}).setdefault(champ.nom, []).append(champ)
    return forms


def _pair(
    labelled: Sequence[FormulaireAnnote], read: Mapping[int | None, _ByName]
) -> Mapping[int, int]:
    """Index of the read form of each labelled one: most names in common, then nearest rank."""
    likeness = sorted(
        (-_shared(form.noms, read[other]), abs(index - other), index, other)
        for index, form in enumerate(labelled)
        for other in read
        if other is not None and _shared(form.noms, read[other]) >= _SHARED_NAMES
    )
    pairs: dict[int, int] = {}
    for _, _, index, other in likeness:
        if index not in pairs and other not in pairs.values():
            pairs[index] = other
    return pairs


def _shared(names: frozenset[str], fields: _ByName) -> float:
    return len(names & fields.keys()) / len(names | fields.keys()) if names else 0.0


def _fields(
    form: FormulaireAnnote, index: int | None, read: Mapping[int | None, _ByName]
) -> Iterator[tuple[str, Sequence[Champ]]]:
    """Each labelled name with its fields; a broken page leaves some outside their form."""
    own: _ByName = {} if index is None else read[index]
    homes = [own, read.get(None, {}), *(() if own else read.values())]
    for name in sorted(form.noms):
        yield name, next((home[name] for home in homes if name in home), ())


def _releve(
    labels: PageAnnotee,
    form: FormulaireAnnote,
    name: str,
    fields: Sequence[Champ],
    asked: set[int],
) -> Releve:
    first = next((c for c in fields if c.visible), fields[0] if fields else None)
    return Releve(
        page=labels.nom,
        hote=labels.hote,
        usage=form.usage,
        nom=name,
        code=form.champs.get(name, ""),
        type=first.type if first else "",
        natures=frozenset(c.nature for c in fields),
        rendu=any(c.visible for c in fields),
        demande=any(id(c) in asked for c in fields),
        imposable=any(c.visible and not c.facultatif and not c.desactive for c in fields),
        entiere=labels.entiere,
        dit=first.libelle_visible or first.indice if first else "",
    )


def _labelled_kind(labels: PageAnnotee) -> str:
    usages = {form.usage for form in labels.formulaires}
    return INSCRIPTION if "r" in usages else CONNEXION if "l" in usages else NI_L_UNE_NI_L_AUTRE


def _read_kind(page: PageFacts) -> str:
    usages = {form.usage for form in page.formulaires}
    if UsageFormulaire.INSCRIPTION in usages:
        return INSCRIPTION
    return CONNEXION if UsageFormulaire.CONNEXION in usages else NI_L_UNE_NI_L_AUTRE
