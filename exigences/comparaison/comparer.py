"""Two reports in, their comparison out."""

from collections.abc import Iterable, Iterator

from exigences.comparaison.accessibilite import defect_changes
from exigences.comparaison.apprendre import learn_again
from exigences.comparaison.champs import field_changes
from exigences.comparaison.constats import pair_findings
from exigences.comparaison.demandes import demand_changes
from exigences.comparaison.deux_services import differences
from exigences.comparaison.ecrans import pair_screens, same_procedure
from exigences.comparaison.mesures import figure_changes
from exigences.model.rapport.comparaison import (
    Changement,
    Comparaison,
    Cote,
    EtatChangement,
    Sens,
)
from exigences.model.rapport.rapport import Rapport

_ORDER = list(Sens)


def compare(avant: Rapport, apres: Rapport) -> Comparaison:
    """Say what changed from one report to the other; the same two give the same comparison."""
    screens = pair_screens(avant, apres)
    found = pair_findings(avant.empreintes, apres.empreintes, screens)
    demands = demand_changes(avant, apres, found, screens)
    fields = tuple(field_changes(avant, apres, screens))
    same = same_procedure(avant, apres)
    if same:
        others = (
            *figure_changes(avant, apres, screens),
            *fields,
            *defect_changes(avant, apres, found, screens),
        )
    else:
        others = tuple(differences(avant, apres))
    changes = (*(d for d in demands.changements if same or _by_one_alone(d)), *others)
    return Comparaison(
        avant=_side(avant),
        apres=_side(apres),
        meme_demarche=same,
        ecrans=screens.rows(),
        changements=_sorted(changes),
        non_comparables=demands.non_comparables,
        inchanges=demands.inchangees,
        remarques=tuple(_remarks(avant, apres)),
        apprendre=tuple(dict.fromkeys(learn_again(screens, fields))) if same else (),
    )


def _by_one_alone(change: Changement) -> bool:
    """Whether one side asks it and the other does not: all that may be said of two services."""
    return change.etat is not EtatChangement.CHANGE


def _sorted(changes: Iterable[Changement]) -> tuple[Changement, ...]:
    """What asks more first; there, in the order given."""
    return tuple(sorted(changes, key=lambda change: _ORDER.index(change.sens)))


def _remarks(avant: Rapport, apres: Rapport) -> Iterator[str]:
    """What was not seen alike: a change of it may be one of what was seen, and of nothing else."""
    old, new = (bool(r.reseau.angle_mort) for r in (avant, apres))
    if old or new:
        which = "les deux audits n'ont" if old and new else "un des deux audits n'a"
        yield (
            f"De ce qui est parti, {which} peut-être pas tout vu : ce qui en dépend (le poids, "
            "l'attente, les envois, la note) ne se compare pas."
        )


def _side(rapport: Rapport) -> Cote:
    return Cote(
        nom=rapport.procedure.nom,
        organisme=rapport.procedure.organisme,
        date=rapport.date,
        scenario=rapport.scenario.nom,
        note=rapport.score.note or "",
        score=rapport.score.global_,
        complet=rapport.fin.complet,
        fin=rapport.fin.phrase,
    )
