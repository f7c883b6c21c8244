"""A file that is not one readable YAML mapping is refused by its line and a remedy."""

from pathlib import Path

import pytest
import yaml

from exigences.loading import LoadingError, load_procedure, load_scenario
from exigences.loading.arbre import ALIAS_MAX, NOEUDS_MAX, parse
from exigences.loading.syntaxe import PROFONDEUR_MAX, SyntaxFault
from tests.loading.documents import ENTETE, PROCEDURE, refusal, write_procedure

TEXTS = {
    "empty": ("", ":1 : le fichier est vide :"),
    "comments only": ("# rien\n\n", ":1 : le fichier est vide :"),
    "null": ("~\n", ":1 : ce document doit être fait de clés : commencez par « nom: … »."),
    "list": ("- aller: /\n", ":1 : ce document doit être fait de clés :"),
    "text": ("bonjour\n", ":1 : ce document doit être fait de clés :"),
    "two documents": (
        "nom: a\n---\nnom: b\n",
        ":2 : un seul document par fichier : retirez ce qui suit « --- ».",
    ),
    "duplicate key": (
        "nom: a\norganisme: b\nnom: c\n",
        ":3 : la clé « nom » est déjà écrite à la ligne 1 : gardez-en une seule.",
    ),
    "duplicate key once unquoted": (
        'nom: a\n"nom": b\n',
        ":2 : la clé « nom » est déjà écrite à la ligne 1 :",
    ),
    "python object": (
        "nom: !!python/object/apply:os.system [ls]\n",
        ":1 : le type « !!python/object/apply:os.system » n'est pas permis : retirez-le",
    ),
    "python name": (
        "nom: !!python/name:os.system ''\n",
        ":1 : le type « !!python/name:os.system » n'est pas permis :",
    ),
    "own tag": ("nom: !env SECRET\n", ":1 : le type « !env » n'est pas permis :"),
    "binary": ("nom: !!binary aGVsbG8=\n", ":1 : le type « !!binary » n'est pas permis :"),
    "tab": (
        "nom: a\netapes:\n\t- recharger\n",
        ":3 : une tabulation sert d'indentation : mettez des espaces.",
    ),
    "tab after a dash": (
        "nom: a\netapes:\n  -\taller: b\n",
        ":3 : une tabulation est mal placée : mettez des espaces.",
    ),
    "tab that is not at fault": (
        'nom: "a\tb"\norganisme: @b\n',
        ":2 : ce caractère ne peut pas commencer une valeur : mettez la valeur entre guillemets.",
    ),
    "colon in a text": (
        "nom: a\norganisme: Ville: Bourg\n",
        ":2 : deux-points inattendu : mettez la valeur entre guillemets,",
    ),
    "quote that is not closed": (
        'nom: "a\norganisme: b\n',
        ":2 : un guillemet ouvert n'est pas refermé : ajoutez le guillemet fermant.",
    ),
    "bracket that is not closed": (
        "nom: a\ndomaines: [b, c\nfictive: true\n",
        ":3 : un crochet ou une accolade n'est pas refermé, ou une virgule manque.",
    ),
    "key out of line": (
        "nom: a\n organisme: b\n",
        ":2 : deux-points inattendu : mettez la valeur entre guillemets,",
    ),
    "key between two indents": (
        "territoire:\n    commune: a\n  nom: b\n",
        ":3 : cette ligne n'est pas alignée avec ses voisines : reprenez l'indentation.",
    ),
    "backslash": (
        'nom: "C:\\qui"\n',
        ":1 : « \\ » ne peut pas être là entre guillemets doubles : mettez des guillemets simples.",
    ),
    "bare braces": (
        "nom: {{ sosie.nom }}\n",
        ":1 : une clé est un mot suivi de deux-points ; mettez entre guillemets une valeur comme",
    ),
    "list as a key": ("? [a, b]\n: c\n", ":1 : une clé est un mot suivi de deux-points ;"),
    "unknown alias": (
        "nom: *absent\n",
        ":1 : l'alias « *absent » ne renvoie à rien : écrivez « &absent » avant lui.",
    ),
    "alias of itself": (
        "etapes: &tout\n  - *tout\n",
        ":2 : l'alias « *tout » se contient lui-même : retirez-le.",
    ),
    "merge": ("nom: a\n<<: { droit: b }\n", ":2 : clé inconnue « << » : "),
    "impossible date": (
        "nom: 2026-02-31\n",
        ":1 : « 2026-02-31 » n'est ni un nombre ni une date possible : mettez-le entre guillemets",
    ),
    "infinite": ("nom: .inf\n", ":1 : « .inf » n'est pas un nombre utilisable : corrigez-le."),
    "huge number": (
        f"nom: {'9' * 5000}\n",
        f":1 : « {'9' * 59}… » n'est ni un nombre ni une date possible :",
    ),
    "control character": (
        "nom: a\norganisme: b\x07\n",
        ":2 : caractère de contrôle U+0007 interdit : retirez-le.",
    ),
    "escaped control character": (
        'nom: a\norganisme: "b\\e[31m"\n',
        ":2 : caractère de contrôle U+001B interdit : retirez-le.",
    ),
    "bare question mark": ("?\n", ":1 : "),
    "percent": ("%YAML 9.9\n---\nnom: a\n", ":1 : "),
}


@pytest.mark.parametrize(("text", "said"), TEXTS.values(), ids=TEXTS)
def test_a_text_is_refused(text: str, said: str, tmp_path: Path) -> None:
    assert any(line.startswith(f"demarche.yaml{said}") for line in refusal(tmp_path, text))


def test_no_word_of_the_parser_is_left_in_english(tmp_path: Path) -> None:
    for text, _ in TEXTS.values():
        said = " ".join(refusal(tmp_path, text))
        for word in ("found", "expected", "mapping", "should", "Input", "scanning", "while"):
            assert word not in said


def test_without_the_c_library_the_same_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_procedure(tmp_path, PROCEDURE)
    loaded = load_procedure(path)
    monkeypatch.delattr(yaml, "CSafeLoader")
    assert load_procedure(path) == loaded
    for text, _ in TEXTS.values():
        assert refusal(tmp_path, text)


def test_a_bomb_of_aliases_is_stopped_by_its_size(tmp_path: Path) -> None:
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    levels += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    (line,) = refusal(tmp_path, "\n".join(levels) + "\n")
    assert line.startswith("demarche.yaml:")
    assert f"plus de {NOEUDS_MAX} valeurs" in line
    # Ten times more values at each level: the fifth is never built.
    assert line.startswith("demarche.yaml:5 :")


def test_too_many_aliases(tmp_path: Path) -> None:
    text = f"nom: &a b\ndomaines: [{', '.join(['*a'] * (ALIAS_MAX + 1))}]\n"
    assert refusal(tmp_path, text) == [
        f"demarche.yaml:2 : plus de {ALIAS_MAX} alias « * » : écrivez les valeurs en entier."
    ]


@pytest.mark.parametrize("size", [PROFONDEUR_MAX + 1, 100_000])
def test_too_deep(size: int, tmp_path: Path) -> None:
    assert refusal(tmp_path, "nom: " + "[" * size) == [
        (
            f"demarche.yaml:1 : plus de {PROFONDEUR_MAX} niveaux d'imbrication : "
            "simplifiez l'écriture."
        )
    ]


def test_too_deep_through_aliases() -> None:
    half = PROFONDEUR_MAX // 2 + 1
    deep = f"a: &a {'[' * half}x{']' * half}\n"
    parse(deep)
    with pytest.raises(SyntaxFault) as caught:
        parse(f"{deep}b: {'[' * half}*a{']' * half}\n")
    assert caught.value.ligne == 2


def test_deep_steps_are_refused_without_a_crash(tmp_path: Path) -> None:
    steps = "{ cliquer: a }"
    for _ in range(50):
        steps = f"{{ si: {{ visible: a, alors: [{steps}] }} }}"
    (line,) = refusal(tmp_path, f"{ENTETE}etapes: [{steps}]\n")
    assert line.startswith("demarche.yaml:5 : plus de")


def message(path: Path) -> str:
    with pytest.raises(LoadingError) as caught:
        load_procedure(path)
    return str(caught.value).removeprefix(f"{path.parent}/")


def test_a_missing_file(tmp_path: Path) -> None:
    assert message(tmp_path / "absente.yaml") == (
        "absente.yaml : ce fichier n'existe pas : indiquez un fichier de procédure (.yaml)."
    )


def test_a_missing_scenario(tmp_path: Path) -> None:
    with pytest.raises(LoadingError, match=r"indiquez un fichier de scénario \(\.yaml\)\."):
        load_scenario(tmp_path / "absent.yaml")


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "dossier").mkdir()
    assert message(tmp_path / "dossier") == (
        "dossier : c'est un dossier : indiquez le fichier de procédure qu'il contient."
    )


def test_a_name_that_no_file_has(tmp_path: Path) -> None:
    assert " : ce fichier " in message(tmp_path / ("a" * 5000))
    assert " : ce fichier " in message(tmp_path / "a\0b")


def test_a_device_is_not_read() -> None:
    assert message(Path("/dev/zero")) == (
        "zero : ce n'est pas un fichier ordinaire : indiquez un fichier de procédure."
    )


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    path = write_procedure(tmp_path, PROCEDURE)
    monkeypatch.setattr(Path, "open", refuse)
    assert message(path) == (
        "demarche.yaml : ce fichier ne peut pas être lu : vérifiez son nom et ses droits."
    )


def test_a_file_of_more_than_a_megabyte(tmp_path: Path) -> None:
    path = write_procedure(tmp_path, PROCEDURE + "#" * 1_000_000)
    assert message(path) == ("demarche.yaml : plus de 1 Mo : indiquez un fichier de procédure.")


def test_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "demarche.yaml"
    path.write_bytes("nom: a\norganisme: Préfecture\n".encode("latin-1"))
    assert message(path) == (
        "demarche.yaml:2 : ce texte n'est pas en UTF-8 : enregistrez-le en UTF-8."
    )


def test_a_byte_order_mark_and_dos_lines_do_no_harm(tmp_path: Path) -> None:
    path = write_procedure(tmp_path, PROCEDURE)
    loaded = load_procedure(path)
    path.write_bytes(b"\xef\xbb\xbf" + PROCEDURE.replace("\n", "\r\n").encode())
    assert load_procedure(path) == loaded
