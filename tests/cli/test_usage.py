"""Wrong use and wrong files: one French sentence, exit code 2, and no browser."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import exigences
from exigences.catalogue.registry import load_catalogue
from exigences.commandes import application as cli
from exigences.loading import load_procedure, load_scenario
from exigences.loading.bibliotheque import DEMARCHES, SOSIES, open_procedure
from tests.cli.lancer import POSTE, RACINE, Resultat, procedure

GROUPE: Any = get_command(cli.command_line())
COMMANDES = sorted(GROUPE.commands)
VAL_CLAIR = RACINE / "exigences" / "demo" / "procedures" / "val-clair.yaml"


@pytest.fixture
def dire(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]):
    """Run the command line here, with no browser to be found."""
    monkeypatch.setenv("EXIGENCES_NAVIGATEUR", "/nulle/part")

    def lance(*mots: object) -> Resultat:
        monkeypatch.setattr(sys, "argv", ["exigences", *map(str, mots)])
        with pytest.raises(SystemExit) as sorti:
            cli.main()
        dits = capfd.readouterr()
        return Resultat(code=int(sorti.value.code or 0), sortie=dits.out, erreurs=dits.err)

    return lance


def test_the_version_is_told(dire) -> None:
    fait = dire("--version")
    assert (fait.code, fait.sortie) == (0, f"exigences {exigences.__version__}\n")


@pytest.mark.promesse("codes")
@pytest.mark.parametrize(
    ("mots", "phrase"),
    [
        (("analyser",), "Il manque l'argument RAPPORT : dossier écrit par « exigences auditer »"),
        (("inspecter",), "Il manque l'argument ADRESSES : adresses http:// ou https://"),
        (("auditer", "a", "b", "c"), "C'est de trop : b c."),
        (
            ("auditer", "a", "--nimporte"),
            "L'option --nimporte n'existe pas. « exigences auditer",
        ),
        (("auditer", "--scenari", "x"), "Vouliez-vous dire --scenario ?"),
        (("auditer", "a", "--scenario"), "Une valeur manque après --scenario."),
        (("auditer", "a", "--demo=1"), "L'option --demo ne prend pas de valeur."),
        (("auditer", "a", "--score-max", "300"), "--score-max ne convient pas : 100 au plus."),
        (("auditer", "a", "--score-max", "-1"), "--score-max ne convient pas : 0 au moins."),
        (("auditer", "a", "--score-max", "x"), "--score-max ne convient pas : il faut un nombre."),
        (("auditer", "a", "--moteur", "x"), "il faut playwright ou selenium."),
        (("demo", "--port", "99999"), "--port ne convient pas : 65535 au plus."),
        (("catalgue",), "La commande « catalgue » n'existe pas. Vouliez-vous dire « catalogue » ?"),
    ],
)
def test_a_wrong_command_is_told_in_french(dire, mots: tuple[str, ...], phrase: str) -> None:
    fait = dire(*mots)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert phrase in fait.erreurs
    suite = rf" « exigences (?:{mots[0]} --help » montre ce qu'elle attend|--help » montre les .*)"
    assert re.search(rf"{suite}\.\n\Z", fait.erreurs)


@pytest.mark.promesse("partout")
def test_the_program_alone_shows_its_help_with_examples(dire) -> None:
    fait = dire()
    assert (fait.code, fait.erreurs) == (0, "")
    assert fait.sortie == dire("--help").sortie
    exemples = fait.sortie.partition("Pour commencer :\n")[2].splitlines()
    assert [ligne.split()[0] for ligne in exemples] == ["exigences"] * 4
    assert {ligne.split()[1] for ligne in exemples} <= set(COMMANDES)
    assert max(map(len, fait.sortie.splitlines())) <= 80


def test_the_catalogue_lists_every_exigence(dire) -> None:
    fait = dire("catalogue")
    assert (fait.code, fait.erreurs) == (0, "")
    premiers = {ligne.split()[0] for ligne in fait.sortie.splitlines() if ligne.startswith("  ")}
    assert {d.exigence.id for d in load_catalogue()} <= premiers


def test_one_exigence_is_explained(dire) -> None:
    voulue = next(d.exigence for d in load_catalogue() if d.exigence.id == "telephone-mobile")
    fait = dire("catalogue", voulue.id)
    assert fait.code == 0
    assert voulue.limites
    told = (voulue.titre, voulue.demande, voulue.pourquoi, voulue.remediation, voulue.limites)
    for texte in told:
        assert texte in fait.sortie
    for reference in voulue.references:
        assert reference.titre in fait.sortie


def test_an_unknown_exigence_is_told(dire) -> None:
    fait = dire("catalogue", "telefone-mobile")
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "Vouliez-vous dire « telephone-mobile » ?" in fait.erreurs


BOMBE = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.promesse("codes")
@pytest.mark.parametrize(
    ("contenu", "dits"),
    [
        (b"", ["vide.yaml:1 : le fichier est vide"]),
        (b"\x00\xff\xfe\x93", ["vide.yaml:1 : ce texte n'est pas en UTF-8"]),
        (BOMBE.encode(), ["vide.yaml:"]),
        (b"[1, 2]", ["vide.yaml:1 : "]),
    ],
)
def test_a_file_that_is_no_procedure_is_told(
    dire, tmp_path: Path, contenu: bytes, dits: list[str]
) -> None:
    fichier = tmp_path / "vide.yaml"
    fichier.write_bytes(contenu)
    fait = dire("auditer", fichier, "-s", POSTE, "--sortie", tmp_path / "rapport")
    assert fait.code == 2
    assert "Traceback" not in fait.erreurs
    for mots in dits:
        assert mots in fait.erreurs
    assert not (tmp_path / "rapport").exists()


@pytest.mark.promesse("codes")
@pytest.mark.parametrize(
    ("avant", "apres", "dit"),
    [
        ("organisme:", "organisne:", "clé inconnue « organisne » : vouliez-vous dire"),
        ("etapes:\n", "etapes: 3\nautre:\n", "« etapes » ne peut pas être « 3 »"),
        ("http://127.0.0.1:9000/", "file:///etc/hosts", "ne peut pas être une adresse file:"),
    ],
)
def test_a_wrong_key_or_value_is_told_with_its_line(
    dire, tmp_path: Path, avant: str, apres: str, dit: str
) -> None:
    fichier = procedure(tmp_path, "http://127.0.0.1:9000/")
    fichier.write_text(fichier.read_text("utf-8").replace(avant, apres), "utf-8")
    fait = dire("auditer", fichier, "-s", POSTE, "--sortie", tmp_path / "rapport")
    assert fait.code == 2
    (phrase,) = [p for p in fait.phrases if dit in p]
    assert phrase.startswith(f"{fichier}:")


@pytest.mark.promesse("codes")
@pytest.mark.parametrize(
    "mots",
    [
        ("auditer", "absente.yaml"),
        ("auditer", VAL_CLAIR, "-s", "absent.yaml"),
        ("analyser", "absent"),
        ("rendre", "absent.json"),
    ],
)
def test_a_missing_file_is_told(dire, mots: tuple[object, ...]) -> None:
    fait = dire(*mots)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "absent" in fait.erreurs
    assert "No such file" not in fait.erreurs


@pytest.mark.promesse("dossier-hostile")
def test_a_report_of_another_version_is_told(dire, tmp_path: Path) -> None:
    ancien = tmp_path / "rapport.json"
    ancien.write_text(json.dumps({"version": 0}))
    fait = dire("rendre", ancien)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "a été écrit par une autre version d'exigences" in fait.erreurs
    assert "exigences analyser" in fait.erreurs


@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize(
    ("contenu", "dit"),
    [
        (b'{"format": 99}', "autre version d'exigences"),
        (b'{"format": 1}', "est abîmé"),
        (b"\x00", "est abîmé"),
        (b"[]", "est abîmé"),
    ],
)
def test_a_damaged_parcours_is_told(dire, tmp_path: Path, contenu: bytes, dit: str) -> None:
    (tmp_path / "parcours.json").write_bytes(contenu)
    fait = dire("analyser", tmp_path)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert str(tmp_path) in fait.erreurs
    assert dit in fait.erreurs


RAYONS = {"scenarios": SOSIES, "procedures": DEMARCHES}


@pytest.mark.promesse("partout")
@pytest.mark.parametrize("commande", RAYONS)
def test_what_is_provided_is_listed_a_line_each(dire, commande: str) -> None:
    fait = dire(commande)
    assert (fait.code, fait.erreurs) == (0, "")
    lignes = fait.sortie.partition("\n\n")[0].splitlines()
    assert tuple(ligne.split()[0] for ligne in lignes) == RAYONS[commande].noms()
    assert all(len(ligne.split()) > 2 for ligne in lignes)
    assert f"exigences {commande} " in fait.sortie.partition("\n\n")[2]


@pytest.mark.promesse("partout")
@pytest.mark.parametrize(
    ("commande", "nom"), [(c, nom) for c, rayon in RAYONS.items() for nom in rayon.noms()]
)
def test_what_is_provided_is_printed_to_be_copied(
    dire, tmp_path: Path, commande: str, nom: str
) -> None:
    fait = dire(commande, nom)
    assert (fait.code, fait.erreurs) == (0, "")
    copie = tmp_path / f"{nom}.yaml"
    copie.write_text(fait.sortie, "utf-8")
    assert "$schema" not in fait.sortie  # it would point out of the folder of the copy
    if commande == "scenarios":
        assert load_scenario(copie) == load_scenario(SOSIES.find(nom))
    else:
        (tmp_path / "justificatif.pdf").write_bytes(b"%PDF-")
        assert load_procedure(copie).procedure == open_procedure(nom).procedure


@pytest.mark.promesse("partout")
@pytest.mark.parametrize(
    ("mots", "dit"),
    [
        (("auditer", "val-clair", "-s", "telefone"), "Vouliez-vous dire « telephone » ?"),
        (("auditer", "val-clair", "-s", "mobile"), "Vouliez-vous dire « sans-mobile » ?"),
        (
            ("auditer", "val-clair", "-s", "xyz"),
            "xyz : aucun sosie fourni ne porte ce nom. « exigences scenarios » les montre.",
        ),
        (
            ("auditer", "val-clair", "-s", "scenarios/telephone.yaml"),
            "« telephone » est fourni : écrivez ce nom seul.",
        ),
        (("auditer", "val-clair", "-s", "a/moi.yaml"), "donnez le nom d'un sosie fourni"),
        (("auditer", "val-clair", "-s", "vide/"), "aucun scénario (.yaml) dans ce dossier"),
        (("scenarios", "telefone"), "Vouliez-vous dire « telephone » ?"),
        (("procedures", "val"), "Vouliez-vous dire « val-clair » ?"),
        (("auditer", "bourg-fictf"), "Vouliez-vous dire « bourg-fictif » ?"),
        (("auditer", "procedures/val-clair.yaml"), "« val-clair » est fourni"),
        (("auditer", "demarche.yaml"), "donnez le nom d'une démarche fournie"),
        (("auditer", "vide"), "c'est un dossier : indiquez le fichier de procédure"),
        (("auditer", "val-clair", "-s", "https://a.example/"), "c'est une adresse : donnez un"),
        (("analyser", "vide/.."), "n'est pas un parcours"),
        (("sosie", "bourg-fictf"), "n'existe pas. Donnez une démarche (son fichier YAML, ou un"),
        (("sosie", "val-clair", "-s", "telefone"), "Vouliez-vous dire « telephone » ?"),
        (("sosie", "vide"), "vide ne tient pas de rapport. Donnez le dossier"),
        (("rendre", "vide"), "vide ne tient pas de rapport. Donnez le dossier"),
        (("atelier", "absent"), "absent n'existe pas. Donnez le dossier"),
        (("analyser", "absent"), "absent n'existe pas. Donnez le dossier"),
    ],
    ids=lambda valeur: "-".join(valeur).replace("/", "~") if isinstance(valeur, tuple) else "",
)
def test_a_name_that_is_not_known_says_what_to_do(
    dire, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mots: tuple[str, ...], dit: str
) -> None:
    (tmp_path / "vide").mkdir()
    monkeypatch.chdir(tmp_path)
    fait = dire(*mots)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert dit in fait.erreurs
    assert [p.name for p in tmp_path.rglob("*")] == ["vide"]


@pytest.mark.parametrize("commande", ["", *COMMANDES])
def test_the_help_is_in_french(dire, commande: str) -> None:
    fait = dire(*filter(None, [commande]), "--help")
    assert fait.code == 0
    assert fait.sortie.startswith("Usage : ")
    assert "Montre cette aide." in fait.sortie
    english = (
        r"\b(?:Show|exit|default|required|env var|Commands|COMMAND|ARGS|path|str|range|list)\b"
    )
    assert re.findall(english, fait.sortie) == []
    assert "..." not in fait.sortie


def test_the_help_tells_limits_and_defaults_in_french(dire) -> None:
    said = " ".join(dire("auditer", "--help").sortie.split())
    assert "[par défaut : 15 ; de 1 à 120]" in said
    assert "[variable EXIGENCES_CONTACT]" in said
    judged = " ".join(dire("analyser", "--help").sortie.split())
    assert "ou son rapport.json. [obligatoire]" in judged
