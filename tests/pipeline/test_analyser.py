"""Judging a stored parcours again: the same bytes, or one sentence."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exigences.chaine.analyse import analyse_folder
from exigences.fichiers.ecriture import Porte
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.model.procedure.procedure import ProcedureSource
from exigences.replay.relecture import read_parcours
from exigences.replay.sosies import SOSIES, SosieJoue, write_sosies
from exigences.replay.store import HEAD, StoreError, save_parcours
from tests.fabrique.collecte import DEPART, bloc_brut, champ_brut, collecte, etat, formulaire_brut
from tests.fabrique.decor import moteur, procedure, scenario


def enregistre(dossier: Path) -> Path:
    page = collecte(
        blocs=[bloc_brut("Vos coordonnées", balise="h1", niveau=1)],
        champs=[champ_brut("Adresse électronique", type="email", nom="courriel", requis=True)],
        formulaires=[formulaire_brut()],
    )
    parcours = Parcours(
        source=ProcedureSource(procedure=procedure(depart=DEPART), fichier="a.yaml", lignes={}),
        scenario=scenario(),
        moteur=moteur(),
        outil="0",
        debut="2026-11-24T10:00:00+00:00",
        pages=(etat(page),),
        journal=(),
        fin=Fin.AVANT_ENVOI,
        phrase_fin="Arrêtée avant l'envoi.",
    )
    save_parcours(parcours, dossier / "parcours")
    return dossier


def enregistre_deux(dossier: Path) -> Path:
    """An audit of three people: two on the first replay, one on their own."""
    enregistre(dossier)
    autre = replace(
        read_parcours(dossier / "parcours"), scenario=scenario(nom="Clavier", saisie="clavier")
    )
    save_parcours(autre, dossier / "parcours-clavier")
    sans = scenario(nom="Sans courriel", equipement=("ordinateur",))
    joues = (
        ("poste-fixe", "poste-fixe", "parcours", scenario()),
        ("sans-courriel", "poste-fixe", "parcours", sans),
        ("clavier", "clavier", "parcours-clavier", autre.scenario),
    )
    write_sosies(
        dossier,
        tuple(
            SosieJoue(scenario=nom, rejeu=rejeu, parcours=parcours, personne=personne)
            for nom, rejeu, parcours, personne in joues
        ),
        Porte(),
    )
    return dossier


def octets(dossier: Path) -> dict[str, bytes]:
    return {
        f.name: f.read_bytes()
        for f in dossier.iterdir()
        if f.suffix in (".html", ".json") and f.stem in ("rapport", "resume")
    }


def test_the_same_parcours_gives_the_same_bytes(tmp_path: Path) -> None:
    dossier = enregistre(tmp_path)
    premier = analyse_folder(dossier, None)
    avant = octets(dossier)
    analyse_folder(dossier / "parcours", tmp_path / "ailleurs")
    assert set(avant) == {"rapport.html", "rapport.json", "resume.html"}
    assert octets(tmp_path / "ailleurs") == avant
    found = {c.exigence: c.verdict.value for c in premier.rapport.constats}
    assert found["adresse-electronique"] == "constate"


def test_several_people_are_judged_again_to_the_same_bytes(tmp_path: Path) -> None:
    dossier = enregistre_deux(tmp_path)
    rapport = analyse_folder(dossier, None).rapport
    assert [(s.scenario, s.rejeu, s.rejoue, s.etat.value) for s in rapport.sosies] == [
        ("poste-fixe", "poste-fixe", True, "passe"),
        ("sans-courriel", "poste-fixe", False, "bloque"),
        ("clavier", "clavier", True, "passe"),
    ]
    assert rapport.sosies[1].phrase == (
        "s'arrête à l'écran 1 : une adresse électronique, que cette personne n'a pas"
    )
    avant = octets(dossier)
    analyse_folder(dossier / "parcours", tmp_path / "ailleurs")
    assert octets(tmp_path / "ailleurs") == avant


def test_a_person_who_could_not_be_replayed_is_said_so_and_the_others_are_judged(
    tmp_path: Path,
) -> None:
    dossier = enregistre_deux(tmp_path)
    reason = "Ouvrir le navigateur : cette langue n'existe pas."
    rewrite(
        dossier / SOSIES,
        lambda people: people["sosies"][2].update(parcours="", raison=reason),
    )
    rapport = analyse_folder(dossier, None).rapport
    assert [s.etat.value for s in rapport.sosies] == ["passe", "bloque", "non_teste"]
    unseen = rapport.sosies[2]
    assert unseen.phrase == f"la démarche n'a pas été rejouée : {reason[:-1]}"
    assert (unseen.rejoue, unseen.rejeu, unseen.empechements) == (False, "", ())
    assert {line.cases[2].etat.value for line in rapport.matrice} == {"non_teste"}
    assert rapport.constats == analyse_folder(dossier / "parcours", None).rapport.constats


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda people: people.update(format=9), "autre version"),
        (lambda people: people["sosies"][0].update(parcours="parcours-../.."), "est abîmé"),
        (lambda people: people["sosies"][2].update(parcours="parcours-perdu"), "il y manque"),
    ],
)
def test_people_that_cannot_be_read_are_said(tmp_path: Path, change: Any, said: str) -> None:
    dossier = enregistre_deux(tmp_path)
    rewrite(dossier / SOSIES, change)
    with pytest.raises(StoreError, match=said):
        analyse_folder(dossier, None)


def rewrite(path: Path, change: Any) -> None:
    content = json.loads(path.read_bytes())
    change(content)
    path.write_text(json.dumps(content), "utf-8")


def test_a_collection_that_lacks_something_is_said_with_its_place(tmp_path: Path) -> None:
    dossier = enregistre(tmp_path)

    def forget(page: dict[str, Any]) -> None:
        del page["cadres"][0]["collecte"]["champs"][0]["proche"]

    rewrite(dossier / "parcours" / "pages" / "000" / "page.json", forget)
    place = dossier / "parcours" / "pages" / "000" / "page.json"
    with pytest.raises(StoreError) as error:
        analyse_folder(dossier, None)
    assert str(error.value) == (
        f"{place} est abîmé (champs.0.proche : rien n'y est écrit, et il le faut). "
        "Rejouez la démarche."
    )


def test_another_format_is_refused(tmp_path: Path) -> None:
    dossier = enregistre(tmp_path)
    rewrite(dossier / "parcours" / HEAD, lambda head: head.update(format=99))
    with pytest.raises(StoreError, match="autre version"):
        analyse_folder(dossier, None)


def test_a_folder_without_parcours_says_what_to_give(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"il y manque parcours\.json"):
        analyse_folder(tmp_path, None)


def test_a_cut_page_is_told_as_damaged(tmp_path: Path) -> None:
    dossier = enregistre(tmp_path)
    page = dossier / "parcours" / "pages" / "000" / "page.json"
    page.write_bytes(page.read_bytes()[:200])
    with pytest.raises(StoreError, match="abîmé"):
        analyse_folder(dossier, None)
