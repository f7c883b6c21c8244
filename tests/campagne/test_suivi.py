"""What is said of a campaign as it goes: a table on a terminal, plain lines elsewhere."""

import io

import pytest
from rich.console import Console

from exigences.campagne.campagne import Avancement
from exigences.campagne.ordre import Commence, Termine
from exigences.commandes.avancement import Suivi
from exigences.commandes.options import Ton
from exigences.model.campagne import StatutTravail, TravailFini
from tests.campagne.test_ordre import travail

FINI = TravailFini(empreinte="e", statut=StatutTravail.FAIT, secondes=61)
UN, DEUX = travail(1, frozenset()), travail(2, frozenset())


class Horloge:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def avance(faits: int, evenement: Commence | Termine | None) -> Avancement:
    return Avancement(prevus=4, faits=faits, deja=1, evenement=evenement)


def dit(terminal: bool) -> tuple[str, str]:
    """What two audits leave on the screen, and the table between them."""
    out = io.StringIO()
    horloge = Horloge()
    console = Console(file=out, force_terminal=terminal, width=80, color_system=None)
    with Suivi(Ton.NORMAL, console, horloge) as suivi:
        suivi(avance(1, None))
        suivi(avance(1, Commence(travail=UN)))
        horloge.now = 60
        suivi(avance(2, Termine(travail=UN, fini=FINI)))
        suivi(avance(2, Commence(travail=DEUX)))
        horloge.now = 90
        probe = Console(file=io.StringIO(), width=80, color_system=None)
        with probe.capture() as captured:
            probe.print(suivi.table())
    return out.getvalue(), captured.get()


def test_on_a_terminal_a_table_says_what_is_under_way_and_how_long_is_left() -> None:
    said, table = dit(terminal=True)
    assert [line.split() for line in table.splitlines()] == [
        ["d2", "audit", "1", "30", "s"],
        ["2", "sur", "4", ";", "encore", "3", "min", "à", "peu", "près"],
    ]
    assert "2/4  d1, audit 1 : fait, 61 s" in said


def test_elsewhere_each_end_is_a_plain_line() -> None:
    said, _ = dit(terminal=False)
    assert said.splitlines() == [
        "4 audits, dont 1 déjà fait.",
        "2/4  d1, audit 1 : fait, 61 s ; encore 2 min à peu près",
    ]


@pytest.mark.parametrize("terminal", [True, False])
def test_silent_it_says_nothing(terminal: bool) -> None:
    out = io.StringIO()
    with Suivi(Ton.SILENCIEUX, Console(file=out, force_terminal=terminal)) as suivi:
        suivi(avance(1, Termine(travail=UN, fini=FINI)))
    assert out.getvalue() == ""
