"""Tells the account where a person is paid, or by which they pay, from a bank card."""

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of, words_of
from exigences.model.facts.champs import Champ
from exigences.mots import notion

_ACCOUNT, _CARD = notion("compte-bancaire"), notion("carte-de-paiement")


def asks_an_account(champ: Champ) -> bool:
    """Whether a field asks for a bank account, and not for a card."""
    return names_an_account(label_of(champ), words_of(champ))


def names_an_account(libelle: str, autour: str = "") -> bool:
    """Whether a label names a bank account; or what stands around does, and it names no card."""
    plain = fold(libelle)
    if _ACCOUNT.search(plain):
        return True
    return not _CARD.search(plain) and bool(_ACCOUNT.search(fold(autour)))
