"""An address that gives no page is opened again, and never once something was written."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from exigences.model.parcours.parcours import Fin
from outils.ports import free_ports
from tests.browser.serveur import FAUTES, PAGE, Reponse, Site
from tests.replay.conftest import DEUX_MOTEURS, Rejouer

ACCUEIL = '<h1>Accueil</h1><label for="n">Nom</label><input id="n" name="n"><a href="{}">Suite</a>'


@contextmanager
def capricieuse(chemin: str, *reponses: Reponse) -> Iterator[None]:
    """A page that answers each in turn, and the last for good."""
    reste = list(reponses)

    def repond(moi: Any) -> None:
        (reste.pop(0) if len(reste) > 1 else reste[0])(moi)

    FAUTES[chemin] = repond
    try:
        yield
    finally:
        del FAUTES[chemin]


def bonne(moi: Any) -> None:
    moi.page("Accueil", ACCUEIL.format("arrivee.html"))


def statut(numero: int) -> Reponse:
    return lambda moi: moi.page("Panne", "<h1>Panne</h1>", numero)


@DEUX_MOTEURS
@pytest.mark.parametrize(
    ("pannes", "dit"),
    [
        ([statut(503)], "Ouverte encore une fois, rien n'étant écrit : réponse 503."),
        (
            [statut(502), statut(504)],
            "Ouverte encore 2 fois, rien n'étant écrit : réponse 502, puis réponse 504.",
        ),
    ],
    ids=["une", "deux"],
)
def test_a_first_page_that_is_not_ready_is_opened_again_and_told(
    rejouer: Rejouer, site: Site, pannes: list[Reponse], dit: str
) -> None:
    with capricieuse("accueil", *pannes, bonne):
        parcours = rejouer({"aller": "accueil"}, {"attendre": "Accueil"})
    assert parcours.fin is Fin.TERMINE
    assert parcours.journal[0].message == dit
    assert len(site.demandes("accueil")) == len(pannes) + 1
    assert [page.statut for page in parcours.pages] == [200]


def test_a_service_that_stays_down_is_asked_three_times_and_no_more(
    rejouer: Rejouer, site: Site
) -> None:
    with capricieuse("accueil", statut(503)):
        parcours = rejouer({"aller": "accueil"})
    assert parcours.fin is Fin.ECHEC
    assert "a répondu par une erreur 503" in parcours.phrase_fin
    assert parcours.phrase_fin.endswith("réponse 503, puis réponse 503.")
    assert len(site.demandes("accueil")) == 3


def test_a_refused_connection_is_tried_three_times(rejouer: Rejouer) -> None:
    (port,) = free_ports(1)
    parcours = rejouer({"aller": "/"}, depart=f"http://127.0.0.1:{port}/")
    assert parcours.fin is Fin.ECHEC
    assert parcours.phrase_fin.endswith("connexion refusée, puis connexion refusée.")


@pytest.mark.parametrize("numero", [404, 500])
def test_what_will_not_pass_is_asked_once(rejouer: Rejouer, site: Site, numero: int) -> None:
    with capricieuse("accueil", statut(numero), bonne):
        parcours = rejouer({"aller": "accueil"})
    assert parcours.fin is Fin.ECHEC
    assert "Ouverte encore" not in parcours.phrase_fin
    assert len(site.demandes("accueil")) == 1


def test_nothing_is_opened_again_once_something_was_written(rejouer: Rejouer, site: Site) -> None:
    with capricieuse("suite", statut(503), bonne), capricieuse("accueil", bonne):
        parcours = rejouer(
            {"aller": "accueil"},
            {"remplir": {"etiquette": "Nom", "valeur": "Exemple"}},
            {"aller": "suite"},
        )
    assert parcours.fin is Fin.ECHEC
    assert len(site.demandes("suite")) == 1


def test_what_a_click_opens_is_not_opened_again(rejouer: Rejouer, site: Site) -> None:
    site.pages["lien.html"] = PAGE.format(titre="Lien", corps='<a href="suite">Suite</a>')
    with capricieuse("suite", statut(503), bonne):
        parcours = rejouer({"aller": "lien.html"}, {"cliquer": "Suite"})
    assert parcours.fin is Fin.ECHEC
    assert len(site.demandes("suite")) == 1
