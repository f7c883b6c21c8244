"""File fields that a page hides, and that a label or a button which people see opens."""

import re
from collections.abc import Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Bloc, Bouton
from exigences.mots import notion

_EDGES = re.compile(r"^\W+|\W+$")
"""What is no word at both ends of a button: an arrow, a sign."""
_ADDS_A_FILE = notion("choisir-un-fichier")
_BARE = notion("ajouter")
"""The same beside a file field that is hidden."""
_NEAR = 6
"""Elements between a hidden field and the button that opens it."""


def with_opened_files(
    champs: Sequence[Champ], boutons: Sequence[Bouton], blocs: Sequence[Bloc]
) -> tuple[Champ, ...]:
    """The same fields; a hidden file field that is opened stands where people open it.

    Its own label opens it for sure; a button beside it only seems to.
    """
    labels = {(b.lieu.cadre, b.champ): b for b in blocs if b.champ and b.balise == "label"}
    return tuple(
        _opened(champ, labels.get(champ.lieu.element), boutons)
        if champ.nature is Nature.FICHIER and not champ.visible and not champ.desactive
        else champ
        for champ in champs
    )


def _opened(champ: Champ, label: Bloc | None, boutons: Sequence[Bouton]) -> Champ:
    if label is not None:
        return replace(champ, lieu=label.lieu, visible=True)
    near = [bouton for bouton in boutons if _opens(bouton, champ)]
    if not near:
        return champ
    button = min(near, key=lambda b: abs(b.lieu.ordre - champ.lieu.ordre))
    named = champ.libelle_visible or button.texte
    return replace(champ, lieu=button.lieu, libelle_visible=named, visible=True, certaine=False)


def _opens(bouton: Bouton, champ: Champ) -> bool:
    return (
        bouton.lieu.cadre == champ.lieu.cadre
        and bouton.region in CORPS
        and abs(bouton.lieu.ordre - champ.lieu.ordre) <= _NEAR
        and (adds_a_file(bouton) or bool(_BARE.fullmatch(_bare(bouton))))
    )


def adds_a_file(bouton: Bouton) -> bool:
    """Whether a button is one by which a person chooses a file."""
    return bool(_ADDS_A_FILE.search(_bare(bouton)))


def _bare(bouton: Bouton) -> str:
    return _EDGES.sub("", fold(bouton.texte))
