"""Finds what a page gives in another language than French."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from exigences.facts.langue.declaree import leans_to_french, reads_as_french
from exigences.facts.langue.francais import (
    PART_AUTRE,
    PART_CONNUE,
    in_another_language,
    known_words,
)
from exigences.facts.langue.texte import excerpt, fold, read_sentences
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import Bloc, Bouton, Effet, Lien, PageFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_OTHER = notion("nom-d-une-langue")
_NATIVE = re.compile(r"[\u0400-\u04ff\u0600-\u06ff\u4e00-\u9fff]{3}")
_ITSELF = notion("langue-dans-ses-mots")
_CODE = re.compile(r"([a-z]{2,3})[_-][A-Z]{2}(?:[_-]\w+)*")
"""How a program writes a language, and its country: « fr_FR », « pt-BR »."""
_LANGUAGE_MENU = re.compile(r"#[\w-]*[Ll]ang(?:ue|uage)?s?(?:[A-Z_-][\w-]*)?")
"""The identity of a menu where one chooses a language, as its author wrote it."""
_PRECISION = re.compile(r" \([^()]*\)$")
_SEVERAL = 3
"""Languages that a list names from which it is a choice of language, whatever they are called."""
MOTS_CHANGES = 4
"""Words from which what changed between two readings tells a language."""
_SPEAKS = notion("dit-sa-propre-langue")
_SAYS = notion("dit-qu-une-langue-est-donnee")
_READ_IN = notion("langue-d-affichage")
_OF_A_PAPER = notion("papier-a-traduire")
"""A paper to have translated, and not a page that is."""
_TO_COME = notion("pas-encore-la")


def names_itself(options: Sequence[str]) -> bool:
    """Whether a list offers « Deutsch », a language in its own words: one that is spoken is not.

    Codes (« de_DE ») and names with their country (« English (Canada) ») count where there are
    several languages.
    """
    if any(_ITSELF.search(fold(option)) or _NATIVE.search(option) for option in options):
        return True
    return len({tongue for option in options if (tongue := _tongue(option))}) >= _SEVERAL


def _tongue(option: str) -> str:
    """The language of a code, or named with its country; '' for what is neither."""
    if code := _CODE.fullmatch(option.strip()):
        return code[1]
    name = fold(_PRECISION.sub("", option))
    return name if _ITSELF.search(name) else ""


def speaks_otherwise(french: PageFacts, other: PageFacts) -> bool:
    """Whether a page seen twice, as one asks for French then for English, changes of language."""
    if other.langue and french.langue and other.langue[:2].lower() != french.langue[:2].lower():
        return True
    ours, theirs = _texts(french), _texts(other)
    first, then = _share_of_french(ours - theirs), _share_of_french(theirs - ours)
    return first is not None and then is not None and first >= PART_CONNUE and then < PART_AUTRE


def _texts(page: PageFacts) -> frozenset[str]:
    """All that a page says, in menus that are closed too: a phone shows less of it."""
    controls: list[Bouton | Lien] = [*page.liens, *page.liens_replies, *page.boutons]
    said = [bloc.texte for bloc in page.blocs]
    said += [control.texte for control in controls]
    return frozenset((*said, *(champ.libelle for champ in page.champs)))


def _share_of_french(texts: Iterable[str]) -> float | None:
    """The share of the words of texts that French knows; None where they are too few."""
    counts = [known_words(text) for text in texts]
    told = sum(count for _, count in counts)
    return sum(known for known, _ in counts) / told if told >= MOTS_CHANGES else None


def language_preferred(page: PageFacts) -> tuple[Lieu, str] | None:
    """The list of a form where one chooses a language: that of the screens too, or of letters.

    A script may draw the list in its own way, and hide it: its label shows where it stands.
    """
    labels = {(bloc.lieu.cadre, bloc.champ): bloc.lieu for bloc in page.blocs if bloc.champ}
    drawn = ((c, labels.get(c.lieu.element)) for c in page.champs_caches)
    for champ, place in (*((c, c.lieu) for c in page.champs), *drawn):
        choice = champ.type == "select" and (names_itself(champ.options) or _is_read_in(champ))
        if place is not None and choice and _is_an_answer(page, champ):
            return place, excerpt(" | ".join(champ.options))
    return None


def _is_read_in(champ: Champ) -> bool:
    """Whether a list asks in which language one wants to read, whatever it calls them."""
    return bool(_READ_IN.search(fold(champ.libelle_visible))) and len(champ.options) >= _SEVERAL


def language_menu(page: PageFacts) -> Bouton | None:
    """The folded menu of languages that shows a drawing alone: what it holds was not read."""
    drawn = (b for b in page.boutons if b.replie and not b.texte)
    return next((b for b in drawn if _LANGUAGE_MENU.fullmatch(b.lieu.selecteur)), None)


def foreign_text(page: PageFacts) -> tuple[Lieu, str] | None:
    """A text in another language that nothing declares: an offer, or words left untranslated."""
    return next(((bloc.lieu, excerpt(bloc.texte)) for bloc, _ in _foreign(page)), None)


def _foreign(page: PageFacts) -> Iterator[tuple[Bloc, bool]]:
    """The texts of a page in another language, and whether the page declares it."""
    misdeclared = reads_as_french(page) or leans_to_french(page)
    for bloc in page.blocs:
        # A page in French may say that it is in English: so then do all its texts.
        told = replace(bloc, langue="") if misdeclared and bloc.langue == page.langue else bloc
        if in_another_language(told) and len(bloc.texte) > 3:
            yield bloc, not told.langue.lower().startswith("fr") and bool(told.langue)


def _is_an_answer(page: PageFacts, champ: Champ) -> bool:
    """Whether a list stands among the questions of a form: the language one wants to be written in.

    What changes the page stands apart, or does it at once.
    """
    return (
        champ.formulaire is not None
        and not (champ.mene or champ.reglage)
        and any(
            other.visible and other != champ and other.formulaire == champ.formulaire
            for other in page.champs
            if other.lieu.cadre == champ.lieu.cadre
        )
    )


def _is_its_own(page: PageFacts, lien: Lien) -> bool:
    """Whether a line of a closed menu names French on a page in French: it opens no other one."""
    return fold(lien.texte).strip() == "francais" and reads_as_french(page)


def other_language(page: PageFacts) -> tuple[Lieu, str] | None:
    """A text, a link or a button that gives another language, or says where; a sign is enough.

    What is to come, or a link that does nothing, gives none.
    """
    for bloc, declared in _foreign(page):
        meant = _NATIVE.search(bloc.texte) or _SPEAKS.search(fold(bloc.texte))
        if (declared or meant) and not _TO_COME.search(fold(bloc.texte)):
            return bloc.lieu, excerpt(bloc.texte)
    for champ in page.champs:
        choice = champ.type == "select" and names_itself(champ.options)
        if choice and not _is_an_answer(page, champ):
            return champ.lieu, excerpt(" | ".join(champ.options))
    return _named_by_a_control(page) or _said_in_a_sentence(page)


def _named_by_a_control(page: PageFacts) -> tuple[Lieu, str] | None:
    folded = [lien for lien in page.liens_replies if not _is_its_own(page, lien)]
    controls: list[Bouton | Lien] = [*page.liens, *page.boutons, *folded]
    for control in controls:
        named = _OTHER.search(fold(control.texte)) or _NATIVE.search(control.texte)
        if named and not _is_dead(control):
            return control.lieu, excerpt(control.texte)
    return None


def _said_in_a_sentence(page: PageFacts) -> tuple[Lieu, str] | None:
    for bloc in page.blocs:
        for sentence, plie, _ in read_sentences(bloc.texte):
            aside = _OF_A_PAPER.search(plie) or _TO_COME.search(plie)
            if _SAYS.search(plie) and not aside:
                return bloc.lieu, excerpt(sentence)
    return None


def _is_dead(control: Bouton | Lien) -> bool:
    """Whether a control leads to nothing yet: it says so, or no more than shows a message."""
    if _TO_COME.search(fold(f"{control.texte} {control.titre}")):
        return True
    return isinstance(control, Lien) and control.effet in (Effet.AUCUN, Effet.MESSAGE)
