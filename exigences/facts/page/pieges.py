"""Tells the traps set for robots: fields that no person is asked to fill."""

import re

from exigences.facts.langue.texte import fold
from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.humain import stands_by_a_code
from exigences.mots import notion

_TRAP = notion("ne-rien-mettre")
_THIS = notion("ce-champ")
"""« This field », said whole: what follows it may make it a rule for people."""
_UNLESS = notion("sauf-pour-certains")
_HUMAN_FIRST = notion("si-vous-etes-humain")
"""« If you are human… », before what not to do."""
_TRAP_NAME = re.compile(
    r"honey|(?<!ro)bot[_-]?(?:test|trap|field)|(?:spam|robot)[_-]?trap|(?:^|[^a-z])robotic\b|robotest"
    r"|leave[_-]?(?:this[_-]?)?(?:blank|empty)|(?:must|should)[_-]?be[_-]?(?:blank|empty)"
    r"|(?<![a-z])(?:hp|_gotcha|hpot)(?:[_-]|(?![a-z0-9]))|neg(?:ative)?[_-]?cap(?:tcha)?(?![a-z])"
    r"|(?:do_?not|dont)[_-]?fill|(?<![a-z])for[_-]?(?:ro)?bots(?![a-z])"
)
_TRAP_AROUND = re.compile(
    r"honey[_-]?pot|gform_validation_container|(?<![a-z])robotic(?![a-z])|(?:spam|bot)[_-]?trap"
)
"""What the boxes that hold a trap alone are called."""
_HIDDEN_AROUND = re.compile(
    r"(?<![\w-])(?:hidden|hide|none|no-?display|d-none|invisible|off-?screen|visually-?hidden"
    r"|sr-only|screen-?reader-text|hidefield|undisplayed)(?![\w-])"
)
"""Boxes that a style hides, though the page was kept without it."""
_BEFORE = 160
"""Characters before an order among which its condition stands."""
_CONDITION = notion("condition-avant-l-ordre")
_ROBOTS = notion("personne-ou-robot")
_UNREACHED = ("off", "nope")


def is_trap(raw: ChampBrut, said: str) -> bool:
    """Whether a collected field is for robots; `said` gives its folded label and placeholder."""
    called = f"{raw['nom']} {raw['identifiant']} {raw.get('classe', '')}".lower()
    if _TRAP_NAME.search(called) or _TRAP_AROUND.search(raw.get("images", "").lower()):
        return True
    told = fold(f"{said} {raw['description']} {raw['aide']} {raw['proche']}")
    if _HUMAN_FIRST.search(told) or any(_is_order(told, found) for found in _TRAP.finditer(told)):
        return True
    silent = not told.strip()
    if silent and raw["type"] == "text" and _HIDDEN_AROUND.search(fold(raw.get("images", ""))):
        return not stands_by_a_code(raw)
    unreached = raw["tabindex"] == "-1" and raw["autocomplete"] in _UNREACHED
    return unreached and (raw["aria_cache"] or silent)


def _is_order(told: str, found: re.Match[str]) -> bool:
    """Whether to leave the field is asked of all, and not only of who has nothing to put there."""
    if _UNLESS.match(_after_this(told[found.end() :]).removeprefix(",").lstrip()):
        return False
    before = re.split(r"[.!?;]", told[max(0, found.start() - _BEFORE) : found.start()])[-1]
    return not _CONDITION.search(before) or bool(_ROBOTS.search(before))


def _after_this(text: str) -> str:
    """What follows « this field », at the head of a text."""
    text = text.lstrip()
    while said := _THIS.match(text):
        text = text[said.end() :].lstrip()
    return text
