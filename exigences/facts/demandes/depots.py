"""The files that a service asks for: what they are, their formats, their weight."""

import re
from collections.abc import Iterator, Set
from dataclasses import replace

from exigences.facts.demandes.fichiers_libres import is_joined, may_stay_empty
from exigences.facts.demandes.formats import ANY_PICTURE, formats_in_words, types_in_words
from exigences.facts.langue.texte import fold, sentences
from exigences.facts.page.lecture import (
    Phrase,
    asked_fields,
    in_its_form,
    label_of,
    offered_on,
    phrases_of,
    text_about,
    words_of,
)
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_FORMATS = re.compile(
    r"\b(?:pdf|jpe?g|png|gif|tiff?|heic|webp|docx?|odt|xlsx?|ods|csv|txt|rtf|zip)\b"
)
_GIVEN = re.compile(r"(?<![\w-])[\w-]{1,80}\.(?:pdf|jpe?g|png|gif|heic|webp|docx?|odt|zip)\b")
"""The name of a file, which the page shows once it was given."""
_A_FILE_OF = re.compile(
    r"\bfichiers? (?:au format |\.)?(?:csv|gpx|ics|json|kml|ofx|qif|tsv|vcf|xml)\b"
)
"""A file of data by its format: beside a field, no other will do."""
_ABOUT_FORMAT = notion("parle-d-un-format")
_ABOUT_JOINING = notion("joindre-ou-deposer")
_TO_READ = notion("fichier-donne-a-lire")
_LIMITED = re.compile(r"[a-z]+,? (?:de )?\d{1,4}(?:[.,]\d+)? ?[km]o\b")
"""A format and the weight that it may have: « PDF, 2 Mo au plus »."""
_ONLY = re.compile(r"\b(?:uniquement|seulement|exclusivement)\b")
_ANY = re.compile(r"\b(?:tous|tout) (?:les )?(?:formats?|types?)\b|\bquel que soit le format\b")
_WEIGHT = re.compile(
    r"\b(\d{1,4}(?:[.,]\d{1,2})?) ?(ko|mo|go|kb|mb|gb|(?:kilo|mega|giga)-?(?:octet|byte)s?)\b"
)
_LIMIT = notion("limite-de-poids")
_A_FILE = re.compile(r"\bfichiers?\b|\bfiles?\b")
_NUMBER = re.compile(
    r"(?:\b(?:jusqu'a|maximum|au plus|pas plus de|limite a) )(\d{1,2}) "
    r"(?:fichiers?|pieces?|documents?)\b"
    r"|\b(\d{1,2}) (?:fichiers?|pieces?|documents?) (?:maximum|max\b|au (?:plus|maximum))"
)
_SINGLE = re.compile(
    r"\b(?:un|1) seul (?:fichier|document|pdf)\b|\b(?:en|dans|sur) (?:un |1 )?meme (?:fichier"
    r"|document)"
)
_BOTH_SIDES = re.compile(r"\brecto(?:[ /-]| et )*verso\b|\bdes deux cotes\b|\bles deux faces\b")
_PICTURES = notion("image-ou-photo")
_CHOOSES = notion("choisit-une-image")
_PORTRAIT = notion("photo-de-profil")
_NAMED_PHOTO = notion("champ-d-une-photo")
_IDENTITY = notion("nomme-une-photo-d-identite")
_PHOTO = notion("photo-ou-telephone")
_NO_PHOTO = notion("photo-refusee")
_ON_PAPER = notion("chose-de-papier")
_PICTURE = re.compile(r"image/|\.(?:avif|bmp|gif|heic|jpe?g|png|svg|webp)$")
"""A type of picture, or the end of its name, in an accept attribute."""
_PHOTOS = {"JPG", "PNG"}
"""What the pictures of a telephone or of a screen are, most often."""


def uploads(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The file fields that the procedure asks to fill.

    A picture of oneself for one's profile, unless it is required, is no paper. A file that is not
    marked, in a form that marks what is required, is not sure to be asked, unless the replay joined
    it; nor is any picture, nor what the replay left aside, nor a photo that nothing marks where
    other answers are marked, joined or not.
    """
    for page, champ in asked_fields(parcours, Nature.FICHIER):
        if champ.obligatoire:
            yield page, champ
        elif not _PORTRAIT.search(fold(label_of(champ))):
            free = not is_joined(parcours, champ) and _left_free(page, champ)
            free = free or may_stay_empty(parcours, champ) or _is_a_spare_photo(parcours, champ)
            doubted = free or _is_any_picture(champ)
            yield page, replace(champ, certaine=champ.certaine and not doubted)


def _is_a_spare_photo(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether a field is named a photo, not one of identity, and only others are required."""
    return is_a_photo(champ) and any(
        _left_free(page, champ) or any(c.obligatoire_signale and c.visible for c in page.champs)
        for page in parcours.pages
    )


def is_a_photo(champ: Champ) -> bool:
    """Whether a field is named a photo, and not one of identity."""
    name = fold(label_of(champ))
    return bool(_NAMED_PHOTO.match(name)) and not _IDENTITY.search(name)


def _is_any_picture(champ: Champ) -> bool:
    """Whether a field takes pictures alone, and says no word of which: most often of oneself."""
    taken = [part.strip().lower() for part in champ.accept.split(",")]
    pictures = bool(champ.accept) and all(map(_PICTURE.match, taken))
    return pictures and _CHOOSES.fullmatch(fold(label_of(champ))) is not None


def offered_uploads(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The file fields that may stay empty, but for a picture of oneself, and where words say which.

    An avatar that one changes by pressing it has a field of which nothing is read.
    """
    for page in parcours.pages:
        for champ in offered_on(page):
            named = bool(champ.libelle_visible or champ.libelle or champ.groupe)
            joined = champ.nature is Nature.FICHIER and champ.facultatif and named
            if joined and not _PORTRAIT.search(fold(label_of(champ))):
                yield page, champ


def files_joined(parcours: ParcoursFacts) -> Iterator[tuple[PageFacts, Champ]]:
    """The files surely asked, then those that the replay joined though they may be left out."""
    yield from ((page, champ) for page, champ in uploads(parcours) if champ.certaine)
    yield from ((p, c) for p, c in offered_uploads(parcours) if is_joined(parcours, c))


def _left_free(page: PageFacts, champ: Champ) -> bool:
    """Whether the form of a field says of others that they are required."""
    return champ.formulaire is not None and any(
        other.obligatoire and other.visible for other in in_its_form(page.champs, champ)
    )


def formats_of(page: PageFacts, champ: Champ) -> tuple[Lieu, str] | None:
    """The formats that a file must have, and where the page, or its accept attribute, says so."""
    if takes_any_format(page, champ):
        return None
    for lieu, said in _said(page, champ):
        plie = fold(said)
        if lieu == champ.lieu and _A_FILE_OF.search(plie):
            return lieu, next((s for s in sentences(said) if _A_FILE_OF.search(fold(s))), said)
        if rules_formats(plie, beside=lieu == champ.lieu):
            return lieu, said
    return formats_in_the_code(champ)


def rules_formats(plie: str, *, beside: bool = False) -> bool:
    """Whether folded words, `beside` a file to join or not, say which formats it must have."""
    files = beside or _ABOUT_JOINING.search(plie) or rules_a_weight(plie)
    about = _ABOUT_FORMAT.search(plie) or (files and _lists_formats(plie))
    other = _ANY.search(plie) or _TO_READ.search(plie)
    return bool(_FORMATS.search(plie) and about and not other)


def rules_a_weight(plie: str) -> bool:
    """Whether folded words say a weight not to pass."""
    return bool(_WEIGHT.search(plie) and _LIMIT.search(plie))


def formats_in_the_code(champ: Champ) -> tuple[Lieu, str] | None:
    """The formats that the accept attribute of a field lets one choose: no screen tells them."""
    taken = ", ".join(sorted(taken_by(champ)))  # a service may tell them in any order
    chosen = f"Fichiers que ce champ laisse choisir : {taken} (l'écran ne le dit pas)"
    return (champ.lieu, chosen) if taken else None


def takes_any_format(page: PageFacts, champ: Champ) -> bool:
    """Whether the words of a field say that any format does."""
    return bool(_ANY.search(fold(text_about(page, champ))))


def is_of_data(page: PageFacts, champ: Champ) -> bool:
    """Whether a field is for a file that a program gave, by the format that is told beside it."""
    return bool(_A_FILE_OF.search(fold(text_about(page, champ))))


def takes_any_photo(champ: Champ) -> bool:
    """Whether the accept attribute alone rules, and takes the pictures that people have."""
    taken = taken_by(champ)
    return ANY_PICTURE in taken or taken >= _PHOTOS


def takes_photos(champ: Champ) -> bool:
    """Whether the accept attribute of a field takes what the camera of a telephone makes."""
    return bool(taken_by(champ) & {ANY_PICTURE, "JPG"})


def taken_by(champ: Champ) -> Set[str]:
    """What the accept attribute of a field takes, in words."""
    return set(filter(None, formats_in_words(champ.accept).split(", ")))


def _lists_formats(plie: str) -> bool:
    """Whether the words of a field name several formats, or one and no other, or its weight."""
    one = _FORMATS.search(plie)
    return len(set(_FORMATS.findall(plie))) > 1 or bool(
        one and (_ONLY.search(plie) or _LIMITED.match(plie, one.start()))
    )


def weight_of(page: PageFacts, champ: Champ) -> tuple[Lieu, str] | None:
    """The weight that a file must not pass, and where the page says so."""
    for lieu, said in _said(page, champ):
        if rules_a_weight(fold(said)):
            return lieu, said
    return None


def weights_of_the_free(parcours: ParcoursFacts) -> Iterator[tuple[Lieu, str]]:
    """The weights told of the files that the replay joined though they may be left out.

    So are those told in a field that a script draws over the file: « Envoyer un fichier (< 5MB) ».
    """
    for page, champ in offered_uploads(parcours):
        if is_joined(parcours, champ) and (told := weight_of(page, champ)) is not None:
            yield told
    for _, champ in asked_fields(parcours):
        drawn = fold(champ.indice)
        if champ.nature is not Nature.FICHIER and _A_FILE.search(drawn) and _WEIGHT.search(drawn):
            yield champ.lieu, champ.indice


def number_of(page: PageFacts, champ: Champ) -> str:
    """How many files, and which sides, a field wants, in French; '' where nothing tells."""
    said = fold(text_about(page, champ))
    told = _NUMBER.search(said)
    parts = [f"{told[1] or told[2]} fichiers au plus"] if told else []
    parts += ["un seul fichier"] if _SINGLE.search(said) else []
    sides = _BOTH_SIDES.search(said) and not _BOTH_SIDES.search(fold(label_of(champ)))
    parts += ["recto et verso"] if sides else []
    return ", ".join(parts)


def takes_pictures(page: PageFacts, champ: Champ) -> bool | None:
    """Whether a field takes photos, by its formats or its words; None where nothing tells."""
    said = fold(text_about(page, champ))
    if photos_refused(page):
        return False
    if _PHOTO.search(said):
        return True
    if _A_FILE_OF.search(said):
        return None
    formats = formats_of(page, champ)
    return bool(_PICTURES.search(fold(formats[1]))) if formats else None


def photos_refused(page: PageFacts) -> bool:
    """Whether a page says that it takes no photo."""
    return bool(_NO_PHOTO.search(fold(page.texte)))


def is_on_paper(champ: Champ) -> bool:
    """Whether what a field asks is, by its words, a thing of paper: signed, or an identity card."""
    return bool(_ON_PAPER.search(words_of(champ)))


def _said(page: PageFacts, champ: Champ) -> Iterator[tuple[Lieu, str]]:
    """What explains the field, then the sentences of the page that are tied to no field."""
    for line in text_about(page, champ).split("\n"):
        yield champ.lieu, types_in_words(_before_a_file(line))
    for phrase in phrases_of(page):
        if not phrase.bloc.champ and phrase.bloc.niveau is None and not _is_link(page, phrase):
            yield phrase.bloc.lieu, types_in_words(phrase.texte)


def _before_a_file(line: str) -> str:
    """What explains a field, without the file that was given: its name is no rule."""
    return " ".join(s for s in sentences(line) if not _GIVEN.search(fold(s)))


def _is_link(page: PageFacts, phrase: Phrase) -> bool:
    return any(fold(lien.texte) == phrase.plie for lien in page.liens)
