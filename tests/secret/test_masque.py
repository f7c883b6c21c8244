"""A secret is hidden in whatever form it is about to be written, and nothing else is."""

import base64
import html
import json
import random
import re
import string
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exigences.secret.masque import MASQUE, Masque, is_long_enough
from tests.secret.oracle import lu, montre

SECRET = "Tr0is&quatre/é '5\""
PROMESSE = pytest.mark.promesse("secret")


def cent(texte: str) -> str:
    """Every byte in percent-encoding."""
    return "".join(f"%{octet:02X}" for octet in texte.encode())


def lettres(texte: str, forme: str) -> str:
    """Every letter of a text in a form."""
    return "".join(forme.format(n=ord(lettre)) for lettre in texte)


def js(texte: str) -> str:
    """Every UTF-16 unit as JavaScript escapes it."""
    unites = texte.encode("utf-16-be")
    return "".join(f"\\u{unites[i : i + 2].hex()}" for i in range(0, len(unites), 2))


ENCODAGES: dict[str, Callable[[str], str]] = {
    "percent": lambda s: quote(s, safe=""),
    "all in percent": cent,
    "form": quote_plus,
    "latin-1 percent": lambda s: quote(s.encode("cp1252", "xmlcharrefreplace"), safe=""),
    "html": html.escape,
    "entities": lambda s: lettres(s, "&#{n};"),
    "hexadecimal entities": lambda s: lettres(s, "&#x{n:x};"),
    "json": lambda s: json.dumps(s)[1:-1],
    "javascript": js,
    "base64": lambda s: base64.b64encode(s.encode()).decode(),
    "base64 for addresses": lambda s: base64.urlsafe_b64encode(b"a:" + s.encode()).decode(),
    "base64 inside": lambda s: base64.b64encode(b"u" + s.encode() + b"fin").decode().strip("="),
    "hex": lambda s: s.encode().hex(),
    "hex capitals": lambda s: s.encode().hex().upper(),
}
UNE_FOIS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "capitals": str.upper,
    "double percent": lambda s: cent(cent(s)),
    "base64 of latin-1": lambda s: base64.b64encode(s.encode("latin-1")).decode(),
    "base64 of utf-16": lambda s: base64.b64encode(s.encode("utf-16")).decode(),
    "hex of utf-16": lambda s: s.encode("utf-16-le").hex(),
    "hex with spaces": lambda s: s.encode().hex(" "),
    "hex of a dump": lambda s: ", ".join(f"0x{octet:02x}" for octet in s.encode()),
    "a letter a span": lambda s: "".join(f"<span>{html.escape(c)}</span>" for c in s),
    "spaced": " ".join,
    "in a selector": lambda s: (
        "#\\36 " + base64.b64encode(b"\xe9" + s.encode("latin-1"))[1:].decode()
    ),
    "in a style": lambda s: lettres(s, "\\{n:x} "),
    "in a style, six digits": lambda s: lettres(s, "\\{n:06X}") + ".",
    "in bytes": lambda s: ",".join(map(str, s.encode())),
    "in bytes over lines": lambda s: json.dumps(list(s.encode("latin-1")), indent=1),
    "dashed": "-".join,
    "full width": lambda s: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in s),
    "without accents": lambda s: s.replace("é", "e"),
    "accents apart": lambda s: s.replace("é", "e\u0301"),
    "soft hyphens": "\u00ad".join,
    "quoted-printable": lambda s: s.replace("=", "=3D").replace("é", "=C3=A9"),
    "mail lines": lambda s: re.sub("(.{6})", r"\1\r\n", base64.b64encode(s.encode() * 2).decode()),
}


@PROMESSE
@pytest.mark.parametrize("forme", [*UNE_FOIS, *ENCODAGES])
def test_a_secret_is_hidden_in_every_form(forme: str) -> None:
    texte = (UNE_FOIS | ENCODAGES)[forme](SECRET)
    masque = Masque({"CLE": SECRET})
    for avant, apres in (("", ""), ("<p>Voici : ", " et la suite.</p>"), ('{"a": "', '"}')):
        hidden = masque.hide(avant + texte + apres)
        assert MASQUE in hidden
        assert not montre(hidden, SECRET)
        assert hidden.startswith(avant)
        assert hidden.endswith(apres)
        assert masque.hide(hidden) == hidden


COURANTS = string.printable[:94] + "éèçàœÉ "
SECRETS = st.text(st.sampled_from(COURANTS), min_size=8, max_size=24).filter(
    lambda s: sum(c.isalnum() for c in s) >= 7 and s == s.strip()
)
CASSES = st.sampled_from([str, str.upper, str.lower, str.swapcase])
ENTRE = st.sampled_from(["", " ", "-", ".", "\u00a0", "\n"])
AUTOUR = st.sampled_from(
    [
        ("", ""),
        ("<p>Votre code : ", "</p>"),
        ('<a href="https://a.test/?cle=', '&amp;x=1">a</a>'),
        ('{"texte": "', '", "n": [1, 2]}'),
        ("var a = '", "';"),
    ]
)


@PROMESSE
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    SECRETS,
    CASSES,
    ENTRE,
    st.lists(st.sampled_from(sorted(ENCODAGES)), max_size=3),
    AUTOUR,
)
def test_any_secret_is_hidden_under_any_three_encodings(
    secret: str,
    casse: Callable[[str], str],
    entre: str,
    formes: list[str],
    autour: tuple[str, str],
) -> None:
    texte = entre.join(casse(secret))
    for forme in formes:
        texte = ENCODAGES[forme](texte)
    hidden = Masque({"CLE": secret}).hide(autour[0] + texte + autour[1])
    assert MASQUE in hidden
    assert not montre(hidden, secret, 2)


@PROMESSE
@given(SECRETS, st.integers(1, 3), st.sampled_from(["span", "b", "td"]))
def test_a_secret_cut_over_elements_is_hidden_and_the_elements_stay(
    secret: str, pas: int, balise: str
) -> None:
    morceaux = [html.escape(secret[i : i + pas]) for i in range(0, len(secret), pas)]
    page = "".join(f'<{balise} title=">">{morceau}</{balise}>' for morceau in morceaux)
    hidden = Masque({"CLE": secret}).hide(f"<div>{page}</div>")
    assert hidden.count(f"</{balise}>") == len(morceaux)
    assert not montre(hidden, secret)


@PROMESSE
@given(SECRETS, st.integers(1, 3))
def test_a_secret_cut_over_neighbours_is_hidden_and_the_neighbours_stay(
    secret: str, pas: int
) -> None:
    blocs = [{"texte": secret[i : i + pas], "ordre": i} for i in range(0, len(secret), pas)]
    hidden = Masque({"CLE": secret}).hide_all({"blocs": blocs, "langue": "fr"})
    assert [bloc["ordre"] for bloc in hidden["blocs"]] == [bloc["ordre"] for bloc in blocs]
    assert not montre("".join(bloc["texte"] for bloc in hidden["blocs"]), secret)
    assert hidden["langue"] == "fr"


TEXTES = sorted(Path(__file__).parents[2].glob("docs/*.md"))
SIX_LETTRES = st.text(st.sampled_from("abcdefghjkmnpqrstuvwxyz"), min_size=6, max_size=6)


@PROMESSE
@given(st.lists(SIX_LETTRES, min_size=6, max_size=6, unique=True))
@settings(max_examples=10)
def test_ordinary_french_is_left_as_it_is(secrets: list[str]) -> None:
    """Sixty secrets, six at a time: a text is decoded once for all those that are looked for."""
    texte = "\n".join(chemin.read_text("utf-8")[:20_000] for chemin in TEXTES)
    lettres = lu(texte)
    absents = {secret: secret for secret in secrets if secret not in lettres}
    assert Masque(absents).hide(texte) == texte


@PROMESSE
@pytest.mark.parametrize("graine", range(8))
def test_pictures_and_figures_are_left_as_they_are(graine: int) -> None:
    hasard = random.Random(graine)
    image = base64.b64encode(hasard.randbytes(60_000)).decode()
    trace = " ".join(f"{hasard.uniform(0, 99):.1f},{hasard.random():.2f}" for _ in range(4000))
    page = f'<img src="data:image/png;base64,{image}"><path d="M{trace}">'
    lettres = string.ascii_lowercase + string.digits
    lettres = string.ascii_lowercase + string.digits
    secrets = {str(n): "".join(hasard.sample(lettres, 8)) for n in range(5)}
    assert Masque(secrets | {"CODE": "730184"}).hide(page) == page


@PROMESSE
@pytest.mark.parametrize("formes", [("latin-1 percent",), ("latin-1 percent", "base64")])
def test_a_form_of_a_latin_1_page_sends_more_than_latin_1(formes: tuple[str, ...]) -> None:
    """A page that says ISO-8859-1 sends « œ » and « € » as windows-1252 does."""
    texte = "cœur-à-5€"
    for forme in formes:
        texte = ENCODAGES[forme](texte)
    assert Masque({"CLE": "cœur-à-5€"}).hide(f"cle={texte}&x=1") == f"cle={MASQUE}&x=1"


def test_without_a_secret_nothing_is_looked_at() -> None:
    page = {"a": ["x" * 10, {"b": 1}]}
    assert Masque({}).hide_all(page) is page
    assert not Masque({}).is_secret("")
    assert Masque({"CLE": SECRET}).hide_all(page) is page


def test_a_longer_secret_is_hidden_with_a_shorter_one_that_it_holds() -> None:
    assert (
        Masque({"A": "abcdef", "B": "abcdefgh"}).hide("abcdefgh, abcdef") == f"{MASQUE}, {MASQUE}"
    )


def test_keys_and_every_kind_of_nested_value_are_hidden() -> None:
    masque = Masque({"A": "secret-1"})
    value = {"cle secret-1": ["a", {"b": ("secret-1", 3, None)}]}
    assert masque.hide_all(value) == {f"cle {MASQUE}": ["a", {"b": (MASQUE, 3, None)}]}


@pytest.mark.parametrize(
    ("secret", "long"),
    [
        ("abcde", False),
        ("a b c d e ", False),
        ("abcdef", True),
        ("!?!?!?", True),
        ("      ", False),
    ],
)
def test_a_secret_has_six_characters_at_least(secret: str, long: bool) -> None:
    assert is_long_enough(secret) is long


@PROMESSE
@pytest.mark.parametrize(
    "secret",
    [
        "!?#!?#!?",
        "🦊🦊🐻🐻🐼🐼",
        "пароль-42",
        "密码密码密码密码",
        "100%25a&amp;b",
        "<b>gras</b>",
        "a\\u0041bc\\x41",
    ],
)
@pytest.mark.parametrize("forme", ["percent", "html", "json", "javascript", "base64", "hex"])
def test_a_secret_of_any_letters_is_hidden(secret: str, forme: str) -> None:
    texte = f"<p>{ENCODAGES[forme](secret)}</p>"
    hidden = Masque({"CLE": secret}).hide(texte)
    assert MASQUE in hidden
    assert not montre(hidden, secret)


def test_a_secret_that_is_learnt_later_is_hidden_in_what_was_clean() -> None:
    masque = Masque({})
    texte = "Séance Vx7qPz2mLk9wRt5s ouverte"
    assert masque.hide(texte) == texte
    masque.learn({"seance": "Vx7qPz2mLk9wRt5s"})
    assert masque.hide(texte) == f"Séance {MASQUE} ouverte"
    masque.learn({"autre": "Hb3nQw8yTz4rLc6d"})
    assert masque.hide(f"{texte} Hb3nQw8yTz4rLc6d") == f"Séance {MASQUE} ouverte {MASQUE}"
