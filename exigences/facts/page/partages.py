"""Tells the password that a group shares from that of a person: it says nobody's name."""

from exigences.facts.langue.texte import fold
from exigences.facts.page.signes import words_of_name
from exigences.model.facts.champs import MOTS_DE_PASSE, Champ
from exigences.mots import notion

_SHARED = notion("mot-de-passe-d-un-groupe")


def is_of_a_group(champ: Champ) -> bool:
    """Whether a field asks for the password that a class, a group or a meeting has in common."""
    if champ.nature not in MOTS_DE_PASSE:
        return False
    told = (champ.libelle_visible, champ.libelle, champ.indice)
    named = (words_of_name(name).replace(" ", "-") for name in (champ.nom, champ.identifiant))
    return any(_SHARED.search(text) for text in (*map(fold, told), *named))
