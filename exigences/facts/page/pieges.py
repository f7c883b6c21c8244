"""Tells the traps set for robots: fields that no person is asked to fill."""

import re
from collections.abc import Mapping
from typing import Any

from exigences.facts.langue.texte import fold
from exigences.facts.page.humain import stands_by_a_code

_THIS = (
    r"(?: (?:ce|cette|le|la|this|that|the|it|out|in|anything|dieses?|das|to|tego|toto|det|dette"
    r"|detta|den|este|questo|dit|deze|field|box|input|champ|case|zone|feld|campo|veld|pol[ea]"
    r"|felt\w*|falt\w*|please|bitte|rien)\b)*+"
)
"""« This field », said whole: what follows it may make it a rule for people."""
_FILL = (
    rf"(?:do not|don'?t|never) (?:fill|enter anything|type anything|write anything){_THIS}"
    rf"|ne (?:pas|rien) (?:remplir|completer|saisir|ecrire|inscrire){_THIS}"
    rf"|ne (?:remplissez|completez) (?:pas|rien){_THIS}|n'(?:ecrivez|inscrivez) rien"
    rf"|nicht ausfullen{_THIS}|niet invullen{_THIS}"
    rf"|(?:no|nao|non) (?:rellen|llen|complet|preench|compil|riemp)(?:ar?|er?|are|ire|e|ha){_THIS}"
    rf"|nie wype[lł]nia[jc]\w*{_THIS}|nevypln\w+{_THIS}|skal ikke udfyldes|udfyld ikke|ikke fyll ut"
    rf"|fyll (?:inte|ikke) (?:i|ut)|ala tayta|не заполня\w+|поле для роботов"
)
_LEAVE = (
    r"laisse[rz]?(?: \w+){0,2} vide|(?:leave|keep|should be|must be)(?: \w+){0,3}"
    r" (?:blank|empty|unchanged)|(?:(?:bitte|feld) )?(?:frei|leer) ?lassen"
    r"|lassen(?: \w+){0,3} (?:frei|leer)|(?:deje|deja|dejar|lasci\w+|deix\w+)(?: \w+){0,3}"
    r" (?:en blanco|vac[io]+|vuot[oi]|em branco|vazio)|lasci\w* vuot[oi]"
    r"|laat(?: \w+){0,3} leeg|(?:po)?zostaw(?: \w+){0,2} puste|(?:po)?nechte(?: \w+){0,2} prazdne"
    r"|(?:lamna|la sta)(?: \w+){0,3} tomt?|jata(?: \w+){0,3} tyhja\w*|bos b[iı]rak[iı]n"
    r"|оставьте(?: \w+){0,2} пустым|(?:doit|devrait) (?:rester|etre(?: laisse\w*)?) vide"
    r"|hagyja(?: \w+){0,2} uresen|enter nothing|type nothing"
)
_FOR_ROBOTS = (
    r"(?:ignore[rz]?|skip) (?:this|that|ce|cette) (?:field|box|input|champ|case|zone)"
    r"|honey ?pot|spam ?trap|for validation purposes|(?:for )?(?:spam ?)?(?:bots|robots) only"
    r"|(?:reserve|pour) (?:aux|les) (?:ro)?bots"
    r"|(?:if|si) (?:you(?:'re| are)|vous etes) (?:an? |un )?(?:ro)?bot"
    r"|(?:if|si) (?:you(?:'re| are) not|vous n'etes pas) (?:an? |un )?(?:human|humain)"
    r"|you should not see this"
)
_UNLESS = (
    r"(?:if|unless|when|si|sauf|(?:pour|to)(?! (?:prove|show|help|avoid|prouver|eviter))"
    r"|wenn|falls|als|se|ako|jesli|pokud|если)"
)
_TRAP = re.compile(
    rf"(?<!ou )(?<!or )(?<!или )\b(?:{_FILL}|{_LEAVE}|{_FOR_ROBOTS})(?!,? {_UNLESS}\b)"
    r"(?!\w)|(?:请勿|請勿|不要)填写?|入力しないで|留空"
)
_HUMAN_FIRST = re.compile(
    r"\b(?:if|si) (?:you(?:'re| are)|vous etes) (?:an? |un )?(?:human|humain|person|reading this)"
)
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
_CONDITION = re.compile(
    r"\b(?:if|si|wenn|falls|jesli|pokud|se|als|если|can|may|pouvez|peut|konnen|puede|or|ou|oder|или)\b"
)
_ROBOTS = re.compile(r"\b(?:humans?|humains?|robots?|bots?|spam\w*|css|see|seeing|voyez|person)\b")
_UNREACHED = ("off", "nope")


def is_trap(raw: Mapping[str, Any], said: str) -> bool:
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
    before = re.split(r"[.!?;]", told[max(0, found.start() - _BEFORE) : found.start()])[-1]
    return not _CONDITION.search(before) or bool(_ROBOTS.search(before))
