"""Watching a file that a person edits."""

from collections.abc import Iterator
from pathlib import Path

from exigences.fichiers.guet import Guet, changes, state_of

OUVERT = "nom: Essai\netapes:\n"


def lu(fichier: Path, gestes: list[str | None], *, nouveau: bool = False) -> Iterator[str]:
    """What is read each time; one gesture is made at each wait, until none is left."""

    def attendre(_: float) -> None:
        if (texte := gestes.pop(0)) is None:
            return
        ecrit = fichier.with_suffix(".neuf") if nouveau else fichier
        ecrit.write_text(texte, "utf-8")
        ecrit.replace(fichier)

    vus = changes(lambda: [fichier], attendre)
    while True:
        try:
            next(vus)
        except IndexError:
            return
        yield fichier.read_text("utf-8")


def test_a_file_is_read_once_it_is_written_whole(tmp_path: Path) -> None:
    fichier = tmp_path / "a.yaml"
    fichier.write_text(OUVERT, "utf-8")
    entier = f"{OUVERT}- cliquer: Suivant\n"
    gestes = ["", OUVERT + "- cliq", entier, None, None]
    assert list(lu(fichier, gestes)) == [OUVERT, entier]


def test_a_file_put_anew_is_read_each_time(tmp_path: Path) -> None:
    fichier = tmp_path / "a.yaml"
    fichier.write_text("a", "utf-8")
    assert list(lu(fichier, ["b", None, "c", None], nouveau=True)) == ["a", "b", "c"]


def test_what_is_put_back_as_it_was_is_not_told(tmp_path: Path) -> None:
    fichier = tmp_path / "a.yaml"
    fichier.write_text("a", "utf-8")
    avant = state_of([fichier])
    guet = Guet(avant)
    assert [guet.told_by(etat) for etat in ((), avant, avant, (), ())] == [
        False,
        False,
        False,
        False,
        True,
    ]
