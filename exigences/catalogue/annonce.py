"""Says whether a demand was announced: before the first field, later, or never."""

import re
from collections.abc import Iterable, Iterator

from exigences.facts.texte import fold
from exigences.model.exigence import Annonce, Exigence, Preuve
from exigences.model.facts import Bloc, ParcoursFacts, Region

__all__ = ["announcement_of", "announcement_pattern", "fold"]

SHORT_GAP = r"\W+(?:\w+\W+){0,2}?"


def announcement_of(
    exigence: Exigence, preuves: Iterable[Preuve], parcours: ParcoursFacts
) -> tuple[Annonce, Preuve | None]:
    """Compare where a demand is made with where running text speaks of it before."""
    if not exigence.annonce:
        return Annonce.SANS_OBJET, None
    asked = min((p.page, p.ordre) for p in preuves)
    pattern = announcement_pattern(exigence.annonce)
    for bloc in _texts_before(asked, parcours):
        if pattern.search(fold(bloc.texte)):
            early = parcours.seuil is None or (bloc.lieu.page, bloc.lieu.ordre) < parcours.seuil
            proof = Preuve.at(bloc.lieu, bloc.texte[:300])
            return (Annonce.PREALABLE if early else Annonce.TARDIVE), proof
    return Annonce.JAMAIS, None


def _texts_before(asked: tuple[int, int], parcours: ParcoursFacts) -> Iterator[Bloc]:
    """Texts that stand before the demand and are not the demand itself.

    On the page where it is asked, only what precedes the first field of the whole procedure is an
    announcement: the words just above a field are already its question.
    """
    for page in parcours.pages[: asked[0] + 1]:
        for bloc in page.blocs:
            place = (bloc.lieu.page, bloc.lieu.ordre)
            same = bloc.lieu.page == asked[0]
            if same and (parcours.seuil is None or place >= min(asked, parcours.seuil)):
                continue
            if bloc.region is Region.CONTENU and not bloc.champ and bloc.niveau is None:
                yield bloc


def announcement_pattern(terms: Iterable[str]) -> re.Pattern[str]:
    """One expression for all terms: folded, whole words, plurals, two words between at most."""
    alternatives = (
        SHORT_GAP.join(re.escape(word) + r"(?:e?s|x)?" for word in fold(term).split())
        for term in terms
    )
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b")
