"""Gives to each box of a field the label that people read over all of them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from exigences.model.facts.champs import Champ


def with_shared_labels(champs: Sequence[Champ]) -> tuple[Champ, ...]:
    """The same fields; one that only its example names bears the label of the box before it.

    The prefix of a telephone, then its number: one label, and one star, stand for both.
    """
    shared = (_after(before, champ) for before, champ in pairwise(champs))
    return (*champs[:1], *shared)


def _after(before: Champ, champ: Champ) -> Champ:
    named = before.type == "select" and before.libelle_visible not in ("", before.indice)
    alone = bool(champ.indice) and champ.libelle_visible == champ.indice
    place = (champ.lieu.cadre, champ.formulaire, champ.groupe)
    if (
        not (named and alone)
        or champ.nature is not before.nature
        or place != (before.lieu.cadre, before.formulaire, before.groupe)
    ):
        return champ
    return replace(
        champ,
        libelle_visible=before.libelle_visible,
        obligatoire_signale=champ.obligatoire_signale or before.obligatoire_signale,
    )
