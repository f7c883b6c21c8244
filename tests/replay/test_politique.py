"""Which addresses may be entered."""

import pytest

from exigences.replay.policy import admission
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
    admis = admission(
        procedure(depart="https://demarches.exemple.fr/", domaines=("identite.exemple.fr",))
    )
    assert (admis(url, False), admis(url, True)) == (page, cadre)


def test_a_service_of_this_machine_may_show_others_of_it_in_frames_only() -> None:
    admis = admission(procedure(depart="http://127.0.0.1:8765/", domaines=()))
    assert admis("http://127.0.0.1:9999/", False) == ""
    assert admis("http://localhost:8765/", True) == ""
    assert admis("http://localhost:8765/", False) == DEHORS
