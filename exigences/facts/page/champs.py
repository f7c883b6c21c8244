"""From collected fields to those that a procedure asks a person to fill."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from exigences.facts.langue.texte import fold
from exigences.facts.page.choix import under_choices
from exigences.facts.page.collecte import ChampBrut, Chose
from exigences.facts.page.faces import with_faces
from exigences.facts.page.fichiers_nommes import with_its_question
from exigences.facts.page.humain import stands_by_a_code, stands_by_a_made_picture
from exigences.facts.page.nature import nature_of
from exigences.facts.page.pieges import is_trap
from exigences.model.facts.champs import MOTS_DE_PASSE, Champ, Nature, Region
from exigences.model.lieu import Lieu
from exigences.mots import notion

type Place = Callable[[Chose], Lieu]

_OPTIONAL = notion("facultatif")
_NOTE = notion("note-facultatif")
"""How a note begins that stands after a field and says, of it alone, that it may be empty."""
_EITHER = notion("un-champ-ou-l-autre")
_SIGNS = re.compile(r"\W*")
_NEEDED = frozenset({Nature.CAPTCHA, Nature.CODE_USAGE_UNIQUE, Nature.CONSENTEMENT, *MOTS_DE_PASSE})
"""What a form needs though its mark of required fields may be missing there."""
_BINDS = (notion("declare-pour-de-bon"), notion("accepte-un-texte"))
"""What one certifies, or undertakes, without which nothing is taken."""
_MARKED = notion("obligatoire")
_MARK_AFTER = notion("note-obligatoire")
"""How what is written after a field begins, where it marks this field."""
_MARKS = 2
"""Marked fields of a form from which those that bear no mark may stay empty."""
_AROUND = " ()[].*:"
"""Signs that may stand around a mark."""
_OFFERS = notion("offre-de-joindre")
_FEW_SIGNS = re.compile(r"\W{0,2}")
_STAR_AFTER = re.compile(r"\W{0,2}\*")
_ALL_REQUIRED = notion("tout-est-obligatoire")
_BOLD_RULE = notion("regle-du-gras")
_ROW, _SHORT = 3, 40
"""How many texts in a row may make one note, and the characters of each at most."""
_RULE = ("champ", "field", "rempli", "renseign", "complet", "saisi", "repons", "gras", "bold", "*")
"""One of these is in every text that binds the fields of a page, folded."""
_STAR_RULE = notion("regle-de-l-etoile")
_NO_STAR = re.compile(r"\b(?:sans|pas d[e']) ?(?:\*|(?:asterisques?|etoiles?)(?: ?\(? ?\*)?)")
"""A rule told the other way round: what bears no star."""
_DISPLAY = notion("montre-le-mot-de-passe")
_COMFORT = notion("rester-connecte")
_SENT_BY_ROBOTS = (Nature.COURRIEL, *MOTS_DE_PASSE)
_WRITTEN = ("text", "number", "tel", "email")
_TYPED = frozenset({*_WRITTEN, "textarea", "date", "url", "file"})
"""Types of fields of which another may take the place."""


@dataclass(frozen=True, slots=True)
class PageRules:
    """What the texts of a page say of all its fields."""

    all_required: bool
    stars_explained: bool
    bold_explained: bool = False
    """Whether bold letters mark what must be filled."""


def rules_of(texts: Iterable[str]) -> PageRules:
    """Read the sentences that say which fields must be filled."""
    every = [fold(text) for text in texts]
    folded = [text for text in every if any(word in text for word in _RULE)]
    return PageRules(
        all_required=any(_ALL_REQUIRED.search(text) for text in folded),
        stars_explained=any(_tells_of_stars(text) for text in folded),
        bold_explained=any(_BOLD_RULE.search(text) for text in (*folded, *_joined(every))),
    )


def _joined(texts: Sequence[str]) -> Iterator[str]:
    """Short texts in a row, as one: the words in bold of a note may stand in a box of their own."""
    for rank in range(len(texts) - _ROW + 1):
        row = texts[rank : rank + _ROW]
        if all(len(text) <= _SHORT for text in row):
            yield " ".join(row)


def _tells_of_stars(plain: str) -> bool:
    named = _NO_STAR.sub(" ", plain).replace("*", " asterisque ")
    return bool(_STAR_RULE.search(named))


def read_fields(raws: Sequence[ChampBrut], place: Place, rules: PageRules) -> tuple[Champ, ...]:
    """Fields in order: traps and display switches are left out, a radio group is one field.

    The rule of the stars, or of the bold letters, binds the forms where a field has them, and
    says nothing of the others.
    """
    raws = [with_its_question(raw) for raw in raws]
    open_forms = {r["formulaire"] for r in raws if r["visible"] and r["type"] in _WRITTEN}
    kept = [raw for raw in raws if not _no_field(raw) and not _tests_robots_unseen(raw, open_forms)]
    starred = {raw["formulaire"] for raw in kept if _is_marked(raw)}
    bold = {raw["formulaire"] for raw in kept if raw.get("gras")}
    groups = _groups_of_buttons(kept)
    group_of = {id(raw): boxes for boxes in groups for raw in boxes}
    fields, read = [], []
    for raw in kept:
        boxes = group_of.get(id(raw))
        if boxes and boxes[0] is not raw:
            continue
        form = raw["formulaire"]
        own = replace(
            rules,
            stars_explained=rules.stars_explained and form in starred,
            bold_explained=rules.bold_explained and form in bold,
        )
        fields.append(_group(boxes, place, own) if boxes else _field(raw, place, own))
        read.append(raw)
    fields = under_choices(fields, [[place(box) for box in boxes] for boxes in groups])
    fields, read = with_faces(fields, read)
    return _with_answers(fields if rules.all_required else _beside_required(fields, read), read)


def _groups_of_buttons(raws: Sequence[ChampBrut]) -> list[list[ChampBrut]]:
    """The radio buttons of one name; those without one follow one another, with no field between.

    A single one without a name is no group.
    """
    named: dict[tuple[Any, str], list[ChampBrut]] = {}
    rows: list[list[ChampBrut]] = []
    last: list[ChampBrut] = []
    for raw in raws:
        if raw["type"] != "radio" or raw["nom"]:
            last = []
        elif last and _goes_with(raw, last):
            last.append(raw)
        else:
            last = [raw]
            rows.append(last)
        if raw["type"] == "radio" and raw["nom"]:
            named.setdefault((raw["formulaire"], raw["nom"]), []).append(raw)
    return [*named.values(), *(row for row in rows if len(row) > 1)]


def _goes_with(raw: ChampBrut, boxes: Sequence[ChampBrut]) -> bool:
    """Whether a button is another answer to the question of those before it."""
    first = boxes[0]
    same = all(raw[part] == first[part] for part in ("formulaire", "groupe"))
    stems = {_RANKED.sub("", box["identifiant"]) for box in (first, raw)}
    return same and len(stems) == 1 and _label(raw) not in map(_label, boxes)


_RANKED = re.compile(r"[-_.:][^-_.:]*$")
"""The end of the id of an answer, after that of its question."""


def starts_with_a_note(text: str) -> bool:
    """Whether what is written after a field begins by saying that it may stay empty."""
    plain = fold(text)
    return bool(_NOTE.match(plain, _after(_SIGNS, plain)))


def marks_the_field(text: str) -> bool:
    """Whether a text that stands alone only says that what it is under must be filled."""
    return bool(_MARK_AFTER.fullmatch(fold(text).strip(_AROUND)))


def _after(signs: re.Pattern[str], plain: str) -> int:
    """Where words begin, after the signs at the head of a text."""
    found = signs.match(plain)
    return found.end() if found else 0


def _beside_required(fields: Sequence[Champ], raws: Sequence[ChampBrut]) -> list[Champ]:
    """Where a form requires fields and marks them, those that have neither may stay empty.

    Marks alone say it too, from several of them: the browser requires nothing in many a form.
    """
    both = zip(fields, raws, strict=True)
    strict = {c.formulaire for c, raw in both if raw["requis"] and c.obligatoire_signale}
    marked = Counter(c.formulaire for c in fields if c.obligatoire_signale)
    strict = (strict - {None}) | {form for form, count in marked.items() if count >= _MARKS}
    return [
        replace(c, facultatif=True, deduit=True)
        if c.formulaire in strict
        and not (c.facultatif or c.obligatoire or c.obligatoire_signale or c.nature in _NEEDED)
        else c
        for c in fields
    ]


def binds(nature: Nature, plain: str) -> bool:
    """Whether a consent, by its folded words, certifies or undertakes: it is due without a mark."""
    return nature is Nature.CONSENTEMENT and any(one.search(plain) for one in _BINDS)


def says_required(plain: str) -> bool:
    """Whether folded words bear the mark of what must be filled: a star, « obligatoire »."""
    return "*" in plain or bool(_MARKED.search(plain))


def says_optional(plain: str) -> bool:
    """Whether folded words say that a field may stay empty."""
    return bool(_OPTIONAL.search(plain))


def _with_answers(fields: Sequence[Champ], raws: Sequence[ChampBrut]) -> tuple[Champ, ...]:
    """The last field that nothing tells, beside the picture of a code, answers it if none does.

    Where people sign in or write to someone, any picture made for the page may be one.
    """
    answered = {champ.formulaire for champ in fields if champ.nature is Nature.CAPTCHA}
    open_to_robots = {champ.formulaire for champ in fields if champ.nature in _SENT_BY_ROBOTS}
    mute = {
        champ.formulaire: rank
        for rank, (champ, raw) in enumerate(zip(fields, raws, strict=True))
        if champ.nature is Nature.AUTRE
        and champ.type in _WRITTEN
        and (
            stands_by_a_code(raw)
            or (champ.formulaire in open_to_robots and stands_by_a_made_picture(raw))
        )
    }
    found = {rank for form, rank in mute.items() if form not in answered}
    return tuple(
        replace(champ, nature=Nature.CAPTCHA, certaine=False) if rank in found else champ
        for rank, champ in enumerate(fields)
    )


def _no_field(raw: ChampBrut) -> bool:
    said = fold(f"{raw['libelle']} {raw['indice']}")
    switch = raw["type"] in ("checkbox", "switch") and bool(_DISPLAY.search(said))
    return switch or is_trap(raw, said)


def _tests_robots_unseen(raw: ChampBrut, open_forms: Collection[int | None]) -> bool:
    """Whether a captcha that nobody sees, in a form that people see, is a trap.

    A picture to copy may be shown later; without one, whoever fills the field is a robot.
    """
    if raw["visible"] or raw["type"] not in _WRITTEN or raw["formulaire"] not in open_forms:
        return False
    return nature_of(raw)[0] is Nature.CAPTCHA and not stands_by_a_code(raw)


def _group(boxes: Sequence[ChampBrut], place: Place, rules: PageRules) -> Champ:
    first = boxes[0]
    legend = first["groupe"]
    whole: ChampBrut = {
        **first,
        "libelle": legend or first["libelle"],
        "court": legend or (first["proche"] if len(boxes) == 1 else ""),
        "aide": _under_the_last(first["aide"], boxes),
        "visible": any(box["visible"] for box in boxes),
        "requis": any(box["requis"] for box in boxes),
    }
    options = tuple(box["court"] or box["libelle"] for box in boxes)
    autres = tuple(place(box).selecteur for box in boxes[1:])
    return replace(_field(whole, place, rules), options=options, autres=autres)


def _label(raw: ChampBrut) -> str:
    """What names a field, folded."""
    return fold(f"{raw['court'] or raw['groupe']} {raw['proche']} {raw['libelle']}")


def _question(raw: ChampBrut) -> str:
    """The name of the group of a field, with the star that a style draws after it."""
    starred = f"{raw['groupe']} *"
    drawn = raw["groupe"] and starred in raw.get("marque", "")
    return starred if drawn else raw["groupe"]


def _bears_a_star(raw: ChampBrut) -> bool:
    """Whether the mark of a field is a star alone: no word of it is written."""
    after = fold(_said_under(raw))
    star = "*" if _STAR_AFTER.match(after) else ""
    marks = f"{_label(raw)} {fold(raw.get('marque', ''))} {star}"
    return "*" in marks and not _MARKED.search(f"{marks} {after}")


def _is_marked(raw: ChampBrut) -> bool:
    """Whether a star, or a word, marks a field as required: in its name, beside it, or after it."""
    after = fold(_said_under(raw))
    marked = _STAR_AFTER.match(after) or _MARK_AFTER.match(after, _after(_FEW_SIGNS, after))
    signs = fold(raw.get("marque", ""))
    beside = says_required(signs) and not says_optional(signs)
    return says_required(_label(raw)) or beside or bool(marked)


def _is_to_choose(raw: ChampBrut, marked: bool) -> bool:
    """Whether a field in which nobody writes waits for what one chooses beside it."""
    return raw.get("a_choisir", False) or (marked and not raw.get("prerempli", False))


def _field(raw: ChampBrut, place: Place, rules: PageRules) -> Champ:
    nature, sure = nature_of(raw)
    label = _label(raw)
    said = fold(f"{label} {raw['description']} {raw['indice']}")
    said_optional = (
        starts_with_a_note(_said_under(raw))
        or says_optional(said)
        or _is_offered(raw, said)
        or _another_does(raw)
    )
    fat = rules.bold_explained and raw.get("gras", False)
    marked = _is_marked(raw) or fat
    explained = rules.stars_explained or rules.bold_explained
    alone = raw["type"] in ("checkbox", "switch") and nature is not Nature.CONSENTEMENT
    switch = alone and (raw["type"] == "switch" or raw.get("bascule", False))
    optional = (
        not raw["requis"]
        and (switch or not marked or said_optional)
        and (
            said_optional
            or (explained and not rules.all_required and not binds(nature, label))
            or alone
            or bool(_COMFORT.search(label))
        )
    )
    return Champ(
        lieu=place(raw),
        nom=raw["nom"],
        identifiant=raw["identifiant"],
        type=raw["type"] or "",
        libelle=_once(raw["libelle"]),
        libelle_visible=_once(raw["court"] or raw["proche"] or raw["libelle"]),
        description=raw["description"],
        bulle=raw["titre"],
        indice=raw["indice"],
        autocomplete=raw["autocomplete"],
        inputmode=raw["inputmode"],
        motif=raw["motif"],
        longueur_min=raw["min"],
        longueur_max=raw["max"],
        obligatoire=raw["requis"] or ((marked or rules.all_required) and not optional),
        facultatif=optional,
        obligatoire_signale=(marked or rules.all_required) and not said_optional,
        etoile=_bears_a_star(raw),
        accept=raw["accept"],
        multiple=raw["multiple"],
        formulaire=raw["formulaire"],
        groupe=_question(raw),
        options=tuple(raw["options"]),
        aide=_without(raw["aide"], raw["libelle"]),
        collage_interdit=raw["onpaste"],
        visible=raw["visible"],
        coche=raw.get("coche", False),
        prerempli=raw.get("prerempli", False),
        desactive=raw["desactive"] or (raw["lecture_seule"] and not _is_to_choose(raw, marked)),
        region=Region(raw["region"]),
        nature=nature,
        certaine=sure,
        deduit=alone and optional and not said_optional and not _COMFORT.search(label),
        mene=raw.get("mene", False),
        gras_seul=fat and not raw["requis"] and not _is_marked(raw),
        borne_min=raw.get("borne_min", ""),
        borne_max=raw.get("borne_max", ""),
        pas=raw.get("pas", ""),
        lecture_seule=raw["lecture_seule"],
        propose=raw.get("propose", False),
    )


def _another_does(raw: ChampBrut) -> bool:
    """Whether what stands around a field to write in says that another one does as well.

    Its own label would tell what may be written there: « nom ou pseudonyme, au choix ».
    """
    around = f"{raw['groupe']} | {raw['description']} | {_said_under(raw)}"
    return raw["type"] in _TYPED and bool(_EITHER.search(fold(around)))


def _is_offered(raw: ChampBrut, said: str) -> bool:
    """Whether what is said of a file only offers to join it."""
    return raw["type"] == "file" and bool(_OFFERS.search(f"{said} {fold(raw['aide'])}"))


def _said_under(raw: ChampBrut) -> str:
    """What is written around a field, without the name that stands before it."""
    return _without(raw["aide"], raw["libelle"]).lstrip()


def _under_the_last(text: str, boxes: Sequence[ChampBrut]) -> str:
    """What is written under the last of some boxes, where their text goes that far; else all."""
    name = boxes[-1]["court"] or boxes[-1]["libelle"]
    return text.rpartition(name)[2].strip() or text if name else text


def _once(text: str) -> str:
    """A name that code gives twice over, by a label and by an attribute that points to it, once."""
    words = text.split(" ")
    half = len(words) // 2
    return " ".join(words[:half]) if words[:half] == words[half:] else text


def _without(text: str, label: str) -> str:
    return text.removeprefix(label).strip() if label else text
