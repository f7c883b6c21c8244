"""How findings are told apart: by this program, and by the keys of four peers.

The keys of the peers are theirs as read in their code or threads in 2026; the findings are ours.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from exigences.comparaison.constats import pair_findings
from exigences.comparaison.ecrans import pair_screens
from exigences.model.rapport.empreintes import Empreinte, Genre
from exigences.model.rapport.rapport import Rapport
from outils.identite.retouches import MARQUE

PROGRAMME = "ce programme"
"""The way that sees both reports."""

type Cle = Callable[[Rapport, Empreinte], str]


def _screen(rapport: Rapport, one: Empreinte) -> tuple[str, str]:
    ecran = rapport.ecrans[one.ecran - 1]
    return ecran.url.split("?")[0].split("://")[-1].partition("/")[2], ecran.titre


PAIRS: Mapping[str, Cle] = MappingProxyType(
    {
        "empreinte seule": lambda _, one: one.empreinte,
        "url;règle": lambda r, one: f"{_screen(r, one)[0]};{one.regle}",
        "composant::histoire::règle": lambda r, one: f"{_screen(r, one)[1]}::{one.regle}",
        "règle + chemin": lambda r, one: f"{_screen(r, one)[0]} {one.regle} {one.selecteur}",
        "objet entier": lambda _, one: f"{one.regle} {one.ecran} {one.nom} {one.selecteur}",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mesure:
    """What one way of knowing findings again makes of a pair of reports."""

    gardes: int
    """Findings of the first report that answer one of the second."""
    total: int
    faux_nouveaux: int
    """Findings that a harmless edit makes new."""
    manques: int
    """Real additions that answer a finding of the first report."""
    ajouts: int


def measured(avant: Rapport, apres: Rapport, *, reelle: bool) -> Mapping[str, Mesure]:
    """Measure each way on a pair of reports; doubts are left out."""
    old, new = (tuple(e for e in r.empreintes if e.certaine) for r in (avant, apres))
    pairs = pair_findings(old, new, pair_screens(avant, apres))
    came = {id(one) for one in pairs.venus}
    found = {
        PROGRAMME: _counted(old, new, len(pairs.paires), lambda one: id(one) in came, reelle=reelle)
    }
    for name, key in PAIRS.items():
        found[name] = _by_key(key, (avant, old), (apres, new), reelle=reelle)
    return found


def _by_key(
    key: Cle,
    before: tuple[Rapport, tuple[Empreinte, ...]],
    after: tuple[Rapport, tuple[Empreinte, ...]],
    *,
    reelle: bool,
) -> Mesure:
    """Measure a key that sees one report at a time: what it had is what it knows."""
    (avant, old), (apres, new) = before, after
    known = {key(avant, one) for one in old}
    now = {key(apres, one) for one in new}
    kept = sum(key(avant, one) in now for one in old)
    return _counted(old, new, kept, lambda one: key(apres, one) not in known, reelle=reelle)


def _is_added(one: Empreinte, old: tuple[Empreinte, ...]) -> bool:
    """Whether a real edit brought this; a word that another screen had is not asked anew."""
    known = {(o.regle, o.nom) for o in old if o.genre is Genre.MOT}
    return MARQUE in one.selecteur and (one.regle, one.nom) not in known


def _counted(
    old: tuple[Empreinte, ...],
    new: tuple[Empreinte, ...],
    kept: int,
    is_new: Callable[[Empreinte], bool],
    *,
    reelle: bool,
) -> Mesure:
    added = [one for one in new if reelle and _is_added(one, old)]
    others = [one for one in new if one not in added]
    return Mesure(
        gardes=kept,
        total=len(old),
        faux_nouveaux=0 if reelle else sum(map(is_new, others)),
        manques=sum(not is_new(one) for one in added),
        ajouts=len(added),
    )
