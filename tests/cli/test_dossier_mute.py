"""A stored audit, one value of which is another: its report, or one sentence; nothing else."""

import copy
import json
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from exigences.chaine.analyse import analyse_folder
from exigences.chaine.dossier import read_report
from exigences.model.erreur import ExigencesError
from exigences.rapport.instruction import build_instruction
from exigences.rapport.rendu import render, renderers
from tests.browser.serveur import serve
from tests.cli.lancer import POSTE, lancer, procedure

pytestmark = pytest.mark.promesse("dossier-hostile")
PLACES = 10
"""Values of a document that are changed in turn by one kind of change."""
HANG_S = 120
BRUT = "\ue000"
"""Stands in a document for text that json.dumps would not write."""


@pytest.fixture(scope="module")
def audite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real audit of two people: frames, axe, pictures, mistakes made on purpose, a keyboard."""
    dossier = tmp_path_factory.mktemp("audite")
    with serve() as site:
        chemin = procedure(
            dossier,
            site.url,
            {"aller": "provocations.html"},
            {"remplir": {"etiquette": "Nom", "valeur": "Camille"}},
            {"cliquer": {"css": "#continuer"}},
            provocations=["envoi_vide"],
        )
        chemin.write_text(chemin.read_text("utf-8").replace("aller: /\n", "aller: cadres.html\n"))
        clavier = POSTE.with_name("clavier.yaml")
        fait = lancer("auditer", chemin, "-s", POSTE, "-s", clavier, "--sortie", dossier / "audit")
    assert fait.code == 0, fait.erreurs
    return dossier / "audit"


DOCUMENTS = {
    "parcours": "parcours/parcours.json",
    "page": "parcours/pages/000/page.json",
    "page-provoquee": "parcours/provocations/000/page.json",
    "sosies": "sosies.json",
    "clavier": "parcours-clavier/parcours.json",
    "rapport": "rapport.json",
}
CHANGES: dict[str, Callable[[Any], Any]] = {
    "nul": lambda _: None,
    "autre-sorte": lambda v: {"a": 1} if isinstance(v, str | int | float) else "texte",
    "liste": lambda v: [v],
    "vide": lambda v: type(v)() if v is not None else "",
    "texte": lambda v: str(v)[:50],
    "vrai": lambda _: True,
    "negatif": lambda _: -1,
    "milliard": lambda _: 1_000_000_000,
    "immense": lambda _: f"{BRUT}1{'0' * 400}{BRUT}",
    "infini": lambda _: f"{BRUT}1e999{BRUT}",
    "pas-un-nombre": lambda _: f"{BRUT}NaN{BRUT}",
    "profond": lambda _: f"{BRUT}{'[' * 200_000}{']' * 200_000}{BRUT}",
    "assez-profond": lambda _: f"{BRUT}{'[' * 300}{']' * 300}{BRUT}",
    "moitie": lambda _: f'{BRUT}"a\\ud83d"{BRUT}',
    "zero": lambda _: "a\0b",
    "chemin": lambda _: "../../../../etc/passwd",
}


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every value of a document, by its way; one of each kind in a list."""
    if way:
        yield way
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*way, key))
    elif isinstance(value, list):
        for rank, inner in enumerate(value[:2]):
            yield from places(inner, (*way, rank))


def at(value: Any, way: tuple[Any, ...]) -> Any:
    for part in way:
        value = value[part]
    return value


def ecrit(path: Path, value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False)
    text = text.replace(f'"{BRUT}', "").replace(f'{BRUT}"', "")
    path.write_bytes(text.replace('\\"a\\\\ud83d\\"', '"a\\ud83d"').encode())


@contextmanager
def sans_fin(_: object = None) -> Iterator[None]:
    """Break what would never end."""

    def trop(*_: object) -> None:
        raise AssertionError("it does not end")

    avant = signal.signal(signal.SIGALRM, trop)
    signal.alarm(HANG_S)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, avant)


def lit(dossier: Path, document: str) -> None:
    """Do with an audit all that can be done; ExigencesError where it is refused."""
    if document == "rapport":
        rapport = read_report(dossier / "rapport.json")
        for nom in renderers():
            render(rapport, nom)
        build_instruction(rapport)
    else:
        analyse_folder(dossier, dossier / "refait")


def essaie(
    audite: Path, dossier: Path, document: str, change: Callable[[Any, Any], None], graine: str
) -> None:
    """Change ten values of a document, one at a time: a report, or one sentence that places it."""
    ici = dossier / "audit"
    shutil.copytree(audite, ici)
    path = ici / DOCUMENTS[document]
    entier = json.loads(path.read_bytes())
    hasard = random.Random(f"{document} {graine}")
    ways = list(places(entier))
    for way in hasard.sample(ways, min(PLACES, len(ways))):
        mute = copy.deepcopy(entier)
        change(mute, way)
        ecrit(path, mute)
        with sans_fin():
            try:
                lit(ici, document)
            except ExigencesError as error:
                assert str(ici) in str(error), way
                assert "\n" not in str(error), way
                assert str(error).endswith("."), way
            except Exception as error:
                raise AssertionError(f"{document} {way}: {error!r}") from error


@pytest.mark.parametrize("genre", CHANGES)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_value_that_is_another_gives_a_report_or_a_sentence(
    audite: Path, tmp_path: Path, document: str, genre: str
) -> None:
    def change(value: Any, way: tuple[Any, ...]) -> None:
        at(value, way[:-1])[way[-1]] = CHANGES[genre](at(value, way))

    essaie(audite, tmp_path, document, change, genre)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_value_that_is_not_there_gives_a_report_or_a_sentence(
    audite: Path, tmp_path: Path, document: str
) -> None:
    def change(value: Any, way: tuple[Any, ...]) -> None:
        del at(value, way[:-1])[way[-1]]

    essaie(audite, tmp_path, document, change, "")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_value_that_is_there_twice_gives_a_report_or_a_sentence(
    audite: Path, tmp_path: Path, document: str
) -> None:
    def change(value: Any, way: tuple[Any, ...]) -> None:
        owner = at(value, way[:-1])
        if isinstance(owner, list):
            owner.extend([copy.deepcopy(owner[way[-1]])] * 3)
        else:
            owner[f"{way[-1]}-bis"] = owner[way[-1]]

    essaie(audite, tmp_path, document, change, "")


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("reste", [0, 1, 200, -1])
def test_a_document_that_is_cut_gives_a_sentence(
    audite: Path, tmp_path: Path, document: str, reste: int
) -> None:
    ici = tmp_path / "audit"
    shutil.copytree(audite, ici)
    path = ici / DOCUMENTS[document]
    path.write_bytes(path.read_bytes()[:-2] if reste < 0 else path.read_bytes()[:reste])
    with pytest.raises(ExigencesError, match="pas en entier"):
        lit(ici, document)


def test_a_mistake_made_on_a_page_of_error_is_refused(audite: Path, tmp_path: Path) -> None:
    """Nothing is judged on such a page: no replay makes a mistake there."""
    ici = tmp_path / "audit"
    shutil.copytree(audite, ici)
    path = ici / DOCUMENTS["page"]
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {"statut": 500}), "utf-8")
    with pytest.raises(ExigencesError, match=r"parcours\.json est abîmé \(provocations\.0"):
        lit(ici, "page")
