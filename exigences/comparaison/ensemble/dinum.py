"""Sets what the State publishes of a procedure beside what an audit found."""

from collections.abc import Iterator, Mapping

from exigences.comparaison.demandes import ABSENT
from exigences.comparaison.ensemble.lus import RapportLu, Titre
from exigences.loading.dinum import Indicateur, Publiees, indicators
from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.ensemble import IndicateurCompare


def beside(
    lu: RapportLu, titles: Mapping[str, Titre], published: Publiees
) -> tuple[IndicateurCompare, ...]:
    """The indicators of a service; none where the file does not name it."""
    told = published.of(lu.service[0])
    if told is None:
        return ()
    return tuple(
        IndicateurCompare(
            indicateur=i.id,
            titre=i.titre,
            valeur=told.get(i.id, ""),
            bande=i.band(told.get(i.id, "")),
            ici=" ; ".join(_found(i, lu, titles)),
        )
        for i in indicators()
    )


def _found(indicateur: Indicateur, lu: RapportLu, titles: Mapping[str, Titre]) -> Iterator[str]:
    for exigence in indicateur.ici:
        verdict = lu.verdicts.get(exigence)
        if verdict is Verdict.CONSTATE:
            yield f"{titles[exigence].titre} : constaté"
        elif verdict in ABSENT:
            yield f"{titles[exigence].titre} : non constaté"
