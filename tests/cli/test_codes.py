"""Exit codes: 1 is a limit that was passed, and nothing else; any other fault is told, with 2."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serveur import Site, serve
from tests.cli.lancer import (
    POSTE,
    RACINE,
    Resultat,
    auditer,
    commande,
    environnement,
    procedure,
    resultat,
)

pytestmark = [
    pytest.mark.promesse("codes"),
    pytest.mark.skipif(sys.platform != "linux", reason="limits of processes are those of Linux"),
]
JUGER = "exigences.facts.page.etat.read_page"
CONFIDENCE = "Le texte confidentiel de la page"
MEGA = 1_000_000


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as ouvert:
        yield ouvert


@pytest.fixture(scope="module")
def audite(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an audit that went well."""
    dossier = tmp_path_factory.mktemp("audite")
    fait = auditer(procedure(dossier, f"{site.url}arrivee.html"))
    assert (fait.code, fait.erreurs) == (0, "")
    return dossier / "rapport"


def limite(dossier: Path, quoi: int, combien: int, *mots: object) -> Resultat:
    """Run a command that the system gives little to."""
    done = subprocess.run(
        commande(*mots),
        cwd=dossier,
        env=environnement(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=240,
        check=False,
        preexec_fn=lambda: resource.setrlimit(quoi, (combien, combien)),
    )
    return resultat(
        done.returncode,
        done.stdout.decode(errors="replace"),
        done.stderr.decode(errors="replace"),
    )


def cassee(ou: str, quoi: str, *mots: object, dossier: Path, **autres: str) -> Resultat:
    """Run a command of a program one function of which raises this."""
    module = ou.rpartition(".")[0]
    programme = (
        f"import sys, {module}\n{ou}\ndef faute(*a, **k): raise {quoi}\n"
        f"{ou} = faute\nsys.argv[0] = 'exigences'\n"
        "from exigences.commandes.lancement import main\nmain()"
    )
    done = subprocess.run(
        [sys.executable, "-c", programme, *map(str, mots)],
        cwd=dossier,
        env=environnement(**autres),
        capture_output=True,
        check=False,
        timeout=240,
    )
    return resultat(done.returncode, done.stdout.decode(), done.stderr.decode())


def raconte(fait: Resultat, dossier: Path) -> str:
    """The fault was told in one line, with a file that says nothing of the pages; its content."""
    assert (fait.code, len(fait.phrases)) == (2, 1), fait.erreurs
    assert "ce n'est pas un verdict sur le service" in fait.erreurs
    assert CONFIDENCE not in fait.erreurs
    (fichier,) = dossier.rglob("panne-exigences-*.txt")
    assert fichier.name in fait.erreurs
    contenu = fichier.read_text("utf-8")
    assert [mot for mot in (CONFIDENCE, str(dossier), str(RACINE)) if mot in contenu] == []
    return contenu


# A fault of the program -------------------------------------------------------------------------

FAUTES = {
    "cle": f"KeyError({CONFIDENCE!r})",
    "type": f"TypeError({CONFIDENCE!r})",
    "valeur": f"ValueError({CONFIDENCE!r})",
    "profondeur": f"RecursionError({CONFIDENCE!r})",
    "memoire": "MemoryError",
    "assertion": f"AssertionError({CONFIDENCE!r})",
    "moitie-de-caractere": "UnicodeEncodeError('utf-8', '\\ud83d', 0, 1, 'surrogates')",
    "prise": "ConnectionResetError(104, 'Connection reset by peer')",
    "bibliotheque": f"__import__('pydantic_core').PydanticCustomError('x', {CONFIDENCE!r})",
}


@pytest.mark.parametrize("faute", FAUTES.values(), ids=FAUTES.keys())
def test_a_fault_of_ours_while_judging_is_told_as_ours(
    audite: Path, tmp_path: Path, faute: str
) -> None:
    mots = ("analyser", audite, "--sortie", tmp_path / "r", "--score-max", "0")
    fait = cassee(JUGER, faute, *mots, dossier=tmp_path)
    contenu = raconte(fait, tmp_path)
    assert "exigences/facts/build.py:" in contenu
    assert "commande : analyser --score-max --sortie\n" in contenu


@pytest.mark.parametrize(
    ("brut", "gardes"),
    [
        ("Locator.click: Timeout 2000ms exceeded.\nCall log: {}", "Timeout 2000ms exceeded"),
        ('<b id="x">{}</b> intercepts pointer events', "… intercepts pointer events"),
        ("unexpected alert open: {{Alert text : {}}}", "unexpected alert open: …"),
        ("net::ERR_EMPTY_RESPONSE at http://127.0.0.1/?c={}", "net::ERR_EMPTY_RESPONSE at …"),
        ('waiting for "{}" to be visible', "waiting for … to be visible"),
        ('did not find "{} in the list', "did not find …"),
    ],
    ids=["ligne", "balise", "boite", "adresse", "citation", "citation-ouverte"],
)
def test_the_words_of_the_browser_are_for_maintainers_alone(
    audite: Path, tmp_path: Path, brut: str, gardes: str
) -> None:
    dit = brut.format(CONFIDENCE)
    faute = (
        "KeyError() from __import__('exigences.browser.engine', fromlist=['x'])"
        f".EngineError('Une phrase.', {dit!r})"
    )
    fait = cassee(JUGER, faute, "analyser", audite, "--sortie", tmp_path / "r", dossier=tmp_path)
    assert gardes in raconte(fait, tmp_path)
    assert gardes not in fait.erreurs + fait.sortie


def test_a_fault_of_ours_while_replaying_keeps_what_was_seen(site: Site, tmp_path: Path) -> None:
    chemin = procedure(tmp_path, f"{site.url}arrivee.html")
    mots = ("auditer", chemin, "-s", POSTE, "--sortie", tmp_path / "rapport", "--envoyer")
    faute = f"KeyError({CONFIDENCE!r})"
    fait = cassee("exigences.replay.outcome.place_of", faute, *mots, dossier=tmp_path)
    contenu = raconte(fait, tmp_path)
    assert "commande : auditer --envoyer --sortie -s\n" in contenu
    assert f"Ce qui a été vu reste dans {tmp_path / 'rapport'}" in fait.erreurs
    assert (tmp_path / "rapport" / "parcours" / "pages" / "000" / "page.json").exists()


def test_where_this_folder_cannot_be_written_the_file_goes_with_passing_ones(
    audite: Path, tmp_path: Path
) -> None:
    passage = tmp_path / "passage"
    passage.mkdir()
    fait = cassee(
        JUGER, "KeyError('x')", "analyser", audite, dossier=Path("/proc"), TMPDIR=str(passage)
    )
    raconte(fait, passage)


# What the system refuses ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("commande_", "combien"),
    [("auditer", 6), ("auditer", 12), ("auditer", 18), ("auditer", 40), ("inspecter", 18)],
)
def test_few_open_files_never_look_like_a_limit_passed(
    site: Site, tmp_path: Path, commande_: str, combien: int
) -> None:
    chemin = procedure(tmp_path, f"{site.url}arrivee.html")
    mots: dict[str, tuple[object, ...]] = {
        "auditer": ("auditer", chemin, "-s", POSTE, "--sortie", tmp_path / "r"),
        "inspecter": ("inspecter", f"{site.url}arrivee.html"),
    }
    fait = limite(tmp_path, resource.RLIMIT_NOFILE, combien, *mots[commande_])
    assert fait.code == 2
    assert "Traceback" not in fait.erreurs
    assert fait.phrases[-1].endswith((".", "?"))


@pytest.mark.parametrize(
    ("commande_", "combien"), [("analyser", 30), ("analyser", 110), ("rendre", 30), ("rendre", 65)]
)
def test_little_memory_never_looks_like_a_limit_passed(
    audite: Path, tmp_path: Path, commande_: str, combien: int
) -> None:
    mots: dict[str, tuple[object, ...]] = {
        "analyser": ("analyser", audite, "--sortie", tmp_path / "r"),
        "rendre": ("rendre", audite / "rapport.json", "-f", "md"),
    }
    fait = limite(tmp_path, resource.RLIMIT_AS, combien * MEGA, *mots[commande_])
    assert "Traceback" not in fait.erreurs
    assert fait.code != 1
    if fait.code > 0:  # below, a library's own allocator ended the process: no code of ours runs
        raconte(fait, tmp_path)


@pytest.mark.parametrize(
    "octets", [1_000, 20_000], ids=["aucun-fichier-ne-tient", "le-premier-tient"]
)
def test_a_file_too_big_for_the_system_is_told_and_leaves_the_older_ones(
    audite: Path, tmp_path: Path, octets: int
) -> None:
    """A report is its files together: where one cannot be written, none is changed."""
    files = ("resume.html", "rapport.html", "rapport.json")
    avant = {nom: f"celui d'avant, {nom}" for nom in files}
    (tmp_path / "r").mkdir()
    for nom, texte in avant.items():
        (tmp_path / "r" / nom).write_text(texte, "utf-8")
    mots = ("analyser", audite, "--sortie", tmp_path / "r")
    fait = limite(tmp_path, resource.RLIMIT_FSIZE, octets, *mots)
    assert (fait.code, len(fait.phrases)) == (2, 1)
    assert "il est trop gros" in fait.erreurs and "faites de la place" in fait.erreurs
    assert {p.name: p.read_text("utf-8") for p in (tmp_path / "r").iterdir()} == avant


def test_formats_that_do_not_all_fit_leave_the_older_ones(audite: Path, tmp_path: Path) -> None:
    cible = tmp_path / "r"
    cible.mkdir()
    avant = {"rapport.csv": "celui d'avant", "rapport.html": "celui d'avant aussi"}
    for nom, texte in avant.items():
        (cible / nom).write_text(texte, "utf-8")
    mots = ("rendre", audite / "rapport.json", "-f", "csv,html", "-o", cible)
    fait = limite(tmp_path, resource.RLIMIT_FSIZE, 40_000, *mots)
    assert (fait.code, fait.sortie, len(fait.phrases)) == (2, "", 1)
    assert "Rien n'a été écrit de rapport.csv, rapport.html" in fait.erreurs
    assert {p.name: p.read_text("utf-8") for p in cible.iterdir()} == avant


# Where a command writes -------------------------------------------------------------------------

SORTIES = {"catalogue": ("catalogue",), "aide": ("--help",), "rendre": ("rendre", "rapport.json")}


@pytest.mark.parametrize("mots", SORTIES.values(), ids=SORTIES.keys())
def test_a_reader_who_left_is_no_limit_passed(audite: Path, mots: tuple[str, ...]) -> None:
    lecture, ecriture = os.pipe()
    os.close(lecture)
    done = subprocess.run(
        commande(*mots),
        cwd=audite,
        env=environnement(),
        stdout=ecriture,
        stderr=subprocess.PIPE,
        check=False,
        timeout=120,
    )
    os.close(ecriture)
    assert done.returncode in (0, 141)
    assert done.stderr == b""


@pytest.mark.parametrize("mots", SORTIES.values(), ids=SORTIES.keys())
def test_a_screen_that_cannot_be_written_is_told(audite: Path, mots: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as plein:
        done = subprocess.run(
            commande(*mots),
            cwd=audite,
            env=environnement(),
            stdout=plein,
            stderr=subprocess.PIPE,
            check=False,
            timeout=120,
        )
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "Ce qui devait s'afficher n'a pas pu être écrit (le disque est plein). "
        "Envoyez-le ailleurs, ou faites de la place.\n"
    )


@pytest.mark.parametrize("fermes", [">&-", ">&- 2>&-"])
def test_a_closed_stream_is_no_fault(fermes: str) -> None:
    mots = f"{sys.executable} -m exigences catalogue {fermes}"
    done = subprocess.run(
        ["/bin/sh", "-c", mots],
        cwd=RACINE,
        env=environnement(),
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, b"")
