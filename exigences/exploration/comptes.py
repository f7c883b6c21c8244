"""Where a screen signs in or opens an account, and how far one may go without an account."""

from collections.abc import Collection, Sequence

from exigences.exploration.conclusion import Arret, Conclusion
from exigences.exploration.suites import Commande, account_door, page_of
from exigences.facts.langue.texte import fold
from exigences.facts.page.formulaires import SIGN_IN
from exigences.facts.page.lecture import asked_on
from exigences.model.facts.champs import CORPS, Champ, Nature
from exigences.model.facts.facts import Lien, PageFacts

_WHO = {Nature.IDENTIFIANT_CONNEXION}


def must_sign_in(
    page: PageFacts, asked: Sequence[Champ], *, opens: bool, told: bool = False
) -> bool:
    """Whether the screen signs in or opens an account, which a robot does not do alone.

    `opens` tells whether it is asked to open one, `told` whether somebody said what to write there.
    A screen may ask who signs in, and the password on the next: a name alone signs nobody in.
    """
    if asks_to_open(asked):
        return not opens
    natures = {c.nature for c in asked}
    return Nature.MOT_DE_PASSE in natures or (natures == _WHO and not told and _is_a_sign_in(page))


def _is_a_sign_in(page: PageFacts) -> bool:
    """Whether the title of a page, or a button of it, says that one signs in there."""
    named = (page.titre, *(b.texte for b in page.blocs if b.niveau is not None))
    pressed = (b.texte for b in page.boutons if b.region in CORPS)
    return any(SIGN_IN.search(fold(text)) for text in (*named, *pressed))


def asks_to_open(asked: Sequence[Champ]) -> bool:
    """Whether some fields ask for the password of a new account."""
    return any(c.nature is Nature.NOUVEAU_MOT_DE_PASSE for c in asked)


def door_of(page: PageFacts, vues: Collection[str], *, opens: bool) -> Commande | None:
    """What to press to see where an account is opened: to follow a link opens none, a button may.

    `vues` are the addresses that were left, `opens` tells whether an account may be opened.
    """
    door = account_door(page)
    shown = isinstance(door, Lien) and page_of(door.url) not in vues
    return door if opens or (shown and not asks_to_open(tuple(asked_on(page)))) else None


def stopped_by_account(page: PageFacts) -> Conclusion:
    """Why it goes no further without an account."""
    if asks_to_open(tuple(asked_on(page))) or account_door(page) is not None:
        why = "il faut ouvrir un compte ; « --ouvrir-un-compte » en ouvre un."
        return Conclusion(arret=Arret.COMPTE, phrase=f"Arrêtée devant un compte : {why}")
    return Conclusion(
        arret=Arret.OBSTACLE, phrase="Arrêtée devant une connexion : il faut déjà un compte."
    )
