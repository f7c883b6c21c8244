"""What asks people to prove that they are no robot: the picture of a code, the words around."""

import re

from exigences.facts.langue.texte import fold
from exigences.facts.page.collecte import ChampBrut
from exigences.facts.page.signes import all_signs
from exigences.model.facts.champs import Nature
from exigences.mots import notion

_CODE_IMAGE = re.compile(
    r"ca?t?p?t?cha|captch|kaptcha|turing|sec(?:ur(?:e|ity|)|)_?-?(?:image|img|code|pic)"
    r"|(?:dont_?be|anti)_?bot"
    r"|(?:img|image)_?-?(?:val|verif|code|pw)|gen(?:erate)?_?-?(?:img|image|code)"
    r"|(?:verif\w*|valid\w*|visual|anti_?(?:spam|bot)|turing)_?-?(?:code|img|image|pic|num\w*)"
    r"|(?<![a-z])(?:rand\w*|conf(?:irm)?|vis|check|chk|auth|v+|seed|gd|vd)_?-?"
    r"(?:code|img|image|pic|num\w*)"
    r"|(?<![a-z])(?:code|vcode|seccode|cap_?img|img_?cap|num_?pic|(?:anti)?spam|turing|keystring|yzm"
    r"|noise)\.(?:php|aspx?|jpe?g|gif|png)"
    r"|mode=confirm|visual verification|security image|verification code|code de securite"
    r"|sicherheits(?:code|grafik)|gfx_?check|vvc_?display|imagereg|freecap|验证码|认证码"
)
"""What a picture to copy out is called."""
_WIDGET = re.compile(r"\S*/\S*captcha\S*(?:/api|challenge|\.js)\S*|\S*captcha\.net/\S*")
"""The script of a captcha that brings its own field: it says nothing of those around it."""
_DRAWN = re.compile(r"\.(?:php|aspx?|ashx|jsp|cgi|cfm|pl)\b|(?:image|img|code|pic)\?")
"""The address of a picture that a program draws: many are, so that the words must say « code »."""
_WORDS = ("libelle", "court", "proche", "titre", "indice", "aide")
"""Where the words of a field are."""
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif)\b")
_ORNAMENT = re.compile(
    r"\S*(?:spacer|pixel|blank|1px|arrow|icon|ico\b|star|asteri|requi|help|aide|calend|logo|trans"
    r"|bullet|clear|puce|dot|error|load|progress|ajax|butt?on|btn|flag|info|question|search|photo"
    r"|avatar|banner|bg\b|fond)\S*"
)
"""Pictures that adorn a page, and ask nothing."""
_ELSEWHERE = (
    r"\S*(?:embed|maps?\b|youtu|vimeo|facebook|twitter|pixel|track|/js\b|/v\d|npm|script|/api)"
)
"""Films, maps and scripts of others, beside a field."""
_MADE = re.compile(
    rf"{_DRAWN.pattern}|\.fcgi\b|data:image/"
    rf"|(?<!\S)(?!{_ELSEWHERE})(?:https?://[^/\s]+|\.{{0,2}})/"
    r"(?:\S*/)?[^./\s]{1,40}/?(?:\?\S*)?(?!\S)"
    r"|(?<![\w-])(?=[a-f]*\d)[0-9a-f]{8,64}\.(?:png|jpe?g|gif)\b"
)
"""The address of a picture made for this page: drawn, without extension, or called by a number."""
_CODE = notion("code-ou-lettres")
_ANY_CODE = notion("code-ou-verification")
_NO_ROBOT = notion("pas-un-robot")
_ROBOTS = notion("parle-de-robots")
"""What a field asks a person to be told from."""
_NO_SPAM = notion("parle-d-indesirables")
_WRITE = notion("tape-ou-recopie")
"""What a field asks to do, in words that ask nothing in particular."""
_NO_SPAMMER = notion("pas-un-spammeur")
_NOTICE = notion("captcha-qui-veille")
"""A captcha that watches and asks nothing."""
_LATIN = re.compile(r"(?=.*[a-z]{3})[\x00-\x7f]+")
_ASKS = re.compile(r"\d|\?")
_EDGES = re.compile(r"^\W+|\W+$")
_SILENT = notion("reponse-nue")


def tells_of_robots(text: str) -> bool:
    """Whether folded words, above a field that nothing tells, ask to copy a code or to count."""
    signs = all_signs()[Nature.CAPTCHA]
    text = _NOTICE.sub(" ", text)
    if signs.never.search(text):
        return False
    return bool(signs.around.search(text) or signs.words.search(text))


def denies_robot(text: str) -> bool:
    """Whether a box to tick says, in folded text, that the person is no robot."""
    return bool(_NO_ROBOT.search(text) or _NO_SPAMMER.search(text))


def sorts_robots_out(raw: ChampBrut, spoken: str, around: str) -> bool:
    """Whether a field that nothing else tells is told from robots, or copies what is drawn.

    `spoken` is its own words, `around` those beside it (folded).
    """
    told = f"{spoken} {around}"
    around_it = all_signs()[Nature.CAPTCHA].around
    offered = any(around_it.search(text) for text in (around, spoken, _pictures(raw)))
    if offered and not tells_another_thing(spoken):
        return True
    if _ROBOTS.search(told) and not _NO_SPAM.search(told):
        return True
    made = _MADE.search(_pictures(raw))
    return bool(made and (not spoken or _WRITE.search(spoken)))


def stands_by_a_made_picture(raw: ChampBrut) -> bool:
    """Whether one of the pictures around a field was made for this page alone.

    Beside a field that says nothing, any picture that is no ornament stands for its words.
    """
    pictures = _pictures(raw)
    silent = not any(raw.get(said) for said in _WORDS)
    shown = silent and _PICTURE.search(_ORNAMENT.sub(" ", pictures))
    return bool(_MADE.search(pictures) or shown)


def stands_by_a_code(raw: ChampBrut) -> bool:
    """Whether one of the pictures around a field is called that of a code to copy out."""
    return bool(_CODE_IMAGE.search(_pictures(raw)))


def _pictures(raw: ChampBrut) -> str:
    return _WIDGET.sub(" ", fold(raw.get("images", "")))


def beside_its_picture(raw: ChampBrut, spoken: str, name: str, *, told: bool) -> bool:
    """A field with the picture of a code: it speaks of one (or is `told` for one), or is silent."""
    pictures = _pictures(raw)
    speaks = told or bool(_ANY_CODE.search(f"{spoken} {name}"))
    named = bool(_CODE_IMAGE.search(pictures))
    drawn = bool(_DRAWN.search(pictures) and _CODE.search(spoken or name))
    return (named and (speaks or not spoken)) or drawn


def tells_another_thing(label: str) -> bool:
    """Whether a label that can be read speaks neither of a code nor as a question."""
    bare = _EDGES.sub("", label)
    plain = _LATIN.fullmatch(label) and bare and not _SILENT.fullmatch(bare)
    signs = all_signs()[Nature.CAPTCHA]
    asks = _ANY_CODE.search(label) or _ASKS.search(label) or signs.doubts.search(label)
    return bool(plain and not asks)
