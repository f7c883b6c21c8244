"""Values written `{{ … }}` are replaced, and secrets come from the environment."""

import re
from datetime import date
from pathlib import Path

import pytest

from exigences.loading import LoadingError, fill_steps, load_procedure, read_secrets
from exigences.loading.valeurs import known_names, new_unique, resolve
from exigences.model.procedure.scenario import Sosie
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
        assert "{{" not in resolve(f"{{{{ {name} }}}}", SOSIE, {}, "k4w7c2n9")


def test_a_replaced_value_is_not_read_again() -> None:
    secrets = {"A": "{{ secret.B }}", "B": "non"}
    assert resolve("{{ secret.A }}", SOSIE, secrets) == "{{ secret.B }}"


@pytest.mark.promesse("modeles")
def test_steps_are_filled_in_and_their_source_is_not(tmp_path: Path) -> None:
    source = load_procedure(write_procedure(tmp_path, with_steps(STEPS)))
    written = source.procedure.etapes
    filled = fill_steps(written, SOSIE, {"CLE": "longue-cle", "CODE_2": "{{ secret.CLE }}"})
    first, fork = (step.model_dump_json() for step in filled)
    assert "longue-cle" in first
    assert "{{ secret.CLE }}" in fork, "a value is not read again"
    assert "longue-cle" not in fork
    assert source.procedure.etapes is written
    assert "longue-cle" not in source.procedure.model_dump_json()


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
        "EXIGENCES_SECRET_CODE_2": "004217",
        "EXIGENCES_SECRET_AUTRE": "inutile",
    }
    assert read_secrets(source, environ) == {"CLE": "longue-cle", "CODE_2": "004217"}


@pytest.mark.promesse("secret")
def test_a_missing_secret_is_said_before_anything_else(tmp_path: Path) -> None:
    path = write_procedure(tmp_path, with_steps(STEPS))
    with pytest.raises(LoadingError) as caught:
        read_secrets(load_procedure(path), {"EXIGENCES_SECRET_CODE_2": "12345 "})
    assert str(caught.value).splitlines() == [
        f"{path}:6 : le secret CLE manque : donnez-le par la variable EXIGENCES_SECRET_CLE.",
        (
            f"{path}:7 : le secret CODE_2 a moins de 6 caractères et ne pourrait pas être "
            "caché partout : donnez-en un plus long par la variable EXIGENCES_SECRET_CODE_2."
        ),
    ]


def test_what_changes_is_filled_in_a_step_and_in_a_sosie() -> None:
    sosie = SOSIE.model_copy(update={"courriel": "camille+{{unique}}@exemple.fr"})
    assert resolve("{{ sosie.courriel }}", sosie, {}, "k4w7c2n9") == "camille+k4w7c2n9@exemple.fr"
    assert resolve("ami-{{ unique }}", sosie, {}, "k4w7c2n9") == "ami-k4w7c2n9"
    with pytest.raises(KeyError, match="unique"):
        resolve("{{ sosie.courriel }}", sosie, {})


def test_a_new_word_is_never_the_same_and_fits_an_address() -> None:
    words = [new_unique() for _ in range(200)]
    assert len(set(words)) == len(words)
    assert all(re.fullmatch(r"[a-z][0-9][a-z0-9]{6}", word) for word in words)
