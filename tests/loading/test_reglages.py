"""Settings: strict, found from where the command runs, and faults at their very place."""

import json
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from exigences.loading import LoadingError
from exigences.loading.arbre import Feuille, Noeud, Suite, Table
from exigences.loading.reglages import ReglagesLus, find_settings, load_settings
from exigences.loading.toml import tree_of
from exigences.model.reglages import Doute, Gravite
from tests.loading.documents import PROCEDURE, SCENARIO

RACINE = Path(__file__).resolve().parents[2]
CONNUES = ("captcha-seulement-visuel", "voie-unique-numerique", "erreur-muette")
COMPLET = """\
demarches = ["demarche.yaml", "bourg-fictif", "autres/*.yaml"]
scenarios = ["poste-fixe", "voisine.yaml"]
interdites = ["captcha-seulement-visuel"]
a_verifier = "bloquer"
marge = 5

[limites]
score = 60
ecrans = 12
temps_min = 45.5
poids_mo = 20
accessibilite = "grave"
couverture_min = 40

[limites.domaines]
identite = 50
"""


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    (tmp_path / "autres").mkdir()
    for nom in ("demarche.yaml", "autres/b.yaml", "autres/a.yaml"):
        (tmp_path / nom).write_text(PROCEDURE, "utf-8")
    (tmp_path / "voisine.yaml").write_text(SCENARIO, "utf-8")
    return tmp_path


def lire(dossier: Path, texte: str, nom: str = "exigences.toml") -> ReglagesLus:
    (dossier / nom).write_text(texte, "utf-8")
    return load_settings(dossier / nom, CONNUES)


def fautes(dossier: Path, texte: str, nom: str = "exigences.toml") -> list[tuple[int, int, str]]:
    with pytest.raises(LoadingError) as caught:
        lire(dossier, texte, nom)
    return [(f.ligne or 0, f.colonne or 0, f.texte) for f in caught.value.fautes]


def test_all_the_keys_are_read(dossier: Path) -> None:
    lus = lire(dossier, COMPLET)
    assert lus.demarches() == (
        str(dossier / "demarche.yaml"),
        "bourg-fictif",
        str(dossier / "autres" / "a.yaml"),
        str(dossier / "autres" / "b.yaml"),
    )
    assert lus.scenarios() == ("poste-fixe", str(dossier / "voisine.yaml"))
    reglages = lus.reglages
    assert (reglages.a_verifier, reglages.marge) == (Doute.BLOQUER, 5)
    assert reglages.interdites == ("captcha-seulement-visuel",)
    limites = reglages.limites
    assert (limites.score, limites.ecrans, limites.temps_min) == (60, 12, 45.5)
    assert (limites.poids_mo, limites.couverture_min) == (20, 40)
    assert limites.accessibilite is Gravite.GRAVE
    assert [(c.value, limit) for c, limit in limites.domaines.said()] == [("identite", 50)]


@pytest.mark.parametrize(
    ("texte", "attendue"),
    [
        ("demarche = []", (1, 1, "clé inconnue « demarche » : vouliez-vous dire « demarches » ?")),
        ("[limites]\nscor = 3", (2, 1, "clé inconnue « scor » : vouliez-vous dire « score » ?")),
        ("score = 3", (1, 1, "clé inconnue « score » ici : elle s'écrit sous « limites ».")),
        (
            "[limites]\ninterdites = []",
            (
                2,
                1,
                ("clé inconnue « interdites » ici : elle s'écrit au début du fichier, avant tout "
                "bloc."),
            ),
        ),
        ("limites.score = 101", (1, 1, "« score » vaut « 101 » : mettez au plus 100.")),
        ("limites = { ecrans = 0 }", (1, 13, "« ecrans » vaut « 0 » : mettez au moins 1.")),
        (
            '[limites]\nscore = "60"',
            (2, 1, "« score » ne peut pas être « 60 » : écrivez un nombre, sans guillemets."),
        ),
        (
            'a_verifier = "bloque"',
            (1, 1, "« a_verifier » ne peut pas être « bloque » : vouliez-vous dire « bloquer » ?"),
        ),
        (
            'interdites = [\n  "erreur-muette", # é\n  "erreur-muete",\n]',
            (
                3,
                3,
                "l'exigence « erreur-muete » n'existe pas : vouliez-vous dire « erreur-muette » ?",
            ),
        ),
        (
            'demarches = ["é", "bourg-ficti"]',
            (
                1,
                19,
                ("aucun fichier « bourg-ficti » à côté de ce fichier, ni démarche de ce nom ; "
                "vouliez-vous dire « bourg-fictif » ?"),
            ),
        ),
        (
            "scenarios = [3]",
            (
                1,
                14,
                ("« scenarios = 3 » est lu comme un nombre : mettez des guillemets, "
                '« scenarios = "3" ».'),
            ),
        ),
        (
            "demarches = 3",
            (
                1,
                1,
                ("« demarches » ne peut pas être « 3 » : écrivez une liste entre crochets, comme "
                '["un", "deux"].'),
            ),
        ),
        ("marge = nan", (1, 1, "« marge » ne peut pas être « nan » : corrigez cette valeur.")),
        ("marge = 1\nmarge = 2", (2, 10, "cette clé est déjà écrite : gardez-en une seule.")),
        ("marge = \n", (1, 9, "cette valeur ne se lit pas : un texte se met entre guillemets.")),
    ],
)  # fmt: skip
def test_a_fault_is_told_at_its_place(
    dossier: Path, texte: str, attendue: tuple[int, int, str]
) -> None:
    assert attendue in fautes(dossier, texte)


def test_all_the_faults_are_told(dossier: Path) -> None:
    texte = "a_verifier = 1\nnada = 2\n[limites]\nscore = -1\npoids_mo = 0\n"
    assert [place[:2] for place in fautes(dossier, texte)] == [(1, 1), (2, 1), (4, 1), (5, 1)]


def test_a_python_project_holds_them_under_its_own_table(dossier: Path) -> None:
    tete = '[project]\nname = "x"\n\n[tool.exigences]\n'
    assert lire(dossier, f"{tete}marge = 7\n", "pyproject.toml").reglages.marge == 7
    vues = fautes(dossier, f"{tete}marges = 7\n", "pyproject.toml")
    assert [place[:2] for place in vues] == [(5, 1)]
    (vide,) = fautes(dossier, '[project]\nname = "x"\n', "pyproject.toml")
    assert "[tool.exigences]" in vide[2]


def test_those_of_the_folder_win_then_the_nearest_above(
    dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bas = dossier / "autres"
    monkeypatch.chdir(bas)
    (bas / "pyproject.toml").write_text("[tool.ruff]\n", "utf-8")
    (dossier / "pyproject.toml").write_text("[tool.exigences]\nmarge = 1\n", "utf-8")
    assert find_settings() == Path("../pyproject.toml")
    (dossier / "exigences.toml").write_text("marge = 2\n", "utf-8")
    assert find_settings() == Path("../exigences.toml")
    (bas / "pyproject.toml").write_text("[tool.exigences]\nmarge = 3\n", "utf-8")
    assert find_settings() == Path("pyproject.toml")
    (bas / "pyproject.toml").write_text("[tool.exigences\n", "utf-8")
    assert find_settings() == Path("../exigences.toml")


def problems(texte: str) -> list[str]:
    schema: Any = json.loads((RACINE / "docs" / "schemas" / "reglages.json").read_text("utf-8"))
    return [e.message for e in jsonschema.Draft202012Validator(schema).iter_errors(
        tomllib.loads(texte)
    )]  # fmt: skip


def test_the_schema_accepts_what_loads_and_refuses_what_does_not() -> None:
    assert problems(COMPLET) == []
    for faux in (
        COMPLET.replace("score", "scor"),
        COMPLET.replace("= 60", "= 101"),
        COMPLET.replace('"bloquer"', '"bloque"'),
        COMPLET.replace('"grave"', '"serious"'),
    ):
        assert problems(faux)


TOUT = '''\
# a = 1
"clé" = "x=[1]"
'b' = 3
c.d."e" = [ "[x]", 'y', # z
  { f = 1, g = [2] } , """
h = 9
"""]
[i]
  j = 2026-11-26
  k = -0.5
[[l]]
m = \'\'\'
n = 1\'\'\'\'
[[l]]
m = true
[l.o]
p = {}
'''


def places(noeud: Noeud, chemin: tuple[Any, ...] = ()) -> dict[tuple[Any, ...], tuple[int, int]]:
    found = {chemin: (noeud.ligne, noeud.colonne)}
    match noeud:
        case Table():
            for cle, entree in noeud.entrees.items():
                found |= places(entree.noeud, (*chemin, cle))
                found[*chemin, cle] = (entree.ligne, entree.colonne)
        case Suite():
            for i, element in enumerate(noeud.elements):
                found |= places(element, (*chemin, i))
        case Feuille():
            pass
    return found


def test_each_key_and_each_element_has_the_place_where_it_is_written() -> None:
    assert places(tree_of(TOUT, tomllib.loads(TOUT))) == {
        (): (1, 1),
        ("clé",): (2, 1),
        ("b",): (3, 1),
        ("c",): (4, 1),
        ("c", "d"): (4, 1),
        ("c", "d", "e"): (4, 1),
        ("c", "d", "e", 0): (4, 13),
        ("c", "d", "e", 1): (4, 20),
        ("c", "d", "e", 2): (5, 3),
        ("c", "d", "e", 2, "f"): (5, 5),
        ("c", "d", "e", 2, "g"): (5, 12),
        ("c", "d", "e", 2, "g", 0): (5, 17),
        ("c", "d", "e", 3): (5, 24),
        ("i",): (8, 1),
        ("i", "j"): (9, 3),
        ("i", "k"): (10, 3),
        ("l",): (11, 1),
        ("l", 0): (11, 1),
        ("l", 0, "m"): (12, 1),
        ("l", 1): (14, 1),
        ("l", 1, "m"): (15, 1),
        ("l", 1, "o"): (16, 1),
        ("l", 1, "o", "p"): (17, 1),
    }
