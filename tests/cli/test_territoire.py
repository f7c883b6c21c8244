"""`territoire` chooses the places near a commune, and puts them in a procedure where asked."""

from pathlib import Path

import pytest
import yaml

from exigences.loading import load_procedure
from exigences.rapport.rendu import render
from tests.cli.lancer import lancer
from tests.rapport.exemple import rapport_exemple
from tests.territoire.lieux import en_csv

DEMARCHE = """\
# Écrite à la main.
nom: Essai
organisme: Ville
droit: Aide
depart: http://127.0.0.1:9/
# Le domaine.
domaines: [127.0.0.1]   # chez soi
{territoire}
# Les étapes.
etapes:
  - aller: /   # la première page
"""
ANCIEN = """\
territoire:
  commune: Ailleurs
  points_d_accueil:
    - nom: Mairie   # la vieille
# La suite."""


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    (tmp_path / "lieux.csv").write_text(en_csv(), "utf-8")
    (tmp_path / "rapport.json").write_text(render(rapport_exemple(), "json"), "utf-8")
    return tmp_path


def test_the_places_that_meet_the_demands_of_a_report_are_named(dossier: Path) -> None:
    fait = lancer(
        "territoire", "lieux.csv", "-c", "Brume-sur-Mer", "-r", "rapport.json", dossier=dossier
    )
    assert fait.code == 0, fait.erreurs
    assert "Médiathèque du Port, à moins d'un km : " in fait.erreurs
    assert "Club de jeux" not in fait.erreurs
    territoire = yaml.safe_load(fait.sortie)["territoire"]
    assert territoire["commune"] == "Brume-sur-Mer"
    assert [lieu["nom"] for lieu in territoire["points_d_accueil"]] == [
        "Médiathèque du Port",
        "Maison des aidants",
    ]
    assert "imprimante" in territoire["points_d_accueil"][0]["repond_a"]


@pytest.mark.parametrize("fin", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("avant", ["", ANCIEN], ids=["sans", "avec"])
def test_a_procedure_gets_its_places_and_keeps_all_the_rest(
    dossier: Path, avant: str, fin: str
) -> None:
    chemin = dossier / "demarche.yaml"
    texte = "\ufeff" + DEMARCHE.format(territoire=avant).replace("\n", fin)
    chemin.write_bytes(texte.encode())
    mots = ("territoire", "lieux.csv", "-c", "99310", "-r", "rapport.json", "-d", "demarche.yaml")
    montre = lancer(*mots, dossier=dossier)
    assert montre.code == 0, montre.erreurs
    assert "+  commune: Brume-sur-Mer" in montre.sortie
    assert chemin.read_bytes() == texte.encode()
    assert lancer(*mots, "--ecrire", dossier=dossier).code == 0
    apres = chemin.read_bytes().decode()
    for ligne in texte.split(fin):
        assert ligne in apres or ligne in ANCIEN
    assert apres.startswith("\ufeff#")
    assert apres.count("\n") == apres.count(fin)
    lieux = load_procedure(chemin).procedure.territoire.points_d_accueil
    assert [lieu.nom for lieu in lieux] == ["Médiathèque du Port", "Maison des aidants"]
    raconte = lancer("sosie", "rapport.json", "--territoire", "demarche.yaml", dossier=dossier)
    assert raconte.code == 0, raconte.erreurs
    dit = " ".join(raconte.sortie.split())
    assert "Tu peux aller là : Médiathèque du Port." in dit
    assert "On y trouve peut-être une imprimante et un scanner" in dit


@pytest.mark.parametrize(
    ("mots", "dit"),
    [
        (("lieux.csv", "-c", "Nulle-Part"), "Aucun lieu du fichier n'est à « Nulle-Part »"),
        (("rapport.json", "-c", "Rennes"), "ne contient aucun lieu"),
        (("absent.csv", "-c", "Rennes"), "absent.csv ne peut pas être lu"),
        ((".", "-c", "Rennes"), "ne peut pas être lu"),
        (("lieux.csv", "-c", "Rennes", "--ecrire"), "--demarche"),
        (("lieux.csv", "-c", "Rennes", "--pres-de", "ici"), "48.11,-1.68"),
        (("lieux.csv", "-c", "Rennes", "--pres-de", "10,10"), "Aucun lieu ouvert au public"),
    ],
    ids=lambda cas: "-".join(cas)[:30] if isinstance(cas, tuple) else "dit",
)
def test_what_cannot_be_chosen_is_said_in_one_sentence(
    dossier: Path, mots: tuple[str, ...], dit: str
) -> None:
    fait = lancer("territoire", *mots, dossier=dossier)
    assert (fait.code, len(fait.phrases)) == (2, 1), fait.erreurs
    assert dit in fait.erreurs
