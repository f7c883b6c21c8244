"""What holds on every screen: the language, the sight and the hand, the help, the stamina."""

from exigences.model.catalogue.exigence import Categorie
from exigences.model.rapport.instruction import Partie
from exigences.rapport.instruction.dire import demand, listed, of_everywhere, part
from exigences.rapport.lecture import Lecture

_GROUPES = (
    ((Categorie.LANGUE,), "Pour lire :"),
    ((Categorie.ACCESSIBILITE,), "Pour voir, entendre et manier les pages :"),
    ((Categorie.RECOURS,), "Pour te faire aider, ou faire autrement :"),
)
_AILLEURS = frozenset(
    {
        "delai-non-annonce",
        "duree-non-annoncee",
        "jargon-administratif",
        "seance-unique",
        "session-limitee",
        "sigles-non-developpes",
    }
)
"""Demands that the opening, the ending or the words of the screens tell."""


def _nor(lecture: Lecture) -> str:
    """The linked pages that were read, in a sentence that denies."""
    number = lecture.voisines_lues
    if not number:
        return ""
    return f"ni sur {f'les {number} pages liées' if number > 1 else 'la page liée'}, "


def everywhere(lecture: Lecture) -> list[Partie]:
    """What to know of the whole procedure, and what nobody announces in it."""
    found = [c for c in lecture.trouvees if of_everywhere(c) and c.exigence not in _AILLEURS]
    known = [c for groupe, _ in _GROUPES for c in groupe]
    groups = (
        *_GROUPES,
        (tuple(c for c in Categorie if c not in known), "Pour tenir jusqu'au bout :"),
    )
    return [
        *part(
            "D'un bout à l'autre",
            *(
                liste
                for categories, amorce in groups
                for liste in listed(amorce, (demand(c) for c in found if c.categorie in categories))
            ),
        ),
        *part(
            "Ce que personne ne te dit avant",
            *listed(
                f"Rien n'annonce ce qui suit, ni avant que tu commences, {_nor(lecture)}ni avant "
                "l'écran où cela t'arrête :",
                map(demand, lecture.non_annoncees),
            ),
        ),
    ]
