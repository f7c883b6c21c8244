"""What version of a service the bench records."""

from pathlib import Path

from outils.verite.documents import Demarche, Service
from outils.verite.installation import version


def test_the_version_of_a_service_of_npm_is_the_one_it_pins(tmp_path: Path) -> None:
    service = Service(
        nom="Cahier",
        quoi="Écrire à plusieurs",
        paquet="@atelier/cahier",
        npm=("@atelier/cahier-aide@1.0.0", "@atelier/cahier@1.8.14"),
        demarches=(Demarche(demarche="avis"),),
    )
    assert version(tmp_path, service) == "1.8.14"
