"""Finds the parts of a bank card in a form: number, month, year, security code, holder."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.facts.page.comptes_bancaires import asks_an_account
from exigences.facts.page.signes import words_of_name
from exigences.model.facts.champs import Champ, Nature
from exigences.mots import Trouve, notion

_MONTH_AND_YEAR = re.compile(r"\bmm ?/ ?(?:yy|aa)\b|\bexp(?:iry|iration)? ?(?:date|month|year)\b")
_PARTS: Mapping[str, tuple[Trouve, ...]] = {
    "titulaire": (notion("carte-son-titulaire"),),
    "code": (notion("carte-son-code"),),
    "numero": (notion("carte-son-numero"),),
    "echeance": (notion("carte-son-echeance"), _MONTH_AND_YEAR),
}
"""What each part is called, the plainest first."""
_ENOUGH = 3
"""Different parts that make a card where none says that it is a bank's."""
_TYPED = frozenset({"text", "tel", "number", "password", "month", "select", "combobox"})
_OTHERS = frozenset(
    {Nature.COURRIEL, Nature.ADRESSE, Nature.NAISSANCE, Nature.IDENTIFIANT_ADMINISTRATIF}
)
"""Natures that a part of a card never has, whatever is written near."""


def join_cards(fields: Sequence[Champ]) -> tuple[Champ, ...]:
    """The same fields; those that are parts of a bank card ask a payment.

    An identity card has a number, an end and a holder too, but no security code.
    """
    forms: dict[tuple[object, ...], dict[int, str]] = {}
    for rank, champ in enumerate(fields):
        if part := _part(champ):
            forms.setdefault((champ.lieu.cadre, champ.formulaire), {})[rank] = part
    found = {rank for parts in forms.values() if _is_a_card(parts, fields) for rank in parts}
    return tuple(
        replace(champ, nature=Nature.PAIEMENT) if rank in found else champ
        for rank, champ in enumerate(fields)
    )


def _is_a_card(parts: Mapping[int, str], fields: Sequence[Champ]) -> bool:
    kinds = set(parts.values())
    sure = any(fields[rank].nature is Nature.PAIEMENT for rank in parts)
    return (sure and bool(kinds & {"numero", "code"})) or (
        len(kinds) >= _ENOUGH and "code" in kinds
    )


def _part(champ: Champ) -> str:
    """Which part of a card a field may be; nothing where it is surely another thing.

    What stands near it tells of one part only: the code, which nobody finds without help.
    """
    if champ.type not in _TYPED or champ.nature in _OTHERS or asks_an_account(champ):
        return ""
    called = f"{words_of_name(champ.nom)} | {words_of_name(champ.identifiant)}"
    said = fold(f"{champ.libelle_visible} | {champ.indice} | {champ.groupe} | {called}")
    label = fold(champ.libelle_visible)
    for part, signs in _PARTS.items():
        if any(sign.search(label) for sign in signs):
            return part
    named = (p for p, signs in _PARTS.items() if any(s.search(said) for s in signs))
    helped = any(sign.search(fold(champ.aide)) for sign in _PARTS["code"])
    return next(named, "code" if helped else "")
