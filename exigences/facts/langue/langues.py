"""Finds what a page gives in another language than French."""

import re
from collections.abc import Sequence

from exigences.facts.langue.francais import in_another_language
from exigences.facts.langue.texte import excerpt, fold, read_sentences
from exigences.model.facts.facts import Bouton, Lien, PageFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_OTHER = notion("nom-d-une-langue")
_NATIVE = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff]{3}")
_ITSELF = notion("langue-dans-ses-mots")
_SAYS = notion("dit-qu-une-langue-est-donnee")
_OF_A_PAPER = notion("papier-a-traduire")
"""A paper to have translated, and not a page that is."""


def names_itself(options: Sequence[str]) -> bool:
    """Whether a list offers « Deutsch », a language in its own words: one that is spoken is not."""
    return any(_ITSELF.search(fold(option)) or _NATIVE.search(option) for option in options)


def other_language(page: PageFacts) -> tuple[Lieu, str] | None:
    """A text, a link or a button that gives another language, or says where; a sign is enough."""
    for bloc in page.blocs:
        if in_another_language(bloc) and len(bloc.texte) > 3:
            return bloc.lieu, excerpt(bloc.texte)
    for champ in page.champs:
        if champ.type == "select" and names_itself(champ.options):
            return champ.lieu, excerpt(" | ".join(champ.options))
    controls: list[Bouton | Lien] = [*page.liens, *page.boutons, *page.liens_replies]
    for control in controls:
        if _OTHER.search(fold(control.texte)) or _NATIVE.search(control.texte):
            return control.lieu, excerpt(control.texte)
    for bloc in page.blocs:
        for sentence, plie, _ in read_sentences(bloc.texte):
            if _SAYS.search(plie) and not _OF_A_PAPER.search(plie):
                return bloc.lieu, excerpt(sentence)
    return None
