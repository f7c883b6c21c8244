"""What is stored: never a secret, whole or not at all, and the same when read again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exigences.chaine.analyse import analyse
from exigences.fichiers.ecriture import Porte
from exigences.model.parcours.parcours import Fin
from exigences.rapport.langue import combien
from exigences.replay.events import PageSeen, ReplayEnded, ReplayEvent, StepEnded
from exigences.replay.relecture import read_parcours
from exigences.replay.store import ParcoursFolder, StoreError, save_parcours
from tests.replay.conftest import Rejouer

SECRET = "Pistache-4217!"
ETAPES: tuple[Any, ...] = (
    {"aller": "ombre.html"},
    {"remplir": {"etiquette": "Champ à l'ombre", "valeur": "{{ secret.MOT }}"}},
)


def octets(dossier: Path) -> dict[str, bytes]:
    return {str(f.relative_to(dossier)): f.read_bytes() for f in dossier.rglob("*") if f.is_file()}


def test_a_secret_is_nowhere_in_what_is_stored(rejouer: Rejouer, tmp_path: Path) -> None:
    parcours = rejouer(*ETAPES, secrets={"MOT": SECRET})
    assert parcours.fin is Fin.TERMINE
    assert len(parcours.pages) == 2, "the page repeats what was typed"
    save_parcours(parcours, tmp_path / "parcours")
    ecrit = octets(tmp_path / "parcours")
    assert any(b"\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2" in contenu for contenu in ecrit.values())
    assert [nom for nom, contenu in ecrit.items() if SECRET.encode() in contenu] == []


def test_a_page_that_shows_a_secret_has_no_picture(rejouer: Rejouer) -> None:
    parcours = rejouer(*ETAPES, secrets={"MOT": SECRET}, captures=True)
    assert [page.capture is not None for page in parcours.pages] == [True, False]


def test_a_field_that_holds_a_secret_is_blurred(rejouer: Rejouer) -> None:
    etapes: tuple[Any, ...] = (
        {"aller": "gestes.html"},
        {"remplir": {"etiquette": "Texte", "valeur": "{{ secret.MOT }}"}},
        {"cliquer": "Loin"},
    )
    images = {}
    for mot in ("aaaaaaaaaaaa", "WWWWWWWWWWWW"):
        parcours = rejouer(*etapes, secrets={"MOT": mot}, captures=True)
        capture = parcours.pages[-1].capture
        assert capture is not None
        images[mot] = capture.contenu
    assert images["aaaaaaaaaaaa"] == images["WWWWWWWWWWWW"]


def test_a_folder_reads_again_as_it_was(rejouer: Rejouer, tmp_path: Path) -> None:
    parcours = rejouer({"aller": "cadres.html"}, {"verifier": "Cadres"}, captures=True)
    save_parcours(parcours, tmp_path / "un")
    relu = read_parcours(tmp_path / "un")
    save_parcours(relu, tmp_path / "deux")
    assert octets(tmp_path / "deux") == octets(tmp_path / "un")
    assert [p.cadres for p in relu.pages] == [p.cadres for p in parcours.pages]
    stored = replace(parcours.source, dossier=Path())  # a path of this machine is not stored
    assert replace(relu, pages=()) == replace(parcours, pages=(), source=stored)


def test_what_was_seen_before_an_interruption_is_kept(rejouer: Rejouer, tmp_path: Path) -> None:
    """Ctrl-C at the third step: the folder holds the two before, and says where it stopped."""
    dossier = ParcoursFolder(tmp_path / "parcours", Porte())

    def ecoute(event: ReplayEvent) -> None:
        match event:
            case PageSeen(page=page):
                dossier.add_page(page)
            case StepEnded(parcours=parcours, record=record):
                dossier.write_head(parcours)
                if record.etape == "etapes.1":
                    raise RuntimeError("stop")
            case ReplayEnded():
                raise AssertionError("the replay went to its end")

    with pytest.raises(RuntimeError, match="stop"):
        rejouer(
            {"aller": "onglets.html"}, {"cliquer": "Suite"}, {"cliquer": "Fermer"}, ecoute=ecoute
        )
    relu = read_parcours(tmp_path / "parcours")
    assert [pas.etape for pas in relu.journal] == ["etapes.0", "etapes.1"]
    assert [p.url.rpartition("/")[2] for p in relu.pages] == ["onglets.html", "arrivee.html"]
    assert relu.fin is Fin.INTERROMPU
    assert relu.complet is False


def test_a_page_written_halfway_is_not_read(rejouer: Rejouer, tmp_path: Path) -> None:
    parcours = rejouer({"aller": "arrivee.html"})
    save_parcours(parcours, tmp_path / "p")
    brouillon = tmp_path / "p" / "pages" / ".001"
    brouillon.mkdir()
    (brouillon / "page.json").write_text("{")
    assert [p.indice for p in read_parcours(tmp_path / "p").pages] == [0]


def test_a_parcours_is_never_written_over_another(rejouer: Rejouer, tmp_path: Path) -> None:
    parcours = rejouer({"aller": "arrivee.html"})
    save_parcours(parcours, tmp_path / "p")
    with pytest.raises(StoreError, match="contient déjà un parcours"):
        ParcoursFolder(tmp_path / "p", Porte())


@pytest.mark.parametrize("degat", ["absent", "vide", "version"])
def test_a_folder_that_is_not_a_parcours_is_told(
    rejouer: Rejouer, tmp_path: Path, degat: str
) -> None:
    save_parcours(rejouer({"aller": "arrivee.html"}), tmp_path / "p")
    tete = tmp_path / "p" / "parcours.json"
    match degat:
        case "absent":
            tete.unlink()
        case "vide":
            tete.write_text("")
        case _:
            tete.write_text(tete.read_text().replace('"format": 1', '"format": 99'))
    with pytest.raises(StoreError):
        read_parcours(tmp_path / "p")


@pytest.mark.promesse("rien-perdu")
def test_a_storm_of_boxes_and_of_refusals_is_counted_and_its_first_ten_kept(
    rejouer: Rejouer, tmp_path: Path
) -> None:
    parcours = rejouer({"aller": "tempete"}, {"cliquer": "Boîtes"}, {"cliquer": "Départs"})
    assert [d.texte for d in parcours.dialogues] == [f"Boîte {i}" for i in range(10)]
    assert len(parcours.refusees) == 10
    assert (parcours.autres_dialogues, parcours.autres_refusees > 0) == (50, True)
    message = parcours.journal[1].message
    assert "« Boîte 9 ». Et 50 autres." in message
    assert "Boîte 10" not in message
    save_parcours(parcours, tmp_path / "p")
    quoi = [n.quoi for n in analyse(read_parcours(tmp_path / "p")).non_vu]
    assert sum("ailleurs.invalid" in q for q in quoi) == 10
    assert f"Et {combien(parcours.autres_refusees, 'autre page', 'autres pages')}" in quoi
