"""Pages that the screens link are read by `auditer`, kept, judged again, left closed on demand."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exigences.replay.relecture import read_parcours
from exigences.replay.store import StoreError
from tests.browser.serveur import PAGE, Site, serve
from tests.cli.lancer import auditer, lancer, procedure


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve() as ouvert:
        ouvert.pages |= {
            "": PAGE.format(titre="Ville", corps="<p><a href='aide.html'>Aide</a></p>"),
            "aide.html": PAGE.format(
                titre="Aide", corps="<main><p>Appelez le 01 99 00 12 34.</p></main>"
            ),
        }
        yield ouvert


@pytest.fixture(scope="module")
def audit(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an audit that read what its screens link."""
    dossier = tmp_path_factory.mktemp("alentours")
    fait = auditer(procedure(dossier, site.url))
    assert (fait.code, fait.erreurs) == (0, "")
    return dossier / "rapport"


def rapport(dossier: Path) -> Any:
    return json.loads((dossier / "rapport.json").read_bytes())


def test_a_linked_page_is_read_and_kept(audit: Path) -> None:
    assert [(p["nom"], p["raison"]) for p in rapport(audit)["alentours"]["pages"]] == [
        ("Aide", None)
    ]
    (voisine,) = read_parcours(audit / "parcours").alentours.voisines
    assert voisine.etat is not None
    assert voisine.etat.titre == "Aide"


def test_judging_again_reads_it_without_a_browser(audit: Path, tmp_path: Path) -> None:
    refait = lancer(
        "analyser", audit, "--sortie", tmp_path, EXIGENCES_NAVIGATEUR="/nulle/part", PATH=""
    )
    assert (refait.code, refait.erreurs) == (0, "")
    assert (tmp_path / "rapport.json").read_bytes() == (audit / "rapport.json").read_bytes()


@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize(
    "rangs",
    [[], [0, 0], [7], [-1], ["a"], [None, 0]],
    ids=["aucun", "deux", "absent", "negatif", "lettre", "de-trop"],
)
def test_ranks_that_do_not_go_with_the_linked_pages_are_refused(
    audit: Path, tmp_path: Path, rangs: list[Any]
) -> None:
    copie = tmp_path / "parcours"
    copie.mkdir()
    for fichier in (audit / "parcours").rglob("*"):
        if fichier.is_file():
            place = copie / fichier.relative_to(audit / "parcours")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(fichier.read_bytes())
    tete = json.loads((copie / "parcours.json").read_bytes())
    tete["etats_voisins"] = rangs
    (copie / "parcours.json").write_text(json.dumps(tete), "utf-8")
    with pytest.raises(StoreError):
        read_parcours(copie)


@pytest.mark.parametrize(
    ("mots", "autres"),
    [(("--sans-alentours",), {}), ((), {"alentours": False})],
    ids=["option", "demarche"],
)
def test_it_can_be_left_closed(
    site: Site, tmp_path: Path, mots: tuple[str, ...], autres: dict[str, Any]
) -> None:
    site.vus.clear()
    fait = auditer(procedure(tmp_path, site.url, **autres), *mots)
    assert fait.code == 0
    assert site.demandes("aide.html") == []
    dit = rapport(tmp_path / "rapport")
    assert (dit["alentours"]["lus"], dit["alentours"]["pages"]) == (False, [])
    assert any(n["quoi"].startswith("Les pages d'aide") for n in dit["non_vu"])
