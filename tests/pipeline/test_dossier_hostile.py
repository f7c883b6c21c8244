"""Folders that somebody else made, or that a process left midway: read, or refused in one line."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from exigences.chaine.analyse import analyse, analyse_folder
from exigences.chaine.dossier import read_report, write_report
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.lecture import LARGEST, is_webp
from exigences.fichiers.verrou import NAME, locked
from exigences.model.erreur import ExigencesError
from exigences.model.parcours.etat import Capture
from exigences.model.parcours.parcours import Fin, Parcours
from exigences.replay.relecture import read_parcours
from exigences.replay.sosies import SOSIES
from exigences.replay.store import HEAD, ParcoursFolder, StoreError, save_parcours
from tests.cli.lancer import environnement
from tests.pipeline.test_analyser import enregistre, enregistre_deux, rewrite

WEBP = (
    b"RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00"
    b"\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
)
SECRET = "le contenu d'un autre fichier de la machine"
SANS_LIENS = pytest.mark.skipif(sys.platform == "win32", reason="links ask for a right there")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """An audit of one page with its picture, and a file beside that is no part of it."""
    enregistre(tmp_path / "avant")
    parcours = read_parcours(tmp_path / "avant" / "parcours")
    capture = Capture(largeur=1280, hauteur=900, contenu=WEBP)
    pages = tuple(replace(page, capture=capture) for page in parcours.pages)
    save_parcours(replace(parcours, pages=pages), tmp_path / "audit" / "parcours")
    (tmp_path / "secret.txt").write_text(SECRET, "utf-8")
    return tmp_path / "audit"


def page(dossier: Path, nom: str) -> Path:
    return dossier / "parcours" / "pages" / "000" / nom


def lien(place: Path, cible: Path) -> None:
    if place.is_dir():
        shutil.move(place, place.with_name("ailleurs"))
        cible = place.with_name("ailleurs")
    else:
        place.unlink()
    place.symlink_to(cible)


def tube(place: Path) -> None:
    place.unlink()
    os.mkfifo(place)


def dossier_a_la_place(place: Path) -> None:
    place.unlink()
    place.mkdir()


def suivie(place: Path) -> None:
    place.write_bytes(WEBP + SECRET.encode())


def ecrit(dossier: Path) -> str:
    """Everything that is written of an audit."""
    analyse_folder(dossier, dossier / "refait")
    return "".join(f.read_text("utf-8") for f in (dossier / "refait").iterdir())


# Pictures: what is wrong with one costs only itself ----------------------------------------------

IMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "absente": (lambda p: p.unlink(), "il n'existe pas"),
    "lien": (lambda p: lien(p, p.parents[4] / "secret.txt"), "c'est un lien"),
    "lien-casse": (lambda p: lien(p, p.parent / "nulle-part"), "c'est un lien"),
    "lien-vers-webp": (lambda p: lien(p, Path(shutil.copy(p, p.with_name("b")))), "c'est un lien"),
    "dossier": (dossier_a_la_place, "ce n'est pas un fichier ordinaire"),
    "tube": (tube, "ce n'est pas un fichier ordinaire"),
    "enorme": (lambda p: os.truncate(p, LARGEST + 1), "il pèse plus de 300 Mo"),
    "vide": (lambda p: p.write_bytes(b""), "n'est pas une image WebP"),
    "texte": (lambda p: p.write_text(SECRET, "utf-8"), "n'est pas une image WebP"),
    "coupee": (lambda p: p.write_bytes(WEBP[:-2]), "n'est pas une image WebP"),
    "suivie-d-autre-chose": (suivie, "n'est pas une image WebP"),
    "png": (lambda p: p.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20)), "n'est pas une image WebP"),
}  # fmt: skip


@SANS_LIENS
@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize(("mal", "dit"), IMAGES.values(), ids=IMAGES.keys())
def test_a_picture_that_cannot_be_read_costs_only_itself(
    dossier: Path, mal: Callable[[Path], object], dit: str
) -> None:
    mal(page(dossier, "capture.webp"))
    rapport = analyse_folder(dossier, dossier / "refait").rapport
    assert rapport.captures == {}
    assert any(n.quoi == "L'image de cet écran" for n in rapport.non_vu)
    assert any(dit in n.pourquoi for n in rapport.non_vu)
    assert SECRET not in ecrit(dossier)


def test_the_picture_of_these_tests_is_one(dossier: Path) -> None:
    assert is_webp(WEBP)
    assert list(analyse_folder(dossier, dossier / "refait").rapport.captures) != []


# Documents: what is wrong with one refuses the folder --------------------------------------------

DOCUMENTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "page-lien": (lambda d: lien(page(d, "page.json"), d.parent / "secret.txt"), "c'est un lien"),
    "html-lien": (lambda d: lien(page(d, "cadre.html"), d.parent / "secret.txt"), "c'est un lien"),
    "dossier-de-page-lien": (lambda d: lien(page(d, ""), d), "c'est un lien"),
    "dossier-des-pages-lien": (lambda d: lien(page(d, "").parent, d), "c'est un lien"),
    "parcours-lien": (lambda d: lien(d / "parcours", d), "est un lien"),
    "tete-lien": (lambda d: lien(d / "parcours" / HEAD, d.parent / "secret.txt"), "c'est un lien"),
    "tete-tube": (lambda d: tube(d / "parcours" / HEAD), "ordinaire"),
    "page-tube": (lambda d: tube(page(d, "page.json")), "ordinaire"),
    "html-tube": (lambda d: tube(page(d, "cadre.html")), "ordinaire"),
    "page-enorme": (lambda d: os.truncate(page(d, "page.json"), LARGEST + 1), "300 Mo"),
    "sosies-tube": (lambda d: os.mkfifo(d / SOSIES), "ordinaire"),
    "html-absent": (lambda d: page(d, "cadre.html").unlink(), "il y manque cadre.html"),
    "page-absente": (lambda d: page(d, "page.json").unlink(), "il y manque page.json"),
    "dossier-de-page-absent": (lambda d: shutil.rmtree(page(d, "")), "1 y sont comptées, et 0"),
    "pages-absentes": (lambda d: shutil.rmtree(page(d, "").parent), "il y manque pages"),
}  # fmt: skip


@SANS_LIENS
@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize(("mal", "dit"), DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_a_document_that_is_no_plain_file_of_the_folder_is_refused(
    dossier: Path, mal: Callable[[Path], object], dit: str
) -> None:
    mal(dossier)
    with pytest.raises(StoreError, match=dit) as refus:
        analyse_folder(dossier, dossier / "refait")
    assert SECRET not in str(refus.value)


@SANS_LIENS
@pytest.mark.promesse("dossier-hostile")
def test_a_report_that_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rapport.json")
    with pytest.raises(ExigencesError, match=r"fichier ordinaire|ne tient pas de rapport"):
        read_report(tmp_path / "rapport.json")


COMPTES = {
    "negatif": (-1, "pages"), "immense": (10**9, "sont comptées, et 1"),
    "de-trop": (2, "sont comptées"),
    "aucune": (0, "0 y sont comptées, et 1"), "texte": ("beaucoup", "pages"),
    "nul": (None, "pages"),
    "fraction": (1.5, "pages"), "liste": ([1], "pages"),
}  # fmt: skip


@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize(("compte", "dit"), COMPTES.values(), ids=COMPTES.keys())
def test_a_count_of_pages_that_does_not_fit_is_refused(
    dossier: Path, compte: object, dit: str
) -> None:
    rewrite(dossier / "parcours" / HEAD, lambda head: head.update(pages=compte))
    with pytest.raises(StoreError, match=f"{HEAD} est abîmé.*{dit}"):
        analyse_folder(dossier, dossier / "refait")


@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize("debut", ["", "hier", "2026-13-45T10:00:00"])
def test_a_start_that_is_no_moment_is_refused(dossier: Path, debut: str) -> None:
    rewrite(dossier / "parcours" / HEAD, lambda head: head.update(debut=debut))
    with pytest.raises(StoreError, match=f"{HEAD} est abîmé.*debut"):
        analyse_folder(dossier, dossier / "refait")


CHEMINS = {
    "negatif": [[-1]], "texte": [["../../x"]], "deux-principaux": [[], []], "sans-principal": [[0]],
    "absolu": ["/etc/passwd"], "nul": [None],
}  # fmt: skip


@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize("chemins", CHEMINS.values(), ids=CHEMINS.keys())
def test_the_path_of_a_frame_names_no_file_elsewhere(dossier: Path, chemins: list[object]) -> None:
    def change(etat: dict[str, list[dict[str, object]]]) -> None:
        (cadre,) = etat["cadres"]
        etat["cadres"] = [{**cadre, "chemin": chemin} for chemin in chemins]

    rewrite(page(dossier, "page.json"), change)
    with pytest.raises(StoreError, match=r"page\.json est abîmé \(cadres"):
        analyse_folder(dossier, dossier / "refait")


@SANS_LIENS
@pytest.mark.promesse("dossier-hostile")
def test_a_link_in_place_of_a_file_to_write_is_not_written_through(dossier: Path) -> None:
    cible = dossier.parent / "secret.txt"
    for nom in ("rapport.html", "rapport.json", ".rapport.json.tmp"):
        (dossier / nom).symlink_to(cible)
    analyse_folder(dossier, None)
    assert cible.read_text("utf-8") == SECRET
    assert not (dossier / "rapport.json").is_symlink()


# One audit a folder -----------------------------------------------------------------------------


@pytest.mark.promesse("rien-perdu")
def test_a_folder_is_held_by_one(tmp_path: Path) -> None:
    with locked(tmp_path / "a") as un:
        with locked(tmp_path / "a") as deux, locked(tmp_path / "b") as ailleurs:
            assert (un, deux, ailleurs) == (True, False, True)
        assert (tmp_path / "a" / NAME).exists()
    assert not (tmp_path / "a" / NAME).exists()
    with locked(tmp_path / "a") as trois:
        assert trois


@pytest.mark.promesse("rien-perdu")
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_lock_of_a_process_that_was_killed_is_taken_over(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\nfrom exigences.fichiers.verrou import locked\n"
        "with locked(pathlib.Path(sys.argv[1])) as tenu:\n"
        "    print(tenu, flush=True)\n    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        env=environnement(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as autre:
        assert autre.stdout is not None
        assert autre.stdout.readline() == b"True\n"
        with locked(tmp_path) as tenu:
            assert not tenu
        autre.send_signal(signal.SIGKILL)
        autre.wait()
    assert (tmp_path / NAME).exists()
    with locked(tmp_path) as tenu:
        assert tenu


# Cut at any write ---------------------------------------------------------------------------------


class CutError(BaseException):
    """Stands for the end of the process: nothing of ours catches it."""


def ecriture_de(parcours: Parcours, dossier: Path) -> None:
    """The writes of an audit of two pages, in their order."""
    store = ParcoursFolder(dossier / "parcours", Porte())
    store.write_head(replace(parcours, pages=(), fin=Fin.INTERROMPU))
    for compte, etat in enumerate(parcours.pages, 1):
        store.add_page(etat)
        store.write_head(replace(parcours, pages=parcours.pages[:compte], fin=Fin.INTERROMPU))
    store.write_head(parcours)
    write_report(analyse(parcours), dossier, Porte())


GESTES: dict[str, Callable[..., object]] = {
    "replace": os.replace,
    "rename": Path.rename,
}


def coupe(
    monkeypatch: pytest.MonkeyPatch, rang: int, faute: Callable[[], BaseException]
) -> list[str]:
    """Let the writes before this rank be done; the list tells those that were asked for."""
    vus: list[str] = []

    def garde(nom: str) -> Callable[..., object]:
        def faire(*args: object, **kwargs: object) -> object:
            vus.append(nom)
            if len(vus) == rang:
                raise faute()
            return GESTES[nom](*args, **kwargs)

        return faire

    monkeypatch.setattr("exigences.fichiers.ecriture.os.replace", garde("replace"))
    monkeypatch.setattr(Path, "rename", garde("rename"))
    return vus


@pytest.mark.promesse("rien-perdu")
@pytest.mark.parametrize("faute", ["tue", "disque-plein"])
def test_an_audit_cut_at_any_write_is_read_or_refused_in_a_sentence(
    tmp_path: Path, dossier: Path, monkeypatch: pytest.MonkeyPatch, faute: str
) -> None:
    parcours = read_parcours(dossier / "parcours")
    (une,) = parcours.pages
    parcours = replace(parcours, pages=(une, replace(une, indice=1)))
    fautes: dict[str, Callable[[], BaseException]] = {
        "tue": CutError,
        "disque-plein": lambda: OSError(errno.ENOSPC, "No space left on device"),
    }
    vues: list[int] = []
    for rang in range(1, 100):
        ici = tmp_path / f"coupe-{rang}"
        with monkeypatch.context() as change:
            vus = coupe(change, rang, fautes[faute])
            with suppress(CutError, StoreError):
                ecriture_de(parcours, ici)
        if len(vus) < rang:
            break
        try:
            vues.append(len(read_parcours(ici / "parcours").pages))
            analyse_folder(ici, None)
            with pytest.raises(StoreError, match="contient déjà un parcours"):
                ParcoursFolder(ici / "parcours", Porte())
        except StoreError as error:
            assert "il y manque parcours.json" in str(error)
            ParcoursFolder(ici / "parcours", Porte())
    assert rang > 10
    assert vues == sorted(vues)
    assert set(vues) == {0, 1, 2}


@pytest.mark.promesse("rien-perdu")
def test_a_folder_removed_midway_is_told(tmp_path: Path, dossier: Path) -> None:
    parcours = read_parcours(dossier / "parcours")
    store = ParcoursFolder(tmp_path / "p", Porte())
    shutil.rmtree(tmp_path / "p")
    with pytest.raises(StoreError, match="il n'existe pas"):
        store.write_head(parcours)


@pytest.mark.promesse("rien-perdu")
def test_a_head_that_is_one_page_late_is_read_with_its_page(dossier: Path) -> None:
    """A process killed between a page and its head lost nothing."""
    rewrite(dossier / "parcours" / HEAD, lambda head: head.update(pages=0, fin="interrompu"))
    assert len(read_parcours(dossier / "parcours").pages) == 1


@pytest.mark.promesse("dossier-hostile")
def test_a_person_whose_replay_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    dossier = enregistre_deux(tmp_path)
    lien(dossier / "parcours-clavier", tmp_path)
    with pytest.raises(StoreError, match="est un lien"):
        analyse_folder(dossier, None)


@pytest.mark.promesse("dossier-hostile")
def test_a_picture_in_a_report_is_one(dossier: Path) -> None:
    analyse_folder(dossier, None)
    place = dossier / "rapport.json"
    entier = json.loads(place.read_bytes())
    (nom,) = entier["captures"]
    for change in ({"type": "text/html"}, {"donnees": '"><script>'}):
        entier["captures"][nom] |= change
        place.write_text(json.dumps(entier), "utf-8")
        with pytest.raises(ExigencesError, match=f"captures.{nom}"):
            read_report(place)
