"""All that is written passes the one door, and no door lets a secret out."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from exigences.browser.engine import EngineError
from exigences.fichiers.ecriture import Porte
from exigences.model.erreur import ExigencesError
from exigences.secret.masque import MASQUE, Masque
from tests.browser.moteurs import MOTEURS
from tests.browser.serveur import serve
from tests.cli.lancer import auditer, procedure
from tests.secret.oracle import montre, trahit

SECRET = "Pistache-4217!"
PROMESSE = pytest.mark.promesse("secret")
PAQUET = Path(__file__).parents[2] / "exigences"
PORTE = "fichiers/ecriture.py"
ECRANS = ("commandes/*.py", "browser/discovery.py")
"""Who speaks on a terminal: the commands, which only hold what the audit gave, hidden."""
FICHIERS = {"write_text", "write_bytes", "symlink_to", "copy", "copyfile", "copy2", "dump"}
PAROLES = {"print", "echo", "secho", "write", "writelines"}
SANS_DISQUE = ("browser/pipe.py",)
"""Who writes to a browser, which is no file."""
SANS_VALEUR = ("commandes/lancement.py", "commandes/panne.py")
"""Who tells of a fault its sentence or its kinds, lines and versions: no value is to be hidden."""


def appels(arbre: ast.AST) -> Iterator[tuple[int, str]]:
    """Each call that writes, by its line: a file, or on a terminal."""
    for noeud in ast.walk(arbre):
        if not isinstance(noeud, ast.Call):
            continue
        match noeud.func:
            case ast.Attribute(attr=nom) | ast.Name(id=nom):
                if nom in FICHIERS or nom in PAROLES:
                    yield noeud.lineno, nom
                elif nom in ("open", "fdopen") and _writes(noeud):
                    yield noeud.lineno, "open"


def _writes(noeud: ast.Call) -> bool:
    modes = [*noeud.args, *(cle.value for cle in noeud.keywords if cle.arg == "mode")]
    return any(
        isinstance(m, ast.Constant) and isinstance(m.value, str) and set("wax+") & set(m.value)
        for m in modes
        if isinstance(m, ast.Constant) and len(str(m.value)) <= 3
    )


@PROMESSE
def test_nothing_writes_but_the_door_and_the_commands() -> None:
    trouves = []
    for chemin in sorted(PAQUET.rglob("*.py")):
        nom = chemin.relative_to(PAQUET)
        if str(nom) in (PORTE, *SANS_DISQUE, *SANS_VALEUR):
            continue
        ecran = any(nom.match(motif) for motif in ECRANS)
        for ligne, appel in appels(ast.parse(chemin.read_text("utf-8"))):
            if appel not in PAROLES or not ecran:
                trouves.append(f"{nom}:{ligne} {appel}")
    assert trouves == [], "pass it to a Porte instead"


@pytest.mark.parametrize(
    "code",
    ["p.write_text(a)", "open(p, 'w')", "p.open(mode='ab')", "print(a)", "sys.stderr.write(a)"],
)
def test_a_forgotten_writer_is_seen(code: str) -> None:
    assert [nom for _, nom in appels(ast.parse(code))]


@PROMESSE
def test_the_door_hides_in_texts_and_values(tmp_path: Path) -> None:
    porte = Porte(Masque({"MOT": SECRET, "CODE": "421784"}))
    image = "UklGR" + "A" * 2000
    porte.text(tmp_path / "a.html", f'<p>{SECRET}<img src="data:image/webp;base64,{image}">')
    porte.text(tmp_path / "b.json", json.dumps({"n": 421784, "t": [SECRET, "421784"]}))
    porte.json(tmp_path / "c.json", {"n": 421784, SECRET: ["4", "2", "1", "7", "8", "4"]})
    assert image in (tmp_path / "a.html").read_text()
    lus = {nom: json.loads((tmp_path / nom).read_bytes()) for nom in ("b.json", "c.json")}
    assert lus["b.json"] == {"n": 421784, "t": [MASQUE, MASQUE]}
    assert lus["c.json"] == {"n": 421784, MASQUE: [MASQUE, "", "", "", "", ""]}
    assert [f.name for f in tmp_path.iterdir() if montre(f.read_bytes(), SECRET, 1)] == []


@PROMESSE
def test_a_fault_says_no_secret_nor_does_what_it_came_from() -> None:
    porte = Porte(Masque({"MOT": SECRET}))
    with pytest.raises(ExigencesError) as caught, porte.faults():
        try:
            json.loads(SECRET.upper(), object_hook=dict, parse_int=int)
        except ValueError as error:
            error.args = (SECRET.upper(),)
            raise ExigencesError(f"non : {SECRET}") from error
    assert str(caught.value) == f"non : {MASQUE}"
    assert str(caught.value.__cause__) == MASQUE


@PROMESSE
def test_what_a_browser_said_in_its_own_words_says_no_secret_either() -> None:
    porte = Porte(Masque({"MOT": SECRET}))
    with pytest.raises(EngineError) as caught, porte.faults():
        raise EngineError("Cliquer : il n'est pas visible.", f"no <b>{SECRET}</b> in sight")
    assert caught.value.brut == f"no <b>{MASQUE}</b> in sight"


@PROMESSE
@pytest.mark.parametrize("moteur", MOTEURS)
@pytest.mark.parametrize("secret", [SECRET, "Crème brûlée n° 7"])
def test_a_page_that_repeats_a_secret_in_every_form_leaves_none_of_them(
    tmp_path: Path, moteur: str, secret: str
) -> None:
    """What the command wrote, on the disk and on its two streams, is searched byte by byte."""
    with serve() as site:
        chemin = procedure(
            tmp_path,
            f"{site.url}echos.html",
            {"remplir": {"etiquette": "Mot", "valeur": "{{ secret.MOT }}"}},
            {"cliquer": {"texte": "Échos"}},
            {"cliquer": "Suite au fond"},
        )
        fait = auditer(chemin, "--moteur", moteur, "--attente", "2", EXIGENCES_SECRET_MOT=secret)
    assert fait.code == 2, "the last step finds nothing, and quotes what is near"
    ecrits = {str(f): f.read_bytes() for f in (tmp_path / "rapport").rglob("*") if f.is_file()}
    assert {Path(nom).name for nom in ecrits} >= {"rapport.html", "rapport.json", "parcours.json"}
    assert any(MASQUE.encode() in contenu for contenu in ecrits.values())
    flux = {"sortie": fait.sortie.encode(), "erreurs": fait.erreurs.encode()}
    textes = {n: c for n, c in (ecrits | flux).items() if not n.endswith(".webp")}
    assert {nom: vus for nom, contenu in textes.items() if (vus := trahit(contenu, secret))} == {}
