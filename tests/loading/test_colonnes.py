"""Where a fault is, to the character."""

from pathlib import Path

import pytest

from exigences.loading import LoadingError, load_procedure

TETE = "nom: Aide\norganisme: Ville\ndroit: Aide\ndepart: https://exemple.fr/\n"


@pytest.mark.parametrize(
    ("texte", "place"),
    [
        ("etapes:\n  - cliqer: Ici\n", (6, 5)),
        ("etapes:\n  - remplir: { etiquete: Nom, valeur: x }\n", (6, 16)),
        ("etapes: [recharger]\néta: 1\n", (6, 1)),
        ("etapes:\n  - é: a: b\n", (6, 9)),
        ("etapes:\n  \t- recharger\n", (6, 3)),
        ("etapes:\n  - cliquer: 'Ici\n", (6, 18)),
        ("etapes: [recharger, *absent]\n", (5, 21)),
        ("etapes: [recharger]\nnom: Encore\n", (6, 1)),
        ("etapes: [recharger]\n# é\x07\n", (6, 4)),
        ("etapes: [recharger]\n# é \udcff\n", (6, 5)),
    ],
    ids=[
        "verbe",
        "cle",
        "accent",
        "deux-points",
        "tabulation",
        "guillemet",
        "alias",
        "double",
        "controle",
        "octet",
    ],
)
def test_a_fault_has_the_column_of_what_is_wrong(
    tmp_path: Path, texte: str, place: tuple[int, int]
) -> None:
    path = tmp_path / "demarche.yaml"
    path.write_bytes((TETE + texte).encode("utf-8", "surrogateescape"))
    with pytest.raises(LoadingError) as caught:
        load_procedure(path)
    fautes = caught.value.fautes
    assert place in [(f.ligne, f.colonne) for f in fautes]
    said = fautes[0].precise
    assert said.startswith(f"{path}:{fautes[0].ligne}:{fautes[0].colonne} : ")
