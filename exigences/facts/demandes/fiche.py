"""Tells who changes what a service keeps of them from who asks it for something."""

from collections.abc import Sequence

from exigences.facts.demandes.acces_seul import signed_in
from exigences.facts.page.lecture import acted_by_screen, by_form, is_answered, offered_on
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import ParcoursFacts

_WHO = frozenset(
    {
        Nature.NOM,
        Nature.COURRIEL,
        Nature.TELEPHONE,
        Nature.ADRESSE,
        Nature.NAISSANCE,
        Nature.IDENTIFIANT_CONNEXION,
    }
)
_KNOWN = 2
"""Answers about who one is, already given, from which a form is the record of someone."""


def edits_a_record(parcours: ParcoursFacts) -> bool:
    """Whether who signed in only changes what is kept of them: it holds at once.

    Their form came filled with who they are, and they wrote over one of its answers; a file that
    they join, or a text to someone, asks for more than that.
    """
    acted = acted_by_screen(parcours)

    def is_a_record(form: Sequence[Champ], screen: int) -> bool:
        told = [c for c in form if c.prerempli and c.nature in _WHO]
        written = [c for c in form if is_answered(c, screen, acted)]
        over = any(c.prerempli for c in written)
        joined = any(c.nature is Nature.FICHIER for c in written)
        return len(told) >= _KNOWN and over and not joined

    return signed_in(parcours) and any(
        is_a_record(form, page.ecran)
        for page in parcours.pages
        for form in by_form(offered_on(page)).values()
    )
