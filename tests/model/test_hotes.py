"""How hosts are read, whatever way they are written."""

import pytest

from exigences.model.procedure.hotes import (
    belongs,
    canonical,
    declared_hosts,
    is_private,
    without_user,
)
from tests.fabrique import procedure

PRIVES = (
    "localhost",
    "localhost.",
    "LOCALHOST",
    "a.localhost",
    "printer.local.",
    "intranet",
    "service.internal",
    "127.0.0.1.",
    "127.1",
    "0x7f.1",
    "0177.0.0.1",
    "2130706433",
    "0",
    "127\u30020\u30020\u30021",
    "\uff11\uff12\uff17.0.0.1",
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "192.168.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:a00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::10.0.0.1]",
    "[64:ff9b:1::8.8.8.8]",
    "[2002:7f00:1::]",
    "[fe80::1%25eth0]",
    "[fd00::1]",
)
PUBLICS = (
    "www.exemple.fr",
    "exemple.fr.",
    "localhost.exemple.fr",
    "faux-local.fr",
    "127.0.0.1.exemple.fr",
    "0x7f.exemple.fr",
    "8.8.8.8",
    "134744072",
    "[2606:4700::1111]",
    "[::ffff:8.8.8.8]",
    "[64:ff9b::8.8.8.8]",
    "[2002:808:808::]",
)


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize("hote", PRIVES)
def test_a_private_host_is_one_however_it_is_written(hote: str) -> None:
    assert is_private(hote)


@pytest.mark.promesse("hotes")
@pytest.mark.parametrize("hote", PUBLICS)
def test_a_public_host_is_no_private_one(hote: str) -> None:
    assert not is_private(hote)


@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [
        ("WWW.Exemple.FR.", "www.exemple.fr"),
        ("élan.fr", "xn--lan-9la.fr"),
        ("[2606:4700:0:0::1111]", "2606:4700::1111"),
        ("0x08080808", "8.8.8.8"),
        ("256.1.1.1", "256.1.1.1"),
        ("1.2.3.4.5", "1.2.3.4.5"),
        ("08.8.8.8", "08.8.8.8"),
    ],
)
def test_a_host_has_one_form(ecrit: str, lu: str) -> None:
    assert canonical(ecrit) == lu


@pytest.mark.promesse("hotes")
def test_the_declared_hosts_hold_those_under_them() -> None:
    declares = declared_hosts(
        procedure(depart="https://Exemple.fr./", domaines=("IDENTITE.exemple.org.", "::1"))
    )
    assert declares == {"exemple.fr", "identite.exemple.org", "::1"}
    oui = ("exemple.fr.", "www.exemple.fr", "a.identite.exemple.org", "[0:0::1]")
    non = ("faux-exemple.fr", "exemple.fr.ailleurs.fr", "exemple.org", "")
    assert [belongs(h, declares) for h in (*oui, *non)] == [True] * 4 + [False] * 4


@pytest.mark.promesse("secret")
@pytest.mark.parametrize(
    ("adresse", "montree"),
    [
        ("https://moi:mdp@exemple.fr/a?b=c@d", "https://exemple.fr/a?b=c@d"),
        ("https://moi@exemple.fr", "https://exemple.fr"),
        ("http:\\\\moi:mdp@exemple.fr/", "http:\\\\exemple.fr/"),
        ("moi:mdp@exemple.fr/", "exemple.fr/"),
        ("//moi:mdp@exemple.fr", "//exemple.fr"),
        ("https://moi:m/d?p#x@exemple.fr/", "https://exemple.fr/"),
        ("https://exemple.fr/@moi", "https://exemple.fr/@moi"),
        ("https://exemple.fr:8443/@moi", "https://exemple.fr:8443/@moi"),
        ("https://exemple.fr?a=b@c", "https://exemple.fr?a=b@c"),
    ],
)
def test_an_address_is_shown_without_the_password_that_it_holds(adresse: str, montree: str) -> None:
    assert without_user(adresse) == montree
