"""What is said on stderr of a demand that may have been made, whatever command made it."""

import os
import pty
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.browser.serveur import PAGE, serve
from tests.cli.lancer import POSTE, commande, environnement, procedure
from tests.cli.processus import lire

pytestmark = pytest.mark.promesse("phrases")

FORMULAIRE = (
    '<form action="confirme.html" method="post"><label for="c">Courriel</label>'
    '<input id="c" name="courriel"><button>Valider</button></form>'
)
FOND = (
    '<label for="c">Courriel</label><input id="c" name="courriel"><button type="button" '
    "onclick=\"fetch('/recu', {method: 'POST', body: c.value})\">Valider</button>"
)
ANIMATION = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
"""What moves the cursor and erases the line of the step under way."""
CONFIRME = "<p>Votre demande a bien été &#27;]0;titre&#7;enregistrée.</p>"
"""Its words would change the title of a terminal."""
GESTES: tuple[dict[str, Any], ...] = (
    {"remplir": {"etiquette": "Courriel", "valeur": "camille.exemple@boite.example"}},
    {"cliquer": "Valider"},
)


def au_terminal(*mots: object, dossier: Path) -> tuple[int, str, str]:
    """Run a command whose stderr is a terminal: its code, what is piped, what is shown."""
    maitre, esclave = pty.openpty()
    with subprocess.Popen(
        commande(*mots),
        env=environnement(TERM="xterm"),
        cwd=dossier,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=esclave,
        text=True,
        encoding="utf-8",
    ) as fils:
        os.close(esclave)
        with ThreadPoolExecutor(1) as terminal:  # a terminal that nobody reads stops who writes
            lu = terminal.submit(lambda: b"".join(lire(maitre)).decode())
            sortie, _ = fils.communicate(timeout=240)
    os.close(maitre)
    return fils.returncode, sortie, lu.result()


@pytest.mark.parametrize(
    ("page", "dit"),
    [
        (FORMULAIRE, "La demande a probablement été déposée : le service répond « Votre demande"),
        (FOND, "La demande a peut-être été déposée : un geste a envoyé des réponses à 127.0.0.1"),
    ],
    ids=["probable", "peut-etre"],
)
@pytest.mark.parametrize("nom", ["auditer", "sosie"])
def test_a_demand_that_may_have_been_made_is_said_at_once(
    tmp_path: Path, nom: str, page: str, dit: str
) -> None:
    with serve() as site:
        site.pages |= {
            "page.html": PAGE.format(titre="Page", corps=page),
            "confirme.html": PAGE.format(titre="Confirmation", corps=CONFIRME),
        }
        chemin = procedure(tmp_path, f"{site.url}page.html", *GESTES)
        code, sortie, montre = au_terminal(nom, chemin, "-s", POSTE, dossier=tmp_path)
    assert code == 0, montre
    lignes = ANIMATION.sub("", montre).splitlines()
    assert [ligne for ligne in lignes if ligne.startswith(dit)], montre
    assert dit not in sortie
    assert "\x1b]" not in montre
