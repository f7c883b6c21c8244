"""Where a real browser may go: names stay where they led at the start, and home is out of reach."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from ipaddress import ip_address
from pathlib import Path

import pytest

from exigences.browser.engine import BrowserSession, Conditions, PageUnreachableError
from exigences.model.procedure.hotes import Address
from exigences.replay.policy import LEADS_HOME, PRIVATE, Reach, reach_of, reach_of_pages
from tests.browser.moteurs import MOTEURS, a_part, attendre, dit, navigateur, ouvrir, partout
from tests.browser.serveur import Site, serve
from tests.fabrique import procedure
from tests.fabrique.decor import scenario

FAUX_DNS = (
    "MAP public.exemple.fr 127.0.0.1, MAP cache.exemple.org 127.0.0.1, MAP * ~NOTFOUND, "
    "EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE localhost., EXCLUDE *:7f00:1*"
)
SORTES = {"image", "script", "cadre", "feuille", "fetch", "adieu", "ouvrier", "prise", "balise"}
DEMANDES = {f"prive-{n}-{sorte}" for n in range(5) for sorte in SORTES}


def connus(**noms: str) -> Callable[[str], tuple[Address, ...]]:
    """A resolver that knows these names; `_` stands for a dot."""
    adresses = {nom.replace("_", "."): (ip_address(ou),) for nom, ou in noms.items()}
    return lambda nom: adresses.get(nom, ())


@pytest.fixture
def maison() -> Iterator[Site]:
    """A service of this machine, that no public page may reach."""
    with serve() as site:
        yield site


def privees(site: Site) -> set[str]:
    """What was asked of the private service."""
    return {ou.partition("/")[2] for _, ou, _ in site.vus if "/prive" in ou}


def dehors(dossier: Path, site: Site) -> Path:
    """A browser to which this site is of the Internet, whatever it is told."""
    script = dossier / "navigateur"
    drapeaux = (
        f"--ip-address-space-overrides=127.0.0.1:{site.port}=public",
        f"--host-resolver-rules={FAUX_DNS}",
    )
    mis = " ".join(f"'{drapeau}'" for drapeau in drapeaux)
    script.write_text(f'#!/bin/sh\nexec "{navigateur()}" "$@" {mis}\n')
    script.chmod(0o755)
    return script


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize("nom", MOTEURS)
def test_nothing_that_a_public_page_asks_reaches_this_machine(
    nom: str, site: Site, maison: Site, tmp_path: Path
) -> None:
    a_part(lambda: _curieuse(nom, site, maison, tmp_path))


def _curieuse(nom: str, site: Site, maison: Site, dossier: Path) -> None:
    conditions = Conditions(scenario=scenario(), admis=partout, timeout_ms=15_000)
    page = f"curieuse.html?port={maison.port}"
    with ouvrir(nom, dehors(dossier, site), hors_ligne=False) as moteur:
        with moteur.session(conditions) as session:
            session.goto(f"http://public.exemple.fr:{site.port}/{page}")
            attendre(session, lambda: bool(dit(session, "document.title") == "Finie"))
        assert privees(maison) == set()
        with moteur.session(conditions) as session:
            session.goto(f"{maison.url}{page}")
            attendre(session, lambda: privees(maison) == DEMANDES)


CHEMINS: dict[str, Callable[[Site, Site], tuple[Reach, str]]] = {
    "sous-domaine-declare": lambda site, maison: (
        reach_of(
            procedure(depart=f"http://public.exemple.fr:{site.port}/", domaines=("exemple.org",)),
            connus(
                public_exemple_fr="8.8.8.8", exemple_org="8.8.8.8", cache_exemple_org="10.0.0.1"
            ),
        ),
        f"http://cache.exemple.org:{maison.port}/prive",
    ),
    "domaine-declare": lambda site, maison: (
        reach_of(
            procedure(
                depart=f"http://public.exemple.fr:{site.port}/", domaines=("cache.exemple.org",)
            ),
            connus(public_exemple_fr="8.8.8.8", cache_exemple_org="127.0.0.1"),
        ),
        f"http://cache.exemple.org:{maison.port}/prive",
    ),
    "page-inspectee": lambda site, maison: (
        reach_of_pages(
            [f"http://public.exemple.fr:{site.port}/"],
            connus(public_exemple_fr="8.8.8.8", cache_exemple_org="127.0.0.1"),
        ),
        f"http://cache.exemple.org:{maison.port}/prive",
    ),
}


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize("nom", MOTEURS)
def test_a_name_that_leads_home_is_not_entered_from_a_public_page(
    nom: str, site: Site, maison: Site, tmp_path: Path
) -> None:
    a_part(lambda: _detours(nom, site, maison, tmp_path))


def _detours(nom: str, site: Site, maison: Site, dossier: Path) -> None:
    with ouvrir(nom, dehors(dossier, site), hors_ligne=False) as moteur:
        for reach, cible in (chemin(site, maison) for chemin in CHEMINS.values()):
            conditions = Conditions(
                scenario=scenario(), admis=reach.admis, lent=reach.slow, timeout_ms=15_000
            )
            with moteur.session(conditions) as session:
                session.goto(f"http://public.exemple.fr:{site.port}/arrivee.html")
                _va(session, cible, LEADS_HOME)
                for ecrit in ("localhost.", "0x7f.1", "[::ffff:7f00:1]"):
                    _va(session, f"http://{ecrit}:{maison.port}/prive", PRIVATE)
    assert privees(maison) == set()


def _va(session: BrowserSession, url: str, raison: str) -> None:
    """The page goes somewhere by itself, and is refused for this reason."""
    avant = len(session.refused())
    dit(session, f"void (location.href = {url!r})")
    attendre(session, lambda: len(session.refused()) > avant)
    assert session.refused()[-1].raison == raison


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize("nom", MOTEURS)
def test_a_declared_name_leads_where_it_led_at_the_start(nom: str, site: Site) -> None:
    a_part(lambda: _epingles(nom, site))


def _epingles(nom: str, site: Site) -> None:
    reach = reach_of(
        procedure(depart=f"http://mairie.exemple.fr:{site.port}/", domaines=("absent.exemple.fr",)),
        connus(mairie_exemple_fr="127.0.0.1"),
    )
    conditions = Conditions(scenario=scenario(), admis=reach.admis, lent=reach.slow)
    with ExitStack() as pile:
        moteur = pile.enter_context(ouvrir(nom, hors_ligne=False, regles=reach.rules()))
        session = pile.enter_context(moteur.session(conditions))
        session.goto(f"http://mairie.exemple.fr:{site.port}/arrivee.html")
        assert dit(session, "document.title") == "Arrivée"
        with pytest.raises(PageUnreachableError, match="ce nom de site n'existe pas"):
            session.goto(f"http://absent.exemple.fr:{site.port}/arrivee.html")
