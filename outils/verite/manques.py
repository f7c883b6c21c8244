"""Counts what becomes of the true demands, by exigence: what is missed most comes first."""

from collections import Counter
from collections.abc import Iterable, Mapping

from outils.verite.documents import Avis, Dit, Jugement, VraieDemande
from outils.verite.jugement import Sort

_TITLE = """\
### Rappel, demande par demande

Où il reste le plus à trouver, d'abord. « Absente du catalogue » : ce qu'une personne a vu et
qu'aucune exigence ne nomme ; elle compte parmi les manquées. Les deux dernières colonnes disent ce
que les juges ont pensé de l'exigence là où elle a été constatée : où ils l'ont souvent trouvée
injuste, elle est devenue une question, et la demande listée ne peut plus être trouvée.
"""
_HEAD = (
    (
        "| exigence | demandes vraies | trouvées | en question | non testées | manquées "
        "| jugée juste | fausse ou injuste |"
    ),
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
)
_SHOWN = 30
"""Rows of the table, at most: the others miss next to nothing."""
_ORDER = (Sort.TROUVEE, Sort.DEMANDEE, Sort.NON_TESTEE, Sort.MANQUEE)


def by_exigence(
    found: Iterable[tuple[VraieDemande, Mapping[str, Sort]]], judged: Iterable[Jugement] = ()
) -> str:
    """Return the table, in Markdown."""
    thought = Counter(
        (f"`{one.exigence}`", one.verdict is Avis.JUSTE)
        for one in judged
        if one.dit is Dit.CONSTATE
    )
    counts: dict[str, Counter[Sort]] = {}
    for demande, told in found:
        name = demande.nom
        counts.setdefault(name, Counter()).update(told.values())
    ranked = sorted(counts.items(), key=lambda one: (one[1][Sort.TROUVEE] - one[1].total(), one[0]))
    rows = [
        f"| {name} | {of.total()} | {' | '.join(str(of[sort]) for sort in _ORDER)} | "
        f"{thought[name, True]} | {thought[name, False]} |"
        for name, of in ranked[:_SHOWN]
    ]
    return "\n".join((_TITLE, *_HEAD, *rows)) + "\n"
