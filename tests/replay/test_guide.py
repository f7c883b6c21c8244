"""Every example of the guide of the verbs is replayed, on a page of its own."""

from pathlib import Path

import pytest
import yaml

from exigences.loading.verbes import Exemple, load_verbes
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.etape import VERBES
from tests.browser.serveur import Site
from tests.replay.conftest import Rejouer

PAGES = Path(__file__).parent / "guide"
FINS = {"franchir": Fin.OBSTACLE, "envoyer": Fin.AVANT_ENVOI}
EXEMPLES = [(v, e) for v, fiche in load_verbes().items() for e in fiche.exemples]


def test_the_guide_has_every_verb_in_the_order_of_the_model() -> None:
    assert set(load_verbes()) == set(VERBES)


@pytest.mark.parametrize(
    ("verbe", "exemple"), EXEMPLES, ids=[f"{v}-{e.dit[:25]}" for v, e in EXEMPLES]
)
def test_each_example_does_what_it_says(
    rejouer: Rejouer, site: Site, tmp_path: Path, verbe: str, exemple: Exemple
) -> None:
    for page in PAGES.glob("*.html"):
        site.pages[f"guide/{page.name}"] = page.read_text("utf-8")
    (tmp_path / "justificatif.pdf").write_bytes(b"%PDF-1.4")
    etapes = yaml.safe_load(exemple.etapes)
    fini = rejouer({"aller": "/"}, *etapes, depart=f"{site.url}guide/{verbe}.html")
    assert (fini.fin, fini.phrase_fin) == (FINS.get(verbe, Fin.TERMINE), fini.phrase_fin)
