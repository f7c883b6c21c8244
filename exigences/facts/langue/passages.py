"""Finds the passages in English on a page that says it is in French."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from exigences.facts.langue.anglais import is_english
from exigences.facts.langue.francais import is_french
from exigences.facts.langue.texte import NO_PROSE, fold, sentences, words
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_FEWEST, _SURE = 4, 6
"""Words from which a passage may be in another language, and surely is."""
_FRENCH, _ENGLISH = 0.5, 0.85
"""Most words that French knows in it, and least that English knows: « date » is in both."""
_A_LANGUAGE = notion("nom-d-une-langue")
"""« Available in English » is a courtesy, and asks nothing of who reads French."""


_DATE = notion("date-en-anglais")
_BUTTON = notion("bouton-en-anglais")
_CLOSES = notion("ferme-en-anglais")
_KEYS = re.compile(r"[\[(][^\])]*\+[^\])]*[\])]")
"""« [Ctrl+1] », the keys that do the same."""
_HOW = re.compile(r"comment \w+(?:er|ir|re)\b")
"""« Comment payer » : a form, the only one that tells it from « comment » in English."""
_PARTS = re.compile(r"\s[-–—|·]\s|\s?::\s")
"""What parts the title of a tab from the name of its site."""
_RUN = 5
"""Words in a row, in a sentence of another language, that are a passage by themselves."""
_SHORT, _ALONE = 3, 2
"""Words of the shortest text, and those that English alone knows, that may be in English."""
_COLUMN = "th"
_LONG = 7
"""Letters above which a word that English alone knows is told."""
_SEVERAL = 2
"""Names of links from which a menu is in English."""
_CHOICES = 3
"""Choices of a list in English alone from which the list surely is in English."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is in English on a page in French: a sentence, a button, the choices of a list."""

    lieu: Lieu
    texte: str
    certaine: bool
    vu: bool = True
    """Whether it is read on the screen, and not only heard."""


def english_passages(page: PageFacts) -> Iterator[Passage]:
    """The sentences of the body in English, each block once, then the buttons, labels and lists.

    The page is taken for one in French; what is marked as English in it is left out.
    """
    yield from _sentences(page)
    yield from _dates(page)
    yield from _menus(page)
    yield from _labels(page)
    yield from _headings(page)
    yield from _buttons(page)
    for lien in page.liens:
        name = _KEYS.sub("", lien.texte).strip()
        long = len(words(name)) >= _SHORT  # two words may be someone's name
        if long and lien.region in CORPS and is_named_in_english(name):
            yield Passage(lien.lieu, name, certaine=False)
            break
    yield from _fields(page)
    yield from _beside(page)


def _buttons(page: PageFacts) -> Iterator[Passage]:
    """The buttons in English; what is only heard is a doubt, and so is what may be a name."""
    seen = {b.lieu.element: fold(b.texte) for b in page.blocs}
    for bouton in page.boutons:
        if bouton.region not in CORPS:
            continue
        name = fold(bouton.texte)
        shown = not bouton.sans_mot and name in seen.get(bouton.lieu.element, name)
        if is_an_order(bouton.texte):
            sure = not _CLOSES.fullmatch(name)  # most often drawn: it says no word
        elif is_named_in_english(bouton.texte):
            sure = len(words(bouton.texte)) >= _SHORT and not _may_be_a_name(bouton.texte)
        else:
            continue
        yield Passage(bouton.lieu, bouton.texte, certaine=sure and shown, vu=not bouton.sans_mot)


def _may_be_a_name(texte: str) -> bool:
    """Whether all the words begin with a capital, as those of a product, and the first orders none.

    « Home Assistant Cloud » is one, « Create New Account » is none.
    """
    told = words(texte)
    return all(word[:1].isupper() for word in told) and not is_an_order(told[0])


def _fields(page: PageFacts) -> Iterator[Passage]:
    """The examples of fields and the lists of choices in English."""
    for champ in page.champs:
        if not champ.visible or champ.region not in CORPS:
            continue
        if is_named_in_english(champ.indice):
            yield Passage(champ.lieu, champ.indice, certaine=len(words(champ.indice)) >= _SHORT)
        told = [option for option in champ.options if any(map(str.isalpha, option))]
        english = [option for option in told if _is_english_alone(option)]
        if len(english) >= _CHOICES and 2 * len(english) >= len(told):
            yield Passage(champ.lieu, " ; ".join(english[:5]), certaine=True)


def _beside(page: PageFacts) -> Iterator[Passage]:
    """What is in English beside the screen: its title, its pictures, its footer; each a doubt."""
    top = Lieu(page=page.indice, selecteur="html")
    named = [(top, part.strip()) for part in _PARTS.split(page.titre)]
    named += [(image.lieu, image.alternative) for image in page.images]
    told = {name: lieu for lieu, name in named if _is_in_english(name)}
    for bloc in page.blocs:
        if bloc.region is Region.PIED and not is_marked(page, bloc):
            for sentence in sentences(bloc.texte):
                if said := sentence if _english_words(sentence) else _english_run(sentence):
                    told[said] = bloc.lieu
    if told:
        yield Passage(next(iter(told.values())), " ; ".join(told), certaine=False)


def _is_in_english(name: str) -> bool:
    """Whether a name is all of English: one long word of it alone, or several, one no name."""
    if name.isalpha():
        return len(name) > _LONG and _is_english_alone(name)
    lower = [word for word in words(name) if word.islower()]
    plain = any(len(word) > _SHORT or not is_french(word) for word in lower)
    return plain and is_named_in_english(name)


def _dates(page: PageFacts) -> Iterator[Passage]:
    """The first date in English that a program writes beside its French."""
    for bloc in page.blocs:
        if bloc.region not in CORPS or bloc.replie or is_marked(page, bloc):
            continue
        if (told := _DATE.search(fold(bloc.texte))) and _english_words(bloc.texte) < _FEWEST:
            yield Passage(bloc.lieu, bloc.texte[: told.end()], certaine=True)
            return


def _menus(page: PageFacts) -> Iterator[Passage]:
    """The first of several names in English in the menus; one alone, or one word, may be a name."""
    told: dict[str, Lieu] = {}
    for lieu, texte in _menu_names(page):
        if is_named_in_english(texte) or (_is_english_alone(texte) and len(texte) > _LONG):
            told.setdefault(texte, lieu)
    if len(told) >= _SEVERAL and any(map(is_named_in_english, told)):
        yield Passage(next(iter(told.values())), " ; ".join(told), certaine=False)


def _menu_names(page: PageFacts) -> Iterator[tuple[Lieu, str]]:
    """What stands in the menus and above the content; a footer says who made the program."""
    starts = [b.lieu.ordre for b in page.blocs if b.niveau is not None and b.region in CORPS]
    start = min(starts, default=0)
    things: list[Lien | Bouton | Bloc] = [*page.liens, *page.boutons, *page.blocs]
    for thing in things:
        above = thing.region in CORPS and thing.lieu.ordre < start
        if above or thing.region not in (*CORPS, Region.PIED):
            yield thing.lieu, thing.texte


def _labels(page: PageFacts) -> Iterator[Passage]:
    """The labels of fields in English, together: only heard, they are a doubt."""
    marked = {b.champ for b in page.blocs if b.champ and is_marked(page, b)}
    told: dict[str, Lieu] = {}
    for champ in page.champs:
        name = champ.libelle_visible
        if not champ.visible or champ.lieu.selecteur in marked:
            continue
        if is_named_in_english(name) or _is_english_alone(name):
            told.setdefault(name, champ.lieu)
    named = [name for name in told if is_named_in_english(name)]
    if named and (len(told) >= _SEVERAL or len(words(named[0])) >= _SHORT):
        seen = " | ".join(bloc.texte for bloc in page.blocs)
        long = [name for name in named if len(words(name)) >= _SHORT and name in seen]
        place = told[(long or named)[0]]
        yield Passage(place, " ; ".join(told), certaine=bool(long))


def _headings(page: PageFacts) -> Iterator[Passage]:
    """The first heading, of a screen or a column, of two words in English: it may be a name.

    Or the first few words that stand by themselves, as « Rows per page ».
    """
    for bloc in page.blocs:
        short = len(words(bloc.texte)) < _SHORT
        heads = bloc.niveau is not None or bloc.balise == _COLUMN
        tells = short if heads else _tells(bloc)
        if not tells or bloc.region not in CORPS or bloc.replie:
            continue
        if is_named_in_english(bloc.texte) and not is_marked(page, bloc):
            yield Passage(bloc.lieu, bloc.texte, certaine=False)
            return


def _tells(bloc: Bloc) -> bool:
    """Whether a text by itself is three words, or a few more, and no name."""
    told = words(bloc.texte)
    alone = not bloc.courant and not bloc.champ and not bloc.part_liens
    return alone and _SHORT <= len(told) <= _SURE and any(map(str.islower, told[1:]))


def is_marked(page: PageFacts, bloc: Bloc) -> bool:
    """Whether the code says that a text is in another language than its page."""
    return bloc.langue not in ("", page.langue) and not bloc.langue.lower().startswith("fr")


def _sentences(page: PageFacts) -> Iterator[Passage]:
    for bloc in page.blocs:
        if bloc.region not in CORPS or bloc.replie or is_marked(page, bloc):
            continue
        for sentence in sentences(bloc.texte):
            count = _english_words(sentence)
            found = count >= _FEWEST or _is_short_english(sentence)
            said = sentence if found else _english_run(sentence)
            if said and not _A_LANGUAGE.search(fold(bloc.texte)):
                yield Passage(bloc.lieu, said, certaine=count >= _SURE)
                break


@lru_cache(maxsize=4096)
def _english_words(sentence: str) -> int:
    """How many plain words an English sentence has; 0 where it is not English.

    Names, which begin with a capital, are in no language either.
    """
    plain = " ".join(word for word in sentence.split() if not NO_PROSE.search(word))
    told = [w for w in words(plain[:1].lower() + plain[1:]) if w.islower() and len(w) > 1]
    if len(told) < _FEWEST or sum(map(is_french, told)) > _FRENCH * len(told):
        return 0
    known = sum(map(is_english, told))
    return len(told) if known >= _ENGLISH * len(told) else 0


@lru_cache(maxsize=4096)
def _english_run(sentence: str) -> str:
    """The first words of English in a row in a sentence that is not in it; '' where none are.

    None begins with a capital but the first, which a name is made of, and French knows one at most.
    """
    run: list[str] = []
    for written in (*sentence.split(), ""):
        word = written.strip(",;:()«»\"'’")
        plain = word.islower() or (not run and word.istitle())
        if word.isalpha() and plain and is_english(word):
            run.append(word)
            continue
        if len(run) >= _RUN and sum(map(is_french, run)) <= 1:
            return " ".join(run)
        run = []
    return ""


@lru_cache(maxsize=4096)
def _is_short_english(sentence: str) -> bool:
    """Whether a few words are all of English, and two of them of English alone, one no name."""
    told = words(sentence)
    if not _SHORT <= len(told) <= _SURE or NO_PROSE.search(sentence):
        return False
    alone = [word for word in told if is_english(word) and not is_french(word)]
    return (
        all(map(is_english, told))
        and len(alone) >= _ALONE
        and any(word.islower() and len(word) > _SHORT for word in alone)
    )


def _is_english_alone(option: str) -> bool:
    """Whether a choice is written in words of English that French does not know.

    A name begins with a capital, but so does a choice: one whose words are all known is no name.
    """
    told = [word.lower() for word in words(option) if len(word) > 2]
    return bool(told) and all(map(is_english, told)) and not any(map(is_french, told))


@lru_cache(maxsize=4096)
def is_named_in_english(texte: str) -> bool:
    """Whether a few words, two at least, are all of English, and one of English alone, no name.

    What names a language, « Available in English », is a courtesy.
    """
    told = [word.lower() for word in words(texte)]
    if len(told) >= _ALONE and _HOW.match(" ".join(told)) and is_french(told[1]):
        return False
    if len(told) < _ALONE or NO_PROSE.search(texte) or _A_LANGUAGE.search(fold(texte)):
        return False
    alone = any(len(word) > _SHORT and not is_french(word) for word in told)
    return alone and all(map(is_english, told))


def is_an_order(texte: str) -> bool:
    """Whether a button says one thing to do in English, and nothing more."""
    plain = fold(texte).strip(" .!…>")
    found = _BUTTON.match(plain)
    return found is not None and found.end() == len(plain)
