"""`valider` says every fault of every file, each at its line and column, and loads no more."""

import json
import shutil
import signal
from pathlib import Path

import pytest

from exigences.loading.bibliotheque import DEMARCHES, SOSIES
from tests.cli.lancer import Resultat, lancer
from tests.cli.processus import suivre
from tests.cli.test_depart import loaded

DEMARCHE = """\
nom: Aide
organisme: Ville
droit: Aide
depart: https://exemple.fr/
etapes:
  - cliqer: Commencer
  - remplir: { etiquette: Nom, valeur: "{{ sosie.nmo }}" }
"""
SENS = DEMARCHE.replace("cliqer", "cliquer")
SCENARIO = "nom: Voisine\nsosie: { prenom: Ana, nom: Lo, naissance: 1980-04-12 }\nzom: 200\n"
AUTRE = "services:\n  base:\n    image: x\n"


def valider(dossier: Path, *mots: str, **fichiers: str) -> Resultat:
    """Check words in a folder where these files are written, `__` standing for a dot."""
    for nom, texte in fichiers.items():
        chemin = dossier / nom.replace("__", ".")
        chemin.write_text(texte, "utf-8")
    return lancer("valider", *mots, dossier=dossier)


def places(fait: Resultat) -> list[str]:
    return [ligne.partition(" : ")[0] for ligne in fait.sortie.splitlines()]


def test_all_the_faults_of_all_the_files_are_told_in_one_run(tmp_path: Path) -> None:
    fait = valider(
        tmp_path, ".", a__yaml=DEMARCHE, b__yml=SCENARIO, c__yaml=SENS, d__yaml=SENS + "  - x: [\n"
    )
    assert fait.code == 2
    nom_faux = "étape 2 (remplir) : « sosie.nmo » n'existe pas : vouliez-vous dire « sosie.nom » ?"
    assert fait.sortie.splitlines()[:4] == [
        "a.yaml:6:5 : étape 1 : clé inconnue « cliqer » : vouliez-vous dire « cliquer » ?",
        f"a.yaml:7:32 : {nom_faux}",
        "b.yml:3:1 : clé inconnue « zom » : vouliez-vous dire « zoom » ?",
        f"c.yaml:7:32 : {nom_faux}",
    ]
    assert places(fait)[4:] == ["d.yaml:8:9"]
    assert fait.phrases == ["5 corrections à faire dans 4 fichiers ; valable : rien."]


def test_a_fault_of_shape_hides_none_of_sense(tmp_path: Path) -> None:
    etapes = "  - si: { visible: Ici, alors: [{ cliquer: Oui }, { cliqer: Non }] }\n"
    texte = (DEMARCHE + etapes).replace("nom: Aide\n", "")
    fait = valider(tmp_path, "a.yaml", a__yaml=texte + "  - appuyer: Entree\n")
    assert places(fait) == ["a.yaml:1:1", "a.yaml:5:5", "a.yaml:6:32", "a.yaml:7:51", "a.yaml:8:5"]
    assert "vouliez-vous dire « Enter » ?" in fait.sortie


@pytest.mark.parametrize(
    "cles", ["domaine: [autre.fr]\nplateforme: test\n", "domaines: autre.fr\nplateform: test\n"]
)
def test_no_step_is_accused_of_what_another_key_would_have_allowed(
    tmp_path: Path, cles: str
) -> None:
    bon = SENS.replace("nmo", "nom") + (
        "  - aller: https://autre.fr/\n  - franchir: { obstacle: captcha, valeur: X }\n"
    )
    fait = valider(tmp_path, "a.yaml", a__yaml=cles + bon)
    assert fait.code == 2
    assert [
        place for place in places(fait) if not place.startswith(("a.yaml:1:", "a.yaml:2:"))
    ] == []


def test_what_can_be_used_is_counted_and_exits_0(tmp_path: Path) -> None:
    shutil.copy(DEMARCHES.find("val-clair"), tmp_path / "demarche.yaml")
    (tmp_path / "dedans").mkdir()
    shutil.copy(SOSIES.find("telephone"), tmp_path / "dedans" / "voisine.yaml")
    fait = valider(tmp_path, ".", "demarche.yaml", "dedans/*.yaml")
    assert (fait.code, fait.sortie) == (0, "")
    assert fait.phrases == ["Rien à corriger : 1 démarche, 1 scénario."]


def test_a_file_of_another_kind_is_left_aside_and_said_and_refused_where_it_is_named(
    tmp_path: Path,
) -> None:
    shutil.copy(DEMARCHES.find("val-clair"), tmp_path / "demarche.yaml")
    fait = valider(tmp_path, ".", compose__yaml=AUTRE)
    assert (fait.code, fait.sortie) == (0, "")
    assert fait.phrases[0] == "compose.yaml : laissé de côté, ni démarche ni scénario."
    nomme = valider(tmp_path, ".", "compose.yaml")
    assert nomme.code == 2
    assert nomme.sortie.startswith("compose.yaml:1:1 : rien n'y dit ce que c'est")


@pytest.mark.parametrize(
    ("mot", "dit"),
    [
        ("absent.yaml", "ce fichier n'existe pas"),
        ("*.yaml", "aucun fichier ne répond à ce motif"),
        ("vide", "rien à vérifier dans ce dossier"),
    ],
)
def test_a_word_that_leads_to_nothing_is_a_fault(tmp_path: Path, mot: str, dit: str) -> None:
    (tmp_path / "vide").mkdir()
    fait = valider(tmp_path, mot)
    assert fait.code == 2
    assert fait.sortie.startswith(f"{mot}:1:1 : {dit}")


def test_a_name_written_twice_is_checked_once(tmp_path: Path) -> None:
    fait = valider(tmp_path, "a.yaml", ".", "./a.yaml", a__yaml=DEMARCHE)
    assert places(fait) == ["a.yaml:6:5", "a.yaml:7:32"]


def test_folders_of_others_are_not_read(tmp_path: Path) -> None:
    for nom in (".github", "node_modules"):
        (tmp_path / nom).mkdir()
        (tmp_path / nom / "a.yaml").write_text(DEMARCHE, "utf-8")
    fait = valider(tmp_path, ".")
    assert places(fait) == [".:1:1"]


def test_settings_are_checked_too_and_a_python_project_only_where_it_has_some(
    tmp_path: Path,
) -> None:
    (tmp_path / "autre").mkdir()
    (tmp_path / "autre" / "pyproject.toml").write_text("[tool.ruff]\nline = 1\n", "utf-8")
    reglages = "[tool.exigences]\ninterdites = [\n  'captcha-seulement-visue',\n]\n"
    fait = valider(
        tmp_path, ".", pyproject__toml=reglages, exigences__toml="[limites]\nécrans = 3\n"
    )
    assert places(fait) == ["exigences.toml:2:1", "pyproject.toml:3:3"]
    assert "vouliez-vous dire « captcha-seulement-visuel » ?" in fait.sortie
    sans = valider(tmp_path, ".", pyproject__toml="", exigences__toml="[limites]\necrans = 3\n")
    assert (sans.code, sans.sortie) == (0, "")
    assert sans.phrases == ["Rien à corriger : 1 fichier de réglages."]


def test_json_tells_the_same(tmp_path: Path) -> None:
    fait = valider(tmp_path, "--json", ".", a__yaml=DEMARCHE, b__yaml=AUTRE)
    dit = json.loads(fait.sortie)
    assert fait.code == 2
    assert [(f["fichier"], f["ligne"], f["colonne"]) for f in dit["fautes"]] == [
        ("a.yaml", 6, 5),
        ("a.yaml", 7, 32),
    ]
    assert (dit["valables"], dit["laisses"]) == ([], ["b.yaml"])


def test_no_browser_and_no_catalogue_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(SENS, "utf-8")
    _, modules = loaded("valider", "a.yaml", dossier=tmp_path)
    assert "exigences.loading.controle" in modules
    slow = {"playwright", "jinja2", "rich", "phonenumbers", "simplemma", "flask"}
    ours = {
        f"exigences.{m}"
        for m in ("browser", "catalogue.registry", "chaine", "facts", "rapport.rendu")
    }
    assert modules & (slow | ours) == set()


def poser(chemin: Path, texte: str) -> None:
    """Put a file anew, in one move."""
    neuf = chemin.with_suffix(".neuf")
    neuf.write_text(texte, "utf-8")
    neuf.replace(chemin)


def test_a_file_is_checked_again_each_time_that_it_is_written(tmp_path: Path) -> None:
    chemin = tmp_path / "a.yaml"
    chemin.write_text(DEMARCHE, "utf-8")
    juste = SENS.replace("sosie.nmo", "sosie.nom")
    with suivre("valider", "a.yaml", "--suivre", dossier=tmp_path) as commande:
        assert commande.stdout is not None
        assert commande.stderr is not None
        try:
            assert "« cliqer »" in commande.stdout.readline()
            assert "sosie.nmo" in commande.stdout.readline()
            assert "2 corrections à faire" in commande.stderr.readline()
            poser(chemin, juste)
            assert commande.stderr.readline() == "Rien à corriger : 1 démarche.\n"
            poser(chemin, SENS)
            assert "sosie.nmo" in commande.stdout.readline()
        finally:
            commande.send_signal(signal.SIGINT)
        assert commande.wait() == 130
