"""Values written `{{ … }}` are replaced, and secrets are hidden in all their forms."""

import html
import json
from base64 import b64encode
from datetime import date
from pathlib import Path
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigences.loading import LoadingError, Masque, load_procedure, read_secrets, resolve
from exigences.loading.valeurs import MASQUE, known_names
from exigences.model.scenario import Sosie
from tests.loading.documents import with_steps, write_procedure

SOSIE = Sosie(
    prenom="Camille", nom="Exemple", naissance=date(1984, 5, 7), courriel="camille@boite.example"
)
SECRETS = {"CLE": "Tr0is&quatre/é '5\""}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", ""),
        ("sans accolade", "sans accolade"),
        ("{{ sosie.courriel }}", "camille@boite.example"),
        ("{{sosie.prenom}} {{  sosie.nom  }}", "Camille Exemple"),
        ("{{ sosie.naissance }}", "1984-05-07"),
        ("{{ sosie.naissance.jour }}/{{ sosie.naissance.mois }}", "07/05"),
        ("{{ sosie.naissance.annee }}", "1984"),
        ("{{ sosie.telephone }}", ""),
        ("cle={{ secret.CLE }};", f"cle={SECRETS['CLE']};"),
    ],
)
def test_a_value_is_replaced(text: str, value: str) -> None:
    assert resolve(text, SOSIE, SECRETS) == value


@pytest.mark.parametrize(
    "name", ["secret.AUTRE", "sosie.model_fields", "sosie.naissance.heure", ""]
)
def test_a_name_that_nothing_fills_is_an_error(name: str) -> None:
    with pytest.raises(KeyError):
        resolve(f"{{{{ {name} }}}}", SOSIE, SECRETS)


def test_every_known_name_is_filled() -> None:
    for name in known_names():
        assert "{{" not in resolve(f"{{{{ {name} }}}}", SOSIE, {})


def test_a_replaced_value_is_not_read_again() -> None:
    secrets = {"A": "{{ secret.B }}", "B": "non"}
    assert resolve("{{ secret.A }}", SOSIE, secrets) == "{{ secret.B }}"


FORMS = {
    "as it is": lambda s: f"[{s}]",
    "in an address": lambda s: f"https://a.test/?{urlencode({'cle': s})}",
    "in a path": lambda s: f"https://a.test/{quote(s)}/",
    "wholly encoded": lambda s: quote(s, safe=""),
    "in a form": quote_plus,
    "encoded in small letters": lambda s: quote(s, safe="").lower().replace("tr0is", "Tr0is"),
    "in a page": lambda s: f"<p>{html.escape(s, quote=False)}</p>",
    "in an attribute": lambda s: f'<input value="{html.escape(s)}">',
    "in an attribute, as browsers write it": lambda s: s.replace("&", "&amp;").replace(
        '"', "&quot;"
    ),
    "in JSON": lambda s: json.dumps({"cle": s}),
    "in JSON without escapes": lambda s: json.dumps({"cle": s}, ensure_ascii=False),
    "in base64": lambda s: b64encode(s.encode()).decode(),
    "in an authorization": lambda s: b64encode(f"camille:{s}".encode()).decode(),
    "in a longer one": lambda s: b64encode(f"camill:{s}:fin".encode()).decode(),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_secret_is_hidden_in_every_form(form: object) -> None:
    assert callable(form)
    masque = Masque(SECRETS)
    text = form(SECRETS["CLE"])
    hidden = masque.hide(text)
    assert MASQUE in hidden
    assert "quatre" not in hidden
    assert masque.is_secret(text)
    assert not masque.is_secret(hidden)


WRITTEN = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=4, max_size=20
)


@given(WRITTEN, st.text(max_size=5))
def test_any_secret_is_found_in_a_page_an_address_a_log_or_an_authorization(
    secret: str, around: str
) -> None:
    masque = Masque({"CLE": secret})
    in_json = json.dumps(secret, ensure_ascii=False)
    forms = [secret, json.dumps(secret), in_json, html.escape(in_json), html.escape(secret)]
    forms += [html.escape(secret, quote=False), quote_plus(secret), quote(secret)]
    forms += [quote(secret, safe="")]
    assert [f for f in forms if not masque.is_secret(around + f + around)] == []
    assert [f for f in forms if f in masque.hide(f) and f not in MASQUE] == []


@given(WRITTEN.filter(lambda s: len(s.encode()) >= 7), st.binary(max_size=5))
def test_any_secret_is_found_in_base64_wherever_it_starts(secret: str, before: bytes) -> None:
    assert Masque({"CLE": secret}).is_secret(b64encode(before + secret.encode() + b"fin").decode())


def test_what_is_not_secret_is_left() -> None:
    masque = Masque(SECRETS)
    assert masque.hide("Bonjour Camille") == "Bonjour Camille"
    assert not masque.is_secret("Camille")
    assert Masque({}).hide("tout") == "tout"
    assert not Masque({}).is_secret("")


def test_a_longer_secret_is_hidden_before_a_shorter_one_that_it_holds() -> None:
    assert Masque({"A": "abcd", "B": "abcdef"}).hide("abcdef abcd") == f"{MASQUE} {MASQUE}"


def test_nested_values_are_hidden() -> None:
    masque = Masque({"A": "secret-1"})
    value = {"cle secret-1": ["a", {"b": ("secret-1", 3, None)}]}
    assert masque.hide_all(value) == {f"cle {MASQUE}": ["a", {"b": (MASQUE, 3, None)}]}


STEPS = """\
  - remplir: { etiquette: Mot de passe, valeur: "{{ secret.CLE }}" }
  - si:
      visible: Code
      alors:
        - remplir: { etiquette: Code, valeur: "{{ secret.CODE_2 }}" }
"""


def test_secrets_come_from_the_environment(tmp_path: Path) -> None:
    source = load_procedure(write_procedure(tmp_path, with_steps(STEPS)))
    environ = {
        "EXIGENCES_SECRET_CLE": "longue-cle",
        "EXIGENCES_SECRET_CODE_2": "0042",
        "EXIGENCES_SECRET_AUTRE": "inutile",
    }
    assert read_secrets(source, environ) == {"CLE": "longue-cle", "CODE_2": "0042"}


def test_a_missing_secret_is_said_before_anything_else(tmp_path: Path) -> None:
    path = write_procedure(tmp_path, with_steps(STEPS))
    with pytest.raises(LoadingError) as caught:
        read_secrets(load_procedure(path), {"EXIGENCES_SECRET_CODE_2": "12"})
    assert str(caught.value).splitlines() == [
        f"{path}:6 : le secret CLE manque : donnez-le par la variable EXIGENCES_SECRET_CLE.",
        (
            f"{path}:7 : le secret CODE_2 a moins de 4 caractères et ne pourrait pas être caché : "
            "donnez-en un plus long par la variable EXIGENCES_SECRET_CODE_2."
        ),
    ]
