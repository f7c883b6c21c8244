"""Which addresses may be entered."""

from ipaddress import ip_address

import pytest

from exigences.model.parcours.parcours import NomResolu
from exigences.replay.policy import Resolver, no_name, reach_of, resolver
from tests.fabrique import procedure

DEHORS = "hors des domaines déclarés"
PRIVE = "adresse d'un réseau privé, non déclarée"


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize(
    ("url", "page", "cadre"),
    [
        ("https://demarches.exemple.fr/suite", "", ""),
        ("https://www.demarches.exemple.fr/", "", ""),
        ("https://identite.exemple.fr/", "", ""),
        ("https://faux-demarches.exemple.fr/", DEHORS, ""),
        ("https://demarches.exemple.fr.ailleurs.fr/", DEHORS, ""),
        ("http://127.0.0.1/", PRIVE, PRIVE),
        ("http://10.1.2.3/", PRIVE, PRIVE),
        ("http://192.168.1.1/", PRIVE, PRIVE),
        ("http://[::1]/", PRIVE, PRIVE),
        ("http://localhost:8080/", PRIVE, PRIVE),
        ("http://intranet/", PRIVE, PRIVE),
        ("http://localhost./", PRIVE, PRIVE),
        ("http://printer.local./", PRIVE, PRIVE),
        ("http://0x7f.1/", PRIVE, PRIVE),
        ("http://2130706433/", PRIVE, PRIVE),
        ("http://[::ffff:7f00:1]/", PRIVE, PRIVE),
        ("http://[64:ff9b::7f00:1]/", PRIVE, PRIVE),
        ("https://demarches.exemple.fr./suite", "", ""),
        ("http://169.254.169.254/latest/", PRIVE, PRIVE),
        ("file:///etc/passwd", *["les adresses file: ne sont pas ouvertes"] * 2),
        ("data:text/html,x", *["les adresses data: ne sont pas ouvertes"] * 2),
        ("ftp://demarches.exemple.fr/", *["les adresses ftp: ne sont pas ouvertes"] * 2),
        ("about:blank", "", ""),
        ("about:srcdoc", "", ""),
    ],
)
def test_an_address_is_entered_only_where_it_was_declared(url: str, page: str, cadre: str) -> None:
    admis = reach_of(
        procedure(depart="https://demarches.exemple.fr/", domaines=("identite.exemple.fr",))
    ).admis
    assert (admis(url, False), admis(url, True)) == (page, cadre)


def test_a_service_of_this_machine_may_show_others_of_it_in_frames_only() -> None:
    admis = reach_of(procedure(depart="http://127.0.0.1:8765/", domaines=())).admis
    assert admis("http://127.0.0.1:9999/", False) == ""
    assert admis("http://localhost:8765/", True) == ""
    assert admis("http://localhost:8765/", False) == DEHORS


def connus(**noms: str) -> Resolver:
    """A resolver that knows these names; `__` stands for a dot."""
    adresses = {
        nom.replace("__", "."): tuple(map(ip_address, ou.split())) for nom, ou in noms.items()
    }
    return lambda nom: adresses.get(nom, ())


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize(
    ("depart", "domaine", "regles"),
    [
        ("8.8.8.8", "1.1.1.1", ("MAP a.test 8.8.8.8", "MAP b.test 1.1.1.1")),
        ("2606:4700::1 8.8.8.8", "", ("MAP a.test 8.8.8.8", "MAP b.test ~NOTFOUND")),
        ("2606:4700::1", "10.0.0.1", ("MAP a.test [2606:4700::1]", "MAP b.test ~NOTFOUND")),
        ("8.8.8.8", "127.0.0.1 9.9.9.9", ("MAP a.test 8.8.8.8", "MAP b.test 9.9.9.9")),
        ("10.0.0.1", "127.0.0.1", ("MAP a.test 10.0.0.1", "MAP b.test 127.0.0.1")),
        ("", "8.8.8.8", ("MAP a.test ~NOTFOUND", "MAP b.test 8.8.8.8")),
    ],
    ids=["publics", "absent", "prive", "mele", "chez-soi", "depart-absent"],
)
def test_declared_names_are_pinned(depart: str, domaine: str, regles: tuple[str, ...]) -> None:
    reach = reach_of(
        procedure(depart="https://a.test/", domaines=("b.test", "localhost", "192.168.0.1")),
        connus(a__test=depart, b__test=domaine),
    )
    assert reach.rules() == regles


def test_nothing_is_pinned_where_a_proxy_resolves_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
    assert resolver(hors_ligne=True) is no_name
    reach = reach_of(
        procedure(depart="https://a.test/", domaines=("127.0.0.1",)), resolver(hors_ligne=False)
    )
    assert reach.rules() == ()
    assert reach.names() == (NomResolu(hote="a.test", adresse=""),)
    assert not reach.slow("https://c.a.test/", inner=False)
