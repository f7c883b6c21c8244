"""What a mistake made on purpose left on its page: the person made none, and does not read it."""

from collections.abc import Iterable, Set
from dataclasses import replace

from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import ProvocationFacts


def without_old_errors(
    pages: Iterable[PageFacts], provocations: Iterable[ProvocationFacts]
) -> tuple[PageFacts, ...]:
    """The same pages, without what a mistake had their service say, and which it still says.

    A session may keep the messages of a refusal until the form is sent right.
    """
    seen = tuple(pages)
    said: dict[int, set[str]] = {}
    first: dict[int, PageFacts] = {}
    for one in provocations:
        page = seen[one.page]
        if one.messages and not one.avance:
            said.setdefault(page.ecran, set()).update(m.texte for m in one.messages)
            first.setdefault(page.ecran, page)
    return tuple(
        _cleared(page, first[page.ecran], said[page.ecran])
        if page.ecran in said and page.indice > first[page.ecran].indice
        else page
        for page in seen
    )


def _cleared(page: PageFacts, first: PageFacts, said: Set[str]) -> PageFacts:
    """A state of a screen, without what was not said in its first one and a mistake brought."""
    old = said - {bloc.texte for bloc in first.blocs}
    if not any(bloc.texte in old for bloc in page.blocs):
        return page
    titled = page.titre.endswith(first.titre)
    return replace(
        page,
        titre=first.titre if titled else page.titre,
        reprochee=True,
        blocs=tuple(bloc for bloc in page.blocs if bloc.texte not in old),
        champs=tuple(_told_nothing(champ, old) for champ in page.champs),
    )


def _told_nothing(champ: Champ, old: Set[str]) -> Champ:
    """A field, without the messages of a mistake among what describes it."""
    described = champ.description
    for text in sorted(old, key=len, reverse=True):
        described = described.replace(text, "")
    return (
        champ if described == champ.description else replace(champ, description=described.strip())
    )
