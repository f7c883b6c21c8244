"""Reads one-time codes: boxes of one character, and a bare « code » under words that await one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import Bloc
from exigences.mots import notion

_FEWEST, _MOST = 4, 10
"""Boxes of a code."""
_WRITTEN = frozenset({"text", "tel", "number", "password"})
_AWAITS = (notion("attend-un-code"), notion("attend-un-code-en-anglais"))
_BARE = frozenset({"code", "le code", "votre code", "your code", "enter code", "security code"})
_FAR, _SAID = 30, 400
"""Elements before a field, and characters, among which the words that await a code stand."""
_NO_CODE = frozenset({Nature.NAISSANCE, Nature.ADRESSE, Nature.IDENTIFIANT_ADMINISTRATIF})


def with_codes(champs: Sequence[Champ], blocs: Iterable[Bloc]) -> tuple[Champ, ...]:
    """The same fields; boxes in a row that take a code are one, and a bare code is told."""
    texts = [(bloc.lieu.ordre, bloc.texte) for bloc in blocs]
    return tuple(_told(champ, texts) for champ in _joined(champs, texts))


def _told(champ: Champ, texts: Sequence[tuple[int, str]]) -> Champ:
    label = fold(champ.libelle_visible or champ.indice).strip(" :*")
    unsure = champ.nature is Nature.AUTRE or not champ.certaine
    if champ.type in _WRITTEN and unsure and label in _BARE and _awaited(champ, texts):
        return replace(champ, nature=Nature.CODE_USAGE_UNIQUE, certaine=True)
    return champ


def _awaited(champ: Champ, texts: Sequence[tuple[int, str]]) -> bool:
    here = champ.lieu.ordre
    near = [text for rank, text in texts if here - _FAR < rank <= here]
    said = fold(f"{' | '.join(near)[-_SAID:]} | {champ.groupe} | {champ.description}")
    return any(sign.search(said) for sign in _AWAITS)


def _joined(champs: Sequence[Champ], texts: Sequence[tuple[int, str]]) -> list[Champ]:
    kept: list[Champ] = []
    rank = 0
    while rank < len(champs):
        row = _row(champs, rank)
        if _FEWEST <= len(row) <= _MOST and (joined := _code(row, texts)) is not None:
            kept.append(joined)
            rank += len(row)
        else:
            kept.append(champs[rank])
            rank += 1
    return kept


def _row(champs: Sequence[Champ], start: int) -> Sequence[Champ]:
    """The boxes of one character that follow one another, of one form and of one group."""
    first, end = champs[start], start
    while end < len(champs) and _is_box(champs[end]) and _beside(champs[end], first):
        end += 1
    return champs[start:end]


def _is_box(champ: Champ) -> bool:
    return champ.longueur_max == 1 and champ.type in _WRITTEN


def _beside(champ: Champ, first: Champ) -> bool:
    place, other = champ.lieu.cadre, first.lieu.cadre
    return (place, champ.formulaire, champ.groupe) == (other, first.formulaire, first.groupe)


def _code(row: Sequence[Champ], texts: Sequence[tuple[int, str]]) -> Champ | None:
    """The one field that the boxes are, if a code is what they take."""
    if any(champ.nature in _NO_CODE for champ in row):
        return None
    told = any(champ.nature is Nature.CODE_USAGE_UNIQUE for champ in row)
    if not told and not _awaited(row[0], texts):
        return None
    return replace(
        row[0],
        nature=Nature.CODE_USAGE_UNIQUE,
        certaine=True,
        libelle_visible=row[0].groupe or row[0].libelle_visible,
        longueur_max=len(row),
        longueur_min=None,
        obligatoire=any(champ.obligatoire for champ in row),
    )
