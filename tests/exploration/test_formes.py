"""Some forms of the generator, explored: the log of their service says what was truly done."""

from pathlib import Path
from random import Random

import pytest
import yaml

from outils.exploration.champs import case, champ, dit, one_hard
from outils.exploration.serveur import Formes, serve
from outils.exploration.tirage import draw
from tests.cli.lancer import Resultat, lancer

GRAINE = 1
TIREES = draw(GRAINE)
ATTEINTES = ["refus-bornes", "fichier-refuse", "cadre", "liste-dessinee", "date-calendrier"]
ATTEINTES += ["deja-rempli", "choix-sans-legende", "rendez-vous"]
COMPTES = ["nom-de-compte", "nom-et-courriel", "connexion-en-deux-temps"]
CHEMINS = ["menu", "formulaire-voisin", "branche-du-menu", "panier-nomme"]
CHEMINS += ["panier", "numero-tenu"]
PIEGES = ["piege-change-envoie", "piege-fil-d-etapes", "piege-formaction", "piege-reponses-relues"]
PIEGES += ["piege-branche", "piege-heure-qui-reserve", "piege-heure-qui-envoie"]
PIEGES += ["piege-versement"]


def explorer(formes: Formes, nom: str, dossier: Path, *options: str) -> Resultat:
    adresse = f"http://127.0.0.1:{formes.port}/{nom}"
    return lancer("explorer", adresse, "--hors-ligne", "--attente", "3", *options, dossier=dossier)


def branches(nom: str) -> list[str]:
    return [mot for branche in TIREES[nom].limites.branches for mot in ("--branche", branche)]


@pytest.mark.parametrize("nom", ATTEINTES)
def test_a_hard_form_is_walked_to_its_last_screen(tmp_path: Path, nom: str) -> None:
    with serve(TIREES) as formes:
        journal = formes.neuf(nom)
        fait = explorer(formes, nom, tmp_path)
    assert fait.code == 0, fait.sortie
    assert (journal.ecrans, journal.actes) == (set(TIREES[nom].a_voir()), [])


@pytest.mark.parametrize("nom", COMPTES)
def test_an_account_is_named_as_its_service_wants(tmp_path: Path, nom: str) -> None:
    with serve(TIREES) as formes:
        journal = formes.neuf(nom)
        fait = explorer(formes, nom, tmp_path, "--ouvrir-un-compte")
    assert fait.code == 0, fait.sortie
    assert (journal.ecrans, journal.actes) == (set(TIREES[nom].a_voir()), [])


@pytest.mark.parametrize("nom", CHEMINS)
def test_a_way_is_found_beside_the_body_and_beside_another_form(tmp_path: Path, nom: str) -> None:
    with serve(TIREES) as formes:
        journal = formes.neuf(nom)
        fait = explorer(formes, nom, tmp_path, *branches(nom))
    assert fait.code == 0, fait.sortie
    assert (journal.ecrans, journal.actes) == (set(TIREES[nom].a_voir()), [])


def test_what_opens_an_account_is_seen_and_not_filled_where_nobody_asked(tmp_path: Path) -> None:
    with serve(TIREES) as formes:
        journal = formes.neuf("compte-a-voir")
        fait = explorer(formes, "compte-a-voir", tmp_path)
    assert "--ouvrir-un-compte" in fait.sortie
    assert (journal.ecrans, journal.actes) == ({"mur", "ouvrir"}, [])


def test_only_the_form_that_leads_on_is_filled(tmp_path: Path) -> None:
    with serve(TIREES) as formes:
        explorer(formes, "formulaire-voisin", tmp_path)
    ecrite = (tmp_path / "demarche.yaml").read_text("utf-8")
    assert "Numéro de dossier" not in ecrite
    assert "cliquer: Valider" in ecrite


@pytest.mark.parametrize("nom", PIEGES)
def test_what_would_commit_is_not_done(tmp_path: Path, nom: str) -> None:
    with serve(TIREES) as formes:
        journal = formes.neuf(nom)
        fait = explorer(formes, nom, tmp_path, *branches(nom))
    assert (fait.code, journal.actes) == (0, []), fait.sortie
    assert "dernier" in journal.ecrans


def test_a_correction_is_told_where_it_is_written(tmp_path: Path) -> None:
    with serve(TIREES) as formes:
        explorer(formes, "refus-longueur", tmp_path)
    ecrite = (tmp_path / "demarche.yaml").read_text("utf-8")
    assert "corrigé : «" in ecrite
    assert "au moins" in ecrite


def test_a_refusal_that_names_a_field_is_heard_after_one_that_names_none(tmp_path: Path) -> None:
    corps = champ("age", "Âge de l'enfant") + champ("ref", "Référence du dossier")
    regles = (
        dit("majeur", bool, "Il manque quelque chose."),
        dit("age", "7".__eq__, "L'âge de l'enfant doit être compris entre 7 et 7."),
    )
    corps += case("majeur", "Je suis majeur", "")
    forme = one_hard(Random(GRAINE), "deux-refus", "une case, puis un nombre", corps, regles)
    with serve({forme.nom: forme}) as formes:
        journal = formes.neuf(forme.nom)
        fait = explorer(formes, forme.nom, tmp_path)
    assert (fait.code, journal.ecrans) == (0, set(forme.a_voir())), fait.sortie


def test_a_fork_is_taken_where_it_is_asked_for(tmp_path: Path) -> None:
    with serve(TIREES) as formes:
        journal = formes.neuf("sans-issue")
        explorer(formes, "sans-issue", tmp_path, "--branche", "Recevez-vous déjà cette aide ?=Non")
    etapes = yaml.safe_load((tmp_path / "demarche.yaml").read_text("utf-8"))["etapes"]
    assert "Non" in [etape["choisir"]["option"] for etape in etapes if "choisir" in etape]
    assert "recapitulatif" in journal.ecrans


@pytest.mark.parametrize(
    ("adresse", "dite", "ecrit"),
    [
        pytest.param("siret/pdf", "comme un PDF", True, id="pdf"),
        pytest.param("siret/erreur", "erreur 500", False, id="panne"),
        pytest.param("absente/", "erreur 404", False, id="absente"),
    ],
)
def test_a_start_that_is_no_start_is_told(
    tmp_path: Path, adresse: str, dite: str, ecrit: bool
) -> None:
    with serve(TIREES) as formes:
        fait = explorer(formes, adresse.rstrip("/"), tmp_path)
    dit = " ".join((fait.sortie + fait.erreurs + fait.suivi).split())
    assert (fait.code, dit.count(dite)) == (2, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["demarche.yaml"] * ecrit


def test_a_seed_draws_the_same_forms() -> None:
    assert [f.nom for f in draw(7).values()] == [f.nom for f in draw(7).values()]
    assert len(TIREES) >= 25
