"""Who is stopped at an obstacle needs another way there: what is missing so far is said."""

import pytest

from exigences.browser.engine import BrowserEngine
from exigences.catalogue.absences import screens_seen
from exigences.catalogue.erreur.delai_non_annonce import detect as delay
from exigences.facts.build import build_facts
from exigences.model.catalogue.exigence import Certitude
from exigences.model.parcours.parcours import Fin
from exigences.model.procedure.etape import Franchir, Obstacle, Passage
from tests.catalogue.releve import Case, conditions, read_case
from tests.fabrique import champ, page, parcours, pas, procedure

_PAGE = "recours/telephone-absent/constate.html"


@pytest.mark.parametrize(
    ("obstacle", "dit"),
    [
        (Obstacle.CAPTCHA, "le seul écran vu jusqu'au captcha"),
        (Obstacle.IDENTITE_NUMERIQUE, "le seul écran vu jusqu'à l'identité numérique"),
        (Obstacle.PAIEMENT, "le seul écran vu jusqu'au paiement"),
    ],
)
def test_a_replay_names_the_obstacle_where_it_stopped(
    moteur: BrowserEngine, fixture_root: str, obstacle: Obstacle, dit: str
) -> None:
    case = Case(
        urls=(f"{fixture_root}{_PAGE}",),
        axe=False,
        fin=Fin.OBSTACLE,
        envoye=False,
        etapes=({"franchir": {"obstacle": obstacle.value}},),
    )
    with moteur.session(conditions()) as own:
        assert screens_seen(build_facts(read_case(own, case))) == dit


def test_several_screens_were_seen_up_to_the_obstacle() -> None:
    pages = (page(titre="Avant"), page(titre="Contrôle"))
    step = Franchir(franchir=Passage(obstacle=Obstacle.CODE_SMS))
    faits = parcours(
        *pages,
        fin=Fin.OBSTACLE,
        procedure=procedure(etapes=(step,)),
        journal=(pas("franchir", etape="etapes.0", statut="obstacle", page=1),),
    )
    assert screens_seen(faits) == "les 2 écrans vus jusqu'au code reçu par SMS"


def test_a_whole_parcours_names_no_obstacle() -> None:
    assert screens_seen(parcours(page(titre="Avant"), page(titre="Après"))) == "les 2 écrans"


@pytest.mark.parametrize(
    ("nom", "certitude"),
    [("Ouvrir un compte", Certitude.DOUTEUSE), ("Demander une bourse", Certitude.CERTAINE)],
)
def test_an_account_behind_an_obstacle_may_be_given_at_once(nom: str, certitude: Certitude) -> None:
    faits = parcours(page(champ("Nom"), titre=nom), fin=Fin.OBSTACLE, procedure=procedure(nom=nom))
    assert [one.certitude for one in delay(faits)] == [certitude]
