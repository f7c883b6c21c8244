"""Joins the questions that a page answers by yes or no with their answers, as one reads them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from exigences.facts.langue.questions import answer_of
from exigences.facts.langue.texte import sentences
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc

_PRESSED = frozenset({"button", "option", "label"})
"""What a person answers with, and no answer of the service."""


def with_answers(blocs: Sequence[Bloc]) -> tuple[Bloc, ...]:
    """The texts of a page in order, each question with the answer right below, and the reverse."""
    joined = dict(_joined(blocs))
    return tuple(joined.get(rank, bloc) for rank, bloc in enumerate(blocs))


def _joined(blocs: Sequence[Bloc]) -> Iterator[tuple[int, Bloc]]:
    asked = ""
    for rank, bloc in enumerate(blocs):
        answer = _answered(bloc, blocs[rank + 1 : rank + 2])
        if asked or answer:
            yield rank, replace(bloc, question=asked, reponse=answer)
        asked = sentences(bloc.texte)[-1] if answer else ""


def _answered(bloc: Bloc, below: Sequence[Bloc]) -> str:
    """What the text right below answers to a question: « oui », « non », or nothing of them."""
    asks = bloc.texte.endswith("?") and bloc.region in CORPS and not bloc.champ
    first = (s for b in below if asks and _answers(b, bloc) for s in sentences(b.texte)[:1])
    return next(map(answer_of, first), "")


def _answers(bloc: Bloc, asked: Bloc) -> bool:
    """Whether a text may answer a question: it is no choice of a form, nor a heading."""
    if not bloc.texte or bloc.champ or bloc.choix or bloc.balise in _PRESSED:
        return False
    return bloc.niveau is None and bloc.lieu.cadre == asked.lieu.cadre
