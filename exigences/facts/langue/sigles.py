"""Finds acronyms, and whether the pages say what they stand for."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from exigences.donnees import read_data
from exigences.facts.langue.capitales import capital_spans, is_plain_word, is_shouted
from exigences.facts.langue.francais import french_reader
from exigences.facts.langue.prose import is_legal
from exigences.facts.langue.saisies import spans_typed, typed_texts
from exigences.facts.langue.texte import fold, words
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, PageFacts, ParcoursFacts

_AVANT_SIGLE = r"(?:(?<![\w.@/-])|(?<=[A-Z][/-]))"
_SIGLE = re.compile(
    _AVANT_SIGLE + r"[A-ZÉÈ](?:[A-ZÉÈ0-9]{1,7}|(?:\.[A-Z]){1,6}\.?)(?![\w@]|[/-]?\d|-[A-Z]*\d)"
)
_AVANT = re.compile(r"([^().;:!?]{3,120})\(\s*$")
_OU = re.compile(r"([^.;:()]{6,120}),?\s(?:ou|dit|dite|appelée?)\s[«\"]?\s?$")
_ADRESSE = re.compile(
    r"[^\s,;()]*(?:@|//|\bwww\b)[^\s,;()]*"
    r"|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|nc|pf)\b(?:/[^\s,;()]*)?"
    r"|\b\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|quai|allee|chemin|route|impasse)\b"
    r"[^,;()]*"
)
"""An address of a site, of a mailbox or of a street (folded): its words spell nothing."""
_ROMAIN = re.compile(r"[IVXL]+$")
_REFERENCE = re.compile(r"[A-ZÉÈ]{1,3}\d{2,}[A-Z]{0,2}$")
"""The number of a form, a road or a model (« GR40 »): nothing is behind its letters."""
_NUMEROTE = re.compile(r"([A-ZÉÈ]{2,})\d{1,2}")
"""An acronym and a number: a piece of what it names."""
_FORME = re.compile(r"(?:JJ|MM|A{2,4}|DD|Y{2,4}|HH|SS)+$")
"""The form of a date or of an hour (« JJMMAAAA »)."""
_HEURE = re.compile(r"\d{1,2} ?[:h] ?\d{2}(?::\d{2})?[ \u00a0]?$")
"""An hour: the zone that follows it (« CEST ») is read over."""
_PRENOM = re.compile(r"(?<![\w'’])[A-ZÉÈ][a-zà-ÿ]{2,}[ \u00a0]$")
_NOM_PROPRE = re.compile(
    r"\b[A-ZÉÈ][\w'’-]{2,40}(?: (?:(?:de|du|des|la|le|les|et) ){0,2}[A-ZÉÈ][\w'’-]{2,40}){1,5} ?$"
)
"""Words with capitals that end a text."""
_NOM_LONG = 120
_MOT_COURT = 3
"""Letters from which capitals may be a plain word (« ENFANTS ») that stands out."""
_MARQUE = 4
"""Letters from which capitals may be a name that is also written « Ameli »."""
_LEAST = 2
"""Words of a long form; one that asks to do something (« consultez ») begins none."""
_BIENTOT = 12
"""Elements after its first use, on the same page, by which an acronym is explained in time."""
_A_COTE = 1
"""Blocks between an acronym and the line that writes it out, as a heading and its text."""
_CUT = 2
"""Texts before a bracket that stands apart, among which the name that it shortens may be cut."""
_JUSTE_AVANT = 6
"""Words before an acronym among which those that it stands for are seen at once."""
_ET = r"(?:, | ?/ ?| \w{2} )(?:[ld]['’]|\w{2,3} )?"
"""What parts the names of a list: a comma, « et », « ou les »."""
_LETTRES = 3
"""Letters from which the initials of a name may not be a chance."""
_LIAISON = frozenset(
    {"a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par"}
    | {"pour", "sur", "un", "une", "dans", "aupres", "chez", "avec"}
)
"""Words of a name that have no letter in its acronym."""
_MOT = re.compile(r"[^\W\d_]+")
_COMME_UN_MOT = re.compile(_AVANT_SIGLE + r"[A-ZÉÈ][a-zéè]{2,8}(?![\w@])")


@dataclass(frozen=True, slots=True)
class Sigles:
    """Acronyms that are known beforehand."""

    communs: frozenset[str]
    """File formats, places on an envelope, words often shouted, acronyms that became words."""
    mots: Mapping[str, str]
    """Those written like a word (« Caf »), without accents, and their long form."""


@cache
def load_acronyms() -> Sigles:
    """Read the acronyms that ship with the package."""
    document = read_data("sigles.yaml")
    return Sigles(
        communs=frozenset(name for line in document["communs"] for name in line),
        mots=MappingProxyType(dict(document["mots"])),
    )


def read_acronyms(text: str, known: Sigles) -> Iterator[re.Match[str]]:
    """Acronyms of a text, by their capitals or by name; those known to all are among them."""
    yield from (m for m in _SIGLE.finditer(text) if not _HEURE.search(text[: m.start()]))
    for match in _COMME_UN_MOT.finditer(text):
        name = match.group().replace("É", "E")
        if name in known.mots or name in known.communs:
            yield match


@dataclass(frozen=True, slots=True, kw_only=True)
class Sigle:
    """An acronym, where it first stands, and whether it is explained by then."""

    sigle: str
    bloc: Bloc
    developpe: bool
    nom: bool = False
    """Whether it only ever stands where a name may: alone, or after another name."""
    plus_loin: Bloc | None = None
    """Where it is explained, too late for who reads in order."""
    en_entier: str = ""
    """Its long form, where one stands without it: nothing says that they are the same."""

    @property
    def peut_etre_un_mot(self) -> bool:
        """Whether these letters may be a plain word or a name written in capitals."""
        if len(self.sigle) < _MOT_COURT or self.sigle.capitalize() in load_acronyms().mots:
            return False
        if self.nom:
            return True
        return is_plain_word(self.sigle) and not self._is_among_others()

    def _is_among_others(self) -> bool:
        """Whether other letters that are no word stand beside these: « (SAAD, CCAS, CLIC…) »."""
        text = self.bloc.texte
        beside = (m[1] or m[2] for m in _listed_with(self.sigle).finditer(text))
        return any(len(o) >= _MOT_COURT and not is_plain_word(o) for o in beside)


@cache
def _listed_with(sigle: str) -> re.Pattern[str]:
    """The capitals that stand right before, or after, an acronym in a list."""
    own = re.escape(sigle)
    return re.compile(rf"\b([A-Z]{{2,8}}){_ET}(?={own}\b)|\b{own}{_ET}([A-Z]{{2,8}})\b")


@dataclass(slots=True)
class _Read:
    """What was read of the pages so far."""

    uses: dict[str, list[Bloc]] = field(default_factory=dict)
    said: set[str] = field(default_factory=set)
    """Those that stand in a sentence where a name would not."""
    told: dict[str, Bloc] = field(default_factory=dict)
    """The first block that explains an acronym, by acronym."""
    everywhere: set[str] = field(default_factory=set)
    """Those in a glossary, or with a title of their own: explained wherever they stand."""
    written: set[str] = field(default_factory=set)
    """Words that are also written otherwise than in capitals, folded."""


def find_acronyms(parcours: ParcoursFacts) -> tuple[Sigle, ...]:
    """Acronyms of the body in French, each once, and whether its first reader is told."""
    known, read = load_acronyms(), _Read()
    typed = typed_texts(parcours.procedure)
    for page in parcours.pages:
        _read_page(page, known, read, typed)
    names = {page.indice: tuple(map(_Names, page.blocs)) for page in parcours.pages}
    return tuple(
        _written_out(_told(sigle, blocs, read), names, known)
        for sigle, blocs in read.uses.items()
        if sigle not in known.communs
        and not _ROMAIN.match(sigle)
        and not _REFERENCE.match(sigle)
        and not _FORME.match(sigle)
        and not _numbers_another(sigle, read)
        and fold(sigle) not in read.written
        and any(c.isalpha() for c in sigle[1:])
    )


def _numbers_another(sigle: str, read: _Read) -> bool:
    """Whether letters are those of an acronym of the pages, with a number: « DP », « DP3 »."""
    numbered = _NUMEROTE.fullmatch(sigle)
    return numbered is not None and any(
        numbered[1] in known for known in (read.uses, read.told, read.everywhere)
    )


def _read_page(page: PageFacts, known: Sigles, read: _Read, typed: Set[str]) -> None:
    reads, legal = french_reader(page), is_legal(page)
    read.everywhere.update(page.abreviations)
    read.written.update(part for part in re.split(r"[.-]", page.hote) if len(part) >= _MARQUE)
    for rank, bloc in enumerate(page.blocs):
        read.written.update(fold(w) for w in words(bloc.texte) if _is_written(w, known))
        if is_shouted(bloc.texte):
            continue
        spans = tuple(capital_spans(bloc.texte))
        ours = tuple(spans_typed(typed, bloc.texte))
        for match in read_acronyms(bloc.texte, known):
            sigle = match.group().replace(".", "")
            inside = any(start <= match.start() < end for start, end in spans)
            if inside and sigle.capitalize() not in known.mots:
                continue
            if any(start <= match.start() < end for start, end in ours):
                continue
            if bloc.balise == "dt":
                read.everywhere.add(sigle)
            elif is_developed(bloc.texte, match) or _goes_on(page.blocs, rank, match):
                read.told.setdefault(sigle, bloc)
            if bloc.region in CORPS and not legal and reads(bloc):
                read.uses.setdefault(sigle, []).append(bloc)
                if not _stands_as_a_name(bloc.texte, match):
                    read.said.add(sigle)


def _stands_as_a_name(text: str, match: re.Match[str]) -> bool:
    """Whether capitals are a whole text, or follow a word that begins with one."""
    return match.group() == text.strip(" :!*") or bool(_PRENOM.search(text[: match.start()]))


def _is_written(word: str, known: Sigles) -> bool:
    """Whether a word is not in capitals: plain, or a name (« Ameli »), unless it is known."""
    if word.capitalize() in known.mots:
        return False
    return word.islower() or (len(word) >= _MARQUE and word.istitle())


def _told(sigle: str, blocs: list[Bloc], read: _Read) -> Sigle:
    first, told = blocs[0], read.told.get(sigle)
    if told is None or sigle in read.everywhere:
        explained = sigle in read.everywhere
        return Sigle(sigle=sigle, bloc=first, developpe=explained, nom=sigle not in read.said)
    running = next((bloc for bloc in blocs if bloc.courant), first)
    soon = (running.lieu.page, running.lieu.ordre + _BIENTOT)
    in_time = (told.lieu.page, told.lieu.ordre) <= soon
    return Sigle(sigle=sigle, bloc=first, developpe=in_time, plus_loin=None if in_time else told)


@dataclass(slots=True)
class _Names:
    """What a block may name in full: its words that have a letter in an acronym."""

    bloc: Bloc
    words: Sequence[re.Match[str]] = ()
    initials: str = ""
    plain: str = ""

    def __post_init__(self) -> None:
        self.plain = fold(self.bloc.texte)
        told = _MOT.finditer(self.bloc.texte)
        self.words = [word for word in told if fold(word.group()) not in _LIAISON]
        self.initials = "".join(fold(word.group())[:1] or "?" for word in self.words)

    def name_of(self, letters: str, long_form: str) -> str:
        """The whole name of an acronym, where it stands alone, has capitals, or is known."""
        if long_form and long_form in self.plain:
            return long_form
        start = self.initials.find(letters)
        while start >= 0:
            words = self.words[start : start + len(letters)]
            if self.initials == letters or all(_is_titled(word.group()) for word in words):
                return self.bloc.texte[words[0].start() : words[-1].end()]
            start = self.initials.find(letters, start + 1)
        return ""

    def ends_with(self, letters: str) -> bool:
        """Whether the last words of the line are, letter for letter, those of an acronym."""
        return len(self.initials) > len(letters) and self.initials.endswith(letters)

    def says_before(self, sigle: str) -> bool:
        """Whether the line says the words of an acronym just before it: « les … (voir les … ) »."""
        start = self.bloc.texte.find(sigle)
        told = self.initials[: sum(word.end() <= start for word in self.words)]
        return fold(sigle) in told[-_JUSTE_AVANT:]


def _written_out(sigle: Sigle, names: Mapping[int, Sequence[_Names]], known: Sigles) -> Sigle:
    """The same acronym, told by the line beside it, or with its name that stands elsewhere."""
    if sigle.developpe or len(sigle.sigle) < _LETTRES:
        return sigle
    letters, long_form = fold(sigle.sigle), fold(known.mots.get(sigle.sigle.capitalize(), ""))
    own = names[sigle.bloc.lieu.page]
    rank = next(i for i, line in enumerate(own) if line.bloc is sigle.bloc)
    near = own[max(0, rank - _A_COTE) : rank + _A_COTE + 1]
    spelled = any(line.ends_with(letters) for line in _beside(own, rank))
    told = spelled or own[rank].says_before(sigle.sigle) or _is_the_brand(sigle.sigle, own)
    if told or any(line.name_of(letters, long_form) for line in near):
        return replace(sigle, developpe=True, plus_loin=None)
    if sigle.plus_loin is not None:
        return sigle
    found = (x.name_of(letters, long_form) for lines in names.values() for x in lines)
    named = _named_before(sigle.bloc.texte, sigle.sigle)
    return replace(sigle, en_entier=named or next(filter(None, found), ""))


def _is_the_brand(sigle: str, lines: Sequence[_Names]) -> bool:
    """Whether the page bears the acronym alone, as a brand, with its whole name right after it."""
    return any(
        line.bloc.texte.strip() == sigle and bool(after.name_of(fold(sigle), ""))
        for line, after in pairwise(lines)
    )


def _beside(lines: Sequence[_Names], rank: int) -> Sequence[_Names]:
    """The line before another, and the one that stands inside it, as the label of a box."""
    after = [x for x in lines[rank + 1 : rank + 2] if _stands_in(x.bloc, lines[rank].bloc)]
    return (*lines[max(0, rank - _A_COTE) : rank], *after)


def _stands_in(bloc: Bloc, other: Bloc) -> bool:
    """Whether a text stands in the element of another, as what is in bold in a line."""
    return bloc.lieu.selecteur.startswith(f"{other.lieu.selecteur} > ")


def _named_before(text: str, sigle: str) -> str:
    """The name before an acronym in brackets, where the letters are those of another."""
    end = text.find(f"({sigle})")
    found = _NOM_PROPRE.search(text[max(0, end - _NOM_LONG) : end]) if end > 0 else None
    return found[0].strip() if found else ""


def _is_titled(word: str) -> bool:
    return word[0].isupper() and word[1:].islower()


def _goes_on(blocs: Sequence[Bloc], rank: int, match: re.Match[str]) -> bool:
    """Whether an acronym is told by a bracket that is a text of its own, before or after it.

    What stands in bold, or in a row, may be cut from the bracket that goes on with it.
    """
    bloc, text = blocs[rank], blocs[rank].texte
    inside = [b for b in blocs[rank + 1 : rank + 2] if _stands_in(b, bloc)]
    near = (*blocs[max(0, rank - _CUT) : rank], *inside)
    before = " ".join(b.texte for b in near) if text.startswith("(") else ""
    follows = blocs[rank + 1 : rank + 2]
    after = follows[0].texte if follows and follows[0].texte.startswith("(") else ""
    if not (before or after):
        return False
    start = len(before) + match.start() + 1
    told = re.compile(re.escape(match.group())).match(f"{before} {text} {after}", start)
    return told is not None and is_developed(told.string, told)


def is_developed(text: str, match: re.Match[str]) -> bool:
    """Whether a text says, beside an acronym, what its letters stand for."""
    sigle = match.group().replace(".", "")
    after = text[match.end() : match.end() + 140]
    inside = re.match(r"\s*[(\[«]\s?([^)\]»]{6,130})[)\]»]", after) or re.match(
        r"\s*(?:,|:|=|-|–)\s*(?:c['’]est(?:-à-dire)? |ou |pour )?([^.;:()]{6,120})", after
    )
    if inside and _spells(sigle, inside[1], from_start=True):
        return True
    before = _AVANT.search(text[max(0, match.start() - 124) : match.start()])
    if before and _spells(sigle, before[1], from_start=False):
        return True
    ahead = _OU.search(text[max(0, match.start() - 130) : match.start()])
    return bool(ahead and _spells(sigle, ahead[1], from_start=False))


def _spells(sigle: str, long_form: str, *, from_start: bool) -> bool:
    """Whether the letters of an acronym are, in order, initials or letters of a long form."""
    told = re.findall(r"[^\W\d_]+", _ADRESSE.sub(" ", fold(long_form)))
    letters = fold(sigle)
    if len(told) < _LEAST or (from_start and told[0].endswith("ez")):
        return False
    if from_start and told[0][0] != letters[0] and not (len(told) > 1 and told[1][0] == letters[0]):
        return False
    initials = iter("".join(w[0] for w in told))
    if all(letter in initials for letter in letters):
        return True
    every = iter("".join(told))
    return all(letter in every for letter in letters) and len(told) >= len(letters) - 1
